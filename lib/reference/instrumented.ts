/**
 * The files whose blocks are recorded: all of the path from SyncPod down that lights lines. Go's recorder names a file
 * by its place in this list, so new ones go to the end.
 */
export const INSTRUMENTED: readonly string[] = [
  ...kubelet('kuberuntime', [
    'kuberuntime_manager',
    'kuberuntime_container',
    'kuberuntime_container_linux',
    'kuberuntime_sandbox',
    'kuberuntime_image',
    'labels',
    'helpers',
    'convert',
    'instrumented_services',
  ]),
  ...kubelet('images', ['image_manager', 'puller']),
  ...kubelet('container', ['helpers', 'sync_result', 'runtime', 'ref']),
  ...kubelet('dockershim', [
    'docker_sandbox',
    'docker_container',
    'docker_image',
    'docker_service',
    'helpers',
    'helpers_linux',
    'naming',
    'security_context',
    'docker_checkpoint',
    'convert',
  ]),
  ...kubelet('cri/remote', ['remote_runtime', 'remote_image']),
];

function kubelet(folder: string, stems: readonly string[]): string[] {
  return stems.map((stem) => `pkg/kubelet/${folder}/${stem}.go`);
}

/** Our packages live below this path of the tree, because only there they see the tree's vendor folder. */
export const OWN_PACKAGES = 'pkg/kubelet/reference';

/** The folder of `driver/` → the folder of the tree whose package its files join. */
export const DRIVER_FOLDERS: Readonly<Record<string, string>> = {
  kuberuntime: 'pkg/kubelet/kuberuntime',
  dockershim: 'pkg/kubelet/dockershim',
  remote: 'pkg/kubelet/cri/remote',
  cache: 'pkg/kubelet/util/cache',
  credentialprovider: 'pkg/credentialprovider',
  cmd: 'cmd/kubelet-reference',
  ...Object.fromEntries(
    ['blocks', 'edge', 'scenario', 'run', 'node', 'fakecri', 'docker', 'replay'].map((name) => [
      name,
      `${OWN_PACKAGES}/${name}`,
    ]),
  ),
};
