/*
 * Port of pkg/kubelet/kuberuntime/labels.go at v1.20.2, blob 6f9e15fd882ee2dc6b7e537bc27bbacbe339df76.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: reading a sandbox back from its labels.
 */

import { quote } from '../../../../go/quote.ts';
import { Errorf, type GoError } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import { marshalHandler, marshalPorts } from '../../../../wire/index.ts';
import type * as v1 from '../../../staging/src/k8s.io/api/core/v1/types.ts';
import type { UID } from '../../../staging/src/k8s.io/apimachinery/pkg/types/uid.ts';
import { HashContainer } from '../container/helpers.ts';
import type { RunContainerOptions } from '../container/runtime.ts';
import * as types from '../types/labels.ts';

const go = goFile('pkg/kubelet/kuberuntime/labels.go');

const podDeletionGracePeriodLabel = 'io.kubernetes.pod.deletionGracePeriod';
const podTerminationGracePeriodLabel = 'io.kubernetes.pod.terminationGracePeriod';

const containerHashLabel = 'io.kubernetes.container.hash';
const containerRestartCountLabel = 'io.kubernetes.container.restartCount';
const containerTerminationMessagePathLabel = 'io.kubernetes.container.terminationMessagePath';
const containerTerminationMessagePolicyLabel = 'io.kubernetes.container.terminationMessagePolicy';
const containerPreStopHandlerLabel = 'io.kubernetes.container.preStopHandler';
const containerPortsLabel = 'io.kubernetes.container.ports';

type Labels = Readonly<Record<string, string>>;

interface labeledContainerInfo {
  readonly containerName: string;
  readonly podName: string;
  readonly podNamespace: string;
  readonly podUID: UID;
}

/** Without what only the killing of a container without its pod reads. */
interface annotatedContainerInfo {
  readonly hash: number;
  readonly restartCount: number;
  readonly terminationMessagePath: string;
  readonly terminationMessagePolicy: v1.TerminationMessagePolicy;
}

export function newPodLabels(pod: v1.Pod): Labels {
  const at = go.enter('newPodLabels', { pod });
  at(77);
  const labels: Record<string, string> = {};
  at.set({ labels });

  for (const [k, v] of Object.entries(pod.metadata.labels)) {
    at(81);
    at.set({ k, v });
    labels[k] = v;
    at.set({ labels });
  }

  at(84);
  labels[types.KubernetesPodNameLabel] = pod.metadata.name;
  at(85);
  labels[types.KubernetesPodNamespaceLabel] = pod.metadata.namespace;
  at(86);
  labels[types.KubernetesPodUIDLabel] = pod.metadata.uid;
  at.set({ labels });

  at(88);
  return labels;
}

export function newPodAnnotations(pod: v1.Pod): Labels {
  const at = go.enter('newPodAnnotations', { pod });
  at(93);
  return pod.metadata.annotations;
}

export function newContainerLabels(container: v1.Container, pod: v1.Pod): Labels {
  const at = go.enter('newContainerLabels', { container, pod });
  at(98);
  const labels: Record<string, string> = {};
  at.set({ labels });
  at(99);
  labels[types.KubernetesPodNameLabel] = pod.metadata.name;
  at(100);
  labels[types.KubernetesPodNamespaceLabel] = pod.metadata.namespace;
  at(101);
  labels[types.KubernetesPodUIDLabel] = pod.metadata.uid;
  at(102);
  labels[types.KubernetesContainerNameLabel] = container.name;
  at.set({ labels });

  at(104);
  return labels;
}

export function newContainerAnnotations(
  container: v1.Container,
  pod: v1.Pod,
  restartCount: number,
  opts: RunContainerOptions,
): Labels {
  const at = go.enter('newContainerAnnotations', { container, pod, restartCount, opts });
  at(109);
  const annotations: Record<string, string> = {};
  at.set({ annotations });

  for (const a of opts.annotations) {
    at(113);
    at.set({ a });
    annotations[a.name] = a.value;
    at.set({ annotations });
  }

  at(116);
  annotations[containerHashLabel] = HashContainer(container).toString(16);
  at(117);
  annotations[containerRestartCountLabel] = String(restartCount);
  at(118);
  annotations[containerTerminationMessagePathLabel] = container.terminationMessagePath;
  at(119);
  annotations[containerTerminationMessagePolicyLabel] = container.terminationMessagePolicy;
  at.set({ annotations });

  at(121);
  if (pod.metadata.deletionGracePeriodSeconds !== undefined) {
    at(122);
    annotations[podDeletionGracePeriodLabel] = String(pod.metadata.deletionGracePeriodSeconds);
    at.set({ annotations });
  }
  at(124);
  if (pod.spec.terminationGracePeriodSeconds !== undefined) {
    at(125);
    annotations[podTerminationGracePeriodLabel] = String(pod.spec.terminationGracePeriodSeconds);
    at.set({ annotations });
  }

  at(128);
  if (container.lifecycle !== undefined && container.lifecycle.preStop !== undefined) {
    at(130);
    const rawPreStop = marshalHandler(container.lifecycle.preStop);
    at.set({ rawPreStop });
    // Printing what was read from JSON cannot fail.
    at(131);
    at(134);
    annotations[containerPreStopHandlerLabel] = rawPreStop;
    at.set({ annotations });
  }

  at(138);
  if (container.ports.length > 0) {
    at(139);
    const rawContainerPorts = marshalPorts(container.ports);
    at.set({ rawContainerPorts });
    at(140);
    at(143);
    annotations[containerPortsLabel] = rawContainerPorts;
    at.set({ annotations });
  }

  at(147);
  return annotations;
}

export function getContainerInfoFromLabels(labels: Labels): labeledContainerInfo {
  const at = go.enter('getContainerInfoFromLabels', { labels });
  at(178);
  return {
    podName: at.back(getStringValueFromLabel(labels, types.KubernetesPodNameLabel)),
    podNamespace: at.back(getStringValueFromLabel(labels, types.KubernetesPodNamespaceLabel)),
    podUID: at.back(getStringValueFromLabel(labels, types.KubernetesPodUIDLabel)),
    containerName: getStringValueFromLabel(labels, types.KubernetesContainerNameLabel),
  };
}

/** Lights no lines: only GetPodStatus calls it. An annotation that cannot be read counts as 0, as Go logs and goes on. */
export function getContainerInfoFromAnnotations(annotations: Labels): annotatedContainerInfo {
  const [hash] = getUint64ValueFromLabel(annotations, containerHashLabel);
  const [restartCount] = getIntValueFromLabel(annotations, containerRestartCountLabel);
  return {
    terminationMessagePath: getStringValueFromLabel(annotations, containerTerminationMessagePathLabel),
    terminationMessagePolicy: getStringValueFromLabel(annotations, containerTerminationMessagePolicyLabel),
    hash,
    restartCount,
  };
}

function getStringValueFromLabel(labels: Labels, label: string): string {
  const at = go.enter('getStringValueFromLabel', { label });
  at(225);
  const value = labels[label];
  if (value !== undefined) {
    at(226);
    return value;
  }
  at(231);
  return '';
}

function getIntValueFromLabel(labels: Labels, label: string): readonly [number, GoError?] {
  const strValue = labels[label];
  if (strValue !== undefined) {
    if (!/^[+-]?\d+$/.test(strValue)) {
      return [0, Errorf('strconv.Atoi: parsing %s: invalid syntax', quote(strValue))];
    }
    return [Number(strValue)];
  }
  return [0];
}

function getUint64ValueFromLabel(labels: Labels, label: string): readonly [number, GoError?] {
  const strValue = labels[label];
  if (strValue !== undefined) {
    if (!/^[0-9a-fA-F]+$/.test(strValue)) {
      return [0, Errorf('strconv.ParseUint: parsing %s: invalid syntax', quote(strValue))];
    }
    return [Number.parseInt(strValue, 16)];
  }
  return [0];
}
