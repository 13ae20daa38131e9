// Our own Go, not text of Kubernetes; see lib/reference/README.md.

package replay

import (
	"fmt"
	"os"
	"runtime/debug"

	utilfeature "k8s.io/apiserver/pkg/util/feature"
	"k8s.io/kubernetes/pkg/kubelet/reference/blocks"
	"k8s.io/kubernetes/pkg/kubelet/reference/run"
	"k8s.io/kubernetes/pkg/kubelet/reference/scenario"
)

// replay runs one scenario. An error is one of the scenario, or a panic of what
// it made kubelet do; REFERENCE_DEBUG=1 prints the stack of a panic.
func replay(line []byte, withBlocks bool, seen seenBlocks) (name string, syncs []run.Sync, err error) {
	syncs = []run.Sync{}
	defer func() {
		if p := recover(); p != nil {
			blocks.Stop()
			err = fmt.Errorf("panic: %v", p)
			if os.Getenv("REFERENCE_DEBUG") != "" {
				fmt.Fprintf(os.Stderr, "%s: %v\n%s\n", name, p, debug.Stack())
			}
		}
	}()
	s, err := scenario.Decode(line)
	name = s.Name
	if err != nil {
		return
	}
	if err = utilfeature.DefaultMutableFeatureGate.SetFromMap(s.FeatureGates); err != nil {
		return
	}
	k := kubeletOf(s)
	for i, step := range s.Steps {
		if len(step) != 1 {
			err = fmt.Errorf("step %d: must have exactly one key", i)
			return
		}
		for kind, raw := range step {
			if kind != "sync" {
				err = k.step(kind, raw)
			} else if err = scenario.Strict(raw, &struct{}{}); err == nil {
				syncs = append(syncs, k.sync(withBlocks, seen))
			}
			if err != nil {
				err = fmt.Errorf("step %d: %s: %v", i, kind, err)
				return
			}
		}
	}
	return
}
