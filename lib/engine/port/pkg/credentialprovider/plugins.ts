/*
 * Port of pkg/credentialprovider/plugins.go at v1.20.2, blob 76051a9b4b551a05d95abe4bc617bb4f90c816b0.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: providers, as the node has none.
 */
import type { DockerKeyring } from './keyring.ts';

export function NewDockerKeyring(): DockerKeyring {
  const keyring: DockerKeyring = {
    Lookup: () => [[], false],
  };

  return keyring;
}
