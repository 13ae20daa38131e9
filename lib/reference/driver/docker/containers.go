// Our own Go, not text of Kubernetes; see lib/reference/README.md.

package docker

import (
	"fmt"
	"strings"
	"time"

	dockercontainer "github.com/docker/docker/api/types/container"
	dockerfilters "github.com/docker/docker/api/types/filters"
	"k8s.io/kubernetes/pkg/kubelet/types"
)

// What dockershim calls its two kinds of containers.
const (
	typeLabel     = "io.kubernetes.docker.type"
	typeSandbox   = "podsandbox"
	typeContainer = "container"
)

// root is where Docker keeps a container's files.
const root = "/var/lib/docker/containers/"

type container struct {
	id, name                       string
	created, startedAt, finishedAt int64 // Unix nanoseconds; zero: never
	config                         *dockercontainer.Config
	hostConfig                     *dockercontainer.HostConfig
	image                          string // id
	running, oomKilled             bool
	exitCode, pid                  int
	err                            string
}

func (c *container) status() string {
	switch {
	case c.running:
		return "running"
	case c.finishedAt != 0:
		return "exited"
	}
	return "created"
}

// summary is the status as `docker ps` has it.
func (c *container) summary() string {
	switch {
	case c.running:
		return "Up Less than a second"
	case c.finishedAt != 0:
		return fmt.Sprintf("Exited (%d) Less than a second ago", c.exitCode)
	}
	return "Created"
}

func (c *container) exit(code int, oomKilled bool, now int64) {
	if c.running {
		c.running, c.exitCode, c.oomKilled, c.finishedAt, c.pid = false, code, oomKilled, now, 0
	}
}

func (c *container) selected(filters dockerfilters.Args) bool {
	for _, label := range filters.Get("label") {
		kv := strings.SplitN(label, "=", 2)
		if value, ok := c.config.Labels[kv[0]]; !ok || len(kv) == 2 && value != kv[1] {
			return false
		}
	}
	return (!filters.Contains("id") || filters.ExactMatch("id", c.id)) &&
		(!filters.Contains("status") || filters.ExactMatch("status", c.status()))
}

// dockerTime prints Unix nanoseconds as the Docker API does.
func dockerTime(ns int64) string {
	if ns == 0 {
		return "0001-01-01T00:00:00Z"
	}
	return time.Unix(0, ns).UTC().Format(time.RFC3339Nano)
}

func (r *Runtime) find(id string) *container {
	for _, c := range r.containers {
		if c.id == id {
			return c
		}
	}
	return nil
}

// findOr is find with the daemon's error.
func (r *Runtime) findOr(prefix, id string) (*container, error) {
	if c := r.find(id); c != nil {
		return c, nil
	}
	return nil, fmt.Errorf("%sNo such container: %s", prefix, id)
}

// newest returns the app container of that name which was created last.
func (r *Runtime) newest(name string) (*container, error) {
	for i := len(r.containers) - 1; i >= 0; i-- {
		labels := r.containers[i].config.Labels
		if labels[typeLabel] == typeContainer && labels[types.KubernetesContainerNameLabel] == name {
			return r.containers[i], nil
		}
	}
	return nil, fmt.Errorf("container %q has no instance", name)
}

// sandbox returns the pause container with that id or, without one, the newest.
func (r *Runtime) sandbox(id string) *container {
	for i := len(r.containers) - 1; i >= 0; i-- {
		c := r.containers[i]
		if c.config.Labels[typeLabel] == typeSandbox && (id == "" || id == c.id) {
			return c
		}
	}
	return nil
}
