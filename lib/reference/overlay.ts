import { OWN_PACKAGES } from './instrumented.ts';

/** One change of a Go text: how often the pattern must be there, and what stands in its place. */
export interface Edit {
  readonly find: RegExp;
  readonly replace: string;
  readonly times: number;
}

/** The files of dockershim that reach the machine's files or chance, and where they are sent instead. No line moves. */
export const EDGE_EDITS: Readonly<Record<string, readonly Edit[]>> = {
  'pkg/kubelet/dockershim/docker_sandbox.go': [
    { find: /\bos\.Stat\(resolvFilePath\)/g, replace: 'referenceedge.Stat(resolvFilePath)', times: 1 },
    { find: /\bos\.OpenFile\(filePath,/g, replace: 'referenceedge.OpenFile(filePath,', times: 1 },
  ],
  'pkg/kubelet/dockershim/helpers_linux.go': [
    { find: /\bioutil\.ReadFile\(/g, replace: 'referenceedge.ReadFile(', times: 1 },
    { find: /^\t"io\/ioutil"$/gm, replace: '\t_ "io/ioutil"', times: 1 },
  ],
  'pkg/kubelet/dockershim/naming.go': [
    { find: /\brand\.Uint32\(\)/g, replace: 'referenceedge.Uint32()', times: 1 },
    { find: /^\t"math\/rand"$/gm, replace: '\t_ "math/rand"', times: 1 },
  ],
};

const FIRST_SLOT: Edit = { find: /\br = uintptr\(fastrand(64)?\(\)\)/g, replace: 'r = 0', times: 2 };
const noSeed = (times: number): Edit => ({ find: /\bh\.hash0 = fastrand\(\)/g, replace: 'h.hash0 = 0', times });

/**
 * Go starts a map's iteration at a random place. The reference must do the same thing twice, so it starts at the first
 * slot: for maps of up to eight entries that is the order of insertion, one of the orders that Go may take. For bigger
 * maps the order comes from the hash, so that has no random key. Files of Go's own runtime, as of Go 1.19.
 */
export const MAP_ORDER_EDITS: Readonly<Record<string, readonly Edit[]>> = {
  'map.go': [FIRST_SLOT, noSeed(4)],
  'map_fast32.go': [noSeed(1)],
  'map_fast64.go': [noSeed(1)],
  'map_faststr.go': [noSeed(1)],
  'alg.go': [
    { find: /^\tgetRandomData\(\(\*\[len\(hashkey\)[^\n]*$/gm, replace: '\t_ = getRandomData', times: 1 },
    { find: /^(\thashkey\[[0-3]\] \|= )1/gm, replace: '$10', times: 4 },
    { find: /\buseAeshash = true/g, replace: 'useAeshash = false', times: 1 },
  ],
};

/** For measuring only the start is fixed: Go's own hash stays as fast as it is. */
export const BENCH_MAP_ORDER_EDITS: Readonly<Record<string, readonly Edit[]>> = { 'map.go': [FIRST_SLOT] };

/** @throws Error naming the file when a pattern is not there as often as it must be: the text is not the known one */
export function edited(name: string, text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, { find, replace, times }) => {
    const found = before.match(find)?.length ?? 0;
    if (found !== times) {
      throw new Error(`${name}: ${find.source} is there ${found} times, not ${times}; this is not the known version.`);
    }
    return before.replace(find, replace);
  }, text);
}

/** Imports one of our packages on the line of the package clause, so that no line moves. */
export function withImport(text: string, name: 'blocks' | 'edge'): string {
  return text.replace(
    /^package (\w+)/m,
    `package $1; import reference${name} "k8s.io/kubernetes/${OWN_PACKAGES}/${name}"`,
  );
}

/** The name of the counters that `go tool cover -mode=set` shall use for file `index`. */
export const counterName = (index: number) => `referenceCounter${index}`;

/** Turns the output of `go tool cover` into calls of the recorder, and registers the file's blocks with it. */
export function withBlockHooks(covered: string, index: number, path: string): string {
  const name = counterName(index);
  const hooked = covered.replaceAll(
    new RegExp(`${name}\\.Count\\[(\\d+)\\] = 1;`, 'g'),
    `referenceblocks.Hit(${index}, $1);`,
  );
  const register = `\nfunc init() { referenceblocks.Register(${index}, "${path}", ${name}.Pos[:]) }\n`;
  return withImport(hooked, 'blocks') + register;
}
