/*
 * Port of staging/src/k8s.io/apimachinery/pkg/util/intstr/intstr.go at v1.20.2, blob c0e8927fe4e3227550cf63ebf80dac3792d785d4.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript; a number or a string stands for the struct. Left out: percentages, and what SyncPod does not reach.
 */

/** An int32 or a name, such as that of a port. */
export type IntOrString = number | string;
