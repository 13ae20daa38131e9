/*
 * Port of pkg/kubelet/container/ref.go at v1.20.2, blob 3d366dc188c85e3f76e2efe6a150995dbbcffc86.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript.
 */

import { Sprintf } from '../../../../go/fmt.ts';
import { Errorf, type GoError } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import type * as v1 from '../../../staging/src/k8s.io/api/core/v1/types.ts';
import { DefaultFeatureGate } from '../../../staging/src/k8s.io/apiserver/pkg/util/feature/feature_gate.ts';
import {
  GetPartialReference,
  type ObjectReference,
} from '../../../staging/src/k8s.io/client-go/tools/reference/ref.ts';
import * as features from '../../features/kube_features.ts';

const go = goFile('pkg/kubelet/container/ref.go');

export const ImplicitContainerPrefix = 'implicitly required container ';

export function GenerateContainerRef(
  pod: v1.Pod,
  container: v1.Container,
): readonly [ObjectReference, undefined?] | readonly [undefined, GoError] {
  const at = go.enter('GenerateContainerRef', { pod, container });
  at(39);
  // In Go this has the function's own name.
  let [path, err] = fieldPath(pod, container);
  at.set({ fieldPath: path, err });
  at(40);
  if (err !== undefined) {
    at(43);
    path = ImplicitContainerPrefix + container.name;
    at.set({ fieldPath: path });
  }
  at(45);
  const [ref, referr] = GetPartialReference(pod, path);
  at.set({ ref, err: referr });
  at(46);
  if (referr !== undefined) {
    at(47);
    return [undefined, referr];
  }
  at(49);
  return [ref];
}

function fieldPath(pod: v1.Pod, container: v1.Container): readonly [string, GoError?] {
  const at = go.enter('fieldPath', { pod, container });
  at(55);
  for (const [i, here] of pod.spec.containers.entries()) {
    at(56);
    at.set({ here });
    at(57);
    if (here.name === container.name) {
      at(58);
      if (here.name === '') {
        at(59);
        return [Sprintf('spec.containers[%d]', i)];
      }
      at(61);
      return [Sprintf('spec.containers{%s}', here.name)];
    }
  }
  at(64);
  for (const [i, here] of pod.spec.initContainers.entries()) {
    at(65);
    at.set({ here });
    at(66);
    if (here.name === container.name) {
      at(67);
      if (here.name === '') {
        at(68);
        return [Sprintf('spec.initContainers[%d]', i)];
      }
      at(70);
      return [Sprintf('spec.initContainers{%s}', here.name)];
    }
  }
  at(73);
  if (DefaultFeatureGate.Enabled(features.EphemeralContainers)) {
    at(74);
    for (const [i, here] of pod.spec.ephemeralContainers.entries()) {
      at(75);
      at.set({ here });
      at(76);
      if (here.name === container.name) {
        at(77);
        if (here.name === '') {
          at(78);
          return [Sprintf('spec.ephemeralContainers[%d]', i)];
        }
        at(80);
        return [Sprintf('spec.ephemeralContainers{%s}', here.name)];
      }
    }
  }
  at(84);
  return ['', Errorf('container %q not found in pod %s/%s', container.name, pod.metadata.namespace, pod.metadata.name)];
}
