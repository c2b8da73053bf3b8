package lsp

import (
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFrames says which messages are found in what comes in.
func TestFrames(t *testing.T) {
	const large = "(too large)"
	for _, test := range []struct {
		name, in string
		want     []string
	}{
		{"two", "Content-Length: 2\r\n\r\n{}Content-Length: 3\r\n\r\n[1]", []string{"{}", "[1]"}},
		{"bytes, not characters", "Content-Length: 4\r\n\r\n\"ü\"", []string{"\"ü\""}},
		{"any case, any order, bare LF", "content-type: x; charset=utf-8\ncontent-length:2\n\n{}", []string{"{}"}},
		{"the last length counts", "Content-Length: 9\r\nContent-Length: 2\r\n\r\n{}", []string{"{}"}},
		{"garbage before", "Grüße\n\n\x00\xff: \nContent-Length: 2\r\n\r\n{}", []string{"{}"}},
		{"garbage within the header", "Content-Length: 9\r\ngarbage\r\n\r\nContent-Length: 2\r\n\r\n{}", []string{"{}"}},
		{"a length that is too small", "Content-Length: 1\r\n\r\n{}Content-Length: 2\r\n\r\n[]", []string{"{", "[]"}},
		{"a length that is too large", "Content-Length: 5\r\n\r\n{}Content-Length: 2\r\n\r\n[]Content-Length: 2\r\n\r\n{}", []string{"{}Con", "{}"}},
		{"none", "Content-Length: 0\r\n\r\nContent-Length: 2\r\n\r\n{}", []string{"", "{}"}},
		{"no number", "Content-Length: -2\r\n\r\nContent-Length: two\r\n\r\nContent-Length: 0x2\r\n\r\nContent-Length:\r\n\r\n{}", nil},
		{"over the limit", "Content-Length: 8388609\r\n\r\nContent-Length: 2\r\n\r\n{}", []string{large, "{}"}},
		{"no machine holds that", "Content-Length: 99999999999999999999999\r\n\r\n{}Content-Length: 2\r\n\r\n{}", []string{large, "{}"}},
		{"a header in a message's text", "Content-Length: 9999999\r\n\r\n\"Content-Length: 2\\r\\n\\r\\n\"\r\nContent-Length: 2\r\n\r\n{}", []string{large, "{}"}},
		{"half a header", "Content-Len", nil},
		{"half a message", "Content-Length: 2\r\n\r\n{", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for f := newFrames(strings.NewReader(test.in)); ; {
				body, err := f.next()
				if errors.Is(err, errTooLarge) {
					body, err = []byte(large), nil
				}
				if err != nil {
					break
				}
				got = append(got, string(body))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestFramesBehindGarbage holds that a header is found behind garbage of any length
// in its line, wherever what is read at once ends.
func TestFramesBehindGarbage(t *testing.T) {
	for size := 4<<10 - 2*longestHeader; size < 4<<10+8; size++ {
		f := newFrames(strings.NewReader(strings.Repeat("x", size) + "Content-Length: 2\r\n\r\n{}"))
		if body, err := f.next(); string(body) != "{}" {
			t.Errorf("behind %d bytes: %q, %v", size, body, err)
		}
	}
}

// repeated is a stream of so many bytes that are all the same.
type repeated struct {
	b    byte
	left int
}

func (r *repeated) Read(p []byte) (int, error) {
	if r.left == 0 {
		return 0, io.EOF
	}
	n := min(len(p), r.left)
	for i := range p[:n] {
		p[i] = r.b
	}
	r.left -= n
	return n, nil
}

// TestHostileSize holds that 100 MB that are no message cost no memory, and that
// a message behind them is read.
func TestHostileSize(t *testing.T) {
	const size = 100 << 20
	rest := func() io.Reader { return strings.NewReader("\r\nContent-Length: 2\r\n\r\n{}") }
	for name, in := range map[string]io.Reader{
		"one line":          io.MultiReader(&repeated{'x', size}, rest()),
		"a header's name":   io.MultiReader(&repeated{':', size}, rest()),
		"empty lines":       io.MultiReader(&repeated{'\n', size / 10}, rest()),
		"behind a length":   io.MultiReader(strings.NewReader("Content-Length: 2\r\nX: "), &repeated{'x', size}, rest()),
		"digits":            io.MultiReader(strings.NewReader("Content-Length: "), &repeated{'9', size}, rest()),
		"announced, and so": io.MultiReader(strings.NewReader("Content-Length: 104857600\r\n\r\n"), &repeated{'x', size}, rest()),
	} {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			f := newFrames(in)
			body, err := f.next()
			if errors.Is(err, errTooLarge) {
				body, err = f.next()
			}
			if string(body) != "{}" || err != nil {
				t.Errorf("got %q, %v", body, err)
			}
			runtime.ReadMemStats(&after)
			if n := after.TotalAlloc - before.TotalAlloc; n > 1<<20 {
				t.Errorf("%d bytes were allocated", n)
			}
			runtime.GC()
			runtime.ReadMemStats(&after)
			if after.HeapAlloc > before.HeapAlloc+1<<20 {
				t.Errorf("the heap grew from %d to %d", before.HeapAlloc, after.HeapAlloc)
			}
		})
	}
}

// TestAnnouncedOnly holds that memory goes by what comes, not by what is announced.
func TestAnnouncedOnly(t *testing.T) {
	n := testing.AllocsPerRun(1, func() {
		_, _ = newFrames(strings.NewReader("Content-Length: 8388608\r\n\r\n{}")).next()
	})
	if n > 20 {
		t.Errorf("%v allocations", n)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range 100 {
		_, _ = newFrames(strings.NewReader("Content-Length: 8388608\r\n\r\n{}")).next()
	}
	runtime.ReadMemStats(&after)
	if n := after.TotalAlloc - before.TotalAlloc; n > 16<<20 {
		t.Errorf("%d bytes were allocated for 100 messages that did not come", n)
	}
}
