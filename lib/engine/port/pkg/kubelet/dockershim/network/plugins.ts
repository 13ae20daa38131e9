/*
 * Port of pkg/kubelet/dockershim/network/plugins.go at v1.20.2, blob 85b5146019ea4ab8e17e472b3c5b37cc894736dd.
 * Copyright The Kubernetes Authors. Licensed under the Apache License, Version 2.0.
 * Changed: translated to TypeScript. An IP address is its text. Left out: choosing a plugin, plugins that do nothing, the measurements and the locks of a pod.
 */
import { Errorf, type GoError, type Result } from '../../../../../go-error.ts';
import { within } from '../../../../../trace.ts';
import { BuildPodFullName, type ContainerID } from '../../container/runtime.ts';

type StringMap = Readonly<Record<string, string>>;

export interface NetworkPlugin {
  Name(): string;
  /** `annotations` is undefined where Go has a nil map. */
  SetUpPod(
    namespace: string,
    name: string,
    podSandboxID: ContainerID,
    annotations: StringMap | undefined,
    options: StringMap,
  ): GoError | undefined;
  TearDownPod(namespace: string, name: string, podSandboxID: ContainerID): GoError | undefined;
  GetPodNetworkStatus(namespace: string, name: string, podSandboxID: ContainerID): Result<PodNetworkStatus>;
}

export interface PodNetworkStatus {
  /** As Go prints a `net.IP`; so are the next. */
  readonly ip: string;
  readonly ips: readonly string[];
}

/** A class, as its methods share names with the plugin's. */
export class PluginManager {
  readonly plugin: NetworkPlugin;

  constructor(plugin: NetworkPlugin) {
    this.plugin = plugin;
  }

  PluginName(): string {
    return this.plugin.Name();
  }

  GetPodNetworkStatus(podNamespace: string, podName: string, id: ContainerID): Result<PodNetworkStatus> {
    const fullPodName = within(() => BuildPodFullName(podName, podNamespace));
    const [netStatus, err] = this.plugin.GetPodNetworkStatus(podNamespace, podName, id);
    if (err !== undefined) {
      return [
        undefined,
        Errorf('networkPlugin %s failed on the status hook for pod %q: %v', this.plugin.Name(), fullPodName, err),
      ];
    }

    return [netStatus];
  }

  SetUpPod(
    podNamespace: string,
    podName: string,
    id: ContainerID,
    annotations: StringMap | undefined,
    options: StringMap,
  ): GoError | undefined {
    const fullPodName = within(() => BuildPodFullName(podName, podNamespace));
    const err = this.plugin.SetUpPod(podNamespace, podName, id, annotations, options);
    if (err !== undefined) {
      return Errorf('networkPlugin %s failed to set up pod %q network: %v', this.plugin.Name(), fullPodName, err);
    }

    return undefined;
  }

  TearDownPod(podNamespace: string, podName: string, id: ContainerID): GoError | undefined {
    const fullPodName = within(() => BuildPodFullName(podName, podNamespace));
    const err = this.plugin.TearDownPod(podNamespace, podName, id);
    if (err !== undefined) {
      return Errorf('networkPlugin %s failed to teardown pod %q network: %v', this.plugin.Name(), fullPodName, err);
    }

    return undefined;
  }
}

export function NewPluginManager(plugin: NetworkPlugin): PluginManager {
  return new PluginManager(plugin);
}
