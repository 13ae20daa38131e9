// Our own Go, not text of Kubernetes; see lib/reference/README.md.

package replay

import (
	"fmt"

	kubecontainer "k8s.io/kubernetes/pkg/kubelet/container"
)

// orderKills puts the results of the containers that were killed together, with
// which those of a SyncPod that kills the pod begin, in the order of the pod
// status. kubelet collects them as its goroutines end. Turns order what these
// do to the node, but one that fails before its turn, or has ended it, may
// still report before or after another.
func orderKills(results []*kubecontainer.SyncResult, podStatus *kubecontainer.PodStatus) {
	killed := 0
	for killed < len(results) && results[killed].Action == kubecontainer.KillContainer {
		killed++
	}
	left := append([]*kubecontainer.SyncResult{}, results[:killed]...)
	next := 0
	for _, status := range podStatus.ContainerStatuses {
		if status.State != kubecontainer.ContainerStateRunning {
			continue
		}
		for i, result := range left {
			if fmt.Sprint(result.Target) == status.Name {
				results[next] = result
				left = append(left[:i], left[i+1:]...)
				next++
				break
			}
		}
	}
	copy(results[next:killed], left)
}
