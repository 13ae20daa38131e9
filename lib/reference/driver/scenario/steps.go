// Our own Go, not text of Kubernetes; see lib/reference/README.md.

package scenario

import (
	"fmt"
	"time"
)

// Exit ends the newest instance of a container, if it runs.
type Exit struct {
	Container string  `json:"container"`
	Code      int     `json:"code"`   // Docker's is an int, the CRI's has 32 bits: each runtime takes what it can hold
	Reason    *string `json:"reason"` // nil: found from the code
}

// DefaultReason is what a container's end is called when nobody says otherwise.
func (e Exit) DefaultReason() string {
	if e.Code != 0 {
		return "Error"
	}
	return "Completed"
}

// ContainerState moves the newest instance of a container to a state.
type ContainerState struct {
	Container string `json:"container"`
	State     string `json:"state"`
}

// Probe is a result that a prober hands in.
type Probe struct {
	Container string `json:"container"`
	Probe     string `json:"probe"`
	Result    string `json:"result"`
}

// Sandbox changes the newest sandbox, or the one with that id.
type Sandbox struct {
	ID      string  `json:"id"`
	State   *string `json:"state"`
	IP      *string `json:"ip"`
	Network *string `json:"network"`
}

// Image makes an image present or absent.
type Image struct {
	Add    *string `json:"add"`
	Remove *string `json:"remove"`
}

// Fault makes calls of one method fail: after Skip of them, the next *Times.
type Fault struct {
	Call  string `json:"call"`
	Error string `json:"error"`
	Times *int   `json:"times"` // nil: once
	Skip  int    `json:"skip"`
}

// Advance decodes a Go duration that is not negative.
func Advance(raw []byte) (time.Duration, error) {
	var text string
	if err := Strict(raw, &text); err != nil {
		return 0, err
	}
	d, err := time.ParseDuration(text)
	if err != nil || d < 0 {
		return 0, fmt.Errorf("bad duration %q", text)
	}
	return d, nil
}
