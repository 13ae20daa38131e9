import { GetPodQOS } from '../port/pkg/apis/core/v1/helper/qos/qos.ts';
import type { RuntimeHelper } from '../port/pkg/kubelet/container/helpers.ts';
import * as v1 from '../port/staging/src/k8s.io/api/core/v1/types.ts';

/** What the rest of kubelet tells the runtime manager about a pod: DNS, cgroups, host name, environment. */
export const runtimeHelper: RuntimeHelper = {
  GenerateRunContainerOptions(_pod, container) {
    const envs = container.env
      .filter((env) => env.valueFrom === undefined)
      .map((env) => ({ name: env.name, value: env.value }));
    return [{ envs, mounts: [], devices: [], annotations: [], podContainerDir: '' }, undefined];
  },

  GetPodDNS(pod) {
    const searches = [`${pod.metadata.namespace}.svc.cluster.local`, 'svc.cluster.local', 'cluster.local'];
    return [{ servers: ['10.96.0.10'], searches, options: ['ndots:5'] }];
  },

  GetPodCgroupParent(pod) {
    switch (GetPodQOS(pod)) {
      case v1.PodQOSGuaranteed:
        return `/kubepods/pod${pod.metadata.uid}`;
      case v1.PodQOSBurstable:
        return `/kubepods/burstable/pod${pod.metadata.uid}`;
      default:
        return `/kubepods/besteffort/pod${pod.metadata.uid}`;
    }
  },

  GeneratePodHostNameAndDomain: (pod) => [pod.spec.hostname === '' ? pod.metadata.name : pod.spec.hostname, ''],

  GetExtraSupplementalGroupsForPod: () => [],
};
