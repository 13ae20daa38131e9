// Our own Go, not text of Kubernetes; see lib/reference/README.md.

package replay

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"io/ioutil"
	"os"
	"runtime"
	"runtime/debug"

	cgroupfs "github.com/opencontainers/runc/libcontainer/cgroups/fs"
	utilruntime "k8s.io/apimachinery/pkg/util/runtime"
	"k8s.io/klog/v2"
	_ "k8s.io/kubernetes/pkg/apis/core/install" // event references need the scheme to know pods
	"k8s.io/kubernetes/pkg/credentialprovider"
	"k8s.io/kubernetes/pkg/kubelet/reference/blocks"
	"k8s.io/kubernetes/pkg/kubelet/reference/run"
)

// Main is the program.
func Main() {
	// Blocks are told apart by thread, so SyncPod must stay on one.
	runtime.LockOSThread()
	runtime.GOMAXPROCS(1)
	// Runs are short-lived and memory is plenty: fewer collections are faster.
	debug.SetGCPercent(400)
	noBlocks := flag.Bool("no-blocks", false, "leave the blocks out of the runs")
	cover := flag.String("cover", "", "write the block coverage of all scenarios to this `file`")
	bench := flag.Bool("bench", false, "measure computePodActions and SyncPod, then exit")
	flag.CommandLine.Parse(os.Args[1:])
	quietMachine()
	if *bench {
		benchmark(os.Stdout)
		return
	}
	total := coverage{hits: map[blocks.Key]hits{}}
	if err := replayAll(os.Stdin, os.Stdout, !*noBlocks, &total); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if *cover != "" {
		if err := total.write(*cover); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

// quietMachine silences kubelet's log and hides what is special about this machine.
func quietMachine() {
	fs := flag.NewFlagSet("klog", flag.ContinueOnError)
	klog.InitFlags(fs)
	fs.Set("logtostderr", "false")
	fs.Set("alsologtostderr", "false")
	fs.Set("stderrthreshold", "FATAL")
	klog.SetOutput(ioutil.Discard)
	utilruntime.ErrorHandlers = nil
	utilruntime.ReallyCrash = false
	credentialprovider.ForgetProviders()
	// The node has no huge pages, whatever this machine has.
	cgroupfs.HugePageSizes = nil
}

// replayAll reads scenarios, one a line, and writes their runs. A bad scenario
// gives an error in its place and the next goes on.
func replayAll(from io.Reader, to io.Writer, withBlocks bool, total *coverage) error {
	in := bufio.NewReaderSize(from, 1<<20)
	out := bufio.NewWriterSize(to, 1<<20)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for {
		line, readErr := in.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) != 0 {
			seen := seenBlocks{}
			name, syncs, err := replay(line, withBlocks, seen)
			total.add(seen)
			if err != nil {
				err = encoder.Encode(run.Failed{Name: name, Error: err.Error()})
			} else {
				err = encoder.Encode(run.Run{Name: name, Syncs: syncs})
			}
			if err != nil {
				return err
			}
		}
		if readErr == io.EOF {
			return out.Flush()
		}
		if readErr != nil {
			return readErr
		}
	}
}
