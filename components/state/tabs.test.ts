import { describe, expect, it } from 'vitest';
import { tabChanged, tabCount } from './tabs.ts';

const low = (step: number, method = 'CreateContainer') => {
  return { step, stepId: '', service: 'docker' as const, method, request: null, error: undefined };
};
const call = { method: 'RunPodSandbox', request: null, answer: null, error: undefined, stepId: '', lastId: '' };
const shown = (index: number) => ({
  index,
  calls: [{ ...call, step: 2, last: 9, low: [low(5), low(7, 'StartContainer')] }],
  code: { chips: [] },
  events: [],
  podActionsChanged: [],
});

describe('the docker tab', () => {
  it('counts the creates made so far', () => {
    expect([4, 5, 9].map((index) => tabCount('docker', shown(index)))).toEqual([0, 1, 1]);
  });

  it('has a dot at the step that makes one', () => {
    expect([4, 5, 7].map((index) => tabChanged('docker', shown(index)))).toEqual([false, true, false]);
  });
});
