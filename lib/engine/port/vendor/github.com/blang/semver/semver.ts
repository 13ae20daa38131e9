/*
 * Port of vendor/github.com/blang/semver/semver.go at v1.20.2, blob 8ee0842e6ac7fb63b325d417a579f9648d7aa218.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: all but reading the three numbers.
 */
import { ParseUint } from '../../../../../go/strconv.ts';
import { Errorf, type Result } from '../../../../../go-error.ts';

export interface Version {
  readonly Major: bigint;
  readonly Minor: bigint;
  readonly Patch: bigint;
}

export function Parse(s: string): Result<Version> {
  const parts = s.split('.');
  const [major = '', minor = '', patch = ''] = parts;
  if (parts.length !== 3) {
    return [undefined, Errorf('No Major.Minor.Patch elements found')];
  }
  const [Major, majorErr] = ParseUint(major, 64);
  if (majorErr !== undefined) {
    return [undefined, majorErr];
  }
  const [Minor, minorErr] = ParseUint(minor, 64);
  if (minorErr !== undefined) {
    return [undefined, minorErr];
  }
  const [Patch, patchErr] = ParseUint(patch, 64);
  if (patchErr !== undefined) {
    return [undefined, patchErr];
  }
  return [{ Major, Minor, Patch }];
}
