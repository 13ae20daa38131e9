import { describe, expect, it } from 'vitest';
import { loadScenarios } from '../../lib/content/index.ts';
import { loadRuntime, parseScenario, replay } from '../../lib/engine/index.ts';
import type { Guide } from '../player/guide.ts';
import { DEMO_LINES, demoSteps } from './demo-steps.ts';

await loadRuntime('dockershim');

const scenario = loadScenarios().find(({ name }) => name === 'fresh-pod');
const guide: Guide = {
  functions: {},
  parts: [],
  caller: { file: 'pkg/kubelet/kubelet.go', func: 'Kubelet.syncPod', line: 1 },
};
const steps = scenario ? demoSteps(replay(parseScenario(scenario.json)), guide) : [];

describe('demoSteps', () => {
  it('finds all six moments in the replay of a new pod', () => {
    expect(steps.map(({ line }) => line)).toEqual([677, 699, 752, 781, 860, 677]);
  });
  it('shows the line of every moment', () => {
    for (const { line } of steps) expect(DEMO_LINES).toContain(line);
  });
  it('tells the story in order: a sandbox, its address, a running container, nothing more', () => {
    const seen = steps.map(({ world }) => ({
      sandboxes: world.sandboxes.length,
      running: world.containers.filter(({ state }) => state === 'CONTAINER_RUNNING').length,
    }));
    expect(seen.map(({ sandboxes }) => sandboxes)).toEqual([0, 0, 1, 1, 1, 1]);
    expect(seen.map(({ running }) => running)).toEqual([0, 0, 0, 0, 1, 1]);
  });
  it('goes forward through the run', () => {
    const places = steps.map(({ place }) => place);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
});
