package compose

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestUnreachable: the line of a choice is the number of the part.
func TestUnreachable(t *testing.T) {
	for _, tt := range []struct {
		part string
		want int
	}{
		{"a: {post} eins | {post} zwei", 1},                          // no longer, no other facts
		{"a: {post} eins zwei | {post} drei", 0},                     // it saves room
		{"a: {post} {company} | {post}", 0},                          // it needs less
		{"a: {post} | {post} {company}", 1},                          // what it needs more is of no use
		{"a: {company} {post} | {post} und {first}", 0},              // it needs something else
		{"a: {me.company} und eins {post} | {post} {me.company}", 0}, // it is shorter
	} {
		tmpl := parsed(t, "en/post-1", Post, tt.part)
		if got := tmpl.Unreachable(); len(got) != tt.want {
			t.Errorf("%s: %v, want %d", tt.part, got, tt.want)
		}
	}
}

func TestUnreachableOtherwise(t *testing.T) {
	for _, tt := range []struct {
		choices, otherwise []string
		want               int
	}{
		{[]string{"{first}"}, []string{"Hallo"}, 0},
		{[]string{"Hallo {post}"}, []string{"Hallo"}, 1}, // the ground always gives its post
		{[]string{"{first} {company}"}, []string{"{first} und {company}"}, 1},
		{[]string{"{first}"}, []string{"{name}", "{name} {last}", "Hallo"}, 1},
	} {
		p := Part{Name: "a"}
		choice := func(s string) Choice {
			pieces, err := parseChoice(s, "en", Post)
			if err != nil {
				t.Fatal(err)
			}
			return Choice{Pieces: pieces}
		}
		for _, s := range tt.choices {
			p.Choices = append(p.Choices, choice(s))
		}
		for _, s := range tt.otherwise {
			p.Otherwise = append(p.Otherwise, choice(s))
		}
		if got := (Template{Ground: Post, Parts: []Part{p}}).Unreachable(); len(got) != tt.want {
			t.Errorf("%v, otherwise %v: %v, want %d", tt.choices, tt.otherwise, got, tt.want)
		}
	}
}

func TestWorst(t *testing.T) {
	tmpl := parsed(t, "en/post-1", Post, "a: Hi {first}, | Hello {first} dear,", "b: {post} ist es. | Zu „{post}“.", "c 2: {company}")
	w := tmpl.Worst()
	want := len("Hi ,") + longFacts["first"] + 1 + len("Zu „“.") - len("„“") + 2 + quotable
	if w.Length != want || w.Field != "post" {
		t.Errorf("worst %+v, want %d with the post", w, want)
	}
	if _, over := w.Over(want); over {
		t.Error("over a limit that it is not over")
	}
	c, over := w.Over(want - 20)
	if fits := fmt.Sprintf("{post} has at most %d", quotable-20); !over || !strings.Contains(c.Message, fits) {
		t.Errorf("%+v, want %q", c, fits)
	}
	if c, _ := w.Over(1); strings.Contains(c.Message, "fits") {
		t.Errorf("%+v, though nothing of {post} fits", c)
	}
	if _, over := w.Over(0); over {
		t.Error("over no limit")
	}
}

// TestTrials: each choice has a note of its own, beside the parts that must stay.
func TestTrials(t *testing.T) {
	tmpl := parsed(t, "en/post-1", Post, "a: Hi {first}, | Hi {name},", "b: {post}. | {topic}: {post}.", "c 2: Bei {company}.")
	tmpl.Example = Example{Facts: []ExampleFact{{"first", []string{"Jane"}}, {"post", []string{"Lein"}}}}
	var got []string
	for _, trial := range tmpl.Trials() {
		got = append(got, trial.Note[:trial.Start]+"["+trial.Note[trial.Start:trial.End]+"]"+trial.Note[trial.End:])
	}
	want := []string{
		"[Hi Jane,] Lein.", "[Hi Jane Weiß,] Lein.", "Hi Jane, [Lein.]", "Hi Jane, Lein. [Bei Tidewell.]",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("trials (-want +got):\n%s", diff)
	}
}
