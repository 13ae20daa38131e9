import { expect, it } from 'vitest';
import { conformanceCases } from './cases.ts';
import { loadReached } from './reached.ts';

const functions = loadReached();
/** Each block that ran in a recorded run, once: `file first-last`. */
const ran = new Set(
  conformanceCases(process.cwd())
    .flatMap(({ recorded }) => (recorded && 'syncs' in recorded ? recorded.syncs : []))
    .flatMap(({ blocks = [], asyncBlocks = [] }) => [...blocks, ...asyncBlocks])
    .map(([file, first, last]) => `${file} ${first}-${last}`),
);

it('counts as reached the blocks that ran in the recorded runs', () => {
  const files = [...new Set(functions.map(({ file }) => file))];
  for (const file of files) {
    const counted = functions.filter((one) => one.file === file).reduce((sum, { reached }) => sum + reached, 0);
    expect([file, counted]).toEqual([file, [...ran].filter((block) => block.startsWith(`${file} `)).length]);
  }
  expect([...ran].filter((block) => !files.some((file) => block.startsWith(`${file} `)))).toEqual([]);
});

it('gives a reason for each block that is not reached, and for none that is', () => {
  for (const { file, name, reached, blocks, unreached } of functions) {
    expect([name, reached + unreached.length]).toEqual([name, blocks]);
    expect(unreached.filter(({ first, last }) => ran.has(`${file} ${first}-${last}`))).toEqual([]);
  }
});
