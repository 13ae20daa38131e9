/*
 * Port of staging/src/k8s.io/apimachinery/pkg/apis/meta/v1/types.go at v1.20.2, blob d84878d7c25eff59541f266216d847eb24a339c1.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript; fields have their JSON names, a nil pointer is undefined, a nil slice or map is an empty one.
 * Left out: what a Pod does not reach.
 */
import type { Int64 } from '../../../../../../../../../go/int64.ts';
import type { ExactJson } from '../../../../../../../../../wire/index.ts';
import type { UID } from '../../../types/uid.ts';

/** The text that JSON holds: RFC 3339, UTC, whole seconds; empty for the zero time. */
export type Time = string;

export type LabelSelectorOperator = string;
export type ManagedFieldsOperationType = string;

export interface TypeMeta {
  readonly kind: string;
  readonly apiVersion: string;
}

export interface ObjectMeta {
  readonly name: string;
  readonly generateName: string;
  readonly namespace: string;
  readonly selfLink: string;
  readonly uid: UID;
  readonly resourceVersion: string;
  readonly generation: Int64;
  readonly creationTimestamp: Time;
  readonly deletionTimestamp?: Time | undefined;
  readonly deletionGracePeriodSeconds?: Int64 | undefined;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly ownerReferences: readonly OwnerReference[];
  readonly finalizers: readonly string[];
  readonly clusterName: string;
  readonly managedFields: readonly ManagedFieldsEntry[];
}

export interface OwnerReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: UID;
  readonly controller?: boolean | undefined;
  readonly blockOwnerDeletion?: boolean | undefined;
}

export interface LabelSelector {
  readonly matchLabels: Readonly<Record<string, string>>;
  readonly matchExpressions: readonly LabelSelectorRequirement[];
}

export interface LabelSelectorRequirement {
  readonly key: string;
  readonly operator: LabelSelectorOperator;
  readonly values: readonly string[];
}

export interface ManagedFieldsEntry {
  readonly manager: string;
  readonly operation: ManagedFieldsOperationType;
  readonly apiVersion: string;
  readonly time?: Time | undefined;
  readonly fieldsType: string;
  readonly fieldsV1?: FieldsV1 | undefined;
}

/** Kept as it came: nothing here reads it. */
export type FieldsV1 = ExactJson;
