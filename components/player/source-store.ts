/** The lines of a file as the site serves them to pages that are open, or why they cannot be had. */
export type Fetched =
  | { readonly kind: 'here'; readonly lines: readonly string[] }
  | { readonly kind: 'missing'; readonly why: string };

const files = new Map<string, Fetched>();
const loading = new Map<string, Promise<Fetched>>();
const listeners = new Set<() => void>();

/** What is known of a file; undefined while nobody has asked, or the answer is under way. */
export function fetchedSource(file: string): Fetched | undefined {
  return files.get(file);
}

/** Calls back whenever a file arrives. */
export function onSource(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks for a file's lines, once; what failed is asked for again. */
export function fetchSource(file: string): Promise<Fetched> {
  const known = files.get(file);
  if (known?.kind === 'here') return Promise.resolve(known);
  const under = loading.get(file);
  if (under) return under;
  const asked = ask(file).then((answer) => {
    files.set(file, answer);
    loading.delete(file);
    for (const listener of listeners) listener();
    return answer;
  });
  loading.set(file, asked);
  return asked;
}

async function ask(file: string): Promise<Fetched> {
  try {
    const answer = await fetch(`/code/${file}`);
    if (!answer.ok) return { kind: 'missing', why: `${file} ${answer.status}` };
    const body: unknown = await answer.json();
    const lines = isLines(body) ? body.lines : undefined;
    return lines ? { kind: 'here', lines } : { kind: 'missing', why: `${file}: not what was asked for` };
  } catch (error) {
    return { kind: 'missing', why: `${file}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function isLines(body: unknown): body is { readonly lines: readonly string[] } {
  return typeof body === 'object' && body !== null && 'lines' in body && Array.isArray(body.lines);
}
