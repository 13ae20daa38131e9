/*
 * Port of pkg/credentialprovider/keyring.go at v1.20.2, blob 5ce467f9a8bbaa48407e822e34eaaf7894e1ae8b.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: keyrings that hold credentials, since the node has none.
 */
import type * as runtimeapi from '../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';

export interface DockerKeyring {
  Lookup(image: string): readonly [creds: readonly runtimeapi.AuthConfig[], found: boolean];
}
