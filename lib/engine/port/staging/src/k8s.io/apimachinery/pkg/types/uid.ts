/*
 * Port of staging/src/k8s.io/apimachinery/pkg/types/uid.go at v1.20.2, blob 869339222e96f56c3df8793c0cc3f03254021327.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript.
 */

/** What tells an object from every other, over all time. */
export type UID = string;
