import type { PodStatus } from './port/pkg/kubelet/container/runtime.ts';
import type { PodSyncResult } from './port/pkg/kubelet/container/sync_result.ts';
import type { podActions } from './port/pkg/kubelet/kuberuntime/kuberuntime_manager.ts';
import type { RunPodActions, RunPodStatus, RunResult } from './run.ts';

/** What GetPodStatus returned, on the wire. */
export function toRunPodStatus(podStatus: PodStatus): RunPodStatus {
  return {
    ips: [...podStatus.ips],
    sandboxes: podStatus.sandboxStatuses.map((one) => ({
      id: one.id,
      attempt: one.metadata.attempt,
      state: one.state,
      ip: one.network?.ip ?? '',
    })),
    containers: podStatus.containerStatuses.map((one) => ({
      id: one.id.id,
      name: one.name,
      state: one.state,
      exitCode: one.exitCode,
      restartCount: one.restartCount,
      hash: one.hash.toString(16),
      sandbox: one.podSandboxID,
    })),
  };
}

/** What computePodActions decided, on the wire. */
export function toRunPodActions(actions: podActions): RunPodActions {
  return {
    killPod: actions.killPod,
    createSandbox: actions.createSandbox,
    sandboxID: actions.sandboxID,
    attempt: actions.attempt,
    nextInitContainerToStart: actions.nextInitContainerToStart?.name ?? null,
    containersToStart: [...actions.containersToStart],
    containersToKill: Object.fromEntries(
      [...actions.containersToKill].map(([id, { name, message }]) => [id.id, { name, message }]),
    ),
    ephemeralContainersToStart: [...actions.ephemeralContainersToStart],
  };
}

/** What SyncPod returned, on the wire. */
export function toRunResult(result: PodSyncResult): RunResult {
  return {
    syncResults: result.syncResults.map((one) => ({
      action: one.action,
      target: one.target,
      error: one.error?.message ?? null,
      message: one.message,
    })),
    syncError: result.syncError?.message ?? null,
  };
}
