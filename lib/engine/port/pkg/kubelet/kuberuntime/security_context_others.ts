/*
 * Port of pkg/kubelet/kuberuntime/security_context_others.go at v1.20.2, blob 3ea7526b094b71b91be18f266bd1607655517b53.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript.
 */

import type { Int64 } from '../../../../go/int64.ts';
import { Errorf, type GoError } from '../../../../go-error.ts';
import type * as v1 from '../../../staging/src/k8s.io/api/core/v1/types.ts';
import * as securitycontext from '../../securitycontext/util.ts';
import * as format from '../util/format/pod.ts';

export function verifyRunAsNonRoot(
  pod: v1.Pod,
  container: v1.Container,
  uid: Int64 | undefined,
  username: string,
): GoError | undefined {
  const effectiveSc = securitycontext.DetermineEffectiveSecurityContext(pod, container);
  if (effectiveSc === undefined || effectiveSc.runAsNonRoot === undefined || !effectiveSc.runAsNonRoot) {
    return undefined;
  }

  if (effectiveSc.runAsUser !== undefined) {
    if (effectiveSc.runAsUser === 0) {
      return Errorf(
        "container's runAsUser breaks non-root policy (pod: %q, container: %s)",
        format.Pod(pod),
        container.name,
      );
    }
    return undefined;
  }

  switch (true) {
    case uid !== undefined && uid === 0:
      return Errorf(
        'container has runAsNonRoot and image will run as root (pod: %q, container: %s)',
        format.Pod(pod),
        container.name,
      );
    case uid === undefined && username.length > 0:
      return Errorf(
        'container has runAsNonRoot and image has non-numeric user (%s), cannot verify user is non-root (pod: %q, container: %s)',
        username,
        format.Pod(pod),
        container.name,
      );
    default:
      return undefined;
  }
}
