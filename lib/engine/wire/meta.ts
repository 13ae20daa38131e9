import type * as metav1 from '../port/staging/src/k8s.io/apimachinery/pkg/apis/meta/v1/types.ts';
import { bool, int64, list, map, omitEmpty, pointer, raw, string, struct, time } from './schema.ts';

export const TypeMeta = struct<metav1.TypeMeta>({
  kind: omitEmpty(string),
  apiVersion: omitEmpty(string),
});

export const OwnerReference = struct<metav1.OwnerReference>({
  apiVersion: string,
  kind: string,
  name: string,
  uid: string,
  controller: omitEmpty(pointer(bool)),
  blockOwnerDeletion: omitEmpty(pointer(bool)),
});

export const ManagedFieldsEntry = struct<metav1.ManagedFieldsEntry>({
  manager: omitEmpty(string),
  operation: omitEmpty(string),
  apiVersion: omitEmpty(string),
  time: omitEmpty(pointer(time)),
  fieldsType: omitEmpty(string),
  fieldsV1: omitEmpty(pointer(raw)),
});

export const ObjectMeta = struct<metav1.ObjectMeta>({
  name: omitEmpty(string),
  generateName: omitEmpty(string),
  namespace: omitEmpty(string),
  selfLink: omitEmpty(string),
  uid: omitEmpty(string),
  resourceVersion: omitEmpty(string),
  generation: omitEmpty(int64),
  creationTimestamp: time,
  deletionTimestamp: omitEmpty(pointer(time)),
  deletionGracePeriodSeconds: omitEmpty(pointer(int64)),
  labels: omitEmpty(map(string)),
  annotations: omitEmpty(map(string)),
  ownerReferences: omitEmpty(list(OwnerReference)),
  finalizers: omitEmpty(list(string)),
  clusterName: omitEmpty(string),
  managedFields: omitEmpty(list(ManagedFieldsEntry)),
});

export const LabelSelectorRequirement = struct<metav1.LabelSelectorRequirement>({
  key: string,
  operator: string,
  values: omitEmpty(list(string)),
});

export const LabelSelector = struct<metav1.LabelSelector>({
  matchLabels: omitEmpty(map(string)),
  matchExpressions: omitEmpty(list(LabelSelectorRequirement)),
});
