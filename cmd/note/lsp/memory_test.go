package lsp

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"testing"

	"note/lint"
)

// typing is a client that changes a document again and again, in its own
// requests and those it cancels, and never answers what it is asked.
type typing struct {
	left int
	next bytes.Buffer
	heap []uint64 // in use, each time a tenth is done
}

const changes = 100_000

func (c *typing) Read(p []byte) (int, error) {
	if c.next.Len() == 0 {
		if c.left == 0 {
			return 0, io.EOF
		}
		c.left--
		n := changes - c.left
		if n%(changes/10) == 0 {
			var m runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&m)
			c.heap = append(c.heap, m.HeapAlloc)
		}
		c.write(n)
	}
	return c.next.Read(p)
}

func (c *typing) write(n int) {
	c.next.WriteString(framed(fmt.Sprintf(`{"method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///a","version":%d},"contentChanges":[{"text":"Hi Ju\u0308rgen 👩‍💻 %d"}]}}`, n, n)))
	if n%10 == 0 {
		c.next.WriteString(framed(fmt.Sprintf(`{"id":%d,"method":"textDocument/codeLens","params":{"textDocument":{"uri":"file:///a"}}}
{"id":"x%d","method":"textDocument/hover","params":{"textDocument":{"uri":"file:///a"}}}
{"method":"$/cancelRequest","params":{"id":"x%d"}}
{"method":"$/cancelRequest","params":{"id":"never%d"}}`, n, n, n, n)))
	}
	if n%100 == 0 {
		c.next.WriteString(framed(fmt.Sprintf(`{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///%d/b","languageId":"text","version":1,"text":"x"}}}
{"method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///%d/b"}}}`, n, n)))
	}
}

// TestMemoryIsFlat holds that 100,000 changes leave nothing behind.
func TestMemoryIsFlat(t *testing.T) {
	c := &typing{left: changes}
	c.next.WriteString(framed(hello + `{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a","languageId":"text","version":1,"text":"Hi"}}}`))
	o := testOptions(t)
	engine := testEngine()
	engine.Check = func(path, input string) (lint.Report, error) {
		return lint.Report{Note: lint.Note{Source: path, Input: input}}, nil
	}
	o.Engine = func(string) (*Engine, error) { return engine, nil }
	if _, err := Serve(c, io.Discard, o); err != nil {
		t.Fatal(err)
	}
	if first, last := c.heap[0], c.heap[len(c.heap)-1]; len(c.heap) != 10 || last > first+256<<10 {
		t.Errorf("the heap grew from %d bytes to %d: %v", first, last, c.heap)
	}
}
