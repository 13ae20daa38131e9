// `npm run pull`: fetches each pinned file that is not here, from the first provider that has the right bytes.
import { join } from 'node:path';
import { CacheError, cacheProvider, sourcesDir } from './cache.ts';
import { debianProvider } from './debian.ts';
import { openEtags } from './etags.ts';
import { folderProvider } from './folder.ts';
import { githubProvider } from './github.ts';
import { pins as readPins } from './pins.ts';
import { messageOf, type Phase } from './provider.ts';
import { CACHE, type PullEvent, type Pulled, pullFiles } from './pull-files.ts';
import { type PullOptions, pullOptions, USAGE } from './pull-options.ts';
import { explanation, jsonReport, progressLine, servedLine, summaryLine, warnings } from './pull-report.ts';
import { type Attempt, writeReport } from './report-file.ts';

const { stdout, env } = process;

/** Pulls and prints; gives the exit code. */
async function pull(options: PullOptions): Promise<number> {
  const from = performance.now();
  const root = process.cwd();
  const cacheDir = sourcesDir(root);
  const pins = readPins();
  const etags = await openEtags(join(root, '.cache/etags.json'));
  const access = { apiUrl: env.GITHUB_API_URL, token: env.GITHUB_TOKEN };
  const all = [
    cacheProvider(cacheDir),
    githubProvider({ ...access, pins, cacheDir, etags }),
    folderProvider(env.KUBERNETES_SRC),
    debianProvider(pins),
  ];
  const providers = options.revalidate ? all.filter(({ name }) => name !== CACHE) : all;
  const wanted = [...pins.files].map(([path, sha]) => ({ path, sha }));
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => stop.abort(new Error(`Stopped by ${signal}; what was fetched is kept.`)));
  const show = options.json ? () => undefined : display(wanted.length, options);
  const files = await pullFiles(wanted, { providers, cacheDir, onEvent: show, signal: stop.signal });
  await writeReport(join(root, '.cache'), failuresOf(files));
  const seconds = (performance.now() - from) / 1000;
  const complete = files.every(({ provider }) => provider !== undefined);
  if (options.json) console.log(jsonReport(pins, files, seconds));
  else {
    clearProgress();
    console.log([...warnings(files), summaryLine(files, seconds)].join('\n'));
    if (!complete) console.error(explanation(files));
  }
  return complete || options.allowMissing ? 0 : 1;
}

/** What the site may say of the files that it has not. That the cache had none of them is plain. */
function failuresOf(files: readonly Pulled[]): readonly Attempt[] {
  const missing = files.filter(({ provider }) => provider === undefined);
  return missing.flatMap(({ failures }) => failures).filter(({ provider }) => provider !== CACHE);
}

/** Prints events as they come: a line a file, and on a terminal the progress below. */
function display(total: number, { allowMissing }: PullOptions): (event: PullEvent) => void {
  let done = 0;
  let at: { provider: string; phase: Phase } | undefined;
  return (event) => {
    clearProgress();
    if (event.kind === 'served') {
      done = event.done;
      if (event.provider !== CACHE || !allowMissing) console.log(servedLine(event.provider, event.path));
    } else if (event.kind === 'phase') {
      if (!stdout.isTTY && at?.phase.text !== event.phase.text) console.log(`  ${event.provider}: ${event.phase.text}`);
      at = event;
    }
    if (stdout.isTTY) stdout.write(progressLine(done, total, stdout.columns || 80, at));
  };
}

function clearProgress(): void {
  if (stdout.isTTY) stdout.write('\r\x1b[K');
}

try {
  const options = pullOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else process.exitCode = await pull(options);
} catch (error) {
  clearProgress();
  const usage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (usage) console.error(`${error.message}\n${USAGE}`);
  else console.error(`✕ ${error instanceof CacheError ? error.message : messageOf(error)}`);
  process.exitCode = usage ? 2 : 1;
}
