/*
 * Port of pkg/kubelet/dockershim/helpers_linux.go at v1.20.2, blob 9ba71fd5b5603f6f244ad1cac8442c70e1ca34c6.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: a profile's MD5 sum in a message that is never printed, and network namespaces.
 */

import { host } from '../../../../go/host.ts';
import { Errorf, type GoError, type Result } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import * as v1 from '../../../staging/src/k8s.io/api/core/v1/annotation_key_constants.ts';
import type * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type * as semver from '../../../vendor/github.com/blang/semver/semver.ts';
import type { ContainerCreateConfig } from '../../../vendor/github.com/docker/docker/api/types/configs.ts';
import { type dockerService, GenerateExpectedCgroupParent } from './docker_service.ts';
import { defaultSeccompOpt, type dockerOpt, fmtDockerOpts } from './helpers.ts';
import { applyContainerSecurityContext } from './security_context.ts';

const go = goFile('pkg/kubelet/dockershim/helpers_linux.go');

export function DefaultMemorySwap(): number {
  const at = go.enter('DefaultMemorySwap');
  at(39);
  return 0;
}

export function getSecurityOpts(
  _ds: dockerService,
  seccompProfile: string,
  separator: string,
): Result<readonly string[]> {
  const at = go.enter('dockerService.getSecurityOpts', { seccompProfile });
  at(44);
  const [seccompSecurityOpts, err] = getSeccompSecurityOpts(seccompProfile, separator);
  at.set({ seccompSecurityOpts, err });
  at(45);
  if (err !== undefined) {
    at(46);
    return [undefined, Errorf('failed to generate seccomp security options for container: %v', err)];
  }

  at(49);
  return [seccompSecurityOpts];
}

export function getSandBoxSecurityOpts(_ds: dockerService, _separator: string): readonly string[] {
  const at = go.enter('dockerService.getSandBoxSecurityOpts');
  at(55);
  return ['no-new-privileges'];
}

function getSeccompDockerOpts(seccompProfile: string): Result<readonly dockerOpt[]> {
  const at = go.enter('getSeccompDockerOpts', { seccompProfile });
  at(59);
  if (seccompProfile === '' || seccompProfile === v1.SeccompProfileNameUnconfined) {
    at(61);
    return [defaultSeccompOpt];
  }

  at(64);
  if (
    seccompProfile === v1.SeccompProfileRuntimeDefault ||
    seccompProfile === v1.DeprecatedSeccompProfileDockerDefault
  ) {
    at(66);
    return [[]];
  }

  at(69);
  if (!seccompProfile.startsWith(v1.SeccompLocalhostProfileNamePrefix)) {
    at(70);
    return [undefined, Errorf('unknown seccomp profile option: %s', seccompProfile)];
  }

  at(74);
  const fname = seccompProfile.slice(v1.SeccompLocalhostProfileNamePrefix.length);
  at.set({ fname });
  at(75);
  if (!fname.startsWith('/')) {
    at(76);
    return [undefined, Errorf('seccomp profile path must be absolute, but got relative path %q', fname)];
  }
  at(78);
  const [file, err] = host().ReadFile(fname);
  at.set({ file, err });
  at(79);
  if (err !== undefined) {
    at(80);
    return [undefined, Errorf('cannot load seccomp profile %q: %v', fname, err)];
  }

  at(83);
  // The profiles of this node are JSON.
  at(84);
  const b = JSON.stringify(JSON.parse(file));
  at.set({ b });
  at(88);
  const msg = fname;

  at(90);
  return [[{ key: 'seccomp', value: b, msg }]];
}

function getSeccompSecurityOpts(seccompProfile: string, separator: string): Result<readonly string[]> {
  const at = go.enter('getSeccompSecurityOpts', { seccompProfile });
  at(96);
  const [seccompOpts, err] = getSeccompDockerOpts(seccompProfile);
  at.set({ seccompOpts, err });
  at(97);
  if (err !== undefined) {
    at(98);
    return [undefined, err];
  }
  at(100);
  return [fmtDockerOpts(seccompOpts, separator)];
}

export function updateCreateConfig(
  ds: dockerService,
  createConfig: ContainerCreateConfig,
  config: runtimeapi.ContainerConfig,
  sandboxConfig: runtimeapi.PodSandboxConfig,
  podSandboxID: string,
  securityOptSep: string,
  _apiVersion: semver.Version,
): GoError | undefined {
  const at = go.enter('dockerService.updateCreateConfig', { createConfig, config, sandboxConfig, podSandboxID });
  at(109);
  if (config.linux !== undefined) {
    const lc = config.linux;
    at.set({ lc });
    at(112);
    const rOpts = lc.resources;
    at.set({ rOpts });
    at(113);
    if (rOpts !== undefined) {
      at(114);
      Object.assign(createConfig.HostConfig, {
        Memory: rOpts.memoryLimitInBytes ?? 0,
        MemorySwap: rOpts.memoryLimitInBytes ?? 0,
        CpuShares: rOpts.cpuShares ?? 0,
        CpuQuota: rOpts.cpuQuota ?? 0,
        CpuPeriod: rOpts.cpuPeriod ?? 0,
      });
      at.set({ createConfig });
      at(122);
      createConfig.HostConfig.OomScoreAdj = Number(rOpts.oomScoreAdj ?? 0);
      at.set({ createConfig });
    }

    at(127);
    const err = applyContainerSecurityContext(
      lc,
      podSandboxID,
      createConfig.Config,
      createConfig.HostConfig,
      securityOptSep,
    );
    at.set({ createConfig, err });
    if (err !== undefined) {
      at(128);
      return Errorf('failed to apply container security context for container %q: %v', config.metadata.name, err);
    }
  }

  at(133);
  if (sandboxConfig.linux !== undefined) {
    const lc = sandboxConfig.linux;
    at.set({ lc });
    at(135);
    const [cgroupParent, err] = GenerateExpectedCgroupParent(ds, lc.cgroupParent ?? '');
    at.set({ cgroupParent, err });
    at(136);
    if (err !== undefined) {
      at(137);
      return Errorf(
        'failed to generate cgroup parent in expected syntax for container %q: %v',
        config.metadata.name,
        err,
      );
    }
    at(139);
    createConfig.HostConfig.CgroupParent = cgroupParent;
    at.set({ createConfig });
  }

  at(142);
  return undefined;
}

export function determinePodIPBySandboxID(_ds: dockerService, uid: string): readonly string[] {
  const at = go.enter('dockerService.determinePodIPBySandboxID', { uid });
  at(146);
  return [];
}

export function applyExperimentalCreateConfig(
  _createConfig: ContainerCreateConfig,
  _annotations: Readonly<Record<string, string>> | undefined,
): void {
  const at = go.enter('applyExperimentalCreateConfig');
  at(158);
}
