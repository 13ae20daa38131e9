import type { HomeWords } from '../../lib/dictionary/index.ts';
import type { Layer } from '../../lib/layer.ts';

/** A stop on the way from a decision to a running container. */
export interface Station {
  readonly name: string;
  readonly does: keyof HomeWords;
  /** Undefined for what is not read here. */
  readonly read: { readonly layer: Layer; readonly file: string; readonly line?: number } | undefined;
}

/** SyncPod begins here in v1.20.2: where reading starts. */
export const SYNC_POD = { file: 'pkg/kubelet/kuberuntime/kuberuntime_manager.go', line: 675 } as const;

/** From the scheduler to docker. Each station that is read opens the file that says most about it. */
export const STATIONS: readonly Station[] = [
  { name: 'scheduler', does: 'scheduler', read: undefined },
  { name: 'API server', does: 'apiServer', read: undefined },
  { name: 'kubelet', does: 'kubelet', read: { layer: 'kubelet', file: 'pkg/kubelet/kubelet.go' } },
  { name: 'kuberuntime', does: 'kuberuntime', read: { layer: 'kuberuntime', ...SYNC_POD } },
  { name: 'CRI', does: 'cri', read: { layer: 'cri', file: 'staging/src/k8s.io/cri-api/pkg/apis/services.go' } },
  {
    name: 'dockershim',
    does: 'dockershim',
    read: { layer: 'dockershim', file: 'pkg/kubelet/dockershim/docker_sandbox.go' },
  },
  {
    name: 'docker / CNI',
    does: 'docker',
    read: { layer: 'docker', file: 'pkg/kubelet/dockershim/network/cni/cni.go' },
  },
];
