// Our own Go, not text of Kubernetes; see lib/reference/README.md.

package replay

import (
	"fmt"

	kubecontainer "k8s.io/kubernetes/pkg/kubelet/container"
	proberesults "k8s.io/kubernetes/pkg/kubelet/prober/results"
	"k8s.io/kubernetes/pkg/kubelet/reference/scenario"
)

// step does one step that is no sync.
func (k *kubelet) step(kind string, raw []byte) error {
	switch kind {
	case "advance":
		d, err := scenario.Advance(raw)
		if err == nil {
			k.node.Clock.Step(d)
		}
		return err
	case "exit":
		var s scenario.Exit
		if err := scenario.Strict(raw, &s); err != nil {
			return err
		}
		return k.level.Exit(s)
	case "containerState":
		var s scenario.ContainerState
		if err := scenario.Strict(raw, &s); err != nil {
			return err
		}
		return k.level.SetContainerState(s)
	case "probe":
		var s scenario.Probe
		if err := scenario.Strict(raw, &s); err != nil {
			return err
		}
		return k.probe(s)
	case "sandbox":
		var s scenario.Sandbox
		if err := scenario.Strict(raw, &s); err != nil {
			return err
		}
		return k.level.SetSandbox(s)
	case "image":
		var s scenario.Image
		if err := scenario.Strict(raw, &s); err != nil {
			return err
		}
		k.level.SetImage(s)
		return nil
	case "patch":
		pod, err := scenario.Patch(k.pod, raw)
		if err == nil {
			k.pod = pod
		}
		return err
	case "fault":
		var s scenario.Fault
		if err := scenario.Strict(raw, &s); err != nil {
			return err
		}
		if !k.level.HasMethod(s.Call) {
			return fmt.Errorf("unknown call %q", s.Call)
		}
		k.node.Arm(s)
		return nil
	}
	return fmt.Errorf("unknown step")
}

// probe hands a result to one of kubelet's two probe managers. The managers
// have a queue of updates that nobody reads here; left full, it would block.
func (k *kubelet) probe(s scenario.Probe) error {
	managers := map[string]proberesults.Manager{"liveness": k.liveness, "startup": k.startup}
	results := map[string]proberesults.Result{"success": proberesults.Success, "failure": proberesults.Failure}
	manager, known := managers[s.Probe]
	result, knownResult := results[s.Result]
	if !known || !knownResult {
		return fmt.Errorf("unknown probe %q or result %q", s.Probe, s.Result)
	}
	id, err := k.level.Newest(s.Container)
	if err != nil {
		return err
	}
	manager.Set(kubecontainer.ContainerID{Type: "docker", ID: id}, result, k.pod)
	select {
	case <-manager.Updates():
	default:
	}
	return nil
}
