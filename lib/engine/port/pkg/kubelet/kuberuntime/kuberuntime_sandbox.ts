/*
 * Port of pkg/kubelet/kuberuntime/kuberuntime_sandbox.go at v1.20.2, blob c63797c4859aa8629a0734b0b7ba89ba4874d0c1.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. Left out: listing and deleting of sandboxes, port forwarding.
 */

import { Sprintf } from '../../../../go/fmt.ts';
import { ParseIP } from '../../../../go/net.ts';
import type { GoError } from '../../../../go-error.ts';
import { goFile } from '../../../../trace.ts';
import { SeccompProfileRuntimeDefault } from '../../../staging/src/k8s.io/api/core/v1/annotation_key_constants.ts';
import type * as v1 from '../../../staging/src/k8s.io/api/core/v1/types.ts';
import type { UID } from '../../../staging/src/k8s.io/apimachinery/pkg/types/uid.ts';
import { DefaultFeatureGate } from '../../../staging/src/k8s.io/apiserver/pkg/util/feature/feature_gate.ts';
import * as runtimeapi from '../../../staging/src/k8s.io/cri-api/pkg/apis/runtime/v1alpha2/api.ts';
import * as features from '../../features/kube_features.ts';
import { HasPrivilegedContainer, IsHostNetworkPod, MakePortMappings } from '../container/helpers.ts';
import * as types from '../types/labels.ts';
import * as format from '../util/format/pod.ts';
import { GetNodenameForKernel } from '../util/util.ts';
import { BuildPodLogsDirectory, namespacesForPod, podSandboxByCreated, toRuntimeProtocol } from './helpers.ts';
import type { kubeGenericRuntimeManager } from './kuberuntime_manager.ts';
import { newPodAnnotations, newPodLabels } from './labels.ts';

const go = goFile('pkg/kubelet/kuberuntime/kuberuntime_sandbox.go');

export function createPodSandbox(
  m: kubeGenericRuntimeManager,
  pod: v1.Pod,
  attempt: number,
): [podSandBoxID: string, message: string, err?: GoError] {
  const at = go.enter('kubeGenericRuntimeManager.createPodSandbox', { pod, attempt });
  at(40);
  const [podSandboxConfig, configErr] = generatePodSandboxConfig(m, pod, attempt);
  at.set({ podSandboxConfig, err: configErr });
  at(41);
  if (configErr !== undefined) {
    at(42);
    const message = Sprintf('GeneratePodSandboxConfig for pod %q failed: %v', format.Pod(pod), configErr);
    at.set({ message });
    at(44);
    return ['', message, configErr];
  }

  at(48);
  let err = m.osInterface.MkdirAll(podSandboxConfig.logDirectory, 0o755);
  at.set({ err });
  at(49);
  if (err !== undefined) {
    at(50);
    const message = Sprintf('Create pod log directory for pod %q failed: %v', format.Pod(pod), err);
    at.set({ message });
    at(52);
    return ['', message, err];
  }

  at(55);
  let runtimeHandler = '';
  at.set({ runtimeHandler });
  at(56);
  if (m.runtimeClassManager !== undefined) {
    at(57);
    [runtimeHandler, err] = m.runtimeClassManager.LookupRuntimeHandler(pod.spec.runtimeClassName);
    at.set({ runtimeHandler, err });
    at(58);
    if (err !== undefined) {
      at(59);
      const message = Sprintf('CreatePodSandbox for pod %q failed: %v', format.Pod(pod), err);
      at.set({ message });
      at(60);
      return ['', message, err];
    }
    at(62);
    if (runtimeHandler !== '') {
      at(63);
    }
  }

  at(67);
  const [podSandBoxID, runErr] = m.runtimeService.RunPodSandbox(podSandboxConfig, runtimeHandler);
  at.set({ podSandBoxID, err: runErr });
  at(68);
  if (runErr !== undefined) {
    at(69);
    const message = Sprintf('CreatePodSandbox for pod %q failed: %v', format.Pod(pod), runErr);
    at.set({ message });
    at(71);
    return ['', message, runErr];
  }

  at(74);
  return [podSandBoxID, ''];
}

export function generatePodSandboxConfig(
  m: kubeGenericRuntimeManager,
  pod: v1.Pod,
  attempt: number,
): readonly [runtimeapi.PodSandboxConfig, undefined?] | readonly [undefined, GoError] {
  const at = go.enter('kubeGenericRuntimeManager.generatePodSandboxConfig', { pod, attempt });
  at(81);
  const podUID = pod.metadata.uid;
  at.set({ podUID });
  at(82);
  const podSandboxConfig: runtimeapi.PodSandboxConfig = {
    metadata: {
      name: pod.metadata.name,
      namespace: pod.metadata.namespace,
      uid: podUID,
      attempt,
    },
    labels: at.back(newPodLabels(pod)),
    annotations: newPodAnnotations(pod),
    logDirectory: '',
  };
  at.set({ podSandboxConfig });

  at(93);
  const [dnsConfig, dnsErr] = m.runtimeHelper.GetPodDNS(pod);
  at.set({ dnsConfig, err: dnsErr });
  at(94);
  if (dnsErr !== undefined) {
    at(95);
    return [undefined, dnsErr];
  }
  at(97);
  podSandboxConfig.dnsConfig = dnsConfig;
  at.set({ podSandboxConfig });

  at(99);
  if (!IsHostNetworkPod(pod)) {
    at(101);
    let [podHostname, podDomain, err] = m.runtimeHelper.GeneratePodHostNameAndDomain(pod);
    at.set({ podHostname, podDomain, err });
    at(102);
    if (err !== undefined) {
      at(103);
      return [undefined, err];
    }
    at(105);
    [podHostname, err] = GetNodenameForKernel(podHostname, podDomain, pod.spec.setHostnameAsFQDN);
    at.set({ podHostname, err });
    at(106);
    if (err !== undefined) {
      at(107);
      return [undefined, err];
    }
    at(109);
    podSandboxConfig.hostname = podHostname;
    at.set({ podSandboxConfig });
  }

  at(112);
  const logDir = BuildPodLogsDirectory(pod.metadata.namespace, pod.metadata.name, pod.metadata.uid);
  at.set({ logDir });
  at(113);
  podSandboxConfig.logDirectory = logDir;
  at.set({ podSandboxConfig });

  at(115);
  const portMappings: runtimeapi.PortMapping[] = [];
  at.set({ portMappings });
  for (const c of pod.spec.containers) {
    at(117);
    at.set({ c });
    const containerPortMappings = MakePortMappings(c);
    at.set({ containerPortMappings });

    for (const port of containerPortMappings) {
      at(120);
      at.set({ port });
      at(121);
      const hostPort = port.hostPort;
      at.set({ hostPort });
      at(122);
      const containerPort = port.containerPort;
      at.set({ containerPort });
      at(123);
      const protocol = toRuntimeProtocol(port.protocol);
      at.set({ protocol });
      at(124);
      portMappings.push({
        hostIp: port.hostIP,
        hostPort,
        containerPort,
        protocol,
      });
      at.set({ portMappings });
    }
  }
  at(133);
  if (portMappings.length > 0) {
    at(134);
    podSandboxConfig.portMappings = portMappings;
    at.set({ podSandboxConfig });
  }

  at(137);
  const [lc, err] = generatePodSandboxLinuxConfig(m, pod);
  at.set({ lc, err });
  at(138);
  if (err !== undefined) {
    at(139);
    return [undefined, err];
  }
  at(141);
  podSandboxConfig.linux = lc;
  at.set({ podSandboxConfig });

  at(143);
  return [podSandboxConfig];
}

function generatePodSandboxLinuxConfig(
  m: kubeGenericRuntimeManager,
  pod: v1.Pod,
): readonly [runtimeapi.LinuxPodSandboxConfig, undefined?] | readonly [undefined, GoError] {
  const at = go.enter('kubeGenericRuntimeManager.generatePodSandboxLinuxConfig', { pod });
  at(151);
  const cgroupParent = m.runtimeHelper.GetPodCgroupParent(pod);
  at.set({ cgroupParent });
  at(152);
  const lc: runtimeapi.LinuxPodSandboxConfig = {
    cgroupParent,
    securityContext: {
      supplementalGroups: [],
      privileged: HasPrivilegedContainer(pod),

      seccompProfilePath: SeccompProfileRuntimeDefault,

      seccomp: {
        profileType: runtimeapi.SecurityProfile_RuntimeDefault,
      },
    },
  };
  at.set({ lc });

  at(168);
  const sysctls: Record<string, string> = {};
  at.set({ sysctls });
  at(169);
  if (DefaultFeatureGate.Enabled(features.Sysctls)) {
    at(170);
    if (pod.spec.securityContext !== undefined) {
      at(171);
      for (const c of pod.spec.securityContext.sysctls) {
        at(172);
        at.set({ c });
        sysctls[c.name] = c.value;
        at.set({ sysctls });
      }
    }
  }

  at(177);
  lc.sysctls = sysctls;
  at.set({ lc });

  at(179);
  if (pod.spec.securityContext !== undefined) {
    at(180);
    const sc = pod.spec.securityContext;
    at.set({ sc });
    at(181);
    if (sc.runAsUser !== undefined) {
      at(182);
      lc.securityContext.runAsUser = { value: sc.runAsUser };
      at.set({ lc });
    }
    at(184);
    if (sc.runAsGroup !== undefined) {
      at(185);
      lc.securityContext.runAsGroup = { value: sc.runAsGroup };
      at.set({ lc });
    }
    at(187);
    lc.securityContext.namespaceOptions = namespacesForPod(pod);
    at.set({ lc });

    at(189);
    if (sc.fsGroup !== undefined) {
      at(190);
      lc.securityContext.supplementalGroups.push(sc.fsGroup);
      at.set({ lc });
    }
    at(192);
    const groups = m.runtimeHelper.GetExtraSupplementalGroupsForPod(pod);
    if (groups.length > 0) {
      at(193);
      lc.securityContext.supplementalGroups.push(...groups);
      at.set({ lc });
    }
    at(195);
    if (sc.supplementalGroups.length !== 0) {
      at(196);
      for (const sg of sc.supplementalGroups) {
        at(197);
        at.set({ sg });
        lc.securityContext.supplementalGroups.push(sg);
        at.set({ lc });
      }
    }
    at(200);
    if (sc.seLinuxOptions !== undefined) {
      at(201);
      lc.securityContext.selinuxOptions = {
        user: sc.seLinuxOptions.user,
        role: sc.seLinuxOptions.role,
        type: sc.seLinuxOptions.type,
        level: sc.seLinuxOptions.level,
      };
      at.set({ lc });
    }
  }

  at(210);
  return [lc];
}

export function determinePodSandboxIPs(
  _m: kubeGenericRuntimeManager,
  podNamespace: string,
  podName: string,
  podSandbox: runtimeapi.PodSandboxStatus,
): readonly string[] {
  const at = go.enter('kubeGenericRuntimeManager.determinePodSandboxIPs', { podNamespace, podName, podSandbox });
  at(236);
  const podIPs: string[] = [];
  at.set({ podIPs });
  at(237);
  if (podSandbox.network === undefined) {
    at(239);
    return podIPs;
  }

  at(246);
  if (podSandbox.network.ip.length !== 0) {
    at(247);
    if (ParseIP(podSandbox.network.ip) === undefined) {
      at(249);
      return [];
    }
    at(251);
    podIPs.push(podSandbox.network.ip);
    at.set({ podIPs });
  }

  at(255);
  for (const podIP of podSandbox.network.additionalIps ?? []) {
    at(256);
    at.set({ podIP });
    if (ParseIP(podIP.ip) === undefined) {
      at(258);
      return [];
    }
    at(260);
    podIPs.push(podIP.ip);
    at.set({ podIPs });
  }

  at(263);
  return podIPs;
}

export function getSandboxIDByPodUID(
  m: kubeGenericRuntimeManager,
  podUID: UID,
  state: runtimeapi.PodSandboxState | undefined,
): readonly [readonly string[], GoError?] {
  const filter: runtimeapi.PodSandboxFilter = {
    labelSelector: { [types.KubernetesPodUIDLabel]: podUID },
  };
  if (state !== undefined) {
    filter.state = {
      state,
    };
  }
  const [sandboxes, err] = m.runtimeService.ListPodSandbox(filter);
  if (err !== undefined) {
    return [[], err];
  }

  if (sandboxes.length === 0) {
    return [[]];
  }

  const sandboxIDs: string[] = [];
  for (const [i, s] of podSandboxByCreated(sandboxes).entries()) {
    sandboxIDs[i] = s.id;
  }

  return [sandboxIDs];
}
