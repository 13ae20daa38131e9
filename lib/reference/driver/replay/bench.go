// Our own Go, not text of Kubernetes; see lib/reference/README.md.

package replay

import (
	"fmt"
	"io"
	"time"

	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	corev1defaults "k8s.io/kubernetes/pkg/apis/core/v1"
	kubecontainer "k8s.io/kubernetes/pkg/kubelet/container"
	"k8s.io/kubernetes/pkg/kubelet/reference/fakecri"
	"k8s.io/kubernetes/pkg/kubelet/reference/node"
)

var benchImages = []string{"registry.example/app:1"}

func benchPod(containers int) *v1.Pod {
	pod := &v1.Pod{ObjectMeta: metav1.ObjectMeta{Name: "web", Namespace: "default", UID: "12345678"}}
	for i := 0; i < containers; i++ {
		pod.Spec.Containers = append(pod.Spec.Containers, v1.Container{
			Name: fmt.Sprintf("c%d", i), Image: benchImages[0], ImagePullPolicy: v1.PullIfNotPresent})
	}
	corev1defaults.SetObjectDefaults_Pod(pod)
	return pod
}

// measure repeats body for five rounds of 0.7 s and prints the best round's
// mean of what body says one operation took.
func measure(out io.Writer, name string, body func() time.Duration) {
	for i := 0; i < 200; i++ {
		body()
	}
	var best float64
	for round := 0; round < 5; round++ {
		n, spent := 0, time.Duration(0)
		for begin := time.Now(); time.Since(begin) < 700*time.Millisecond; n++ {
			spent += body()
		}
		if mean := float64(spent.Nanoseconds()) / float64(n); best == 0 || mean < best {
			best = mean
		}
	}
	fmt.Fprintf(out, "%-42s %10.0f ns/op\n", name, best)
}

// hundred is the time of one call, from a hundred: the clock itself takes some.
func hundred(call func()) func() time.Duration {
	return func() time.Duration {
		begin := time.Now()
		for i := 0; i < 100; i++ {
			call()
		}
		return time.Since(begin) / 100
	}
}

// benchmark measures kubelet on the fake CRI, with nothing written down. It
// tells the truth only in the program that was built without block hooks.
func benchmark(out io.Writer) {
	for _, containers := range []int{1, 3} {
		pod := benchPod(containers)
		n := node.New()
		runtime := fakecri.New(n, benchImages)
		k := newKubelet(n, runtime, pod)
		fresh := &kubecontainer.PodStatus{ID: pod.UID, Name: pod.Name, Namespace: pod.Namespace, IPs: []string{}}
		name := func(what string) string { return fmt.Sprintf("%s, %d cont.", what, containers) }

		measure(out, name("computePodActions, fresh pod"), hundred(func() { k.manager.ComputePodActions(pod, fresh) }))
		measure(out, name("SyncPod, fresh pod"), func() time.Duration {
			runtime.Reset(benchImages)
			begin := time.Now()
			k.manager.SyncPod(pod, fresh, nil, k.backOff)
			return time.Since(begin)
		})
		status, err := k.manager.GetPodStatus(pod.UID, pod.Name, pod.Namespace)
		if err != nil || len(status.ContainerStatuses) != containers {
			fmt.Fprintln(out, "bench: the pod did not start", err)
			return
		}
		measure(out, name("GetPodStatus, running pod"), hundred(func() { k.manager.GetPodStatus(pod.UID, pod.Name, pod.Namespace) }))
		measure(out, name("computePodActions, running pod"), hundred(func() { k.manager.ComputePodActions(pod, status) }))
		measure(out, name("SyncPod, nothing to do"), hundred(func() { k.manager.SyncPod(pod, status, nil, k.backOff) }))
	}
}
