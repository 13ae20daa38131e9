/*
 * Port of staging/src/k8s.io/client-go/tools/reference/ref.go at v1.20.2, blob 442a991cc47c0ce5e6733cb8da0273042565e8ca.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: objects other than a Pod, and the scheme, which only gives a Pod its kind and version.
 */
import type { GoError } from '../../../../../../../go-error.ts';
import type * as v1 from '../../../api/core/v1/types.ts';
import type { UID } from '../../../apimachinery/pkg/types/uid.ts';

/** As in staging/src/k8s.io/api/core/v1/types.go, which a Pod does not reach. */
export interface ObjectReference {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly uid: UID;
  readonly apiVersion: string;
  readonly resourceVersion: string;
  fieldPath: string;
}

export function GetReference(obj: v1.Pod): readonly [ObjectReference, GoError?] {
  return [
    {
      kind: obj.kind === '' ? 'Pod' : obj.kind,
      apiVersion: obj.apiVersion === '' ? 'v1' : obj.apiVersion,
      name: obj.metadata.name,
      namespace: obj.metadata.namespace,
      uid: obj.metadata.uid,
      resourceVersion: obj.metadata.resourceVersion,
      fieldPath: '',
    },
  ];
}

export function GetPartialReference(obj: v1.Pod, fieldPath: string): readonly [ObjectReference, GoError?] {
  const [ref] = GetReference(obj);
  ref.fieldPath = fieldPath;
  return [ref];
}
