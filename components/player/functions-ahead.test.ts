import { expect, it } from 'vitest';
import { loadScenarios } from '../../lib/content/index.ts';
import { loadRuntime, parseScenario, replay as replayOf } from '../../lib/engine/index.ts';
import { functionsAhead } from './functions-ahead.ts';
import { type FunctionGuide, functionKey, type Guide } from './guide.ts';

await loadRuntime('dockershim');

const replay = replayOf(parseScenario(loadScenarios().find(({ name }) => name === 'fresh-pod')?.json ?? ''));
const known = replay.frames.map(({ file, func }): [string, FunctionGuide] => [
  functionKey(file, func),
  { file, func, first: 1, last: 9, owners: [], notes: [], captions: [], summary: undefined, missing: undefined },
]);
const guide: Guide = {
  functions: Object.fromEntries(known),
  parts: [],
  caller: { file: 'pkg/kubelet/kubelet.go', func: 'Kubelet.syncPod', line: 1665 },
};
const namesAhead = (index: number) => functionsAhead(replay, guide, index, 200).map(({ known }) => known.func);

it('names the next functions of the steps to come, each once, in the order in which they come', () => {
  for (const index of [0, 40, 400]) {
    const coming = replay.steps.slice(index + 1).map((step) => replay.frames[step.frame]?.func);
    const ahead = namesAhead(index);
    expect(ahead).toEqual([...new Set(coming)].slice(0, ahead.length));
    expect(ahead.length).toBeGreaterThan(1);
  }
});

it('says which step comes to each first', () => {
  for (const { known, step } of functionsAhead(replay, guide, 40, 200)) {
    const funcs = replay.steps.slice(41, step + 1).map((one) => replay.frames[one.frame]?.func);
    expect(funcs.indexOf(known.func)).toBe(funcs.length - 1);
  }
});

it('looks no further than it is told', () => {
  const step = functionsAhead(replay, guide, 40, 200)[1]?.step ?? 0;
  expect(functionsAhead(replay, guide, 40, step - 40 - 1)).toHaveLength(1);
  expect(functionsAhead(replay, guide, 40, step - 40)).toHaveLength(2);
});

it('names none at the end of the run, none before the run is open, and none without a guide', () => {
  expect(namesAhead(replay.steps.length - 1)).toEqual([]);
  expect(functionsAhead(undefined, guide, 0, 200)).toEqual([]);
  expect(functionsAhead(replay, { ...guide, functions: {} }, 0, 200)).toEqual([]);
});
