/*
 * Port of vendor/google.golang.org/grpc/status/status.go at v1.20.2, blob a1348e9b16bd61f83466b94a961d1d7337cf6ce4.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: all but the text of an error.
 */
import { type GoError, StatusError } from '../../../../../go-error.ts';

export interface Status {
  Message(): string;
}

/** The status that an error carries; any other error becomes a status with its text. */
export function FromError(err: GoError): readonly [s: Status, ok: boolean] {
  const ok = err instanceof StatusError;
  return [{ Message: () => (ok ? err.desc : err.message) }, ok];
}
