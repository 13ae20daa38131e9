// Our own Go, not text of Kubernetes; see lib/reference/README.md.

// Package replay runs scenarios on the real kubelet: it builds one for each
// scenario, does its steps, and writes down what every sync did.
package replay

import (
	v1 "k8s.io/api/core/v1"
	"k8s.io/client-go/util/flowcontrol"
	internalapi "k8s.io/cri-api/pkg/apis"
	kubecontainer "k8s.io/kubernetes/pkg/kubelet/container"
	"k8s.io/kubernetes/pkg/kubelet/kuberuntime"
	proberesults "k8s.io/kubernetes/pkg/kubelet/prober/results"
	"k8s.io/kubernetes/pkg/kubelet/reference/docker"
	"k8s.io/kubernetes/pkg/kubelet/reference/fakecri"
	"k8s.io/kubernetes/pkg/kubelet/reference/node"
	"k8s.io/kubernetes/pkg/kubelet/reference/run"
	"k8s.io/kubernetes/pkg/kubelet/reference/scenario"
)

// level is what lies under kuberuntime: the fake CRI, or dockershim over a fake Docker.
type level interface {
	Services() (internalapi.RuntimeService, internalapi.ImageManagerService)
	OpenLowCalls()
	LowCalls() *[]run.LowCall // nil where there are none
	NameOf(id string) string
	Newest(name string) (string, error)
	HasMethod(method string) bool
	Exit(scenario.Exit) error
	SetContainerState(scenario.ContainerState) error
	SetSandbox(scenario.Sandbox) error
	SetImage(scenario.Image)
}

// kubelet is the kubelet of one scenario, with its node and its pod.
type kubelet struct {
	node     *node.Node
	level    level
	manager  kuberuntime.Manager
	backOff  *flowcontrol.Backoff // lives across the syncs of a run
	liveness proberesults.Manager
	startup  proberesults.Manager
	pod      *v1.Pod
}

func newKubelet(n *node.Node, l level, pod *v1.Pod) *kubelet {
	k := &kubelet{
		node:     n,
		level:    l,
		backOff:  kuberuntime.NewBackOff(n.Clock),
		liveness: proberesults.NewManager(),
		startup:  proberesults.NewManager(),
		pod:      pod,
	}
	runtime, images := l.Services()
	k.manager = kuberuntime.NewManagerOn(kuberuntime.Edges{
		Runtime:   runtime,
		Images:    images,
		Recorder:  node.Recorder{Node: n},
		OS:        node.OS{},
		Helper:    node.Helper{},
		Lifecycle: node.Lifecycle{Node: n, NameOf: l.NameOf},
		Liveness:  k.liveness,
		Startup:   k.startup,
		Clock:     n.Clock,
		Runner: func(real kubecontainer.HandlerRunner) kubecontainer.HandlerRunner {
			return node.Hooks{HandlerRunner: real}
		},
	})
	return k
}

// kubeletOf builds the kubelet that a scenario asks for.
func kubeletOf(s scenario.Scenario) *kubelet {
	n := node.New()
	if s.Dockershim {
		return newKubelet(n, docker.New(n, s.Images), s.Pod)
	}
	return newKubelet(n, fakecri.New(n, s.Images), s.Pod)
}
