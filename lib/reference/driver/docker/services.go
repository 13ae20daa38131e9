// Our own Go, not text of Kubernetes; see lib/reference/README.md.

package docker

import (
	"sync"
	"time"

	internalapi "k8s.io/cri-api/pkg/apis"
	runtimeapi "k8s.io/cri-api/pkg/apis/runtime/v1alpha2"
)

// callLock lets one CRI call run at a time, so that a call below has one owner.
type callLock struct{ sync.Mutex }

// runtimeService and imageService are kubelet's remote services with every call
// written down. A method that SyncPod and GetPodStatus never call is a nil call.
type runtimeService struct {
	internalapi.RuntimeService
	r   *Runtime
	one *callLock
}

type imageService struct {
	internalapi.ImageManagerService
	r   *Runtime
	one *callLock
}

func (r *Runtime) record(one *callLock, service, method string, request interface{}, body func() error) error {
	one.Lock()
	defer one.Unlock()
	r.Lock()
	at := r.Record(service, method, request)
	r.low.current = at
	r.Unlock()
	err := body()
	r.Lock()
	r.low.current = -1
	r.Failed(at, err)
	r.Unlock()
	return err
}

func (s runtimeService) record(method string, request interface{}, body func() error) error {
	return s.r.record(s.one, "runtime", method, request, body)
}

func (s imageService) record(method string, request interface{}, body func() error) error {
	return s.r.record(s.one, "image", method, request, body)
}

func (s runtimeService) RunPodSandbox(config *runtimeapi.PodSandboxConfig, runtimeHandler string) (id string, err error) {
	err = s.record("RunPodSandbox", &runtimeapi.RunPodSandboxRequest{Config: config, RuntimeHandler: runtimeHandler}, func() error {
		id, err = s.r.runtime.RunPodSandbox(config, runtimeHandler)
		return err
	})
	return
}

func (s runtimeService) StopPodSandbox(id string) error {
	return s.record("StopPodSandbox", &runtimeapi.StopPodSandboxRequest{PodSandboxId: id}, func() error {
		return s.r.runtime.StopPodSandbox(id)
	})
}

func (s runtimeService) RemovePodSandbox(id string) error {
	return s.record("RemovePodSandbox", &runtimeapi.RemovePodSandboxRequest{PodSandboxId: id}, func() error {
		return s.r.runtime.RemovePodSandbox(id)
	})
}

func (s runtimeService) PodSandboxStatus(id string) (out *runtimeapi.PodSandboxStatus, err error) {
	err = s.record("PodSandboxStatus", &runtimeapi.PodSandboxStatusRequest{PodSandboxId: id}, func() error {
		out, err = s.r.runtime.PodSandboxStatus(id)
		return err
	})
	return
}

func (s runtimeService) ListPodSandbox(filter *runtimeapi.PodSandboxFilter) (out []*runtimeapi.PodSandbox, err error) {
	err = s.record("ListPodSandbox", &runtimeapi.ListPodSandboxRequest{Filter: filter}, func() error {
		out, err = s.r.runtime.ListPodSandbox(filter)
		return err
	})
	return
}

func (s runtimeService) CreateContainer(sandboxID string, config *runtimeapi.ContainerConfig, sandboxConfig *runtimeapi.PodSandboxConfig) (id string, err error) {
	request := &runtimeapi.CreateContainerRequest{PodSandboxId: sandboxID, Config: config, SandboxConfig: sandboxConfig}
	err = s.record("CreateContainer", request, func() error {
		id, err = s.r.runtime.CreateContainer(sandboxID, config, sandboxConfig)
		return err
	})
	return
}

func (s runtimeService) StartContainer(id string) error {
	return s.record("StartContainer", &runtimeapi.StartContainerRequest{ContainerId: id}, func() error {
		return s.r.runtime.StartContainer(id)
	})
}

func (s runtimeService) StopContainer(id string, timeout int64) error {
	err := s.record("StopContainer", &runtimeapi.StopContainerRequest{ContainerId: id, Timeout: timeout}, func() error {
		return s.r.runtime.StopContainer(id, timeout)
	})
	s.r.Lock()
	defer s.r.Unlock()
	s.r.NextTurn(id)
	return err
}

func (s runtimeService) RemoveContainer(id string) error {
	return s.record("RemoveContainer", &runtimeapi.RemoveContainerRequest{ContainerId: id}, func() error {
		return s.r.runtime.RemoveContainer(id)
	})
}

func (s runtimeService) ListContainers(filter *runtimeapi.ContainerFilter) (out []*runtimeapi.Container, err error) {
	err = s.record("ListContainers", &runtimeapi.ListContainersRequest{Filter: filter}, func() error {
		out, err = s.r.runtime.ListContainers(filter)
		return err
	})
	return
}

func (s runtimeService) ContainerStatus(id string) (out *runtimeapi.ContainerStatus, err error) {
	err = s.record("ContainerStatus", &runtimeapi.ContainerStatusRequest{ContainerId: id}, func() error {
		out, err = s.r.runtime.ContainerStatus(id)
		return err
	})
	return
}

func (s runtimeService) ExecSync(id string, cmd []string, timeout time.Duration) (stdout, stderr []byte, err error) {
	request := &runtimeapi.ExecSyncRequest{ContainerId: id, Cmd: cmd, Timeout: int64(timeout / time.Second)}
	err = s.record("ExecSync", request, func() error {
		stdout, stderr, err = s.r.runtime.ExecSync(id, cmd, timeout)
		return err
	})
	return
}

func (s imageService) ImageStatus(image *runtimeapi.ImageSpec) (out *runtimeapi.Image, err error) {
	err = s.record("ImageStatus", &runtimeapi.ImageStatusRequest{Image: image}, func() error {
		out, err = s.r.image.ImageStatus(image)
		return err
	})
	return
}

func (s imageService) PullImage(image *runtimeapi.ImageSpec, auth *runtimeapi.AuthConfig, sandboxConfig *runtimeapi.PodSandboxConfig) (ref string, err error) {
	err = s.record("PullImage", &runtimeapi.PullImageRequest{Image: image, Auth: auth, SandboxConfig: sandboxConfig}, func() error {
		ref, err = s.r.image.PullImage(image, auth, sandboxConfig)
		return err
	})
	return
}
