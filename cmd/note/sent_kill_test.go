package main

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"note/lint/ledger"
)

// TestKilledWriters holds that of many "note sent" at once, half of which are
// killed at any moment, and some of which erase somebody meanwhile, every entry
// that was confirmed is there once, and every line can be read.
// NOTE_TEST_WRITES=1000 makes it a long one.
func TestKilledWriters(t *testing.T) {
	if testing.Short() {
		t.Skip("it starts many programs")
	}
	writes := 60
	if n, err := strconv.Atoi(os.Getenv("NOTE_TEST_WRITES")); err == nil {
		writes = n
	}
	k := killing{home: t.TempDir(), confirmed: map[string]bool{}}
	jobs := make(chan int)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i := range jobs {
				k.write(t, i)
			}
		})
	}
	for i := range writes {
		jobs <- i
	}
	close(jobs)
	wg.Wait()
	k.check(t, writes)
}

// killing starts writers and kills some of them.
type killing struct {
	home      string
	mu        sync.Mutex
	confirmed map[string]bool // texts
	killed    int
}

// write enters a note, or, now and then, erases somebody.
func (k *killing) write(t *testing.T, i int) {
	text := fmt.Sprintf("Hi Kim, this is note %d of many. Shall we connect?", i)
	args := []string{"sent", "--recipient", "Kim Weiß"}
	if i%10 == 9 {
		k.run(t, "Hi", false, "sent", "--recipient", "Zoë Müller")
		args = []string{"sent", "--forget", "Zoë Müller"}
	}
	if k.run(t, text, rand.IntN(2) == 0, args...) && i%10 != 9 {
		k.mu.Lock()
		k.confirmed[text] = true
		k.mu.Unlock()
	}
}

// run starts note and says whether it has confirmed its work.
func (k *killing) run(t *testing.T, stdin string, kill bool, args ...string) bool {
	cmd := exec.Command("note", args...)
	cmd.Env = append(os.Environ(), "HOME="+k.home, "XDG_CONFIG_HOME="+k.home, "XDG_DATA_HOME="+k.home)
	cmd.Stdin = strings.NewReader(stdin)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	if err := cmd.Start(); err != nil {
		t.Error(err)
		return false
	}
	if kill {
		timer := time.AfterFunc(time.Duration(rand.IntN(150))*time.Millisecond, func() { _ = cmd.Process.Kill() })
		defer timer.Stop()
	}
	if err := cmd.Wait(); err != nil && !kill {
		t.Errorf("%v: %s", err, stderr.String())
	}
	if !cmd.ProcessState.Exited() {
		k.mu.Lock()
		k.killed++
		k.mu.Unlock()
	}
	return strings.Contains(stderr.String(), "note: entered: ")
}

func (k *killing) check(t *testing.T, writes int) {
	count := map[string]int{}
	torn := 0
	for e, err := range (ledger.Ledger{Path: filepath.Join(k.home, "note", "ledger.jsonl")}).Entries() {
		bad := (*ledger.LineError)(nil)
		switch {
		case errors.As(err, &bad):
			torn++ // a write of so few bytes is hardly ever cut in two
		case err != nil:
			t.Fatal(err)
		case e.Name == "Kim Weiß":
			count[e.Text]++
		}
	}
	for text := range k.confirmed {
		if count[text] != 1 {
			t.Errorf("%q was confirmed and is there %d times", text, count[text])
		}
	}
	t.Logf("%d writes, %d killed, %d confirmed, %d entries, %d torn lines", writes, k.killed, len(k.confirmed), len(count), torn)
	if torn > k.killed || len(k.confirmed) == 0 {
		t.Errorf("%d lines cannot be read, %d were confirmed", torn, len(k.confirmed))
	}
}
