import { describe, expect, it } from 'vitest';
import { sampleReplay } from './fixture.ts';
import { functionOf, pinnedAt } from './index.ts';

const replay = sampleReplay();
const at = (id: string) => replay.steps.findIndex((step) => step.id === id);
const func = functionOf({
  file: 'pkg/kubelet/kuberuntime/kuberuntime_manager.go',
  func: 'kubeGenericRuntimeManager.computePodActions',
  literal: undefined,
});
const killPod = { func, name: 'changes', path: ['killPod'] };

describe('a pinned value', () => {
  it('has none before its function ran', () => {
    expect(pinnedAt(replay, at('1.kuberuntime_manager.677'), killPod)).toEqual({ kind: 'never' });
  });

  it('is what its open function holds, marked at the step that set it', () => {
    expect(pinnedAt(replay, at('1.kuberuntime_manager.495'), killPod)).toMatchObject({
      kind: 'here',
      value: true,
      now: true,
    });
    expect(pinnedAt(replay, at('1.kuberuntime_manager.663'), killPod)).toMatchObject({ value: true, now: false });
  });

  it('is the last one known where its function is not open', () => {
    expect(pinnedAt(replay, at('1.kuberuntime_manager.863'), killPod)).toEqual({ kind: 'away', value: true });
    expect(pinnedAt(replay, at('2.kuberuntime_manager.863'), killPod)).toEqual({ kind: 'away', value: false });
  });
});
