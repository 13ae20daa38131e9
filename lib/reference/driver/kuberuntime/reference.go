// Our own Go, not text of Kubernetes; see lib/reference/README.md.

package kuberuntime

import (
	"time"

	cadvisorapi "github.com/google/cadvisor/info/v1"
	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/clock"
	"k8s.io/client-go/tools/record"
	"k8s.io/client-go/util/flowcontrol"
	"k8s.io/component-base/logs/logreduction"
	internalapi "k8s.io/cri-api/pkg/apis"
	"k8s.io/kubernetes/pkg/credentialprovider"
	"k8s.io/kubernetes/pkg/kubelet/cm"
	kubecontainer "k8s.io/kubernetes/pkg/kubelet/container"
	"k8s.io/kubernetes/pkg/kubelet/images"
	"k8s.io/kubernetes/pkg/kubelet/lifecycle"
	"k8s.io/kubernetes/pkg/kubelet/logs"
	proberesults "k8s.io/kubernetes/pkg/kubelet/prober/results"
	"k8s.io/kubernetes/pkg/kubelet/runtimeclass"
)

// NewBackOff is kubelet's back-off, for containers and for image pulls, on a clock of the caller's.
func NewBackOff(clk *clock.FakeClock) *flowcontrol.Backoff {
	return flowcontrol.NewFakeBackOff(10*time.Second, 300*time.Second, clk)
}

// It knows no RuntimeClass, and never asks an API server.
var noRuntimeClasses = runtimeclass.NewManager(nil)

// Edges is everything that a runtime manager reaches outside itself.
type Edges struct {
	Runtime           internalapi.RuntimeService
	Images            internalapi.ImageManagerService
	Recorder          record.EventRecorder
	OS                kubecontainer.OSInterface
	Helper            kubecontainer.RuntimeHelper
	Lifecycle         cm.InternalContainerLifecycle
	Liveness, Startup proberesults.Manager
	Clock             *clock.FakeClock
	// Runner wraps kubelet's own runner of hooks.
	Runner func(kubecontainer.HandlerRunner) kubecontainer.HandlerRunner
}

// Manager is a kubeGenericRuntimeManager that other packages can hold.
type Manager struct{ *kubeGenericRuntimeManager }

// NewManagerOn is NewKubeGenericRuntimeManager with every edge of the node
// handed in: 8 GiB of memory, CFS quota on, parallel pulls, no credentials.
func NewManagerOn(e Edges) Manager {
	m := &kubeGenericRuntimeManager{
		runtimeName:         "docker",
		recorder:            e.Recorder,
		osInterface:         e.OS,
		machineInfo:         &cadvisorapi.MachineInfo{MachineID: "reference", MemoryCapacity: 8 << 30, NumCores: 4},
		keyring:             &credentialprovider.BasicDockerKeyring{},
		runtimeHelper:       e.Helper,
		livenessManager:     e.Liveness,
		startupManager:      e.Startup,
		cpuCFSQuota:         true,
		cpuCFSQuotaPeriod:   metav1.Duration{Duration: 100 * time.Millisecond},
		runtimeService:      newInstrumentedRuntimeService(e.Runtime),
		imageService:        newInstrumentedImageManagerService(e.Images),
		seccompProfileRoot:  "/var/lib/kubelet/seccomp",
		internalLifecycle:   e.Lifecycle,
		logManager:          logs.NewStubContainerLogManager(),
		runtimeClassManager: noRuntimeClasses,
		logReduction:        logreduction.NewLogReduction(identicalErrorDelay),
	}
	m.imagePuller = images.NewImageManager(kubecontainer.FilterEventRecorder(e.Recorder), m, NewBackOff(e.Clock), false, 0, 0)
	m.runner = e.Runner(lifecycle.NewHandlerRunner(nil, m, m))
	return Manager{m}
}

// ComputePodActions is computePodActions for other packages.
func (m Manager) ComputePodActions(pod *v1.Pod, podStatus *kubecontainer.PodStatus) podActions {
	return m.computePodActions(pod, podStatus)
}

// EachToKill tells of every container to kill, in no order.
func (a *podActions) EachToKill(each func(id, name, message string)) {
	for id, info := range a.ContainersToKill {
		each(id.ID, info.name, info.message)
	}
}
