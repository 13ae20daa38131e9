/*
 * Port of vendor/github.com/docker/docker/api/types/container/container_create.go at v1.20.2, blob 1ec9c3728ba8e657fc359e3f68bd85bd693fd56b.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript; fields have the names that they have in Docker's JSON, and a field left out has its zero value.
 */

export interface ContainerCreateCreatedBody {
  readonly Id: string;
  readonly Warnings?: readonly string[];
}
