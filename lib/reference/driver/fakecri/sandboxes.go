// Our own Go, not text of Kubernetes; see lib/reference/README.md.

package fakecri

import (
	"fmt"

	internalapi "k8s.io/cri-api/pkg/apis"
	runtimeapi "k8s.io/cri-api/pkg/apis/runtime/v1alpha2"
)

// runtimeService is the runtime half; a method that SyncPod and GetPodStatus never call is a nil call.
type runtimeService struct {
	internalapi.RuntimeService
	*Runtime
}

func (s runtimeService) RunPodSandbox(config *runtimeapi.PodSandboxConfig, runtimeHandler string) (id string, err error) {
	r := s.Runtime
	request := &runtimeapi.RunPodSandboxRequest{Config: config, RuntimeHandler: runtimeHandler}
	err = r.call("runtime", "RunPodSandbox", request, func() error {
		made := &sandbox{
			id:        fmt.Sprintf("sandbox-%d", r.nextSandbox),
			state:     runtimeapi.PodSandboxState_SANDBOX_READY,
			createdAt: r.Now(),
			config:    config,
		}
		if o := config.GetLinux().GetSecurityContext().GetNamespaceOptions(); o != nil {
			made.options = *o
		}
		if made.options.Network != runtimeapi.NamespaceMode_NODE {
			made.ip = fmt.Sprintf("10.244.0.%d", r.nextIP)
			r.nextIP++
		}
		r.nextSandbox++
		r.sandboxes = append(r.sandboxes, made)
		r.Tick()
		id = made.id
		return nil
	})
	return
}

func (s runtimeService) StopPodSandbox(id string) error {
	r := s.Runtime
	return r.call("runtime", "StopPodSandbox", &runtimeapi.StopPodSandboxRequest{PodSandboxId: id}, func() error {
		found, err := r.sandbox(id)
		if err != nil {
			return err
		}
		found.state = runtimeapi.PodSandboxState_SANDBOX_NOTREADY
		for _, c := range r.containers {
			if c.sandbox == id && c.state == runtimeapi.ContainerState_CONTAINER_RUNNING {
				r.stop(c)
			}
		}
		return nil
	})
}

func (s runtimeService) RemovePodSandbox(id string) error {
	return s.call("runtime", "RemovePodSandbox", &runtimeapi.RemovePodSandboxRequest{PodSandboxId: id}, func() error { return nil })
}

func (s runtimeService) PodSandboxStatus(id string) (out *runtimeapi.PodSandboxStatus, err error) {
	r := s.Runtime
	err = r.call("runtime", "PodSandboxStatus", &runtimeapi.PodSandboxStatusRequest{PodSandboxId: id}, func() error {
		found, err := r.sandbox(id)
		if err != nil {
			return err
		}
		options := found.options
		out = &runtimeapi.PodSandboxStatus{
			Id:          found.id,
			Metadata:    found.config.Metadata,
			State:       found.state,
			CreatedAt:   found.createdAt,
			Network:     &runtimeapi.PodSandboxNetworkStatus{Ip: found.ip},
			Linux:       &runtimeapi.LinuxPodSandboxStatus{Namespaces: &runtimeapi.Namespace{Options: &options}},
			Labels:      found.config.Labels,
			Annotations: found.config.Annotations,
		}
		return nil
	})
	return
}

func (s runtimeService) ListPodSandbox(filter *runtimeapi.PodSandboxFilter) (list []*runtimeapi.PodSandbox, err error) {
	r := s.Runtime
	err = r.call("runtime", "ListPodSandbox", &runtimeapi.ListPodSandboxRequest{Filter: filter}, func() error {
		for _, b := range r.sandboxes {
			if filter != nil && (!selects(filter.LabelSelector, b.config.Labels) ||
				filter.Id != "" && filter.Id != b.id ||
				filter.State != nil && filter.State.State != b.state) {
				continue
			}
			list = append(list, &runtimeapi.PodSandbox{Id: b.id, Metadata: b.config.Metadata, State: b.state,
				CreatedAt: b.createdAt, Labels: b.config.Labels, Annotations: b.config.Annotations})
		}
		return nil
	})
	return
}
