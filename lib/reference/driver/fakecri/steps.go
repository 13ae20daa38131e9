// Our own Go, not text of Kubernetes; see lib/reference/README.md.

package fakecri

import (
	"fmt"
	"math"

	runtimeapi "k8s.io/cri-api/pkg/apis/runtime/v1alpha2"
	"k8s.io/kubernetes/pkg/kubelet/reference/node"
	"k8s.io/kubernetes/pkg/kubelet/reference/run"
	"k8s.io/kubernetes/pkg/kubelet/reference/scenario"
)

// HasMethod tells whether a fault may name this method.
func (r *Runtime) HasMethod(method string) bool { return node.CRIMethods[method] }

// NameOf is the name of the container with that id, empty if there is none.
func (r *Runtime) NameOf(id string) string {
	if c, err := r.container(id); err == nil {
		return c.name
	}
	return ""
}

// OpenLowCalls does nothing: there is nothing below this CRI.
func (r *Runtime) OpenLowCalls() {}

// LowCalls is nil: there is nothing below this CRI.
func (r *Runtime) LowCalls() *[]run.LowCall { return nil }

// Newest is the id of the container of that name which was created last.
func (r *Runtime) Newest(name string) (string, error) {
	c, err := r.newest(name)
	if err != nil {
		return "", err
	}
	return c.id, nil
}

func (r *Runtime) newest(name string) (*container, error) {
	for i := len(r.containers) - 1; i >= 0; i-- {
		if r.containers[i].name == name {
			return r.containers[i], nil
		}
	}
	return nil, fmt.Errorf("container %q has no instance", name)
}

// Exit ends a container; one that does not run stays as it is.
func (r *Runtime) Exit(e scenario.Exit) error {
	if e.Code < math.MinInt32 || e.Code > math.MaxInt32 {
		return fmt.Errorf("code %d does not fit in 32 bits", e.Code)
	}
	c, err := r.newest(e.Container)
	if err != nil || c.state != runtimeapi.ContainerState_CONTAINER_RUNNING {
		return err
	}
	c.state, c.exitCode, c.finishedAt, c.reason = runtimeapi.ContainerState_CONTAINER_EXITED, int32(e.Code), r.Now(), e.DefaultReason()
	if e.Reason != nil {
		c.reason = *e.Reason
	}
	return nil
}

// SetContainerState changes the state, and the time that would be missing in it.
func (r *Runtime) SetContainerState(s scenario.ContainerState) error {
	state, known := runtimeapi.ContainerState_value["CONTAINER_"+s.State]
	if !known {
		return fmt.Errorf("unknown state %q", s.State)
	}
	c, err := r.newest(s.Container)
	if err != nil {
		return err
	}
	c.state = runtimeapi.ContainerState(state)
	if c.state == runtimeapi.ContainerState_CONTAINER_RUNNING && c.startedAt == 0 {
		c.startedAt = r.Now()
	}
	if c.state == runtimeapi.ContainerState_CONTAINER_EXITED && c.finishedAt == 0 {
		c.finishedAt = r.Now()
	}
	return nil
}

// SetSandbox changes a sandbox and leaves its containers as they are.
func (r *Runtime) SetSandbox(s scenario.Sandbox) error {
	if len(r.sandboxes) == 0 {
		return fmt.Errorf("there is no sandbox")
	}
	found := r.sandboxes[len(r.sandboxes)-1]
	if s.ID != "" {
		var err error
		if found, err = r.sandbox(s.ID); err != nil {
			return fmt.Errorf("unknown sandbox %q", s.ID)
		}
	}
	if s.State != nil {
		state, known := runtimeapi.PodSandboxState_value["SANDBOX_"+*s.State]
		if !known {
			return fmt.Errorf("unknown state %q", *s.State)
		}
		found.state = runtimeapi.PodSandboxState(state)
	}
	if s.IP != nil {
		found.ip = *s.IP
	}
	if s.Network != nil {
		mode, known := runtimeapi.NamespaceMode_value[*s.Network]
		if !known {
			return fmt.Errorf("unknown network %q", *s.Network)
		}
		found.options.Network = runtimeapi.NamespaceMode(mode)
	}
	return nil
}

// SetImage makes an image present or absent.
func (r *Runtime) SetImage(i scenario.Image) {
	if i.Add != nil {
		r.images[*i.Add] = true
	}
	if i.Remove != nil {
		delete(r.images, *i.Remove)
	}
}
