/*
 * Port of pkg/kubelet/dockershim/libdocker/helpers.go at v1.20.2, blob 84aa0a2d16be332c6b747cddc9fcccbfe1039434.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. A time is Unix time in nanoseconds. Left out: how Docker's answer is matched with the image asked for.
 */
import { Errorf, type Result } from '../../../../../go-error.ts';

/** What a time is that Docker never set. Go's zero time is in the year 1, beyond what int64 nanoseconds can say. */
const ZERO = -62_135_596_800n * 1_000_000_000n;

/** RFC 3339 with nanoseconds, in UTC as Docker gives it. */
export function ParseDockerTimestamp(s: string): Result<bigint> {
  const [, seconds, fraction = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$/.exec(s) ?? [];
  const ms = Date.parse(`${seconds}Z`);
  if (Number.isNaN(ms)) return [undefined, Errorf('parsing time %q: cannot parse', s)];
  return [BigInt(ms) * 1_000_000n + BigInt(fraction.padEnd(9, '0'))];
}

/** `Time.IsZero`. */
export function IsZero(time: bigint): boolean {
  return time === ZERO;
}

/** `Time.UnixNano`, which wraps as in Go. */
export function UnixNano(time: bigint): bigint {
  return BigInt.asIntN(64, time);
}
