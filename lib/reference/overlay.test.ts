import { describe, expect, it } from 'vitest';
import { DRIVER_FOLDERS, INSTRUMENTED } from './instrumented.ts';
import { counterName, EDGE_EDITS, edited, withBlockHooks, withImport } from './overlay.ts';

const KITCHEN = 'package kitchen\n\nimport "os"\n\nfunc Boil() bool {\n\treturn true\n}\n';

describe('an edit', () => {
  const edits = [{ find: /\breturn true\b/g, replace: 'return false', times: 1 }];

  it('changes what it knows', () => {
    expect(edited('kitchen.go', KITCHEN, edits)).toBe(KITCHEN.replace('true', 'false'));
  });

  it('refuses a text in which the pattern is not there, or is there too often', () => {
    expect(() => edited('kitchen.go', 'package kitchen\n', edits)).toThrow(/kitchen\.go: .* is there 0 times, not 1/);
    expect(() => edited('kitchen.go', KITCHEN + KITCHEN, edits)).toThrow(/is there 2 times, not 1/);
  });
});

describe('block hooks', () => {
  const counter = counterName(3);
  const covered = KITCHEN.replace('{\n', `{${counter}.Count[0] = 1;\n`);
  const hooked = withBlockHooks(covered, 3, 'pkg/kitchen.go');

  it('turn each counter into a call of the recorder', () => {
    expect(hooked).toContain('referenceblocks.Hit(3, 0);');
    expect(hooked).not.toContain('.Count[');
  });

  it('move no line of the file', () => {
    const lines = hooked.split('\n');
    expect(lines.slice(1, 7).map((line) => line.replace(/\{.*;$/, '{'))).toEqual(KITCHEN.split('\n').slice(1, 7));
    expect(lines[0]).toMatch(/^package kitchen; import referenceblocks "/);
  });

  it('register the blocks under the name of the file', () => {
    expect(hooked).toContain(`referenceblocks.Register(3, "pkg/kitchen.go", ${counter}.Pos[:])`);
  });
});

it('an import stands on the line of the package clause, even below a comment', () => {
  const text = withImport(`// A kitchen.\n\n${KITCHEN}`, 'edge');
  expect(text.split('\n')[2]).toMatch(/^package kitchen; import referenceedge "k8s\.io\/kubernetes\//);
});

it('every file with an edge is an instrumented one, so that its edited text is what gets hooks', () => {
  expect(Object.keys(EDGE_EDITS).filter((file) => !INSTRUMENTED.includes(file))).toEqual([]);
});

it('no file is instrumented twice: the recorder names it by its place', () => {
  expect(new Set(INSTRUMENTED).size).toBe(INSTRUMENTED.length);
});

it('no two folders of the driver join one package', () => {
  const targets = Object.values(DRIVER_FOLDERS);
  expect(new Set(targets).size).toBe(targets.length);
});
