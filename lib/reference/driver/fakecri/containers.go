// Our own Go, not text of Kubernetes; see lib/reference/README.md.

package fakecri

import (
	"fmt"
	"path/filepath"
	"time"

	runtimeapi "k8s.io/cri-api/pkg/apis/runtime/v1alpha2"
)

func (s runtimeService) CreateContainer(sandboxID string, config *runtimeapi.ContainerConfig, sandboxConfig *runtimeapi.PodSandboxConfig) (id string, err error) {
	r := s.Runtime
	request := &runtimeapi.CreateContainerRequest{PodSandboxId: sandboxID, Config: config, SandboxConfig: sandboxConfig}
	err = r.call("runtime", "CreateContainer", request, func() error {
		made := &container{
			id:          fmt.Sprintf("container-%d", r.nextContainer),
			name:        config.GetMetadata().GetName(),
			attempt:     config.GetMetadata().GetAttempt(),
			sandbox:     sandboxID,
			state:       runtimeapi.ContainerState_CONTAINER_CREATED,
			createdAt:   r.Now(),
			image:       config.GetImage().GetImage(),
			labels:      config.Labels,
			annotations: config.Annotations,
			logPath:     filepath.Join(sandboxConfig.GetLogDirectory(), config.LogPath),
		}
		r.nextContainer++
		r.containers = append(r.containers, made)
		r.Tick()
		id = made.id
		return nil
	})
	return
}

func (s runtimeService) StartContainer(id string) error {
	r := s.Runtime
	return r.call("runtime", "StartContainer", &runtimeapi.StartContainerRequest{ContainerId: id}, func() error {
		c, err := r.container(id)
		if err == nil {
			c.state, c.startedAt = runtimeapi.ContainerState_CONTAINER_RUNNING, r.Now()
		}
		return err
	})
}

func (s runtimeService) StopContainer(id string, timeout int64) error {
	r := s.Runtime
	defer func() {
		r.Lock()
		defer r.Unlock()
		r.NextTurn(id)
	}()
	return r.call("runtime", "StopContainer", &runtimeapi.StopContainerRequest{ContainerId: id, Timeout: timeout}, func() error {
		c, err := r.container(id)
		if err == nil {
			r.stop(c)
		}
		return err
	})
}

func (s runtimeService) RemoveContainer(id string) error {
	r := s.Runtime
	return r.call("runtime", "RemoveContainer", &runtimeapi.RemoveContainerRequest{ContainerId: id}, func() error {
		c, err := r.container(id)
		if err != nil {
			return err
		}
		for i := range r.containers {
			if r.containers[i] == c {
				r.containers = append(r.containers[:i], r.containers[i+1:]...)
				break
			}
		}
		return nil
	})
}

func (s runtimeService) ListContainers(filter *runtimeapi.ContainerFilter) (list []*runtimeapi.Container, err error) {
	r := s.Runtime
	err = r.call("runtime", "ListContainers", &runtimeapi.ListContainersRequest{Filter: filter}, func() error {
		for _, c := range r.containers {
			if filter != nil && (!selects(filter.LabelSelector, c.labels) ||
				filter.Id != "" && filter.Id != c.id ||
				filter.PodSandboxId != "" && filter.PodSandboxId != c.sandbox ||
				filter.State != nil && filter.State.State != c.state) {
				continue
			}
			list = append(list, &runtimeapi.Container{Id: c.id, PodSandboxId: c.sandbox,
				Metadata: &runtimeapi.ContainerMetadata{Name: c.name, Attempt: c.attempt},
				Image:    &runtimeapi.ImageSpec{Image: c.image}, ImageRef: c.image, State: c.state,
				CreatedAt: c.createdAt, Labels: c.labels, Annotations: c.annotations})
		}
		return nil
	})
	return
}

func (s runtimeService) ContainerStatus(id string) (out *runtimeapi.ContainerStatus, err error) {
	r := s.Runtime
	err = r.call("runtime", "ContainerStatus", &runtimeapi.ContainerStatusRequest{ContainerId: id}, func() error {
		c, err := r.container(id)
		if err != nil {
			return err
		}
		out = &runtimeapi.ContainerStatus{Id: c.id,
			Metadata: &runtimeapi.ContainerMetadata{Name: c.name, Attempt: c.attempt},
			State:    c.state, CreatedAt: c.createdAt, StartedAt: c.startedAt, FinishedAt: c.finishedAt,
			ExitCode: c.exitCode, Reason: c.reason, Image: &runtimeapi.ImageSpec{Image: c.image},
			ImageRef: c.image, Labels: c.labels, Annotations: c.annotations, LogPath: c.logPath}
		return nil
	})
	return
}

func (s runtimeService) ExecSync(id string, cmd []string, timeout time.Duration) ([]byte, []byte, error) {
	request := &runtimeapi.ExecSyncRequest{ContainerId: id, Cmd: cmd, Timeout: int64(timeout / time.Second)}
	return nil, nil, s.call("runtime", "ExecSync", request, func() error { return nil })
}
