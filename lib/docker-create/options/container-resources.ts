import type { Option } from './option.ts';
import { runtime, shim } from './place.ts';
import { shmSize } from './shared.ts';

const RESOURCES = 'config.linux.resources';

/** Options of a container that come from its resources, and its cgroup. */
export const CONTAINER_RESOURCES: readonly Option[] = [
  {
    option: 'HostConfig.OomScoreAdj',
    origin: 'pod',
    pod: ['containers[].resources', 'spec.priority'],
    cri: [`${RESOURCES}.oomScoreAdj`],
    toCri: [
      runtime.oom(63, 'memoryRequest'),
      runtime.linux(58, 'GetContainerOOMScoreAdjust'),
      runtime.linux(76, 'OomScoreAdj'),
    ],
    toDocker: [shim.linux(122, 'OomScoreAdj')],
    note: {
      ja: 'QoS から計算します。Guaranteed は低く残りやすく、BestEffort は 1000 で最初に選ばれます。Burstable は memory の request が多いほど低くなります。',
      en: 'Worked out from the QoS: low for Guaranteed, 1000 for BestEffort, which goes first, and for Burstable the lower the more memory it requests.',
    },
  },
  shmSize,
  {
    option: 'HostConfig.CpuShares',
    origin: 'pod',
    pod: ['containers[].resources.requests.cpu', 'containers[].resources.limits.cpu'],
    cri: [`${RESOURCES}.cpuShares`],
    toCri: [
      runtime.cpu(39, 'shares'),
      runtime.linux(64, 'milliCPUToShares'),
      runtime.linux(68, 'milliCPUToShares'),
      runtime.linux(70, 'CpuShares'),
    ],
    toDocker: [shim.linux(118, 'CPUShares', 114)],
    note: {
      ja: '1 CPU を 1024 とした重みです。request が無ければ limit から、どちらも無ければ最小の 2 になります。',
      en: 'A weight, 1024 for one CPU. Without a request the limit is used, and without both the least, 2.',
    },
  },
  {
    option: 'HostConfig.Memory',
    origin: 'pod',
    pod: ['containers[].resources.limits.memory'],
    cri: [`${RESOURCES}.memoryLimitInBytes`],
    toCri: [runtime.linux(57, 'memoryLimit'), runtime.linux(72, 'MemoryLimitInBytes')],
    toDocker: [shim.linux(116, 'Memory', 114)],
    note: {
      ja: 'request は渡りません。Docker に渡るのは limit だけで、request は OomScoreAdj と scheduling に使われます。',
      en: 'Only the limit goes to Docker. The request counts for scheduling and for OomScoreAdj.',
    },
  },
  {
    option: 'HostConfig.CgroupParent',
    origin: 'pod',
    pod: ['metadata.uid', 'spec.containers[*].resources'],
    cri: ['sandboxConfig.linux.cgroupParent'],
    toCri: [runtime.sandbox(153, 'CgroupParent', 152)],
    toDocker: [shim.linux(135, 'GenerateExpectedCgroupParent'), shim.linux(139, 'CgroupParent')],
    note: {
      ja: 'コンテナではなく sandbox の設定から取ります。Pod の cgroup に並ぶので、Pod 全体の上限が効きます。',
      en: 'Taken from the sandbox’s config: all are placed side by side in the pod’s cgroup, whose own limits hold for them all.',
    },
  },
  {
    option: 'HostConfig.CpuPeriod',
    origin: 'always',
    pod: [],
    cri: [`${RESOURCES}.cpuPeriod`],
    toCri: [runtime.linux(81, 'quotaPeriod'), runtime.linux(87, 'CpuPeriod')],
    toDocker: [shim.linux(120, 'CPUPeriod', 114)],
    note: {
      ja: '100 ms。limit が無くても書きますが、CpuQuota が 0 なら何も縛りません。',
      en: '100 ms, written even without a limit. While CpuQuota is 0 it binds nothing.',
    },
  },
  {
    option: 'HostConfig.CpuQuota',
    origin: 'pod',
    pod: ['containers[].resources.limits.cpu'],
    cri: [`${RESOURCES}.cpuQuota`],
    toCri: [runtime.cpu(59, 'quota'), runtime.linux(85, 'milliCPUToQuota'), runtime.linux(86, 'CpuQuota')],
    toDocker: [shim.linux(119, 'CPUQuota', 114)],
    note: {
      ja: '期間のうち使ってよいマイクロ秒。`500m` なら 100000 のうちの 50000 です。',
      en: 'Microseconds of each period that may be used: `500m` is 50000 of 100000.',
    },
  },
  {
    option: 'HostConfig.MemorySwap',
    origin: 'pod',
    pod: ['containers[].resources.limits.memory'],
    cri: [`${RESOURCES}.memoryLimitInBytes`],
    toCri: [runtime.linux(72, 'MemoryLimitInBytes')],
    toDocker: [shim.linux(117, 'MemorySwap', 114)],
    note: {
      ja: 'memory と swap の合計を memory と同じにして、swap を使わせません。0 のままだと Docker は memory の 2 倍にします。',
      en: 'Memory plus swap, made equal to memory so that none is swapped. Left at 0, Docker would make it twice the memory.',
    },
  },
];
