// Our own Go, not text of Kubernetes; see lib/reference/README.md.

// Package blocks records which basic blocks of the instrumented kubelet files
// ran, and in which order, while a SyncPod call is under way. It imports only
// the standard library, because kubelet's own packages import it.
package blocks

import (
	"sync"
	"sync/atomic"
	"syscall"
)

// File is one instrumented source file. Pos holds three numbers a block:
// first line, last line, columns (end<<16 | start), as `go tool cover` has them.
type File struct {
	Path string
	Pos  []uint32
}

// Key names a block: index of its file << 16 | index in that file.
type Key uint32

var (
	files []File
	on    uint32
	tid   int

	ordered []Key

	mu    sync.Mutex
	async = map[Key]struct{}{}
)

// Register is called by the init function added to every instrumented file.
func Register(index int, path string, pos []uint32) {
	for len(files) <= index {
		files = append(files, File{})
	}
	files[index] = File{Path: path, Pos: pos}
}

// Hit is called at the start of every block.
func Hit(file, block uint32) {
	if atomic.LoadUint32(&on) == 0 {
		return
	}
	key := Key(file<<16 | block)
	// The goroutine that calls SyncPod is locked to its thread, so no other
	// goroutine can run on that thread.
	if syscall.Gettid() == tid {
		ordered = append(ordered, key)
		return
	}
	mu.Lock()
	async[key] = struct{}{}
	mu.Unlock()
}

// Start begins a recording. The caller must have locked its goroutine to its
// thread; blocks on that thread are kept in order, all others as a set.
func Start() {
	ordered = ordered[:0]
	mu.Lock()
	async = map[Key]struct{}{}
	mu.Unlock()
	tid = syscall.Gettid()
	atomic.StoreUint32(&on, 1)
}

// Stop ends the recording and returns what it saw. The first result is valid
// until the next Start.
func Stop() ([]Key, map[Key]struct{}) {
	atomic.StoreUint32(&on, 0)
	mu.Lock()
	defer mu.Unlock()
	return ordered, async
}

// Files returns the instrumented files; a key's upper half is an index of them.
func Files() []File { return files }

// Lines returns the path and the 1-based, inclusive line range of a block.
func Lines(key Key) (string, uint32, uint32) {
	f := files[key>>16]
	b := key & 0xffff
	return f.Path, f.Pos[3*b], f.Pos[3*b+1]
}
