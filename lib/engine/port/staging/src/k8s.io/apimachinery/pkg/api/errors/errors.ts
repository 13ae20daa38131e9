/*
 * Port of staging/src/k8s.io/apimachinery/pkg/api/errors/errors.go at v1.20.2, blob d3927d8173825e4e9c87c7ee335927b300917ed4.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript; a status is its message. Left out: every status but not found.
 */
import { quote } from '../../../../../../../../go/quote.ts';

/** An answer of the API server that says no. */
export class StatusError extends Error {
  readonly reason: 'NotFound';

  constructor(reason: 'NotFound', message: string) {
    super(message);
    this.reason = reason;
  }
}

/** @param qualifiedResource as `runtimeclass.node.k8s.io` */
export function NewNotFound(qualifiedResource: string, name: string): StatusError {
  return new StatusError('NotFound', `${qualifiedResource} ${quote(name)} not found`);
}

export function IsNotFound(err: Error): boolean {
  return err instanceof StatusError && err.reason === 'NotFound';
}
