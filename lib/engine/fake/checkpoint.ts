import type { CheckpointManager } from '../port/pkg/kubelet/checkpointmanager/checkpoint_manager.ts';
import { ErrCheckpointNotFound } from '../port/pkg/kubelet/checkpointmanager/errors/errors.ts';
import { within } from '../trace.ts';
import type { DockerNode } from './docker-node.ts';

/** Dockershim's notes on its sandboxes, in memory. */
export function newCheckpoints(node: DockerNode): CheckpointManager {
  return {
    CreateCheckpoint(key, checkpoint) {
      const [blob, err] = within(() => checkpoint.MarshalCheckpoint());
      if (err) return err;
      return node.run('checkpoint', 'CreateCheckpoint', { key, checkpoint: JSON.parse(blob) }, () => {
        node.changeDocker({ checkpoints: { ...node.docker.checkpoints, [key]: blob } });
        return undefined;
      });
    },

    GetCheckpoint: (key, checkpoint) =>
      node.run('checkpoint', 'GetCheckpoint', { key }, () => {
        const blob = node.docker.checkpoints[key];
        if (blob === undefined) return ErrCheckpointNotFound;
        return within(() => checkpoint.UnmarshalCheckpoint(blob)) ?? within(() => checkpoint.VerifyChecksum());
      }),

    RemoveCheckpoint: (key) =>
      node.run('checkpoint', 'RemoveCheckpoint', { key }, () => {
        const { [key]: removed, ...checkpoints } = node.docker.checkpoints;
        if (removed !== undefined) node.changeDocker({ checkpoints });
        return undefined;
      }),

    ListCheckpoints() {
      const list = () => [Object.keys(node.docker.checkpoints).sort()] as const;
      const [keys, err] = node.ask('checkpoint', 'ListCheckpoints', {}, list);
      return err ? [[], err] : [keys];
    },
  };
}
