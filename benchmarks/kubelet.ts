import type { Workload } from './workloads.ts';

/** What the real kubelet's program printed, as nanoseconds by workload. */
export function parseKubelet(output: string): (workload: Workload) => number | undefined {
  const found = new Map(
    [...output.matchAll(/^SyncPod, (.+?), (\d+) cont\. +(\d+) ns\/op$/gm)].map(
      ([, what, containers, nanoseconds]) => [`${what} ${containers}`, Number(nanoseconds)] as const,
    ),
  );
  return ({ what, containers }) => found.get(`${what} ${containers}`);
}
