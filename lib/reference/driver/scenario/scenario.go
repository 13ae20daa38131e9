// Our own Go, not text of Kubernetes; see lib/reference/README.md.

// Package scenario decodes what goes in: a pod, a node and what happens to
// them. It is strict; an error says what is wrong with the scenario.
package scenario

import (
	"encoding/json"
	"fmt"
	"regexp"

	v1 "k8s.io/api/core/v1"
)

// Scenario is one decoded scenario. Step bodies are decoded as they come up,
// so that the steps before a bad one run.
type Scenario struct {
	Name         string
	Pod          *v1.Pod // defaulted
	Images       []string
	Dockershim   bool
	FeatureGates map[string]bool // every gate that a scenario may set
	Steps        []map[string]json.RawMessage
}

// Title and description are for people; they are allowed and not looked at.
type wire struct {
	Name        string          `json:"name"`
	Title       json.RawMessage `json:"title"`
	Description json.RawMessage `json:"description"`
	Pod         json.RawMessage `json:"pod"`
	Node        struct {
		Runtime      string          `json:"runtime"`
		Images       []string        `json:"images"`
		FeatureGates map[string]bool `json:"featureGates"`
	} `json:"node"`
	Steps []map[string]json.RawMessage `json:"steps"`
}

var kebabCase = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// Decode reads one line. On an error the scenario still has its name, where it
// could be read.
func Decode(line []byte) (Scenario, error) {
	var w wire
	if err := Strict(line, &w); err != nil {
		var named struct {
			Name *string `json:"name"`
		}
		named.Name = &w.Name
		w.Name = ""
		json.Unmarshal(line, &named)
		return Scenario{Name: w.Name}, err
	}
	s := Scenario{Name: w.Name, Images: w.Node.Images, Steps: w.Steps}
	if !kebabCase.MatchString(w.Name) {
		return s, fmt.Errorf("name: not kebab-case")
	}
	s.FeatureGates = map[string]bool{"EphemeralContainers": false}
	for name, value := range w.Node.FeatureGates {
		if _, known := s.FeatureGates[name]; !known {
			return s, fmt.Errorf("node: unknown feature gate %q", name)
		}
		s.FeatureGates[name] = value
	}
	switch w.Node.Runtime {
	case "", "fake":
	case "dockershim":
		s.Dockershim = true
	default:
		return s, fmt.Errorf("node: unknown runtime %q", w.Node.Runtime)
	}
	var err error
	s.Pod, err = Pod(w.Pod)
	return s, err
}
