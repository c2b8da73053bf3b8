package compose

import (
	"errors"
	"strings"
	"testing"
)

// TestSketch: what a note names becomes a field, each sentence a part. Template
// itself holds that the example gives the note again.
func TestSketch(t *testing.T) {
	for _, tt := range []struct {
		name   string
		sketch Sketch
		want   []string // lines of the source
		not    []string
	}{
		{
			"facts of both, and sentences",
			Sketch{
				Note:      "Hi Jane, your post “Is it late? No.” stayed with me. I work on schedulers at Tidewell. Shall we connect?",
				Recipient: facts("first: Jane", "post: Is it late? No."), Sender: facts("topics: schedulers", "company: Tidewell"), Lang: "en",
			},
			[]string{
				`ground: post`, `"Hi {first},"`, `"your post “{post}.” stayed with me."`, `"I work on {me.topics} at {me.company}."`, `"Shall we connect?"`,
				`name: greeting`, `name: reason`, `name: me`, `name: ask`, `me.topics: ["schedulers"]`,
			},
			nil,
		},
		{
			"whole words, the longest of them, braces, breaks",
			Sketch{
				Note:      "Guten Tag Frau Dr. Weiß,\n\nJo Öberg {Jo} und Josef grüßen! Darf ich schreiben?\nViele Grüße\nAda",
				Recipient: facts("name: Kim Weiß", "last: Weiß", "salutation: Frau", "title: Dr.", "mutual: Jo Öberg", "company: Jo"),
				Sender:    facts("first: Ada"), Lang: "de", Register: "sie",
			},
			[]string{
				`ground: contact`, `"Guten Tag {formal},"`, `"{contact} {{{company}}} und Josef grüßen!"`, `break: paragraph`, `break: line`,
				`"Viele Grüße"`, `"{me.first}"`, `name: close`, `name: close-2`, `salutation: "Frau"`, `mutual: ["Jo Öberg"]`,
			},
			nil,
		},
		{
			"the ground that the note names, not the strongest",
			Sketch{
				Note:      "Hi Jane, we both know Maja. Shall we connect?",
				Recipient: facts("first: Jane", "post: Dual writes", "mutual: Maja"), Lang: "en",
			},
			[]string{`ground: contact`, `"we both know {contact}."`},
			[]string{"post:"},
		},
	} {
		source, _, err := tt.sketch.Template()
		if err != nil {
			t.Errorf("%s: %v\n%s", tt.name, err, source)
		}
		for _, line := range tt.want {
			if !strings.Contains(source, line) {
				t.Errorf("%s: no %s in\n%s", tt.name, line, source)
			}
		}
		for _, line := range tt.not {
			if strings.Contains(source, line) {
				t.Errorf("%s: %s in\n%s", tt.name, line, source)
			}
		}
	}
}

func TestSketchWithoutGround(t *testing.T) {
	for _, note := range []string{"Hi Jane, hello.", "Hi Jane, the Leinsaat is late.", ""} {
		if source, _, err := (Sketch{Note: note, Recipient: facts("first: Jane", "post: Lein"), Lang: "en"}).Template(); !errors.Is(err, ErrNoGround) {
			t.Errorf("%q: %v\n%s", note, err, source)
		}
	}
	k := Sketch{Note: "Hi Jane, “Lein”, and Maja.", Recipient: facts("first: Jane", "post: Lein", "mutual: Maja"), Lang: "en", Ground: School}
	if _, _, err := k.Template(); !errors.Is(err, ErrNoGround) {
		t.Errorf("a ground that is asked for and not there: %v", err)
	}
	k.Ground = Contact
	if source, ground, err := k.Template(); err != nil || ground != Contact {
		t.Errorf("a ground that is asked for: %s, %v\n%s", ground, err, source)
	}
}

// FuzzSketch: whatever the note is, what comes out gives it again or says why not.
func FuzzSketch(f *testing.F) {
	f.Add("Hi Jane, your post “Lein” stayed with me.\n\nA. B! C?\r\nAda", "Jane", "Lein")
	f.Add("{{first}} {Lein} \\ \" : # - |", "first", "Lein")
	f.Add("Lein\u0301 Lein\n \n  x  \t", "\u0301", "Lein")
	f.Fuzz(func(t *testing.T, note, first, post string) {
		k := Sketch{Note: note, Recipient: facts("first: "+first, "post: "+post), Lang: "de", Register: "du"}
		if source, _, err := k.Template(); err == nil && !strings.Contains(source, "ground: post") {
			t.Errorf("no ground in\n%s", source)
		}
	})
}
