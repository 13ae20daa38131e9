/*
 * Port of vendor/github.com/docker/docker/api/types/client.go at v1.20.2, blob fe90617eec35286d13584afd126c659e5c9c84eb.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript; fields have the names that they have in Docker's JSON, and a field left out has its zero value. Left out: the options of calls that no sync makes.
 */
import type { Args } from './filters/parse.ts';

export interface ContainerListOptions {
  All?: boolean;
  Filters?: Args;
}

export interface ContainerRemoveOptions {
  readonly RemoveVolumes?: boolean;
  readonly RemoveLinks?: boolean;
  readonly Force?: boolean;
}

/** Kubelet sets none of its fields. */
export type ImagePullOptions = Readonly<Record<string, never>>;
