/** The five layers that a call passes on its way from kubelet to a container. A layer is a shape, a hue and a name. */
export const LAYERS = ['kubelet', 'kuberuntime', 'cri', 'dockershim', 'docker'] as const;

export type Layer = (typeof LAYERS)[number];

const FOLDERS: readonly (readonly [string, Layer])[] = [
  ['pkg/kubelet/kuberuntime/instrumented_services.go', 'cri'],
  ['pkg/kubelet/cri/', 'cri'],
  ['staging/src/k8s.io/cri-api/', 'cri'],
  ['pkg/kubelet/dockershim/libdocker/', 'docker'],
  ['pkg/kubelet/dockershim/network/', 'docker'],
  ['pkg/kubelet/dockershim/', 'dockershim'],
  ['pkg/kubelet/kuberuntime/', 'kuberuntime'],
  ['pkg/kubelet/images/', 'kuberuntime'],
  ['pkg/kubelet/container/', 'kuberuntime'],
  ['pkg/kubelet/lifecycle/', 'kuberuntime'],
];

/** The layer that a Go file of the pinned source belongs to; what is none of the inner layers is kubelet. */
export function layerOf(file: string): Layer {
  return FOLDERS.find(([prefix]) => file.startsWith(prefix))?.[1] ?? 'kubelet';
}
