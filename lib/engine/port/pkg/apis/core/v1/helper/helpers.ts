/*
 * Port of pkg/apis/core/v1/helper/helpers.go at v1.20.2, blob 46db0bfae2b34368b163a25dc175876e3d32e80a.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: what SyncPod does not reach.
 */

import { Errorf, type GoError } from '../../../../../../go-error.ts';
import * as v1 from '../../../../../staging/src/k8s.io/api/core/v1/types.ts';
import {
  MustParse,
  ParseQuantity,
  type Quantity,
} from '../../../../../staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.ts';

export function IsHugePageResourceName(name: v1.ResourceName): boolean {
  return name.startsWith(v1.ResourceHugePagesPrefix);
}

export function HugePageSizeFromResourceName(name: v1.ResourceName): [Quantity, GoError | undefined] {
  if (!IsHugePageResourceName(name)) {
    return [MustParse('0'), Errorf('resource name: %s is an invalid hugepage name', name)];
  }
  const pageSize = name.slice(v1.ResourceHugePagesPrefix.length);
  return ParseQuantity(pageSize);
}

export function HugePageUnitSizeFromByteSize(size: bigint): [string, GoError | undefined] {
  const hugePageSizeUnitList = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'];
  let idx = 0;
  const len = hugePageSizeUnitList.length - 1;
  while (size % 1024n === 0n && idx < len) {
    size /= 1024n;
    idx++;
  }
  if (size > 1024n && idx < len) {
    return [
      '',
      Errorf('size: %d%s must be guaranteed to divisible into the largest units', size, hugePageSizeUnitList[idx]),
    ];
  }
  return [`${size}${hugePageSizeUnitList[idx]}`, undefined];
}
