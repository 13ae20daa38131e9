/*
 * Port of pkg/apis/core/v1/zz_generated.defaults.go at v1.20.2, blob 89f45a026b69eadaa6180c422908f4f1089f4b57.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript; the loop over a container, which Go has three times, is one function. Left out:
 * everything but pods, and volumes, which no sync looks at.
 */

import type { Writable } from '../../../../../wire/index.ts';
import type * as v1 from '../../../../staging/src/k8s.io/api/core/v1/types.ts';
import {
  SetDefaults_Container,
  SetDefaults_EphemeralContainer,
  SetDefaults_HTTPGetAction,
  SetDefaults_ObjectFieldSelector,
  SetDefaults_Pod,
  SetDefaults_PodSpec,
  SetDefaults_Probe,
  SetDefaults_ResourceList,
} from './defaults.ts';

export function SetObjectDefaults_Pod(pod: Writable<v1.Pod>): void {
  SetDefaults_Pod(pod);
  SetDefaults_PodSpec(pod.spec);
  for (const a of pod.spec.initContainers) {
    SetDefaults_Container(a);
    setContainerParts(a);
  }
  for (const a of pod.spec.containers) {
    SetDefaults_Container(a);
    setContainerParts(a);
  }
  for (const a of pod.spec.ephemeralContainers) {
    SetDefaults_EphemeralContainer(a);
    setContainerParts(a);
  }
  SetDefaults_ResourceList(pod.spec.overhead);
}

function setContainerParts(a: Writable<v1.EphemeralContainerCommon>): void {
  for (const b of a.ports) {
    if (b.protocol === '') {
      b.protocol = 'TCP';
    }
  }
  for (const b of a.env) {
    if (b.valueFrom?.fieldRef !== undefined) {
      SetDefaults_ObjectFieldSelector(b.valueFrom.fieldRef);
    }
  }
  SetDefaults_ResourceList(a.resources.limits);
  SetDefaults_ResourceList(a.resources.requests);
  for (const probe of [a.livenessProbe, a.readinessProbe, a.startupProbe]) {
    if (probe !== undefined) {
      SetDefaults_Probe(probe);
      if (probe.httpGet !== undefined) {
        SetDefaults_HTTPGetAction(probe.httpGet);
      }
    }
  }
  for (const handler of [a.lifecycle?.postStart, a.lifecycle?.preStop]) {
    if (handler?.httpGet !== undefined) {
      SetDefaults_HTTPGetAction(handler.httpGet);
    }
  }
}
