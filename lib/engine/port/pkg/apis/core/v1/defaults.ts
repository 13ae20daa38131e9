/*
 * Port of pkg/apis/core/v1/defaults.go at v1.20.2, blob 28ceb24244ea6e284bed42f21615e2e95818ea58.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: everything but pods, and volumes, which no sync looks at.
 */

import type { Writable } from '../../../../../wire/index.ts';
import * as v1 from '../../../../staging/src/k8s.io/api/core/v1/types.ts';
import { Milli } from '../../../../staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.ts';
import * as parsers from '../../../util/parsers/parsers.ts';

export function SetDefaults_ResourceList(obj: Writable<v1.ResourceList>): void {
  for (const [key, val] of Object.entries(obj)) {
    const milliScale = Milli;
    obj[key] = val.RoundUp(milliScale);
  }
}

export function SetDefaults_Container(obj: Writable<v1.EphemeralContainerCommon>): void {
  if (obj.imagePullPolicy === '') {
    const [, tag] = parsers.ParseImageName(obj.image);

    if (tag === 'latest') {
      obj.imagePullPolicy = v1.PullAlways;
    } else {
      obj.imagePullPolicy = v1.PullIfNotPresent;
    }
  }
  if (obj.terminationMessagePath === '') {
    obj.terminationMessagePath = v1.TerminationMessagePathDefault;
  }
  if (obj.terminationMessagePolicy === '') {
    obj.terminationMessagePolicy = v1.TerminationMessageReadFile;
  }
}

export function SetDefaults_EphemeralContainer(obj: Writable<v1.EphemeralContainer>): void {
  SetDefaults_Container(obj);
}

export function SetDefaults_Pod(obj: Writable<v1.Pod>): void {
  for (const container of obj.spec.containers) {
    // Requests keep their place in the order, and their value; limits that are no request yet come after them.
    const { limits, requests } = container.resources;
    container.resources.requests = { ...requests, ...limits, ...requests };
  }
  for (const container of obj.spec.initContainers) {
    const { limits, requests } = container.resources;
    container.resources.requests = { ...requests, ...limits, ...requests };
  }
  if (obj.spec.enableServiceLinks === undefined) {
    const enableServiceLinks = v1.DefaultEnableServiceLinks;
    obj.spec.enableServiceLinks = enableServiceLinks;
  }
}

export function SetDefaults_PodSpec(obj: Writable<v1.PodSpec>): void {
  if (obj.dnsPolicy === '') {
    obj.dnsPolicy = v1.DNSClusterFirst;
  }
  if (obj.restartPolicy === '') {
    obj.restartPolicy = v1.RestartPolicyAlways;
  }
  if (obj.hostNetwork) {
    defaultHostNetworkPorts(obj.containers);
    defaultHostNetworkPorts(obj.initContainers);
  }
  if (obj.securityContext === undefined) {
    obj.securityContext = { supplementalGroups: [], sysctls: [] };
  }
  if (obj.terminationGracePeriodSeconds === undefined) {
    const period = v1.DefaultTerminationGracePeriodSeconds;
    obj.terminationGracePeriodSeconds = period;
  }
  if (obj.schedulerName === '') {
    obj.schedulerName = v1.DefaultSchedulerName;
  }
}

export function SetDefaults_Probe(obj: Writable<v1.Probe>): void {
  if (obj.timeoutSeconds === 0) {
    obj.timeoutSeconds = 1;
  }
  if (obj.periodSeconds === 0) {
    obj.periodSeconds = 10;
  }
  if (obj.successThreshold === 0) {
    obj.successThreshold = 1;
  }
  if (obj.failureThreshold === 0) {
    obj.failureThreshold = 3;
  }
}

export function SetDefaults_HTTPGetAction(obj: Writable<v1.HTTPGetAction>): void {
  if (obj.path === '') {
    obj.path = '/';
  }
  if (obj.scheme === '') {
    obj.scheme = v1.URISchemeHTTP;
  }
}

export function SetDefaults_ObjectFieldSelector(obj: Writable<v1.ObjectFieldSelector>): void {
  if (obj.apiVersion === '') {
    obj.apiVersion = 'v1';
  }
}

function defaultHostNetworkPorts(containers: readonly Writable<v1.Container>[]): void {
  for (const container of containers) {
    for (const port of container.ports) {
      if (port.hostPort === 0) {
        port.hostPort = port.containerPort;
      }
    }
  }
}
