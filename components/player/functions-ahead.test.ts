import { expect, it } from 'vitest';
import { sampleReplay } from '../../lib/player/fixture.ts';
import { functionsAhead } from './functions-ahead.ts';
import { type FunctionGuide, functionKey, type Guide } from './guide.ts';

const replay = sampleReplay();
const known = replay.frames.map(({ file, func }): [string, FunctionGuide] => [
  functionKey(file, func),
  { file, func, first: 1, last: 9, owners: [], notes: [], captions: [], summary: undefined, missing: undefined },
]);
const guide: Guide = {
  functions: Object.fromEntries(known),
  parts: [],
  caller: { file: 'pkg/kubelet/kubelet.go', func: 'Kubelet.syncPod', line: 1665 },
};
const namesAhead = (index: number) => functionsAhead(replay, guide, index).map(({ func }) => func);

it('names the functions of the steps to come, each once, in the order in which they come', () => {
  const coming = replay.steps.slice(1).map((step) => replay.frames[step.frame]?.func);
  expect(namesAhead(0)).toEqual([...new Set(coming)]);
  expect(namesAhead(0).length).toBeGreaterThan(1);
});

it('names none at the end of the run, none before the run is open, and none without a guide', () => {
  expect(namesAhead(replay.steps.length - 1)).toEqual([]);
  expect(functionsAhead(undefined, guide, 0)).toEqual([]);
  expect(functionsAhead(replay, { ...guide, functions: {} }, 0)).toEqual([]);
});
