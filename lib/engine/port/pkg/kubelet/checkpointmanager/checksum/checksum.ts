/*
 * Port of pkg/kubelet/checkpointmanager/checksum/checksum.go at v1.20.2, blob d5892b7be65dbfa9cc4472b2f7917a8fb30db7b9.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. The data is handed over as go-spew prints it.
 */
import { fnv32a } from '../../../../../go/fnv.ts';
import type { GoError } from '../../../../../go-error.ts';
import * as errors from '../errors/errors.ts';

export type Checksum = number;

export function Verify(cs: Checksum, data: string): GoError | undefined {
  if (cs !== New(data)) {
    return errors.ErrCorruptCheckpoint;
  }
  return undefined;
}

export function New(data: string): Checksum {
  return getChecksum(data);
}

function getChecksum(data: string): number {
  return fnv32a(data);
}
