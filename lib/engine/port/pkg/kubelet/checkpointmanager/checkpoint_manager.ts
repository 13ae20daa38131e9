/*
 * Port of pkg/kubelet/checkpointmanager/checkpoint_manager.go at v1.20.2, blob f16e96044f284d9b1696f5461bec4c40635fe874.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. A blob is its text. Left out: the manager that keeps files.
 */
import type { GoError } from '../../../../go-error.ts';

export interface Checkpoint {
  MarshalCheckpoint(): readonly [blob: string, err?: GoError];
  UnmarshalCheckpoint(blob: string): GoError | undefined;
  VerifyChecksum(): GoError | undefined;
}

export interface CheckpointManager {
  CreateCheckpoint(checkpointKey: string, checkpoint: Checkpoint): GoError | undefined;
  /** Fails with ErrCheckpointNotFound where there is none. */
  GetCheckpoint(checkpointKey: string, checkpoint: Checkpoint): GoError | undefined;
  RemoveCheckpoint(checkpointKey: string): GoError | undefined;
  ListCheckpoints(): readonly [keys: readonly string[], err?: GoError];
}
