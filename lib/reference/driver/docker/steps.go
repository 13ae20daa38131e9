// Our own Go, not text of Kubernetes; see lib/reference/README.md.

package docker

import (
	"fmt"
	"net"

	"k8s.io/kubernetes/pkg/kubelet/reference/node"
	"k8s.io/kubernetes/pkg/kubelet/reference/scenario"
	"k8s.io/kubernetes/pkg/kubelet/types"
)

// HasMethod tells whether a fault may name this method.
func (r *Runtime) HasMethod(method string) bool { return node.CRIMethods[method] || Methods[method] }

// NameOf is the name of the container with that id, empty if there is none.
func (r *Runtime) NameOf(id string) string {
	if c := r.find(id); c != nil {
		return c.config.Labels[types.KubernetesContainerNameLabel]
	}
	return ""
}

// Newest is the id of the container of that name which was created last.
func (r *Runtime) Newest(name string) (string, error) {
	c, err := r.newest(name)
	if err != nil {
		return "", err
	}
	return c.id, nil
}

// Exit ends a container. Docker keeps no reason; dockershim finds one from the
// exit code and the OOM flag, so only that one can be asked for.
func (r *Runtime) Exit(e scenario.Exit) error {
	oomKilled := e.Reason != nil && *e.Reason == "OOMKilled"
	if e.Reason != nil && !oomKilled && *e.Reason != e.DefaultReason() {
		return fmt.Errorf("reason %q: dockershim says %q for code %d, or OOMKilled", *e.Reason, e.DefaultReason(), e.Code)
	}
	c, err := r.newest(e.Container)
	if err != nil {
		return err
	}
	c.exit(e.Code, oomKilled, r.Now())
	return nil
}

// SetContainerState makes a container run or not run.
func (r *Runtime) SetContainerState(s scenario.ContainerState) error {
	if s.State != "RUNNING" && s.State != "EXITED" {
		return fmt.Errorf("state %q: docker can only move a container to RUNNING or EXITED", s.State)
	}
	c, err := r.newest(s.Container)
	if err != nil {
		return err
	}
	r.move(c, s.State == "RUNNING")
	return nil
}

// SetSandbox starts or stops a pause container, or changes what CNI knows of it.
func (r *Runtime) SetSandbox(s scenario.Sandbox) error {
	if s.Network != nil {
		return fmt.Errorf("network: docker cannot change the network mode of a container")
	}
	if s.State != nil && *s.State != "READY" && *s.State != "NOTREADY" {
		return fmt.Errorf("unknown state %q", *s.State)
	}
	if s.IP != nil && *s.IP != "" && net.ParseIP(*s.IP) == nil {
		return fmt.Errorf("ip %q: a CNI plugin gives IP addresses", *s.IP)
	}
	c := r.sandbox(s.ID)
	if c == nil {
		return fmt.Errorf("there is no sandbox %q", s.ID)
	}
	if s.State != nil {
		r.move(c, *s.State == "READY")
	}
	if s.IP != nil {
		delete(r.ips, c.id)
		if *s.IP != "" {
			r.ips[c.id] = net.ParseIP(*s.IP)
		}
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

// move makes a container run or not run, and nothing else but the time that would be missing.
func (r *Runtime) move(c *container, running bool) {
	c.running, c.pid = running, 0
	if running {
		c.pid = r.newPid()
	}
	if running && c.startedAt == 0 {
		c.startedAt = r.Now()
	}
	if !running && c.finishedAt == 0 {
		c.finishedAt = r.Now()
	}
}
