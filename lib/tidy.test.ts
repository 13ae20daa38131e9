import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Files that git tracks, or would: what is ignored is not ours. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));
const code = files.filter((file) => /\.(ts|tsx|mjs|js)$/.test(file));
const text = new Map(
  files.filter((file) => statSync(file).size < 2 ** 20).map((file) => [file, readFileSync(file, 'utf8')]),
);
const read = (file: string) => text.get(file) ?? '';

/** Relative imports of a file, as paths from the root; `#` imports are a door of their own. */
function importsOf(file: string): string[] {
  const found = read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.{1,2}\/[^']+)'/g);
  return [...found].map(([, path]) => normalize(join(dirname(file), String(path))));
}

/** Rooms of the house from the ground up: a room imports only from rooms below it. */
const ROOMS: readonly (readonly [room: string, below: readonly string[]])[] = [
  ['lib/sources', ['lib']],
  ['lib/engine', ['lib', 'lib/sources']],
  ['lib/content', ['lib', 'lib/sources', 'lib/engine']],
  ['lib/player', ['lib', 'lib/engine']],
  ['lib/docker-create', ['lib', 'lib/sources', 'lib/engine', 'lib/content']],
  ['lib/diagram', ['lib', 'lib/engine', 'lib/player']],
  ['lib/reference', ['lib', 'lib/sources', 'lib/engine', 'lib/content']],
  ['lib/commands', ['lib', 'lib/sources', 'lib/engine', 'lib/content']],
  ['benchmarks', ['lib', 'lib/engine', 'lib/commands']],
  ['lib', []],
  ['components', ['lib', 'lib/sources', 'lib/engine', 'lib/content', 'lib/player', 'lib/diagram', 'lib/docker-create']],
  [
    'app',
    ['lib', 'lib/sources', 'lib/engine', 'lib/content', 'lib/player', 'lib/diagram', 'lib/docker-create', 'components'],
  ],
];

const roomOf = (file: string) => ROOMS.find(([room]) => file.startsWith(`${room}/`))?.[0];

describe('imports', () => {
  it('go one way, from the page down to the text', () => {
    const wrong = code.flatMap((file) => {
      const room = roomOf(file);
      const below = ROOMS.find(([name]) => name === room)?.[1] ?? [];
      if (room === undefined) return [];
      return importsOf(file)
        .filter((target) => {
          const other = roomOf(target);
          return other !== undefined && other !== room && !below.includes(other);
        })
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('enter a room of lib by its door, index.ts', () => {
    const wrong = code.flatMap((file) =>
      importsOf(file)
        .filter((target) => {
          const room = /^lib\/(?!commands\/)([^/]+)\//.exec(target)?.[0];
          // The comparison reads files; it has a door of its own so that the engine's stays fit for the browser. What replays
          // in the browser has one so that a reader downloads nothing else.
          const doors = [`${room}index.ts`, 'lib/engine/conformance/index.ts', 'lib/engine/made/index.ts'];
          return room !== undefined && !file.startsWith(room) && !doors.includes(target);
        })
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('reach every file: nothing lies about that no one uses', () => {
    const used = new Set(code.flatMap(importsOf));
    const scripts =
      read('package.json') +
      read('next.config.js') +
      read('vitest.config.ts') +
      read('lib/commands/build.mjs') +
      read('lib/commands/test.mjs') +
      read('lib/commands/pull.mjs');
    const dead = code.filter(
      (file) =>
        /^(lib|components)\//.test(file) &&
        !/\.(test|bench)\.tsx?$/.test(file) &&
        !used.has(file) &&
        !scripts.includes(file),
    );
    expect(dead).toEqual([]);
  });
});

describe('files', () => {
  it('stand at the top only if they are the project or what tools look for', () => {
    const known =
      /^(\.ci|\.gitignore|\.npmrc|LICENSE|NOTICE|README\.md|app|benchmarks|biome\.json|components|content|e2e|lib|next\.config\.js|package(-lock)?\.json|playwright\.config\.ts|proxy\.ts|public|tsconfig\.json|vitest\.config\.ts)$/;
    expect([...new Set(files.map((file) => String(file.split('/')[0])))].filter((name) => !known.test(name))).toEqual(
      [],
    );
  });

  it('that run in the browser only are named *.client.tsx, and only they', () => {
    const marked = code.filter((file) => /^'use client';/m.test(read(file)));
    // Next wants its two error pages to be client components under names of its own.
    const named = (file: string) => file.endsWith('.client.tsx') || /^app\/(.*\/)?(global-)?error\.tsx$/.test(file);
    expect(marked.filter((file) => !named(file))).toEqual([]);
    expect(code.filter((file) => file.endsWith('.client.tsx') && !marked.includes(file))).toEqual([]);
  });

  it('under app only route and compose: at most 60 lines', () => {
    const long = code
      .filter((file) => file.startsWith('app/'))
      .map((file) => [file, read(file).trimEnd().split('\n').length] as const);
    expect(long.filter(([, lines]) => lines > 60)).toEqual([]);
  });

  it('hold one idea: none grows past 300 lines, but for the port, where Go has its own borders', () => {
    const long = code
      .filter(
        (file) =>
          /^(lib|components)\//.test(file) && !file.startsWith('lib/engine/port/') && !/\.test\.tsx?$/.test(file),
      )
      .map((file) => [file, read(file).trimEnd().split('\n').length] as const);
    expect(long.filter(([, lines]) => lines > 300)).toEqual([]);
  });

  it('carry no reminder to do later what should be done', () => {
    const marker = new RegExp(`\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')}|X{3})\\b`);
    expect(code.filter((file) => marker.test(read(file)))).toEqual([]);
  });

  it('write colours in the tokens alone', () => {
    const raw = /#[0-9a-f]{3,8}\b|\brgba?\(|\boklch\(|\bhsla?\(/i;
    const styles = files.filter((file) => file.endsWith('.css') && !file.endsWith('tokens.css'));
    expect(styles.filter((file) => raw.test(read(file).replaceAll(/url\([^)]*\)/g, '')))).toEqual([]);
  });

  it('hold no Kubernetes text: Go files here are ours', () => {
    const theirs = ['Copyright', 'The Kubernetes Authors'].join('.*');
    expect(files.filter((file) => file.endsWith('.go') && new RegExp(theirs).test(read(file)))).toEqual([]);
  });
});

describe('the lock', () => {
  const lock: { packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }> } =
    JSON.parse(read('package-lock.json'));

  it('names no host that packages came from', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/registry/);
  });

  it('is complete for every platform, so that it installs on each', () => {
    const names = Object.keys(lock.packages);
    const missing = names.flatMap((path) =>
      Object.entries(lock.packages[path]?.optionalDependencies ?? {})
        .filter(([name]) => !names.some((other) => other.endsWith(`node_modules/${name}`)))
        .map(([name, version]) => `${path} → ${name}@${version}`),
    );
    expect(missing).toEqual([]);
  });
});
