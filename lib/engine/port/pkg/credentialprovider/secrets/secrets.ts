/*
 * Port of pkg/credentialprovider/secrets/secrets.go at v1.20.2, blob 4e7c220b397f6f197e737c222a8372ddb44ad322.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: reading secrets, since a pod here names none.
 */
import type { GoError } from '../../../../go-error.ts';
import type { Secret } from '../../kubelet/container/runtime.ts';
import type { DockerKeyring } from '../keyring.ts';

export function MakeDockerKeyring(
  _passedSecrets: readonly Secret[],
  defaultKeyring: DockerKeyring,
): readonly [DockerKeyring, GoError?] {
  return [defaultKeyring];
}
