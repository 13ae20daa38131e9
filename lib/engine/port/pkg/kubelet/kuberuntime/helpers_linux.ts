/*
 * Port of pkg/kubelet/kuberuntime/helpers_linux.go at v1.20.2, blob 204bc4e9ffba07cb88f1cd6a7e33bf96dc44095c.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript.
 */
import { type Int64, int64 } from '../../../../go/int64.ts';

const minShares = 2n;
const sharesPerCPU = 1024n;
const milliCPUToCPU = 1000n;

/** Microseconds. */
export const quotaPeriod = 100000;
const minQuotaPeriod = 1000n;

export function milliCPUToShares(milliCPU: bigint): Int64 {
  if (milliCPU === 0n) {
    return int64(minShares);
  }
  const shares = BigInt.asIntN(64, milliCPU * sharesPerCPU) / milliCPUToCPU;
  if (shares < minShares) {
    return int64(minShares);
  }
  return int64(shares);
}

export function milliCPUToQuota(milliCPU: bigint, period: number): Int64 {
  if (milliCPU === 0n) {
    return 0;
  }

  let quota = BigInt.asIntN(64, milliCPU * BigInt(period)) / milliCPUToCPU;

  if (quota < minQuotaPeriod) {
    quota = minQuotaPeriod;
  }

  return int64(quota);
}
