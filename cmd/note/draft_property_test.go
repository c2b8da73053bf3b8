package main

import (
	"io/fs"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"note/cmd/note/shipped"
	"note/compose"
	"note/compose/profile"
	"note/lint"
	"note/lint/lang"
	"note/lint/rules"
	"note/lint/text"
	texts "note/templates"
)

// styles are ways in which facts are written. Each gives every field of a
// person a value that both sides can share.
var styles = []struct {
	name  string
	value func(plain string) string
}{
	{"short", func(plain string) string { return plain }},
	{"long", func(plain string) string {
		return plain + " und " + strings.Repeat("Bodenfeuchtemessung ", 3) + "am Oberrhein"
	}},
	{"emoji", func(plain string) string { return plain + " 👩‍💻🇩🇪" }},
	{"umlaut", func(plain string) string { return "Größe " + plain }},
	{"decomposed", func(plain string) string { return "Gro\u0308ße " + plain }},
	{"begins small", func(plain string) string { return strings.ToLower(plain[:1]) + plain[1:] }},
}

// plainValues are facts of a person, and of the writer with "me." before them.
var plainValues = map[string]string{
	"name": "Kim Weiß", "first": "Kim", "last": "Weiß", "salutation": "Frau", "title": "Prof. Dr. med.",
	"post": "Torffreie Erden im Test", "event": "Saatguttag Münster", "events": "Saatguttag Münster", "group": "Pegel & Fluss",
	"mutual": "Maja Öberg", "school": "TU Ilmenau", "schools": "TU Ilmenau", "company": "Moosgrün", "employers": "Moosgrün",
	"wants": "Torffreie Erden", "offers": "Torffreie Erden", "needs": "Torffreie Erden", "skills": "Torffreie Erden",
	"headline": "Torffreie Erden", "topics": "Torffreie Erden", "role": "Torffreie Erden", "groups": "Pegel & Fluss",
	"pronouns": "sie/ihr", "location": "Münster", "because": "Ihr Vortrag über torffreie Erden auf dem Saatguttag Münster hat uns geholfen",
}

// factsFor lists the facts that a template can use, by name; of those that may
// show its ground one on each side, since the words are the same.
func factsFor(t compose.Template) []string {
	var names []string
	add := func(list ...string) { names = append(names, list...) }
	for _, k := range compose.Kinds() {
		if k.Kind == t.Ground {
			add(string(k.Theirs[0]))
			if len(k.Mine) > 0 {
				add("me." + string(k.Mine[0]))
			}
		}
	}
	switch t.Ground {
	case compose.Talk:
		add("headline")
	case compose.Place:
		add("skills", "me.topics")
	}
	for _, p := range t.Parts {
		for _, c := range slices.Concat(p.Choices, p.Otherwise) {
			for _, piece := range c.Pieces {
				switch f := piece.Field; {
				case f == "formal":
					add("name", "last", "salutation", "title")
				case f == "me.topic":
					add("me.topics")
				case slices.Contains(profile.FieldNames(), strings.TrimPrefix(f, "me.")):
					add(f)
				}
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// subset is the drafting request for the facts whose bit is set, each on a line of its own.
func subset(t compose.Template, names []string, bits int, value func(string) string, limit int) compose.Request {
	r := compose.Request{
		Recipient: profile.Facts{}, Sender: profile.Facts{}, Lang: t.Lang, Register: t.Register, Template: t.ID,
		Templates: []compose.Template{t}, Limit: limit, Box: true,
	}
	for i, name := range names {
		if bits>>i&1 == 0 {
			continue
		}
		facts, field := r.Recipient, profile.Field(name)
		if mine, ok := strings.CutPrefix(name, "me."); ok {
			facts, field = r.Sender, profile.Field(mine)
		}
		v := plainValues[string(field)]
		if !slices.Contains([]profile.Field{profile.Name, profile.First, profile.Last, profile.Salutation, profile.Title, profile.Location}, field) {
			v = value(v)
		}
		if field == profile.Headline && t.Ground == compose.Talk {
			v = "Speaker, " + value(plainValues["event"])
		}
		facts[field] = profile.Fact{Values: []string{v}, Lines: []int{i + 1}}
	}
	return r
}

// TestEveryTemplateWithEverySubset drafts from every template with every subset
// of the facts that it can use, written in every style, and judges what comes out.
func TestEveryTemplateWithEverySubset(t *testing.T) {
	var counts [unsatisfied + 1]atomic.Int64
	t.Run("templates", func(t *testing.T) {
		for _, tmpl := range shipped.Templates {
			t.Run(tmpl.ID, func(t *testing.T) {
				t.Parallel()
				names := factsFor(tmpl)
				for bits := 0; bits < 1<<len(names); bits += stride(len(names)) {
					for i, style := range styles {
						limit := 200 + 100*((bits+i)%2)
						d := testDrafter(subset(tmpl, names, bits, style.value, limit))
						counts[outcome(t, d)].Add(1)
					}
				}
			})
		}
	})
	n := func(outcome int) int64 { return counts[outcome].Load() }
	t.Logf("%d drafts offered; not offered: %d refused by lint, %d too long; %d subsets do not satisfy their template",
		n(offered), n(refused), n(tooLong), n(unsatisfied))
	if n(offered) == 0 || n(offered) < 20*n(refused) {
		t.Errorf("lint refuses more than one draft in twenty")
	}
}

// stride is 1 where the subsets of so many facts are few, else an odd number, so
// that each fact is there in one half of those that are tried and in the other not.
func stride(facts int) int {
	const few = 256
	return 1<<facts/few | 1
}

// What can come of a request.
const (
	offered = iota
	refused
	tooLong
	unsatisfied
)

// outcome drafts, checks the draft and says what came of it.
func outcome(t *testing.T, d *drafter) int {
	t.Helper()
	drafts, err := d.drafts()
	if err == nil {
		checkDraft(t, d, drafts[0])
		return offered
	}
	none, _ := err.(*compose.None)
	switch {
	case none == nil:
		t.Fatal(err)
	case len(none.Refused) > 0:
		for _, draft := range none.Refused {
			checkTrue(t, d, draft)
		}
		return refused
	case len(none.TooLong) > 0:
		return tooLong
	}
	return unsatisfied
}

// testDrafter is a drafter for a request, on LinkedIn.
func testDrafter(r compose.Request) *drafter {
	network, _ := lint.FindNetwork("linkedin")
	network.Limit = r.Limit
	return &drafter{
		app: &app{env: func(string) string { return "" }}, network: network, request: r, past: &past{gone: true},
		config: lint.Config{Rules: rules.All(), UI: "en", Packs: lang.Packs()},
	}
}

// checkDraft holds what every draft must keep.
func checkDraft(t *testing.T, d *drafter, draft compose.Draft) {
	t.Helper()
	limit := d.request.Limit
	if g, u := text.Graphemes(draft.Text), text.UTF16(draft.Text); g > limit || u > limit {
		t.Errorf("%d graphemes, %d UTF-16 units of %d: %q", g, u, limit, draft.Text)
	}
	if strings.ContainsAny(draft.Text, "{}") || strings.Contains(draft.Text, "  ") || draft.Text != text.Normal(draft.Text) {
		t.Errorf("a placeholder, two blanks or not NFC: %q", draft.Text)
	}
	n := lint.Note{
		Input: draft.Text, Network: d.network, Recipient: d.request.Recipient.Known(), Sender: d.request.Sender.Known(),
		Because: d.request.Recipient.Text(profile.Because), Lang: draft.Lang,
	}
	checkTrue(t, d, draft)
	for _, f := range lint.Run(n, lint.Config{Rules: rules.All(), UI: "en", Packs: lang.Packs()}).Findings {
		if f.Severity == lint.Error || f.Severity == lint.Warning && f.Rule != "weak-personalization" && f.Rule != "cut-by-box" {
			t.Errorf("%s: %s %q in %q", draft.Template, f.Rule, f.Evidence, draft.Text)
		}
	}
	said := ""
	for _, p := range draft.Pieces {
		said += p.Text
		if !isFrom(t, d.request, p) {
			t.Errorf("%q is not in %s: %q", p.Text, p.Origin, draft.Text)
		}
	}
	if said != draft.Text {
		t.Errorf("the pieces say %q, the draft %q", said, draft.Text)
	}
}

// checkTrue holds that a draft, even one that is not offered, says nothing of the
// recipient but what is known.
func checkTrue(t *testing.T, d *drafter, draft compose.Draft) {
	t.Helper()
	for _, f := range d.judge(draft.Text) {
		if f.Rule == rules.UnsupportedClaim.Name || f.Rule == rules.WrongName.Name {
			t.Errorf("%s: %s %q in %q", draft.Template, f.Rule, f.Evidence, draft.Text)
		}
	}
}

// isFrom says whether the words of a piece stand where it says, in whatever case
// their first letter is. What a form adds is of the grammar's words, or of the
// fact's with another ending.
func isFrom(t *testing.T, r compose.Request, p compose.Placed) bool {
	from := source(t, r, p.Origin)
	if p.Origin.Form == "" {
		return strings.Contains(strings.ToLower(from), strings.ToLower(strings.TrimSpace(p.Text)))
	}
	return !slices.ContainsFunc(strings.Fields(p.Text), func(word string) bool {
		ofFact := slices.ContainsFunc(strings.Fields(from), func(f string) bool { return len(word) > 4 && strings.HasPrefix(f, word[:4]) })
		return !ofFact && !slices.Contains(grammarWords(t), word)
	})
}

// grammarWords are all words of compose/grammar, which holds what a form may add.
var grammarWords = func() func(t *testing.T) []string {
	read := sync.OnceValues(func() ([]string, error) {
		var words []string
		for _, file := range []string{"de", "en"} {
			b, err := os.ReadFile("../../compose/grammar/" + file + ".yaml")
			if err != nil {
				return nil, err
			}
			words = append(words, strings.FieldsFunc(string(b), func(r rune) bool { return strings.ContainsRune(" ,:{}[]\"\n", r) })...)
		}
		return words, nil
	})
	return func(t *testing.T) []string {
		words, err := read()
		if err != nil {
			t.Fatal(err)
		}
		return words
	}
}()

// source is the text that an origin names: a line of a template, or a fact.
func source(t *testing.T, r compose.Request, o compose.Origin) string {
	if o.Field == "" {
		file, err := fs.ReadFile(texts.FS, o.Template)
		if err != nil {
			t.Fatal(err)
		}
		return strings.Split(string(file), "\n")[o.Line-1]
	}
	facts, field := r.Recipient, profile.Field(o.Field)
	if mine, ok := strings.CutPrefix(o.Field, "me."); ok {
		facts, field = r.Sender, profile.Field(mine)
	}
	if !slices.Equal(facts[field].Lines, o.Lines) {
		t.Errorf("%s is on line %v", o, facts[field].Lines)
	}
	return text.Normal(facts.Text(field))
}

// TestExamplesAreReady holds that what we show as a template's example has
// nothing that lint would object to.
func TestExamplesAreReady(t *testing.T) {
	for _, tmpl := range shipped.Templates {
		n := lint.Note{Input: tmpl.Example.Note, Network: lint.Networks[0]}
		r := lint.Run(n, lint.Config{Rules: rules.All(), UI: "en", Packs: lang.Packs()})
		for _, f := range r.Findings {
			if f.Severity >= lint.Warning && !tolerated(f.Rule) {
				t.Errorf("%s: %s %q: %s\n%s", tmpl.ID, f.Rule, f.Evidence, f.Message, n.Input)
			}
		}
		if r.Lang != tmpl.Lang {
			t.Errorf("%s: read as %q", tmpl.ID, r.Lang)
		}
	}
}
