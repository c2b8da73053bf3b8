package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"
)

// BenchmarkServer measures the time from a change to the diagnostics that it brings,
// by the protocol, for notes with the config of a folder.
func BenchmarkServer(b *testing.B) {
	const bad = "Hi Jürgen 👩‍💻,  I came across your profile and would love to expand my network. We help companies like yours to grow; see www.müller.example. Do you have 15 minutes on Tuesday?"
	for name, text := range map[string]string{
		"ready": "Hi Jane, your talk on dual writes at GopherCon saved our migration: we had lost orders between the queue and the database. I would like to hear how you keep the outbox tidy; shall we connect?",
		"bad":   bad,
		"facts": "---\nto: {name: Jürgen Weiß, company: Weiß & Söhne, post: Warum Züge warten, skills: [Go, Rust, Gleisbau]}\nfrom: {name: Zoë Groß, employers: [Bahn AG]}\nallow: [link]\n---\n" + bad,
		"full":  strings.Repeat(bad+"\n", 2)[:290] + "\n",
	} {
		b.Run(name, func(b *testing.B) {
			dir := b.TempDir()
			e := newClient(b, dir, nil)
			uri := fileURI(filepath.Join(dir, "a.note"))
			if len(e.open(uri, text).Params.Diagnostics) == 0 && name != "ready" {
				b.Fatal("nothing was found")
			}
			var changes [2]string // so that no change is none
			for i, end := range []string{"", "!"} {
				body, err := json.Marshal(map[string]any{
					"textDocument":   map[string]any{"uri": uri, "version": i},
					"contentChanges": []any{map[string]string{"text": text + end}},
				})
				if err != nil {
					b.Fatal(err)
				}
				changes[i] = string(body)
			}
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				e.send("", "textDocument/didChange", changes[i%2])
				e.receive()
			}
		})
	}
}
