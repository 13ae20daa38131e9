/*
 * Port of pkg/kubelet/prober/results/results_manager.go at v1.20.2, blob bb9f494bf20b3918f78302a8ffcb2b0a32afd655.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: the channel of updates.
 */
import type { ContainerID } from '../../container/runtime.ts';

export const Unknown = 'Unknown';
export const Success = 'Success';
export const Failure = 'Failure';
export type Result = typeof Unknown | typeof Success | typeof Failure;

export interface Manager {
  Get(id: ContainerID): readonly [result: Result, found: boolean];
}
