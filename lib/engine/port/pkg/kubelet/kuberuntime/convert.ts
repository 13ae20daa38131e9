/*
 * Port of pkg/kubelet/kuberuntime/convert.go at v1.20.2, blob 6b80477ce481e02f918cba002849751e72ec5299.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: listed images.
 */
import { goFile } from '../../../../trace.ts';
import type * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type * as kubecontainer from '../container/runtime.ts';

const go = goFile('pkg/kubelet/kuberuntime/convert.go');

export function toRuntimeAPIImageSpec(imageSpec: kubecontainer.ImageSpec): runtimeapi.ImageSpec {
  const at = go.enter('toRuntimeAPIImageSpec', { imageSpec });
  at(52);
  const annotations: Record<string, string> = {};
  at.set({ annotations });
  at(53);
  if (imageSpec.annotations.length !== 0) {
    at(54);
    for (const a of imageSpec.annotations) {
      at(55);
      at.set({ a });
      annotations[a.name] = a.value;
      at.set({ annotations });
    }
  }
  at(58);
  return {
    image: imageSpec.image,
    annotations,
  };
}
