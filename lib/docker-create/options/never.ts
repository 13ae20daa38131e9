import type { Never } from './option.ts';

/** Options of Docker’s create that dockershim leaves alone for every sandbox and container. */
export const NEVER: readonly Never[] = [
  { option: 'Config.Domainname' },
  { option: 'Config.AttachStdin' },
  { option: 'Config.AttachStdout' },
  { option: 'Config.AttachStderr' },
  {
    option: 'Config.Volumes',
    note: {
      ja: '無名の volume は作りません。volume を用意するのは kubelet です。',
      en: 'No anonymous volumes: kubelet prepares the volumes.',
    },
  },
  { option: 'Config.OnBuild' },
  { option: 'HostConfig.ContainerIDFile' },
  {
    option: 'HostConfig.LogConfig.Type',
    note: {
      ja: 'log driver は選びません。daemon の既定のままです。',
      en: 'No log driver is chosen: it is whatever the daemon has.',
    },
  },
  { option: 'HostConfig.LogConfig.Config' },
  { option: 'HostConfig.RestartPolicy.MaximumRetryCount' },
  {
    option: 'HostConfig.AutoRemove',
    note: {
      ja: '終わったコンテナは残します。終了コードと log を読むためで、消すのは garbage collector です。',
      en: 'Finished containers stay: their exit code and log are still read. The garbage collector removes them.',
    },
  },
  { option: 'HostConfig.VolumeDriver' },
  { option: 'HostConfig.VolumesFrom' },
  { option: 'HostConfig.Capabilities' },
  { option: 'HostConfig.DnsOptions' },
  { option: 'HostConfig.DnsSearch' },
  {
    option: 'HostConfig.ExtraHosts',
    note: {
      ja: '`hostAliases` は、kubelet が書いた /etc/hosts を mount して渡します。',
      en: '`hostAliases` go into the /etc/hosts that kubelet writes and mounts.',
    },
  },
  { option: 'HostConfig.Cgroup' },
  { option: 'HostConfig.Links' },
  { option: 'HostConfig.PublishAllPorts' },
  {
    option: 'HostConfig.UsernsMode',
    note: {
      ja: 'v1.20 の Pod に user namespace の設定はありません。',
      en: 'Pods of v1.20 have no setting for user namespaces.',
    },
  },
  { option: 'HostConfig.ConsoleSize' },
  { option: 'HostConfig.Isolation' },
  { option: 'HostConfig.NanoCpus' },
  { option: 'HostConfig.BlkioWeight' },
  { option: 'HostConfig.BlkioWeightDevice' },
  { option: 'HostConfig.BlkioDeviceReadBps' },
  { option: 'HostConfig.BlkioDeviceWriteBps' },
  { option: 'HostConfig.BlkioDeviceReadIOps' },
  { option: 'HostConfig.BlkioDeviceWriteIOps' },
  { option: 'HostConfig.CpuRealtimePeriod' },
  { option: 'HostConfig.CpuRealtimeRuntime' },
  {
    option: 'HostConfig.CpusetCpus',
    note: {
      ja: 'CPU manager が固定する CPU は、作った後に UpdateContainerResources で渡します。',
      en: 'The CPUs that the CPU manager pins are given after creation, by UpdateContainerResources.',
    },
  },
  { option: 'HostConfig.CpusetMems' },
  { option: 'HostConfig.DeviceCgroupRules' },
  { option: 'HostConfig.DeviceRequests' },
  { option: 'HostConfig.KernelMemory' },
  { option: 'HostConfig.KernelMemoryTCP' },
  { option: 'HostConfig.MemoryReservation' },
  { option: 'HostConfig.MemorySwappiness' },
  { option: 'HostConfig.OomKillDisable' },
  {
    option: 'HostConfig.PidsLimit',
    note: {
      ja: 'プロセス数の上限は、コンテナではなく Pod の cgroup に kubelet が書きます。',
      en: 'Kubelet limits processes in the pod’s cgroup, not in the container’s.',
    },
  },
  { option: 'HostConfig.Ulimits' },
  { option: 'HostConfig.CpuCount' },
  { option: 'HostConfig.CpuPercent' },
  { option: 'HostConfig.IOMaximumIOps' },
  { option: 'HostConfig.IOMaximumBandwidth' },
];
