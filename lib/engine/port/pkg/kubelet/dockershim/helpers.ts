/*
 * Port of pkg/kubelet/dockershim/helpers.go at v1.20.2, blob 87872f2778e76927d392bbb5785edc6336f455da.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. What no sync calls lights no lines. Left out: limits on output.
 */

import { type Int64, int64 } from '../../../../go/int64.ts';
import { mapEntries } from '../../../../go/map-order.ts';
import { ParseInt } from '../../../../go/strconv.ts';
import { Errorf, type GoError, NewAggregate, type Result } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import * as v1 from '../../../staging/src/k8s.io/api/core/v1/annotation_key_constants.ts';
import * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type { AuthConfig } from '../../../vendor/github.com/docker/docker/api/types/auth.ts';
import type { ContainerCreateConfig } from '../../../vendor/github.com/docker/docker/api/types/configs.ts';
import type { ContainerCreateCreatedBody } from '../../../vendor/github.com/docker/docker/api/types/container/container_create.ts';
import type * as dockerfilters from '../../../vendor/github.com/docker/docker/api/types/filters/parse.ts';
import type * as dockernat from '../../../vendor/github.com/docker/go-connections/nat/nat.ts';
import { NewDockerKeyring } from '../../credentialprovider/plugins.ts';
import * as parsers from '../../util/parsers/parsers.ts';
import * as types from '../types/labels.ts';
import { containerTypeLabelKey, containerTypeLabelSandbox, internalLabelKeys } from './docker_service.ts';
import type { Interface } from './libdocker/client.ts';
import { IsContainerNotFoundError, IsImageNotFoundError } from './libdocker/kube_docker_client.ts';
import { randomizeName } from './naming.ts';

const go = goFile('pkg/kubelet/dockershim/helpers.go');

type StringMap = Readonly<Record<string, string>>;

const annotationPrefix = 'annotation.';
export const securityOptSeparator = '=';

const conflictRE = /Conflict. .+ is already in use by container "?([0-9a-z]+)"?/;

const startRE = /\\\\\\"(.*)\\\\\\": executable file not found/;

export const defaultSeccompOpt: readonly dockerOpt[] = [
  { key: 'seccomp', value: v1.SeccompProfileNameUnconfined, msg: '' },
];

export function generateEnvList(envs: readonly runtimeapi.KeyValue[]): readonly string[] | undefined {
  const at = go.enter('generateEnvList', { envs });
  let result: string[] | undefined;
  at(63);
  for (const env of envs) {
    at(64);
    result ??= [];
    result.push(`${env.key}=${env.value}`);
    at.set({ result });
  }
  at(66);
  return result;
}

export function makeLabels(labels: StringMap | undefined, annotations: StringMap | undefined): Record<string, string> {
  const at = go.enter('makeLabels', { labels, annotations });
  at(74);
  const merged: Record<string, string> = {};
  for (const [k, v] of Object.entries(labels ?? {})) {
    at(76);
    merged[k] = v;
    at.set({ merged });
  }
  at(78);
  for (const [k, v] of Object.entries(annotations ?? {})) {
    at(80);
    merged[`${annotationPrefix}${k}`] = v;
    at.set({ merged });
  }
  at(82);
  return merged;
}

export function extractLabels(
  input: StringMap | undefined,
): readonly [labels: Record<string, string>, annotations: Record<string, string>] {
  const at = go.enter('extractLabels', { input });
  at(88);
  const labels: Record<string, string> = {};
  at(89);
  const annotations: Record<string, string> = {};
  for (const [k, v] of mapEntries(input ?? {})) {
    at(92);
    let internal = false;
    at.set({ k, internal });
    at(93);
    for (const internalKey of internalLabelKeys) {
      at(94);
      if (k === internalKey) {
        at(95);
        internal = true;
        at.set({ internal });
        at(96);
        break;
      }
    }
    at(99);
    if (internal) {
      at(100);
      continue;
    }

    at(105);
    if (k === types.KubernetesContainerNameLabel && input?.[containerTypeLabelKey] === containerTypeLabelSandbox) {
      at(107);
      continue;
    }

    at(111);
    if (k.startsWith(annotationPrefix)) {
      at(112);
      annotations[k.slice(annotationPrefix.length)] = v;
      at.set({ annotations });
      at(113);
      continue;
    }
    at(115);
    labels[k] = v;
    at.set({ labels });
  }
  at(117);
  return [labels, annotations];
}

export function generateMountBindings(mounts: readonly runtimeapi.Mount[]): readonly string[] {
  const at = go.enter('generateMountBindings', { mounts });
  at(128);
  const result: string[] = [];
  for (const m of mounts) {
    at(130);
    let bind = `${m.hostPath}:${m.containerPath}`;
    at.set({ bind });
    at(131);
    const attrs: string[] = [];
    at(132);
    if (m.readonly) {
      at(133);
      attrs.push('ro');
      at.set({ attrs });
    }
    at(139);
    if (m.selinuxRelabel) {
      at(140);
      attrs.push('Z');
      at.set({ attrs });
    }
    at(142);
    switch (m.propagation ?? runtimeapi.MountPropagation_PROPAGATION_PRIVATE) {
      case runtimeapi.MountPropagation_PROPAGATION_PRIVATE:
        at(143);
        break;
      case runtimeapi.MountPropagation_PROPAGATION_BIDIRECTIONAL:
        at(145);
        at(146);
        attrs.push('rshared');
        at.set({ attrs });
        break;
      case runtimeapi.MountPropagation_PROPAGATION_HOST_TO_CONTAINER:
        at(147);
        at(148);
        attrs.push('rslave');
        at.set({ attrs });
        break;
    }

    at(154);
    if (attrs.length > 0) {
      at(155);
      bind = `${bind}:${attrs.join(',')}`;
      at.set({ bind });
    }
    at(157);
    result.push(bind);
    at.set({ result });
  }
  at(159);
  return result;
}

export function makePortsAndBindings(
  pm: readonly runtimeapi.PortMapping[],
): readonly [exposedPorts: dockernat.PortSet, portBindings: dockernat.PortMap] {
  const at = go.enter('makePortsAndBindings', { pm });
  at(163);
  const exposedPorts: Record<dockernat.Port, Record<string, never>> = {};
  at(164);
  const portBindings: Record<dockernat.Port, readonly dockernat.PortBinding[]> = {};
  for (const port of pm) {
    at(166);
    const exteriorPort = port.hostPort ?? 0;
    at.set({ exteriorPort });
    at(167);
    if (exteriorPort === 0) {
      at(169);
      continue;
    }
    at(171);
    const interiorPort = port.containerPort ?? 0;
    at.set({ interiorPort });
    at(174);
    let protocol: string;
    at(175);
    switch (port.protocol) {
      case runtimeapi.Protocol_UDP:
        at(176);
        at(177);
        protocol = '/udp';
        break;
      case undefined:
      case runtimeapi.Protocol_TCP:
        at(178);
        at(179);
        protocol = '/tcp';
        break;
      case runtimeapi.Protocol_SCTP:
        at(180);
        at(181);
        protocol = '/sctp';
    }
    at.set({ protocol });

    at(187);
    const dockerPort: dockernat.Port = `${interiorPort}${protocol}`;
    at.set({ dockerPort });
    at(188);
    exposedPorts[dockerPort] = {};
    at.set({ exposedPorts });

    at(190);
    const hostBinding: dockernat.PortBinding = {
      HostPort: `${exteriorPort}`,
      HostIp: port.hostIp ?? '',
    };
    at.set({ hostBinding });

    at(196);
    const existedBindings = portBindings[dockerPort];
    if (existedBindings !== undefined) {
      at(198);
      portBindings[dockerPort] = [...existedBindings, hostBinding];
    } else {
      at(201);
      portBindings[dockerPort] = [hostBinding];
    }
    at.set({ portBindings });
  }
  at(206);
  return [exposedPorts, portBindings];
}

export function getApparmorSecurityOpts(
  sc: runtimeapi.LinuxContainerSecurityContext | undefined,
  separator: string,
): Result<readonly string[]> {
  const at = go.enter('getApparmorSecurityOpts', { sc });
  at(211);
  if (sc === undefined || sc.apparmorProfile === undefined || sc.apparmorProfile === '') {
    at(212);
    return [[]];
  }

  at(215);
  const [appArmorOpts, err] = getAppArmorOpts(sc.apparmorProfile);
  at.set({ appArmorOpts, err });
  at(216);
  if (err !== undefined) {
    at(217);
    return [undefined, err];
  }

  at(220);
  const fmtOpts = fmtDockerOpts(appArmorOpts, separator);
  at.set({ fmtOpts });
  at(221);
  return [fmtOpts];
}

interface dockerFilter {
  readonly args: dockerfilters.Args;
}

export function newDockerFilter(args: dockerfilters.Args): dockerFilter {
  return { args };
}

export function Add(f: dockerFilter, key: string, value: string): void {
  f.args.Add(key, value);
}

export function AddLabel(f: dockerFilter, key: string, value: string): void {
  Add(f, 'label', `${key}=${value}`);
}

function parseUserFromImageUser(id: string): string {
  const at = go.enter('parseUserFromImageUser', { id });
  at(244);
  if (id === '') {
    at(245);
    return id;
  }
  at(248);
  if (id.includes(':')) {
    at(249);
    return id.slice(0, id.indexOf(':'));
  }
  at(252);
  return id;
}

export function getUserFromImageUser(imageUser: string): readonly [uid: Int64 | undefined, username: string] {
  const at = go.enter('getUserFromImageUser', { imageUser });
  at(258);
  const user = parseUserFromImageUser(imageUser);
  at.set({ user });
  at(260);
  if (user === '') {
    at(261);
    return [undefined, ''];
  }
  at(264);
  const [uid, err] = ParseInt(user, 64);
  at.set({ uid, err });
  at(265);
  if (err !== undefined) {
    at(267);
    return [undefined, user];
  }
  at(270);
  return [int64(uid), ''];
}

export function recoverFromCreationConflictIfNeeded(
  client: Interface,
  createConfig: ContainerCreateConfig,
  err: GoError,
): Result<ContainerCreateCreatedBody> {
  const at = go.enter('recoverFromCreationConflictIfNeeded', { createConfig, err });
  at(285);
  const matches = conflictRE.exec(err.message);
  at.set({ matches });
  at(286);
  if (matches?.length !== 2) {
    at(287);
    return [undefined, err];
  }

  at(290);
  const [, id = ''] = matches;
  at.set({ id });
  at(291);
  at(292);
  const rmErr = client.RemoveContainer(id, { RemoveVolumes: true });
  at.set({ rmErr });
  at(293);
  if (rmErr === undefined) {
    at(294);
    at(295);
    return [undefined, err];
  }
  at(297);
  at(299);
  if (!IsContainerNotFoundError(rmErr)) {
    at(300);
    return [undefined, err];
  }

  at(304);
  const renamed = { ...createConfig, Name: randomizeName(createConfig.Name) };
  at.set({ createConfig: renamed });
  at(305);
  at(306);
  return client.CreateContainer(renamed);
}

export function transformStartContainerError(err: GoError): GoError {
  const at = go.enter('transformStartContainerError', { err });
  at(312);
  if (err === undefined) {
    at(313);
    return err;
  }
  at(315);
  const matches = startRE.exec(err.message);
  at.set({ matches });
  at(316);
  if (matches !== null) {
    at(317);
    return Errorf('executable not found in $PATH');
  }
  at(319);
  return err;
}

export function ensureSandboxImageExists(client: Interface, image: string): GoError | undefined {
  const at = go.enter('ensureSandboxImageExists', { image });
  at(324);
  const [, inspectErr] = client.InspectImageByRef(image);
  at.set({ err: inspectErr });
  at(325);
  if (inspectErr === undefined) {
    at(326);
    return undefined;
  }
  at(328);
  if (!IsImageNotFoundError(inspectErr)) {
    at(329);
    return Errorf('failed to inspect sandbox image %q: %v', image, inspectErr);
  }

  at(332);
  const [repoToPull, , , err] = parsers.ParseImageName(image);
  at.set({ repoToPull, err });
  at(333);
  if (err !== undefined) {
    at(334);
    return err;
  }

  at(337);
  const keyring = NewDockerKeyring();
  at(338);
  const [creds, withCredentials] = keyring.Lookup(repoToPull);
  at.set({ creds, withCredentials });
  at(339);
  if (!withCredentials) {
    at(340);
    at(342);
    const err = client.PullImage(image, {}, {});
    at.set({ err });
    at(343);
    if (err !== undefined) {
      at(344);
      return Errorf('failed pulling image %q: %v', image, err);
    }

    at(347);
    return undefined;
  }

  at(350);
  const pullErrs: GoError[] = [];
  for (const currentCreds of creds) {
    at(352);
    const { username, password, auth, serverAddress, identityToken, registryToken } = currentCreds;
    const authConfig: AuthConfig = {
      username,
      password,
      auth,
      serveraddress: serverAddress,
      identitytoken: identityToken,
      registrytoken: registryToken,
    };
    at.set({ authConfig });
    at(353);
    const err = client.PullImage(image, authConfig, {});
    at.set({ err });
    at(355);
    if (err === undefined) {
      at(356);
      return undefined;
    }

    at(359);
    pullErrs.push(err);
    at.set({ pullErrs });
  }

  at(362);
  return NewAggregate(pullErrs);
}

function getAppArmorOpts(profile: string): Result<readonly dockerOpt[]> {
  const at = go.enter('getAppArmorOpts', { profile });
  at(366);
  if (profile === '' || profile === v1.AppArmorBetaProfileRuntimeDefault) {
    at(368);
    return [[]];
  }

  at(372);
  if (profile === v1.AppArmorBetaProfileNameUnconfined) {
    at(373);
    return [[{ key: 'apparmor', value: v1.AppArmorBetaProfileNameUnconfined, msg: '' }]];
  }

  at(377);
  const profileName = profile.startsWith(v1.AppArmorBetaProfileNamePrefix)
    ? profile.slice(v1.AppArmorBetaProfileNamePrefix.length)
    : profile;
  at.set({ profileName });
  at(378);
  return [[{ key: 'apparmor', value: profileName, msg: '' }]];
}

export function fmtDockerOpts(opts: readonly dockerOpt[], sep: string): readonly string[] {
  const at = go.enter('fmtDockerOpts', { opts });
  at(383);
  const fmtOpts: string[] = [];
  for (const [i, opt] of opts.entries()) {
    at(385);
    fmtOpts[i] = `${opt.key}${sep}${opt.value}`;
    at.set({ fmtOpts });
  }
  at(387);
  return fmtOpts;
}

export interface dockerOpt {
  readonly key: string;
  readonly value: string;
  readonly msg: string;
}
