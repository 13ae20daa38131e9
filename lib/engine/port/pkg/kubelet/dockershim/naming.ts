/*
 * Port of pkg/kubelet/dockershim/naming.go at v1.20.2, blob 47e55a057330e2668dc68e9dbc06dfcb14249915.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript.
 */
import { host } from '../../../../go/host.ts';
import { ParseUint } from '../../../../go/strconv.ts';
import { Errorf, type Result } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import type * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import * as leaky from '../leaky/leaky.ts';

const go = goFile('pkg/kubelet/dockershim/naming.go');

const kubePrefix = 'k8s';
export const sandboxContainerName = leaky.PodInfraContainerName;
const nameDelimiter = '_';
export const DockerImageIDPrefix = 'docker://';
export const DockerPullableImageIDPrefix = 'docker-pullable://';

export function makeSandboxName(s: runtimeapi.PodSandboxConfig): string {
  const at = go.enter('makeSandboxName', { s });
  at(61);
  return [
    kubePrefix,
    sandboxContainerName,
    s.metadata.name,
    s.metadata.namespace,
    s.metadata.uid,
    `${s.metadata.attempt}`,
  ].join(nameDelimiter);
}

export function makeContainerName(s: runtimeapi.PodSandboxConfig, c: runtimeapi.ContainerConfig): string {
  const at = go.enter('makeContainerName', { s, c });
  at(72);
  return [
    kubePrefix,
    c.metadata.name,
    s.metadata.name,
    s.metadata.namespace,
    s.metadata.uid,
    `${c.metadata.attempt}`,
  ].join(nameDelimiter);
}

export function randomizeName(name: string): string {
  const at = go.enter('randomizeName', { name });
  at(85);
  return [name, host().Uint32().toString(16).padStart(8, '0')].join(nameDelimiter);
}

function parseUint32(s: string): Result<number> {
  const at = go.enter('parseUint32', { s });
  at(92);
  const [n, err] = ParseUint(s, 32);
  at.set({ n, err });
  at(93);
  if (err !== undefined) {
    at(94);
    return [undefined, err];
  }
  at(96);
  return [Number(n)];
}

export function parseSandboxName(name: string): Result<runtimeapi.PodSandboxMetadata> {
  const at = go.enter('parseSandboxName', { name });
  at(102);
  const trimmed = name.replace(/^\//, '');
  at.set({ name: trimmed });

  at(104);
  const parts = trimmed.split(nameDelimiter);
  at.set({ parts });
  at(107);
  if (parts.length !== 6 && parts.length !== 7) {
    at(108);
    return [undefined, Errorf('failed to parse the sandbox name: %q', trimmed)];
  }
  const [part0 = '', , part2 = '', part3 = '', part4 = '', part5 = ''] = parts;
  at(110);
  if (part0 !== kubePrefix) {
    at(111);
    return [undefined, Errorf('container is not managed by kubernetes: %q', trimmed)];
  }

  at(114);
  const [attempt, err] = parseUint32(part5);
  at.set({ attempt, err });
  at(115);
  if (err !== undefined) {
    at(116);
    return [undefined, Errorf('failed to parse the sandbox name %q: %v', trimmed, err)];
  }

  at(119);
  return [
    {
      name: part2,
      namespace: part3,
      uid: part4,
      attempt,
    },
  ];
}

export function parseContainerName(name: string): Result<runtimeapi.ContainerMetadata> {
  const at = go.enter('parseContainerName', { name });
  at(130);
  const trimmed = name.replace(/^\//, '');
  at.set({ name: trimmed });

  at(132);
  const parts = trimmed.split(nameDelimiter);
  at.set({ parts });
  at(135);
  if (parts.length !== 6 && parts.length !== 7) {
    at(136);
    return [undefined, Errorf('failed to parse the container name: %q', trimmed)];
  }
  const [part0 = '', part1 = '', , , , part5 = ''] = parts;
  at(138);
  if (part0 !== kubePrefix) {
    at(139);
    return [undefined, Errorf('container is not managed by kubernetes: %q', trimmed)];
  }

  at(142);
  const [attempt, err] = parseUint32(part5);
  at.set({ attempt, err });
  at(143);
  if (err !== undefined) {
    at(144);
    return [undefined, Errorf('failed to parse the container name %q: %v', trimmed, err)];
  }

  at(147);
  return [
    {
      name: part1,
      attempt,
    },
  ];
}
