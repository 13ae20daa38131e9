/*
 * Port of staging/src/k8s.io/api/core/v1/resource.go at v1.20.2, blob 4e249d03ab266fe9ab9c4a5aa5aef6b65654a71a.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: what SyncPod does not reach.
 */
import { type Format, Quantity } from '../../../apimachinery/pkg/api/resource/quantity.ts';
import { ResourceCPU, type ResourceList, ResourceMemory, type ResourceName } from './types.ts';

export function Cpu(rl: ResourceList): Quantity {
  return Name(rl, ResourceCPU, 'DecimalSI');
}

export function Memory(rl: ResourceList): Quantity {
  return Name(rl, ResourceMemory, 'BinarySI');
}

function Name(rl: ResourceList, name: ResourceName, defaultFormat: Format): Quantity {
  return rl[name] ?? new Quantity(0n, 0, defaultFormat);
}
