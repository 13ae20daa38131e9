import { NewRemoteImageService } from '../port/pkg/kubelet/cri/remote/remote_image.ts';
import { NewRemoteRuntimeService } from '../port/pkg/kubelet/cri/remote/remote_runtime.ts';
import { NewDockerService } from '../port/pkg/kubelet/dockershim/docker_service.ts';
import { newCheckpoints } from './checkpoint.ts';
import { newNetworkPlugin } from './cni.ts';
import { newCriClient, newRecordedImages, newRecordedRuntime } from './cri-client.ts';
import { newDocker } from './docker.ts';
import { DockerNode } from './docker-node.ts';
import { newLogLinks } from './files.ts';
import { kubeletOn } from './kubelet.ts';
import type { NewKubelet } from './runtimes.ts';

/** A kubelet whose CRI calls go through the remote client to dockershim, on a new node of the second level. */
export const newDockershimKubelet: NewKubelet = (images) => {
  const node = new DockerNode(images);
  const server = NewDockerService(
    newDocker(node),
    newLogLinks(node),
    newNetworkPlugin(node),
    newCheckpoints(node),
    () => node.now(),
  );
  const client = newCriClient(node, server);
  return kubeletOn(node, {
    runtime: newRecordedRuntime(node, NewRemoteRuntimeService(client)),
    image: newRecordedImages(node, NewRemoteImageService(client)),
  });
};
