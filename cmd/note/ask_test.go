package main

import (
	"bufio"
	"bytes"
	"io"
	"strings"
	"testing"

	"note/compose"
	"note/compose/profile"
	"note/lint"
)

// TestAnswer holds what answers are taken for, without a terminal.
func TestAnswer(t *testing.T) {
	for _, c := range []struct {
		typed string
		taken bool
		field string // fact that is then known, of the writer with "me." before it
		want  string
		said  string
	}{
		{"1\n", true, "me.groups", "Pegel & Fluss", "to keep it"},
		{"2\n", true, "me.schools", "TU Ilmenau", "to keep it"},
		{"3\n Why looms rattle \n", true, "post", "Why looms rattle", "first line: "},
		{"4\nMaja Öberg\n", true, "mutual", "Maja Öberg", "the profile counts 5"},
		{"4\n\n", false, "mutual", "", "full name: "},
		{"4\nKim \x1b[31mRot\n5\nLoomConf\n", true, "event", "LoomConf", "the character U+001B cannot be seen"},
		{"0\n-1\n99\n\n", false, "post", "", "there is no 99"},
		{"your talk on looms\n", true, "because", "your talk on looms", "A number, or why"},
		{"your talk on looms", true, "because", "your talk on looms", ""},
		{"looms\n", false, "because", "", "a reason has at least two words"},
		{"", false, "because", "", "A number, or why"},
	} {
		var said bytes.Buffer
		d := testDrafter(compose.Request{Sender: profile.Facts{}, Recipient: profile.Facts{
			profile.Name: {Values: []string{"Kim \x1bWeiß"}}, profile.School: {Values: []string{"TU Ilmenau"}},
			profile.Groups: {Values: []string{"Pegel & Fluss", "a; b"}}, profile.MutualCount: {Values: []string{"5"}},
		}})
		d.app.err = &said
		q := questions{bufio.NewReader(strings.NewReader(c.typed)), &said, "en"}
		taken, err := d.answer(q, d.offers())
		if err != nil || taken != c.taken || !strings.Contains(said.String(), c.said) || strings.Contains(said.String(), "\x1b") {
			t.Errorf("%q: %v %v, said %q", c.typed, taken, err, said.String())
		}
		if got := answered(d, c.field); got != c.want {
			t.Errorf("%q: %s is %q, want %q", c.typed, c.field, got, c.want)
		}
	}
}

func answered(d *drafter, field string) string {
	switch mine, ok := strings.CutPrefix(field, "me."); {
	case ok:
		return d.request.Sender.Text(profile.Field(mine))
	case field == "because":
		return d.request.Because
	}
	return d.request.Recipient.Text(profile.Field(field))
}

// TestEveryOfferIsAGround holds that whatever is offered brings a ground when it is picked.
func TestEveryOfferIsAGround(t *testing.T) {
	theirs := profile.Facts{profile.Name: {Values: []string{"Kim Weiß"}}}
	for _, k := range compose.Kinds() {
		if _, ok := sharedField(k.Kind); ok {
			theirs[k.Theirs[len(k.Theirs)-1]] = profile.Fact{Values: []string{"Thing of " + string(k.Kind)}}
		}
	}
	n := len((&drafter{request: compose.Request{Recipient: theirs}}).offers())
	if n < 8 {
		t.Errorf("%d offers", n)
	}
	for i := range n {
		d := testDrafter(compose.Request{Sender: profile.Facts{}, Recipient: profile.Facts{}})
		for field, fact := range theirs {
			d.request.Recipient[field] = fact
		}
		d.app.err = io.Discard
		o := d.offers()[i]
		q := questions{bufio.NewReader(strings.NewReader("Maja Öberg\n")), io.Discard, "en"}
		if taken, err := d.take(q, []offer{o}, "1"); !taken || err != nil {
			t.Errorf("%s: %v %v", o.words.En, taken, err)
		}
		if len(compose.Grounds(d.request.Recipient, d.request.Sender, "")) == 0 {
			t.Errorf("%s: no ground", o.words.In("en"))
		}
		if o.words.De == "" || o.value == "" && (o.prompt == lint.Text{}) {
			t.Errorf("%s: not said in both languages, or not asked for", o.words.En)
		}
	}
}
