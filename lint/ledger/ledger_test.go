package ledger

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var noon = time.Date(2026, 3, 5, 12, 0, 0, 0, time.UTC)

func sentTo(name, text string) Entry { return Entry{Time: noon, Name: name, How: Sent, Text: text} }

// at is a ledger that holds content; "" is none.
func at(t *testing.T, content string) Ledger {
	t.Helper()
	l := Ledger{filepath.Join(t.TempDir(), "note", "ledger.jsonl")}
	if content != "" {
		if err := os.MkdirAll(filepath.Dir(l.Path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(l.Path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return l
}

func content(t *testing.T, l Ledger) string {
	t.Helper()
	b, err := os.ReadFile(l.Path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// read is what a ledger holds, the faults as their lines.
func read(t *testing.T, l Ledger) (names, faults []string) {
	t.Helper()
	for e, err := range l.Entries() {
		bad := (*LineError)(nil)
		switch {
		case errors.As(err, &bad):
			faults = append(faults, fmt.Sprintf("%d: %v", bad.Line, bad))
		case err != nil:
			t.Fatal(err)
		default:
			names = append(names, e.Name)
		}
	}
	return names, faults
}

func add(t *testing.T, l Ledger, entries ...Entry) int {
	t.Helper()
	n, err := l.Add(entries...)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestTorn holds that a torn last line stays, is reported, and is not read as one
// with the entry behind it.
func TestTorn(t *testing.T) {
	whole, _ := sentTo("Kim Weiß", "Hi").line()
	for cut := len(whole) - 1; cut > 0; cut -= 3 {
		l := at(t, string(whole)+string(whole[:cut]))
		add(t, l, sentTo("Zoë Weiß", "Hello"))
		names, faults := read(t, l)
		wantNames, wantFaults := []string{"Kim Weiß", "Zoë Weiß"}, 1
		if cut == len(whole)-1 { // all but the line break
			wantNames, wantFaults = []string{"Kim Weiß", "Kim Weiß", "Zoë Weiß"}, 0
		}
		if !cmp.Equal(wantNames, names) || len(faults) != wantFaults {
			t.Errorf("cut at %d: %q, faults %q", cut, names, faults)
		}
		if !strings.Contains(content(t, l), "\n"+string(whole[:cut])+"\n") {
			t.Errorf("cut at %d: the torn line is gone: %q", cut, content(t, l))
		}
	}
}

func TestTornIsReported(t *testing.T) {
	l := at(t, `{"time":"2026-03-05T12:00:00Z","name":"Kim W`)
	_, faults := read(t, l)
	if diff := cmp.Diff([]string{"1: a torn line: it was never written to its end"}, faults); diff != "" {
		t.Error(diff)
	}
	if entries, err := os.ReadDir(filepath.Dir(l.Path)); err != nil || len(entries) != 1 {
		t.Errorf("reading has left something: %v %v", entries, err)
	}
}

// TestBeingWritten holds that a line which was half there when it was read first
// is read whole, not reported.
func TestBeingWritten(t *testing.T) {
	kim, _ := sentTo("Kim Weiß", "Hi").line()
	zoe, _ := sentTo("Zoë Weiß", "Hi").line()
	var got []string
	settled := func(start int64) io.Reader { return strings.NewReader(string(append(kim, zoe...)[start:])) }
	err := scanLines(strings.NewReader(string(kim)+string(zoe[:20])), settled, func(line []byte, number int, bad error) bool {
		e, bad := parsed(line, bad)
		got = append(got, fmt.Sprint(number, e.Name, bad))
		return true
	})
	if diff := cmp.Diff([]string{"1Kim Weiß<nil>", "2Zoë Weiß<nil>"}, got); diff != "" || err != nil {
		t.Error(diff, err)
	}
}

func TestHostileLines(t *testing.T) {
	good, _ := sentTo("Kim Weiß", "Hi").line()
	long := strings.Repeat("x", 2*maxLine)
	l := at(t, strings.Join([]string{
		strings.TrimSpace(string(good)), "", "\xff", "a\x00b", "[]", "null", `{"time":"yesterday","name":"Kim","how":"sent"}`, long,
		`{"time":"2026-03-05T12:00:00Z","how":"sent"}`, `{"time":"2026-03-05T12:00:00Z","name":"X Y","how":"sent","later":{"a":[1]}}`, long,
	}, "\n"))
	before := content(t, l)
	names, faults := read(t, l)
	want := []string{
		"3: invalid UTF-8", "4: a NUL byte: this is no text", "5: no entry: a JSON array, not an object", "6: no time",
		"7: no entry: ", "8: over 512 KiB: too long for an entry", "9: nobody: neither name nor url", "11: over 512 KiB: too long for an entry",
	}
	for i := range max(len(want), len(faults)) {
		if i >= len(faults) || i >= len(want) || !strings.HasPrefix(faults[i], want[i]) {
			t.Fatalf("%d faults, want %q:\n%q", len(faults), want, faults)
		}
	}
	if diff := cmp.Diff([]string{"Kim Weiß", "X Y"}, names); diff != "" {
		t.Error(diff)
	}
	add(t, l, sentTo("Zoë Weiß", "Hi"))
	if !strings.HasPrefix(content(t, l), before+"\n{") {
		t.Error("what was there has changed")
	}
	if _, err := l.Forget(Person{Name: "Zoë Weiß"}); err != nil || content(t, l) != before+"\n" {
		t.Errorf("what could not be read did not survive: %v", err)
	}
}

// TestTwoWriters holds that writers at once lose nothing, while others read.
func TestTwoWriters(t *testing.T) {
	l := at(t, "")
	var wg sync.WaitGroup
	for w := range 4 {
		wg.Go(func() {
			for i := range 25 {
				if _, err := l.Add(sentTo(fmt.Sprintf("Kim %c%c", 'a'+w, 'a'+i), "Hi")); err != nil {
					t.Error(err)
				}
				if _, bad, err := l.About(Person{Name: "Kim Weiß"}); err != nil || len(bad) > 0 {
					t.Error(err, bad)
				}
			}
		})
	}
	wg.Wait()
	if names, faults := read(t, l); len(names) != 100 || faults != nil {
		t.Errorf("%d entries and %q, want 100", len(names), faults)
	}
}

// full is a disk that takes so many bytes.
type full struct {
	strings.Builder
	room   int
	stuck  bool // cannot be cut, either
	synced bool
}

func (f *full) Write(b []byte) (int, error) {
	n := min(len(b), f.room)
	f.Builder.Write(b[:n])
	if f.room -= n; n < len(b) {
		return n, errors.New("no space left on device")
	}
	return n, nil
}

func (f *full) Sync() error { f.synced = true; return nil }

func (f *full) Truncate(size int64) error {
	if f.stuck {
		return errors.New("stuck")
	}
	rest := f.String()[:size]
	f.Reset()
	f.WriteString(rest)
	return nil
}

func TestFullDisk(t *testing.T) {
	f := &full{room: 6}
	f.WriteString("old\n")
	if err := appendAll(f, 4, []byte("new line\n")); err == nil || f.String() != "old\n" {
		t.Errorf("%v: %q", err, f.String())
	}
	if err := appendAll(&full{room: 6, stuck: true}, 0, []byte("new line\n")); err == nil || !strings.Contains(err.Error(), "stays: stuck") {
		t.Error(err)
	}
	if f = (&full{room: 99}); appendAll(f, 0, []byte("a\n")) != nil || !f.synced {
		t.Error("it is not on the disk")
	}
}

func TestNoFile(t *testing.T) {
	for name, make := range map[string]func(path string) error{
		"link":   func(path string) error { return os.Symlink(path+".real", path) },
		"folder": func(path string) error { return os.Mkdir(path, 0o700) },
	} {
		l := at(t, "x")
		if err := errors.Join(os.Rename(l.Path, l.Path+".real"), make(l.Path)); err != nil {
			t.Skip(err)
		}
		_, added := l.Add(sentTo("Kim Weiß", "Hi"))
		_, _, asked := l.About(Person{Name: "Kim Weiß"})
		_, forgotten := l.Forget(Person{Name: "Kim Weiß"})
		if added == nil || asked == nil || forgotten == nil {
			t.Errorf("%s: %v, %v, %v", name, added, asked, forgotten)
		}
		if b, _ := os.ReadFile(l.Path + ".real"); string(b) != "x" {
			t.Errorf("%s: it was written to: %q", name, b)
		}
	}
}
