import { type Layer, layerOf } from '../../lib/layer.ts';

/** A folder of the pinned source with its files, in the order of their names. */
export interface Folder {
  readonly path: string;
  readonly layer: Layer;
  /** Whether a reader walks through it from kubelet to docker; other folders hold what the path calls. */
  readonly onPath: boolean;
  readonly files: readonly { readonly file: string; readonly name: string }[];
}

/** The way from kubelet's start to docker, by the start of a folder's path. */
const PATH = [
  'cmd/kubelet',
  'cmd/kubelet/app',
  'pkg/kubelet',
  'pkg/kubelet/kuberuntime',
  'pkg/kubelet/container',
  'pkg/kubelet/images',
  'pkg/kubelet/lifecycle',
  'pkg/kubelet/cri/remote',
  'staging/src/k8s.io/cri-api/pkg/apis',
  'staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2',
  'pkg/kubelet/dockershim',
  'pkg/kubelet/dockershim/network/cni',
  'pkg/kubelet/dockershim/libdocker',
];

/** Folders in the order of reading: the path first, then the rest by name. */
export function foldersOf(files: Iterable<string>): readonly Folder[] {
  const folders = new Map<string, { file: string; name: string }[]>();
  for (const file of [...files].sort()) {
    const slash = file.lastIndexOf('/');
    const path = file.slice(0, slash);
    folders.set(path, [...(folders.get(path) ?? []), { file, name: file.slice(slash + 1) }]);
  }
  return [...folders]
    .map(([path, inside]) => ({
      path,
      layer: layerOf(inside[0]?.file ?? path),
      onPath: PATH.includes(path),
      files: inside,
    }))
    .sort((a, b) => place(a.path) - place(b.path) || (a.path < b.path ? -1 : 1));
}

function place(path: string): number {
  const at = PATH.indexOf(path);
  return at === -1 ? PATH.length : at;
}
