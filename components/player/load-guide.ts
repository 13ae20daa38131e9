import { loadNotes, markersOf, type Notes, notesOf, ownersOf } from '../../lib/content/index.ts';
import type { Replay } from '../../lib/engine/index.ts';
import { isMissing, loadSource, missingText, outline } from '../../lib/sources/index.ts';
import { type Lang, pick } from '../../lib/text.ts';
import { type FunctionGuide, functionKey, type Guide, type Part } from './guide.ts';

/** kubelet's `syncPod` calls SyncPod on this line of v1.20.2; it is shown above SyncPod and never lit. */
export const CALLER = { file: 'pkg/kubelet/kubelet.go', func: 'Kubelet.syncPod', line: 1665 } as const;

const SYNC_POD = {
  file: 'pkg/kubelet/kuberuntime/kuberuntime_manager.go',
  func: 'kubeGenericRuntimeManager.SyncPod',
} as const;

/** All that is written about the functions that a replay visits, in one language. */
export async function loadGuide(replay: Replay, lang: Lang): Promise<Guide> {
  const notes = loadNotes();
  const visited = new Map<string, { file: string; func: string }>([[functionKey(CALLER.file, CALLER.func), CALLER]]);
  for (const { file, func } of replay.frames) visited.set(functionKey(file, func), { file, func });
  const functions = await Promise.all(
    [...visited].map(async ([key, { file, func }]) => [key, await functionGuide(notes, file, func, lang)] as const),
  );
  return { functions: Object.fromEntries(functions), parts: partsOf(notes, lang), caller: CALLER };
}

async function functionGuide(notes: Notes, file: string, func: string, lang: Lang): Promise<FunctionGuide> {
  const written = notesOf(notes, file, func);
  const place = await placeOf(file, func, lang);
  return {
    file,
    func,
    ...place,
    notes: written?.notes.map((note) => ({ line: note.lines.first, text: pick(note.text, lang) })) ?? [],
    captions:
      written?.captions.map(({ line, text, back }) => ({
        line,
        text: pick(text, lang),
        ...(back ? { back: pick(back, lang) } : {}),
      })) ?? [],
    summary: written?.summary && pick(written.summary, lang),
  };
}

type Place = Pick<FunctionGuide, 'first' | 'last' | 'owners' | 'missing'>;

const NOWHERE = { first: 0, last: 0, owners: [] } as const;

/** Where a function stands in its file, and which marked line speaks for each of its lines. */
async function placeOf(file: string, func: string, lang: Lang): Promise<Place> {
  const source = await loadSource(file);
  if (isMissing(source)) return { ...NOWHERE, missing: pick(missingText(source), lang) };
  const found = outline(source).find((declaration) => declaration.name === func);
  if (!found) return { ...NOWHERE, missing: `${file}: ${func}` };
  const { first, last } = found;
  const owners = ownersOf({ first, lines: source.lines.slice(first - 1, last) }, markersOf(file).get(func) ?? []);
  return {
    first,
    last,
    owners: Array.from({ length: last - first + 1 }, (_, i) => owners.get(first + i) ?? 0),
    missing: undefined,
  };
}

function partsOf(notes: Notes, lang: Lang): readonly Part[] {
  const parts = notesOf(notes, SYNC_POD.file, SYNC_POD.func)?.parts ?? [];
  return parts.map((part) => ({ ...part.lines, title: pick(part.title, lang) }));
}
