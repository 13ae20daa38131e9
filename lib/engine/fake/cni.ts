import { quote } from '../go/quote.ts';
import { New } from '../go-error.ts';
import type { NetworkPlugin, PodNetworkStatus } from '../port/pkg/kubelet/dockershim/network/plugins.ts';
import type { DockerNode } from './docker-node.ts';

/** A CNI plugin that gives each sandbox an address and keeps it until the sandbox is torn down. */
export function newNetworkPlugin(node: DockerNode): NetworkPlugin {
  return {
    Name: () => 'cni',

    SetUpPod(namespace, name, { id }, annotations, options) {
      const request = {
        namespace,
        name,
        podSandboxID: id,
        annotations: annotations ? sorted(annotations) : null,
        options,
      };
      return node.run('cni', 'SetUpPod', request, () => {
        node.setAddress(id, node.nextAddress());
        return undefined;
      });
    },

    TearDownPod: (namespace, name, { id }) =>
      node.run('cni', 'TearDownPod', { namespace, name, podSandboxID: id }, () => {
        node.setAddress(id, '');
        return undefined;
      }),

    GetPodNetworkStatus: (namespace, name, { id }) =>
      node.ask<PodNetworkStatus>('cni', 'GetPodNetworkStatus', { namespace, name, podSandboxID: id }, () => {
        const ip = node.docker.addresses[id];
        return ip === undefined ? [undefined, New(`no IP address for sandbox ${quote(id)}`)] : [{ ip, ips: [ip] }];
      }),
  };
}

/** Go prints a map with its keys sorted. */
function sorted(map: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
