import type { ImageManagerService } from '../port/staging/src/k8s.io/cri-api/pkg/apis/services.ts';
import type { Node } from './node.ts';

/** The image half of the CRI, on the node: an image's reference is its name, and its user is root. */
export function newImageService(node: Node): ImageManagerService {
  return {
    ImageStatus(image) {
      const err = node.open('image', 'ImageStatus', { image });
      if (err || !node.world.images.includes(image.image)) return [undefined, err];
      return [{ id: image.image, repoTags: [image.image], uid: { value: 0 } }];
    },

    PullImage(image, auth, sandboxConfig) {
      const err = node.open('image', 'PullImage', { image, auth, sandboxConfig });
      if (err) return ['', err];
      node.addImage(image.image);
      return [image.image];
    },
  };
}
