// Our own Go, not text of Kubernetes; see lib/reference/README.md.

package node

import (
	"sync"
	"syscall"

	v1 "k8s.io/api/core/v1"
	"k8s.io/kubernetes/pkg/kubelet/reference/run"
)

// turns makes the goroutines that kill a pod's containers go one after the
// other, in the order of the pod status, so that one schedule out of the many
// legal ones is chosen every time.
type turns struct {
	passed     *sync.Cond
	order      []string // container ids
	turn       int
	mainThread int
	waiting    map[string][]run.Event // Killing events by container name
}

func (t *turns) left() bool { return t.turn < len(t.order) }

// TakeTurns gives the order in which the containers of a pod will be killed, by
// id; none for a SyncPod that does not kill the pod. It must be called on
// SyncPod's thread.
func (n *Node) TakeTurns(order []string) {
	n.turns.order, n.turns.turn = order, 0
	n.turns.waiting = map[string][]run.Event{}
	n.turns.mainThread = syscall.Gettid()
}

// NextTurn passes the turn on, if it was this container's. The node must be locked.
func (n *Node) NextTurn(id string) {
	if n.turns.left() && n.turns.order[n.turns.turn] == id {
		n.turns.turn++
		n.turns.passed.Broadcast()
	}
}

// Lifecycle is a cm.InternalContainerLifecycle that does nothing but wait for
// the turn: kubelet calls PreStopContainer just before it stops a container.
type Lifecycle struct {
	*Node
	NameOf func(id string) string // a container's name; called with the node locked
}

// PreStartContainer does nothing.
func (Lifecycle) PreStartContainer(*v1.Pod, *v1.Container, string) error { return nil }

// PostStopContainer does nothing.
func (Lifecycle) PostStopContainer(string) error { return nil }

// PreStopContainer waits for the container's turn and lets its Killing event out.
func (l Lifecycle) PreStopContainer(id string) error {
	l.Lock()
	defer l.Unlock()
	t := &l.turns
	mine := false
	for _, other := range t.order[t.turn:] {
		mine = mine || other == id
	}
	if !mine {
		return nil
	}
	for t.order[t.turn] != id {
		t.passed.Wait()
	}
	name := l.NameOf(id)
	if waiting := t.waiting[name]; len(waiting) != 0 {
		l.journal.events = append(l.journal.events, waiting[0])
		t.waiting[name] = waiting[1:]
	}
	return nil
}
