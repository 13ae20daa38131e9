/*
 * Port of pkg/kubelet/dockershim/security_context.go at v1.20.2, blob 571fdd33767cb2570052b301eaf5e0b3fc7672c6.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript.
 */

import { Errorf, type GoError } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import type { Config } from '../../../vendor/github.com/docker/docker/api/types/container/config.ts';
import type { HostConfig } from '../../../vendor/github.com/docker/docker/api/types/container/host_config.ts';
import { namespaceModeHost } from './docker_service.ts';
import { getApparmorSecurityOpts } from './helpers.ts';
import type { PluginManager } from './network/plugins.ts';
import { addSELinuxOptions } from './selinux_util.ts';

const go = goFile('pkg/kubelet/dockershim/security_context.go');

export function applySandboxSecurityContext(
  lc: runtimeapi.LinuxPodSandboxConfig | undefined,
  config: Config,
  hc: HostConfig,
  network: PluginManager | undefined,
  separator: string,
): GoError | undefined {
  const at = go.enter('applySandboxSecurityContext', { lc, config, hc });
  at(33);
  if (lc === undefined) {
    at(34);
    return undefined;
  }

  at(37);
  let sc: runtimeapi.LinuxContainerSecurityContext | undefined;
  at(38);
  if (lc.securityContext !== undefined) {
    at(39);
    sc = {
      supplementalGroups: lc.securityContext.supplementalGroups,
      runAsUser: lc.securityContext.runAsUser,
      runAsGroup: lc.securityContext.runAsGroup,
      readonlyRootfs: lc.securityContext.readonlyRootfs,
      selinuxOptions: lc.securityContext.selinuxOptions,
      namespaceOptions: lc.securityContext.namespaceOptions,
    };
    at.set({ sc });
  }

  at(49);
  const err = modifyContainerConfig(sc, config);
  at.set({ config, err });
  at(50);
  if (err !== undefined) {
    at(51);
    return err;
  }

  at(54);
  const hostErr = modifyHostConfig(sc, hc, separator);
  at.set({ hc, err: hostErr });
  if (hostErr !== undefined) {
    at(55);
    return hostErr;
  }
  at(57);
  modifySandboxNamespaceOptions(sc?.namespaceOptions, hc, network);
  at.set({ hc });
  at(58);
  return undefined;
}

export function applyContainerSecurityContext(
  lc: runtimeapi.LinuxContainerConfig | undefined,
  podSandboxID: string,
  config: Config,
  hc: HostConfig,
  separator: string,
): GoError | undefined {
  const at = go.enter('applyContainerSecurityContext', { lc, podSandboxID, config, hc });
  at(63);
  if (lc === undefined) {
    at(64);
    return undefined;
  }

  at(67);
  const err = modifyContainerConfig(lc.securityContext, config);
  at.set({ config, err });
  at(68);
  if (err !== undefined) {
    at(69);
    return err;
  }
  at(71);
  const hostErr = modifyHostConfig(lc.securityContext, hc, separator);
  at.set({ hc, err: hostErr });
  if (hostErr !== undefined) {
    at(72);
    return hostErr;
  }
  at(74);
  modifyContainerNamespaceOptions(lc.securityContext?.namespaceOptions, podSandboxID, hc);
  at.set({ hc });
  at(75);
  return undefined;
}

function modifyContainerConfig(
  sc: runtimeapi.LinuxContainerSecurityContext | undefined,
  config: Config,
): GoError | undefined {
  const at = go.enter('modifyContainerConfig', { sc, config });
  at(80);
  if (sc === undefined) {
    at(81);
    return undefined;
  }
  at(83);
  if (sc.runAsUser !== undefined) {
    at(84);
    config.User = String(sc.runAsUser.value ?? 0);
    at.set({ config });
  }
  at(86);
  if (sc.runAsUsername !== undefined && sc.runAsUsername !== '') {
    at(87);
    config.User = sc.runAsUsername;
    at.set({ config });
  }

  at(90);
  let user = config.User ?? '';
  at.set({ user });
  at(91);
  if (sc.runAsGroup !== undefined) {
    at(92);
    if (user === '') {
      at(93);
      return Errorf('runAsGroup is specified without a runAsUser');
    }
    at(95);
    user = `${config.User}:${sc.runAsGroup.value ?? 0}`;
    at.set({ user });
  }

  at(98);
  config.User = user;
  at.set({ config });

  at(100);
  return undefined;
}

function modifyHostConfig(
  sc: runtimeapi.LinuxContainerSecurityContext | undefined,
  hostConfig: HostConfig,
  separator: string,
): GoError | undefined {
  const at = go.enter('modifyHostConfig', { sc, hostConfig });
  at(105);
  if (sc === undefined) {
    at(106);
    return undefined;
  }

  at(110);
  for (const group of sc.supplementalGroups ?? []) {
    at(111);
    hostConfig.GroupAdd = [...(hostConfig.GroupAdd ?? []), String(group)];
    at.set({ hostConfig });
  }

  at(115);
  hostConfig.Privileged = sc.privileged ?? false;
  at(116);
  hostConfig.ReadonlyRootfs = sc.readonlyRootfs ?? false;
  at.set({ hostConfig });
  at(117);
  if (sc.capabilities !== undefined) {
    at(118);
    hostConfig.CapAdd = sc.capabilities.addCapabilities;
    at(119);
    hostConfig.CapDrop = sc.capabilities.dropCapabilities;
    at.set({ hostConfig });
  }
  at(121);
  if (sc.selinuxOptions !== undefined) {
    at(122);
    hostConfig.SecurityOpt = addSELinuxOptions(hostConfig.SecurityOpt, sc.selinuxOptions, separator);
    at.set({ hostConfig });
  }

  at(130);
  const [apparmorSecurityOpts, err] = getApparmorSecurityOpts(sc, separator);
  at.set({ apparmorSecurityOpts, err });
  at(131);
  if (err !== undefined) {
    at(132);
    return Errorf('failed to generate apparmor security options: %v', err);
  }
  at(134);
  // What is appended to nil and nothing stays nil.
  if (apparmorSecurityOpts.length > 0) {
    hostConfig.SecurityOpt = [...(hostConfig.SecurityOpt ?? []), ...apparmorSecurityOpts];
  }
  at.set({ hostConfig });

  at(136);
  if (sc.noNewPrivs) {
    at(137);
    hostConfig.SecurityOpt = [...(hostConfig.SecurityOpt ?? []), 'no-new-privileges'];
    at.set({ hostConfig });
  }

  at(140);
  if (!hostConfig.Privileged) {
    at(141);
    hostConfig.MaskedPaths = sc.maskedPaths;
    at(142);
    hostConfig.ReadonlyPaths = sc.readonlyPaths;
    at.set({ hostConfig });
  }

  at(145);
  return undefined;
}

function modifySandboxNamespaceOptions(
  nsOpts: runtimeapi.NamespaceOption | undefined,
  hostConfig: HostConfig,
  network: PluginManager | undefined,
): void {
  const at = go.enter('modifySandboxNamespaceOptions', { nsOpts, hostConfig });
  at(151);
  if (nsOpts?.pid === runtimeapi.NamespaceMode_NODE) {
    at(152);
    hostConfig.PidMode = namespaceModeHost;
    at.set({ hostConfig });
  }
  at(154);
  modifyHostOptionsForSandbox(nsOpts, network, hostConfig);
}

function modifyContainerNamespaceOptions(
  nsOpts: runtimeapi.NamespaceOption | undefined,
  podSandboxID: string,
  hostConfig: HostConfig,
): void {
  const at = go.enter('modifyContainerNamespaceOptions', { nsOpts, podSandboxID, hostConfig });
  at(159);
  switch (nsOpts?.pid ?? runtimeapi.NamespaceMode_POD) {
    case runtimeapi.NamespaceMode_NODE:
      at(160);
      at(161);
      hostConfig.PidMode = namespaceModeHost;
      at.set({ hostConfig });
      break;
    case runtimeapi.NamespaceMode_POD:
      at(162);
      at(163);
      hostConfig.PidMode = `container:${podSandboxID}`;
      at.set({ hostConfig });
      break;
    case runtimeapi.NamespaceMode_TARGET:
      at(164);
      at(165);
      hostConfig.PidMode = `container:${nsOpts?.targetId ?? ''}`;
      at.set({ hostConfig });
      break;
  }
  at(167);
  modifyHostOptionsForContainer(nsOpts, podSandboxID, hostConfig);
}

function modifyHostOptionsForSandbox(
  nsOpts: runtimeapi.NamespaceOption | undefined,
  network: PluginManager | undefined,
  hc: HostConfig,
): void {
  const at = go.enter('modifyHostOptionsForSandbox', { nsOpts, hc });
  at(172);
  if (nsOpts?.ipc === runtimeapi.NamespaceMode_NODE) {
    at(173);
    hc.IpcMode = namespaceModeHost;
    at.set({ hc });
  }
  at(175);
  if (nsOpts?.network === runtimeapi.NamespaceMode_NODE) {
    at(176);
    hc.NetworkMode = namespaceModeHost;
    at.set({ hc });
    at(177);
    return;
  }

  at(180);
  if (network === undefined) {
    at(181);
    hc.NetworkMode = 'default';
    at(182);
    return;
  }

  at(185);
  const name = network.PluginName();
  switch (name) {
    case 'cni':
    case 'kubenet':
      // In Go the first case falls through to the second.
      if (name === 'cni') {
        at(186);
        at(187);
      }
      at(189);
      hc.NetworkMode = 'none';
      break;
    default:
      at(190);
      at(191);
      hc.NetworkMode = 'default';
  }
  at.set({ hc });
}

function modifyHostOptionsForContainer(
  nsOpts: runtimeapi.NamespaceOption | undefined,
  podSandboxID: string,
  hc: HostConfig,
): void {
  const at = go.enter('modifyHostOptionsForContainer', { nsOpts, podSandboxID, hc });
  at(197);
  const sandboxNSMode = `container:${podSandboxID}`;
  at.set({ sandboxNSMode });
  at(198);
  hc.NetworkMode = sandboxNSMode;
  at(199);
  hc.IpcMode = sandboxNSMode;
  at(200);
  hc.UTSMode = '';
  at.set({ hc });

  at(202);
  if (nsOpts?.network === runtimeapi.NamespaceMode_NODE) {
    at(203);
    hc.UTSMode = namespaceModeHost;
    at.set({ hc });
  }
}
