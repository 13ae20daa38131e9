// Our own Go, not text of Kubernetes; see lib/reference/README.md.

package node

import (
	"fmt"
	"regexp"
	"strings"
	"syscall"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/kubernetes/pkg/kubelet/events"
	"k8s.io/kubernetes/pkg/kubelet/reference/run"
)

// Recorder is a record.EventRecorder that writes into the node's journal.
type Recorder struct{ *Node }

// A pull is measured with the machine's clock.
var pullDuration = regexp.MustCompile(`^(Successfully pulled image ".*" in )\S+$`)

// Event writes one event down. Killing events of goroutines that kill a pod
// wait until it is their container's turn.
func (r Recorder) Event(object runtime.Object, eventtype, reason, message string) {
	r.Lock()
	defer r.Unlock()
	if !r.journal.open {
		return
	}
	e := run.Event{Type: eventtype, Reason: reason, Message: pullDuration.ReplaceAllString(message, "$1<d>")}
	if ref, ok := object.(*v1.ObjectReference); ok && ref != nil {
		e.FieldPath = ref.FieldPath
	}
	if reason == events.KillingContainer && r.turns.left() && syscall.Gettid() != r.turns.mainThread {
		name := strings.TrimPrefix(message, "Stopping container ")
		r.turns.waiting[name] = append(r.turns.waiting[name], e)
		return
	}
	r.journal.events = append(r.journal.events, e)
}

// Eventf is Event with a format.
func (r Recorder) Eventf(object runtime.Object, eventtype, reason, messageFmt string, args ...interface{}) {
	r.Event(object, eventtype, reason, fmt.Sprintf(messageFmt, args...))
}

// AnnotatedEventf is Eventf; the journal keeps no annotations.
func (r Recorder) AnnotatedEventf(object runtime.Object, _ map[string]string, eventtype, reason, messageFmt string, args ...interface{}) {
	r.Eventf(object, eventtype, reason, messageFmt, args...)
}
