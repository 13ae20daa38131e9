/*
 * Port of pkg/apis/scheduling/types.go at v1.20.2, blob 5a3d533a7f14cb9e6c65711e53d36879e1cb52b7.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: all but the priorities.
 */
const HighestUserDefinablePriority = 1000000000;
export const SystemCriticalPriority = 2 * HighestUserDefinablePriority;
