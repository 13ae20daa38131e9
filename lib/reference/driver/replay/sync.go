// Our own Go, not text of Kubernetes; see lib/reference/README.md.

package replay

import (
	kubecontainer "k8s.io/kubernetes/pkg/kubelet/container"
	"k8s.io/kubernetes/pkg/kubelet/reference/blocks"
	"k8s.io/kubernetes/pkg/kubelet/reference/run"
)

// sync is GetPodStatus, then SyncPod. computePodActions runs twice: once here,
// unrecorded, to print what it decides, and once inside SyncPod.
func (k *kubelet) sync(withBlocks bool, seen seenBlocks) run.Sync {
	out := run.Sync{Calls: []run.Call{}, Events: []run.Event{}, LowCalls: k.level.LowCalls()}
	if out.LowCalls != nil {
		out.LowCalls = &[]run.LowCall{}
	}
	podStatus, err := k.manager.GetPodStatus(k.pod.UID, k.pod.Name, k.pod.Namespace)
	if err != nil {
		out.StatusError = err.Error()
		return out
	}
	out.PodStatus = run.OfPodStatus(podStatus)
	actions := k.manager.ComputePodActions(k.pod, podStatus)
	out.PodActions = &run.PodActions{KillPod: actions.KillPod, CreateSandbox: actions.CreateSandbox,
		SandboxID: actions.SandboxID, Attempt: actions.Attempt,
		ContainersToStart:          append([]int{}, actions.ContainersToStart...),
		ContainersToKill:           map[string]run.Kill{},
		EphemeralContainersToStart: append([]int{}, actions.EphemeralContainersToStart...)}
	if next := actions.NextInitContainerToStart; next != nil {
		out.PodActions.NextInitContainerToStart = &next.Name
	}
	actions.EachToKill(func(id, name, message string) {
		out.PodActions.ContainersToKill[id] = run.Kill{Name: name, Message: message}
	})

	k.node.TakeTurns(k.turns(podStatus, actions.KillPod))
	k.node.OpenJournal()
	k.level.OpenLowCalls()
	blocks.Start()
	result := k.manager.SyncPod(k.pod, podStatus, nil, k.backOff)
	ordered, async := blocks.Stop()
	out.Calls, out.Events = k.node.CloseJournal()
	k.node.TakeTurns(nil)
	if actions.KillPod {
		orderKills(result.SyncResults, podStatus)
	}

	out.LowCalls, out.Result = k.level.LowCalls(), run.OfResult(&result)
	seen.add(ordered, async)
	if withBlocks {
		out.Blocks, out.AsyncBlocks = run.OfBlocks(ordered), run.OfBlockSet(async)
	}
	return out
}

// turns is the order in which a SyncPod that kills the pod shall stop its
// containers: that of the pod status. Containers that the pod no longer has
// are left out, because kubelet asks for their turn under no name.
func (k *kubelet) turns(podStatus *kubecontainer.PodStatus, killPod bool) (order []string) {
	if !killPod {
		return nil
	}
	for _, status := range podStatus.ContainerStatuses {
		if status.State == kubecontainer.ContainerStateRunning && kubecontainer.GetContainerSpec(k.pod, status.Name) != nil {
			order = append(order, status.ID.ID)
		}
	}
	return order
}
