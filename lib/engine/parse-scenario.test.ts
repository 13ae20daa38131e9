import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { parseScenario, scenarioName, toScenario } from './parse-scenario.ts';
import { ScenarioError } from './scenario.ts';
import type { ExactJson } from './wire/index.ts';

const pod = { metadata: { name: 'web', namespace: 'default', uid: 'u' }, spec: { containers: [] } };
const base = { name: 'a-case', pod, steps: [{ sync: {} }] };

function reason(scenario: ExactJson): string {
  try {
    toScenario(scenario);
    return '';
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
}

describe('a scenario', () => {
  it('fills in what may be left out', () => {
    const steps: ExactJson[] = [{ exit: { container: 'app' } }, { exit: { container: 'app', code: 2 } }];
    const faults: ExactJson[] = [{ fault: { call: 'PullImage', error: 'no' } }];
    const scenario = toScenario({ ...base, steps: [...steps, ...faults] });
    expect(scenario.node).toEqual({ runtime: 'fake', images: [], featureGates: { EphemeralContainers: false } });
    expect(scenario.steps).toEqual([
      { exit: { container: 'app', code: 0, reason: 'Completed' } },
      { exit: { container: 'app', code: 2, reason: 'Error' } },
      { fault: { call: 'PullImage', error: 'no', skip: 0, times: 1 } },
    ]);
  });

  it.each<[string, ExactJson, string]>([
    ['an unknown key', { ...base, pods: {} }, 'pods: unknown field'],
    ['a name that is not kebab-case', { ...base, name: 'A case' }, 'name: must be kebab-case'],
    ['no pod', { ...base, pod: null }, 'pod: must be a v1.Pod'],
    [
      'a pod without a uid',
      { ...base, pod: { metadata: { name: 'a', namespace: 'b' } } },
      'pod.metadata.uid: must be set',
    ],
    ['an unknown field of the pod', { ...base, pod: { ...pod, spec: { x: 1 } } }, 'pod.spec.x: unknown field'],
    ['an unknown gate', { ...base, node: { featureGates: { X: true } } }, 'node.featureGates.X: is no known gate'],
    ['a step without a key', { ...base, steps: [{}] }, 'steps[0]: must have exactly one key'],
    ['a step with two keys', { ...base, steps: [{ sync: {}, advance: '1s' }] }, 'steps[0]: must have exactly one key'],
    ['an unknown step', { ...base, steps: [{ wait: {} }] }, 'steps[0].wait: is no known step'],
    ['a sync with something in it', { ...base, steps: [{ sync: { x: 1 } }] }, 'steps[0].sync.x: unknown field'],
    ['a duration without a unit', { ...base, steps: [{ advance: '10' }] }, 'steps[0].advance: "10" is no Go duration'],
    ['time that runs backwards', { ...base, steps: [{ advance: '-1s' }] }, 'steps[0].advance: "-1s" is no Go duration'],
    [
      'an unknown state',
      { ...base, steps: [{ containerState: { state: 'X' } }] },
      'steps[0].containerState.state: "X" is none of',
    ],
    [
      'a method that cannot fail',
      { ...base, steps: [{ fault: { call: 'Version' } }] },
      'steps[0].fault.call: "Version" is none of',
    ],
    ['a patch that is no object', { ...base, steps: [{ patch: [] }] }, 'steps[0].patch: must be an object'],
  ])('must not have %s', (_, scenario, message) => {
    expect(reason(scenario)).toContain(message);
  });

  it.each<[string, ExactJson, string]>([
    ['key', { ...base, pods: {} }, 'pods: unknown field; there are name, title, description, pod, node, steps'],
    ['step', { ...base, steps: [{ wait: {} }] }, 'no known step: there are sync, advance, exit, containerState, probe'],
    ['type', { ...base, steps: 'sync' }, 'steps: must be a list, not a string, "sync"'],
    ['count', { ...base, steps: [{ exit: { container: 1 } }] }, 'exit.container: must be a string, not a number, 1'],
  ])('that is bad says where, what and what to do: %s', (_, scenario, message) => {
    expect(reason(scenario)).toContain(message);
  });

  it('may be large, but not absurdly so', () => {
    const many = <T>(count: number, item: T) => Array.from({ length: count }, () => item);
    const container = { name: 'app' };
    const podOf = (init: number, containers: number) => ({
      ...base,
      pod: { ...pod, spec: { initContainers: many(init, container), containers: many(containers, container) } },
    });
    expect(reason({ ...base, steps: many(LIMITS.steps, { sync: {} }) })).toBe('');
    expect(reason({ ...base, steps: many(LIMITS.steps + 1, { sync: {} }) })).toBe(
      'steps: has 10001 steps, and may have 10000: leave some out',
    );
    expect(reason({ ...base, node: { images: many(LIMITS.images + 1, 'app:1') } })).toContain('node.images: has 10001');
    expect(reason(podOf(1, LIMITS.containers - 1))).toBe('');
    expect(reason(podOf(1, LIMITS.containers))).toBe(
      'pod.spec: has 1001 containers, and may have 1000: leave some out',
    );
    expect(() => parseScenario(' '.repeat(LIMITS.text + 1))).toThrow('has 33554433 characters, and may have 33554432');
  });

  it('must be JSON', () => {
    expect(() => parseScenario('{')).toThrow(ScenarioError);
  });

  it('has a name even when it is bad otherwise', () => {
    expect(scenarioName({ name: 'a', x: 1 })).toBe('a');
    expect(scenarioName([1])).toBe('');
  });
});
