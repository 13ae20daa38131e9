/*
 * Port of pkg/kubelet/util/util.go at v1.20.2, blob c2969a511264b0ab144fe51f14a6538ea2a0b4ce.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: what SyncPod does not reach.
 */
import { Errorf, type GoError } from '../../../../go-error.ts';

export function GetNodenameForKernel(
  hostname: string,
  hostDomainName: string,
  setHostnameAsFQDN: boolean | undefined,
): [string, GoError | undefined] {
  let kernelHostname = hostname;
  const fqdnMaxLen = 64;
  if (hostDomainName.length > 0 && setHostnameAsFQDN) {
    const fqdn = `${hostname}.${hostDomainName}`;
    if (fqdn.length > fqdnMaxLen) {
      return [
        '',
        Errorf(
          'failed to construct FQDN from pod hostname and cluster domain, FQDN %s is too long (%d characters is the max, %d characters requested)',
          fqdn,
          fqdnMaxLen,
          fqdn.length,
        ),
      ];
    }
    kernelHostname = fqdn;
  }
  return [kernelHostname, undefined];
}
