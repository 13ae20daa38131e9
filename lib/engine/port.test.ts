import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Declaration, isMissing, loadSource, missingText, outline, pins, type Source } from '../sources/index.ts';
import { generateLine } from './conformance/generate.ts';
import { goStatement } from './go-statement.ts';
import { loadRuntime, parseScenario, type Replay, type Runtime, replay, ScenarioError } from './index.ts';
import { type PortText, readPortText } from './port-text.ts';
import { RUNTIMES } from './scenario.ts';

const PORT = join(import.meta.dirname, 'port');
const CASES = join(import.meta.dirname, 'cases');

interface PortFile extends PortText {
  /** Path below port/, which is Go's with another ending. */
  readonly path: string;
  readonly text: string;
}

const files: readonly PortFile[] = readdirSync(PORT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => {
    const text = readFileSync(join(PORT, path), 'utf8');
    return { path, text, ...readPortText(text) };
  });

const sources = new Map<string, Source>();
const absent: string[] = [];
for (const file of new Set(files.flatMap(({ header }) => header?.file ?? []))) {
  const source = await loadSource(file);
  if (isMissing(source)) absent.push(missingText(source).en);
  else sources.set(file, source);
}

const sourceOf = (file: string | undefined): Source => {
  const source = sources.get(file ?? '');
  if (source === undefined) throw new Error(`${file} is not here: npm run pull`);
  return source;
};
const functionsOf = (file: string | undefined): readonly Declaration[] =>
  outline(sourceOf(file)).filter(({ kind }) => kind === 'func');
/** `ContainerID_String` stands for a method whose own name is taken; any other name is that of a function or a method. */
const isNamed = (name: string, go: string): boolean =>
  go === name || go === name.replace('_', '.') || go.endsWith(`.${name}`);

/** Those of `names` that Go has too, but earlier than the one before. */
function outOfOrder(names: readonly string[], go: readonly string[]): readonly string[] {
  let last = -1;
  return names.filter((name) => {
    if (!go.some((one) => isNamed(name, one))) return false;
    const place = go.findIndex((one, i) => i > last && isNamed(name, one));
    if (place !== -1) last = place;
    return place === -1;
  });
}

const lit = files.filter(({ goFile }) => goFile !== undefined);

describe('a file of the port', () => {
  it('has its Go file here to be read beside it: npm run pull', () => {
    expect(absent).toEqual([]);
  });

  it.each(files)(
    '$path names the pinned file, tag and SHA that it translates, at the same path',
    ({ path, header }) => {
      const { tag, files: pinned } = pins();
      const file = header?.file ?? '';
      expect(header).toEqual({ file, tag, sha: pinned.get(file) });
      expect(file.replace(/\.(go|proto)$/, '')).toBe(path.replace(/\.ts$/, ''));
    },
  );

  it.each(files.filter(({ header }) => header?.file.endsWith('.go')))(
    '$path has its functions, and the methods of each class, in the order of the Go',
    ({ header, functions, methods }) => {
      const go = functionsOf(header?.file).map(({ name }) => name);
      const classes = Map.groupBy(methods, (method) => method.split('.')[0]);
      expect([functions, ...classes.values()].flatMap((names) => outOfOrder(names, go))).toEqual([]);
    },
  );
});

describe('the marks of a file that lights lines', () => {
  it.each(lit)('$path are for its own Go file', ({ goFile, header }) => {
    expect(goFile).toBe(header?.file);
  });

  it.each(lit)('$path stand alone, each in a function that has entered', ({ stray }) => {
    expect(stray).toEqual([]);
  });

  it.each(lit)('$path lie in the function that entered and ascend', ({ goFile, entered }) => {
    const go = functionsOf(goFile);
    const wrong = entered.filter(({ func, marks }) => {
      const place = go.find(({ name }) => name === func);
      return !place || marks.some((n, i) => n < place.first || n > place.last || n <= (marks[i - 1] ?? 0));
    });
    expect(wrong.map(({ func, literal, marks }) => ({ func, literal, marks }))).toEqual([]);
  });

  it.each(lit)('$path are for statements: no blank line, comment or brace', ({ goFile, entered }) => {
    const { lines } = sourceOf(goFile);
    const marks = entered.flatMap((one) => one.marks);
    expect(marks.filter((n) => /^\s*(\/\/.*|[})\]]+|)$/.test(lines[n - 1] ?? ''))).toEqual([]);
  });
});

describe('the inventory', () => {
  const inventory: Readonly<Record<string, readonly string[]>> = parse(
    readFileSync(join(import.meta.dirname, 'conformance/inventory.yaml'), 'utf8'),
  );
  const divergences = readFileSync(join(import.meta.dirname, 'DIVERGENCES.md'), 'utf8');
  const rows = (divergences.split('\n## Not ported\n')[1] ?? '').split('\n').filter((line) => line.startsWith('| `'));
  const left = new Map(
    rows.map((row) => {
      const [file = '', names = ''] = row.split('|').slice(1);
      const quoted = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => String(name));
      return [quoted(file)[0] ?? '', names.trim() === 'all' ? 'all' : new Set(quoted(names))] as const;
    }),
  );

  const isPorted = (file: string, name: string) =>
    files.some(
      ({ header, functions, methods }) =>
        header?.file === file && (functions.some((one) => isNamed(one, name)) || methods.includes(name)),
    );

  it('is ported, function by function, or DIVERGENCES.md names what is not', () => {
    const missing = Object.entries(inventory).flatMap(([file, names]) =>
      names
        .filter((name) => {
          const named = left.get(file);
          return !isPorted(file, name) && named !== 'all' && !named?.has(name);
        })
        .map((name) => `${file} ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('has every function that DIVERGENCES.md calls not ported', () => {
    const stale = [...left].flatMap(([file, names]) =>
      names === 'all'
        ? inventory[file] && !inventory[file].every((name) => isPorted(file, name))
          ? []
          : [file]
        : [...names].filter((name) => !inventory[file]?.includes(name) || isPorted(file, name)),
    );
    expect(stale).toEqual([]);
  });
});

describe('a call', () => {
  /** What a statement reaches through functions that light no lines, or through a value that stands for a function. */
  const THROUGH: Readonly<Record<string, readonly string[]>> = {
    determineEffectiveSecurityContext: ['getSeccompProfilePath', 'getSeccompProfile', 'namespacesForPod'],
    legacyLogSymlink: ['BuildPodFullName'],
    'm.runner.Run': ['RunInContainer'],
    'checkpointManager.CreateCheckpoint': ['MarshalCheckpoint'],
    'checkpointManager.GetCheckpoint': ['UnmarshalCheckpoint', 'VerifyChecksum'],
    'network.GetPodNetworkStatus': ['BuildPodFullName'],
    'network.SetUpPod': ['BuildPodFullName'],
    'network.TearDownPod': ['BuildPodFullName'],
    'versionCache.Get': ['getDockerVersion'],
  };

  const named = (statement: string, name: string) =>
    new RegExp(`\\b${name}\\(`).test(statement) ||
    Object.entries(THROUGH).some(([way, names]) => statement.includes(`${way}(`) && names.includes(name));

  it.each(RUNTIMES)('is made by a statement that names the function which then runs, under %s', async (runtime) => {
    await loadRuntime(runtime);
    const wrong = new Set<string>();
    const checked = new Set<string>();
    for (const { steps, frames } of replays(runtime)) {
      for (const frame of frames) {
        const call = steps[frame.call];
        const caller = frames[call?.frame ?? -1];
        const key = `${call?.at.file} ${call?.at.line} ${caller?.func} ${frame.func} ${frame.literal}`;
        if (call === undefined || checked.has(key)) continue;
        checked.add(key);
        const { lines } = sourceOf(call.at.file);
        const statement = goStatement(lines, call.at.line);
        const deferred = frame.literal === 'defer' || frame.func === 'recordOperation';
        const returning = deferred && statement.startsWith('return');
        const literal = frame.literal !== undefined && frame.func === caller?.func;
        const ok = literal
          ? returning || statement.includes('func(') || named(statement, frame.literal ?? '')
          : returning || named(statement, frame.func.split('.').at(-1) ?? '');
        if (!ok) wrong.add(`${call.at.file}:${call.at.line} runs ${frame.func}: ${statement}`);
      }
    }
    expect([...wrong]).toEqual([]);
  });
});

/** The replays of the cases of a runtime and of random scenarios, but for those that are an error on purpose. */
function* replays(runtime: Runtime): Generator<Replay> {
  const random = Array.from({ length: 50 }, (_, i) => generateLine(1, i, runtime));
  const named = readdirSync(CASES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => JSON.stringify(parse(readFileSync(join(CASES, path), 'utf8'))));
  for (const line of [...named, ...random]) {
    try {
      const scenario = parseScenario(line);
      if (scenario.node.runtime === runtime) yield replay(scenario);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
    }
  }
}
