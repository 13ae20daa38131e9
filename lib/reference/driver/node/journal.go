// Our own Go, not text of Kubernetes; see lib/reference/README.md.

package node

import "k8s.io/kubernetes/pkg/kubelet/reference/run"

// journal is written during SyncPod only.
type journal struct {
	open   bool
	calls  []run.Call
	events []run.Event
}

// OpenJournal starts an empty journal: SyncPod is about to run.
func (n *Node) OpenJournal() {
	n.journal = journal{open: true, calls: []run.Call{}, events: []run.Event{}}
}

// CloseJournal returns what was written since OpenJournal.
func (n *Node) CloseJournal() ([]run.Call, []run.Event) {
	n.journal.open = false
	return n.journal.calls, n.journal.events
}

// Recording tells whether SyncPod is running. The node must be locked.
func (n *Node) Recording() bool { return n.journal.open }

// Record writes a CRI call down and returns its index, -1 outside SyncPod. The
// request is copied at once. The node must be locked.
func (n *Node) Record(service, method string, request interface{}) int {
	if !n.journal.open {
		return -1
	}
	n.journal.calls = append(n.journal.calls, run.Call{Service: service, Method: method, Request: run.OfMessage(request)})
	return len(n.journal.calls) - 1
}

// Failed says how a recorded call ended; nothing for a nil error or the index
// -1. The node must be locked.
func (n *Node) Failed(call int, err error) {
	if call >= 0 && err != nil {
		n.journal.calls[call].Error = err.Error()
	}
}
