package lsp

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

// served is what a server with our rules answers to a stream.
func served(t *testing.T, in string) []message {
	t.Helper()
	o := testOptions(t)
	o.Log = func(message string) {
		if strings.Contains(message, "fault in note") {
			t.Error(message)
		}
	}
	var out bytes.Buffer
	if _, err := Serve(strings.NewReader(in), &out, o); err != nil {
		t.Errorf("the server ends with %v", err)
	}
	var answers []message
	for f := newFrames(&out); ; {
		body, err := f.next()
		if err != nil {
			return answers
		}
		m := parse(body)
		if m.fault != nil && m.fault.Code == parseError || bytes.Contains(m.Error, []byte("fault in note")) {
			t.Errorf("the server says %s", body)
		}
		answers = append(answers, m)
	}
}

// framed is messages, one a line, as a stream.
func framed(lines string) string {
	var b bytes.Buffer
	for line := range strings.Lines(lines) {
		_ = writeFrame(&b, []byte(strings.TrimRight(line, "\n"))) // a Buffer takes all
	}
	return b.String()
}

const (
	hello = `{"id":1,"method":"initialize","params":{"capabilities":{"workspace":{"applyEdit":true,"codeLens":{"refreshSupport":true},"didChangeWatchedFiles":{"dynamicRegistration":true}}}}}` + "\n" +
		`{"method":"initialized"}` + "\n"
	goodbye = `{"id":"last","method":"shutdown"}` + "\n" + `{"method":"exit"}`
)

// FuzzStream holds for any stream, as it is and with each line as a message, that
// the server answers in JSON and shows no fault.
func FuzzStream(f *testing.F) {
	opened := `{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a","languageId":"mail","version":1,"text":"To: x\n\nHi  Ju\u0308rgen 👩‍💻\n-- \nx"}}}`
	for _, seed := range []string{
		hello, hello + opened, "Content-Length: 2\r\n\r\n{}", "Content-Length: 99999999999\r\n\r\n{", "\x00\xff\r\n\r\n",
		hello + opened + "\n" + `{"id":2,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///a"},"range":{"start":{"line":2,"character":0},"end":{"line":9,"character":-1}}}}`,
		hello + opened + "\n" + `{"method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///a","version":2},"contentChanges":[{"range":{"start":{"line":2,"character":3},"end":{"line":1,"character":0}},"text":"\r"}]}}`,
		hello + opened + "\n" + `{"id":3,"method":"workspace/executeCommand","params":{"command":"note.fixAll","arguments":["file:///a"]}}`,
		hello + `{"method":"$/cancelRequest","params":{"id":3}}` + "\n" + `{"id":3,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///a"},"position":{"line":0,"character":0}}}`,
		hello + goodbye, "{\n[]\nnull\n" + strings.Repeat("[", 11_000),
	} {
		f.Add(seed, true)
		f.Add(framed(seed), false)
	}
	f.Fuzz(func(t *testing.T, in string, lines bool) {
		if lines {
			in = framed(in)
		}
		served(t, in)
	})
}

// FuzzDocument holds for any document and place that every request about it is
// answered with places that the document has.
func FuzzDocument(f *testing.F) {
	for i, note := range badNotes() {
		f.Add(note, i%7, i%11, i%2 == 0)
	}
	for _, note := range heads("To: x\n\n> Hi") {
		f.Add(note, 1, 3, true)
	}
	f.Add("To: x\n\n---\nallow: [&a [*a]]\n---\n> y\nHi  \r\r\n\u2028x\n-- \n", 2, 8, true)
	f.Fuzz(func(t *testing.T, text string, line, character int, mail bool) {
		if !utf8.ValidString(text) {
			return // JSON holds none
		}
		language := map[bool]string{true: "mail", false: "text"}[mail]
		at := fmt.Sprintf(`"textDocument":{"uri":"file:///a"},"position":{"line":%d,"character":%d}`, line, character)
		quoted, err := json.Marshal(text)
		if err != nil {
			t.Fatal(err)
		}
		in := hello + `{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a","languageId":"` + language + `","text":` + string(quoted) + `}}}`
		for i, method := range []string{"textDocument/hover", "textDocument/completion", "textDocument/codeLens"} {
			in += fmt.Sprintf("\n{\"id\":%d,\"method\":%q,\"params\":{%s}}", i+2, method, at)
		}
		in += "\n" + `{"id":9,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///a"},"range":{"start":{"line":0,"character":0},"end":{"line":99999,"character":0}}}}`
		in += "\n" + `{"id":10,"method":"workspace/executeCommand","params":{"command":"note.draft"}}` + "\n" + goodbye
		d := &document{}
		d.set(text, 0)
		for _, m := range served(t, framed(in)) {
			for _, s := range spans(m) {
				start, end := d.offset(s.Start, false), d.offset(s.End, false)
				if start > end || d.span(start, end, false) != s {
					t.Errorf("%q: %v is no place in it: %s%s", text, s, m.Params, m.Result)
				}
			}
		}
	})
}

// spans are all values of a message that look like a range.
func spans(m message) []span {
	var list []span
	var search func(v any)
	search = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if r, ok := v["range"]; ok {
				var s span
				raw, _ := json.Marshal(r)
				_ = json.Unmarshal(raw, &s)
				list = append(list, s)
			}
			for _, child := range v {
				search(child)
			}
		case []any:
			for _, child := range v {
				search(child)
			}
		}
	}
	for _, raw := range []json.RawMessage{m.Params, m.Result} {
		var v any
		_ = json.Unmarshal(raw, &v)
		search(v)
	}
	return list
}
