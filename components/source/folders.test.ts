import { describe, expect, it } from 'vitest';
import { foldersOf } from './folders.ts';

describe('foldersOf', () => {
  const folders = foldersOf([
    'pkg/util/hash/hash.go',
    'pkg/api/v1/pod/util.go',
    'pkg/kubelet/dockershim/docker_sandbox.go',
    'pkg/kubelet/kuberuntime/kuberuntime_sandbox.go',
    'pkg/kubelet/kuberuntime/kuberuntime_manager.go',
  ]);
  it('walks from kubelet to docker first, then names the rest', () => {
    expect(folders.map(({ path }) => path)).toEqual([
      'pkg/kubelet/kuberuntime',
      'pkg/kubelet/dockershim',
      'pkg/api/v1/pod',
      'pkg/util/hash',
    ]);
    expect(folders.map(({ onPath }) => onPath)).toEqual([true, true, false, false]);
  });
  it('keeps the files of a folder together, by name, and knows their layer', () => {
    expect(folders[0]?.files.map(({ name }) => name)).toEqual(['kuberuntime_manager.go', 'kuberuntime_sandbox.go']);
    expect(folders[0]?.layer).toBe('kuberuntime');
    expect(folders[1]?.layer).toBe('dockershim');
  });
});
