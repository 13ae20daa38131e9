/*
 * Port of pkg/volume/util/util.go at v1.20.2, blob 367e05a0d1a09d3e97366693f796077c1ecb4ffa.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: what GetPodStatus does not reach, and paths of Windows.
 */
import { Clean } from '../../../../go/path.ts';

export function MakeAbsolutePath(_goos: string, path: string): string {
  return Clean(`/${path}`);
}
