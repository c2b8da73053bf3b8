package compose

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/compose/profile"
)

// parsed is a template of parts like "name 3: choice | choice"; a number makes
// the part optional, "/" before the name begins it on a new line.
func parsed(t testing.TB, id string, ground Kind, parts ...string) Template {
	t.Helper()
	lang, register, err := place(id + ".yaml")
	if err != nil {
		t.Fatal(err)
	}
	tmpl := Template{ID: id, Lang: lang, Register: register, Ground: ground}
	for i, part := range parts {
		head, choices, _ := strings.Cut(part, ": ")
		p := Part{}
		if rest, ok := strings.CutPrefix(head, "/"); ok {
			head, p.Break = rest, "line"
		}
		name, keep, optional := strings.Cut(head, " ")
		p.Name, p.Optional = name, optional
		p.Keep, _ = strconv.Atoi(keep)
		for _, c := range strings.Split(choices, " | ") {
			pieces, err := parseChoice(c, lang, ground)
			if err != nil {
				t.Fatal(err)
			}
			p.Choices = append(p.Choices, Choice{Line: i + 1, Pieces: pieces})
		}
		tmpl.Parts = append(tmpl.Parts, p)
	}
	return tmpl
}

func TestDraft(t *testing.T) {
	tests := []struct {
		name   string
		parts  []string
		theirs profile.Facts
		mine   profile.Facts
		limit  int
		box    bool
		want   string
	}{
		{"facts are no syntax", []string{"a: {post}"}, facts("post: {me.name} {{x}} {"), facts("name: Ada"), 0, false, "{me.name} {{x}} {"},
		{"braces of the template", []string{"a: {{{post}}}"}, facts("post: Lein"), nil, 0, false, "{Lein}"},
		{"facts on one line", []string{"a: „{post}“"}, facts("post:  Lein\u00a0 und\nHanf "), nil, 0, false, "„Lein und Hanf“"},
		{"facts are composed", []string{"a: {first}"}, facts("post: x", "first: Ju\u0308rgen"), nil, 0, false, "Jürgen"},
		{"composed over a border", []string{"a: Gru{first}e"}, facts("post: x", "first: \u0308ß"), nil, 0, false, "Grüße"},
		{"one full stop", []string{"a: {post}. Ja. | b"}, facts("post: Lein."), nil, 0, false, "Lein. Ja."},
		{"no full stop after a question or emoji", []string{"a: {post}.", "b: {first}."}, facts("post: Lein?", "first: Kim 👩‍💻"), nil, 0, false, "Lein? Kim 👩‍💻"},
		{"a full stop behind brackets", []string{"a: {post}."}, facts("post: Lein (gelb)"), nil, 0, false, "Lein (gelb)."},
		{"a choice falls away", []string{"a: {company} | {post}"}, facts("post: Lein"), nil, 0, false, "Lein"},
		{"a blank fact is unknown", []string{"a: {company} | {post}"}, facts("post: Lein", "company: \u00a0 "), nil, 0, false, "Lein"},
		{"a part falls away without a double blank", []string{"a: Ja.", "b 3: {company}", "c: {post}."}, facts("post: Lein"), nil, 0, false, "Ja. Lein."},
		{"the first part falls away", []string{"a 1: {company}", "/b: {post}."}, facts("post: Lein"), nil, 0, false, "Lein."},
		{"new line", []string{"a: {post}.", "/b: {me.first}"}, facts("post: Lein"), facts("first: Ada"), 0, false, "Lein.\nAda"},
		{"my topic that they name, too", []string{"a: {me.topic}"}, facts("post: Lein", "skills: Flachs"), facts("topics: Hanf | Flachs"), 0, false, "Flachs"},
		{"no topic that a post has nothing to do with", []string{"a: {me.topic} | {post}"}, facts("post: Lein"), facts("topics: Hanf"), 0, false, "Lein"},
		{"no topic that my role says already", []string{"a: {me.topic} | {me.role}"}, facts("post: Ganztag", "skills: Ganztag"), facts("role: Koordinator Ganztag", "topics: Ganztag"), 0, false, "Koordinator Ganztag"},
		{"keep 5 goes last", []string{"a 1: eins.", "b 5: zwei.", "c: {post}"}, facts("post: Lein"), nil, 11, false, "zwei. Lein"},
		{"one of keep 3 before two of keep 2", []string{"a 2: eins.", "b 2: zwei.", "c 3: dreizehn..", "d: {post}"}, facts("post: Lein"), nil, 17, false, "dreizehn.. Lein"},
		{"a later choice before a loss", []string{"a: lang und breit. | kurz.", "b 1: eins.", "c: {post}"}, facts("post: Lein"), nil, 16, false, "kurz. eins. Lein"},
		{"grapheme clusters", []string{"a: {post} | x"}, facts("post: A👩‍💻👩‍💻"), nil, 3, false, "A👩‍💻👩‍💻"},
		{"UTF-16 units of the box", []string{"a: {post} | x"}, facts("post: A👩‍💻👩‍💻"), nil, 10, true, "x"},
		{"decomposed counts as composed", []string{"a: {post} | x"}, facts("post: u\u0308u\u0308"), nil, 2, true, "üü"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := Request{
				Recipient: tt.theirs, Sender: tt.mine, Limit: tt.limit, Box: tt.box,
				Templates: []Template{parsed(t, "en/a-1", Post, tt.parts...)},
			}
			d, err := Best(r)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, d.Text); diff != "" {
				t.Errorf("draft (-want +got):\n%s", diff)
			}
			if textOf(d.Pieces) != d.Text {
				t.Errorf("the pieces say %q", textOf(d.Pieces))
			}
		})
	}
}

// TestNoCompanyTwice: an employer of both is not named again as where the sender works.
func TestNoCompanyTwice(t *testing.T) {
	tests := []struct{ mine, want string }{
		{"company: Grün & Söhne GmbH", "Grün & Söhne. x"},
		{"company: Neu", "Grün & Söhne. Neu"},
	}
	for _, tt := range tests {
		r := Request{
			Recipient: facts("company: Grün & Söhne"), Sender: facts(tt.mine, "employers: Grün & Söhne"),
			Templates: []Template{parsed(t, "en/a-1", Employer, "a: {employer}.", "b: {me.company} | x")},
		}
		d, err := Best(r)
		if err != nil || d.Text != tt.want {
			t.Errorf("%s: %q, %v, want %q", tt.mine, d.Text, err, tt.want)
		}
	}
}

func TestOtherwiseIsForWantOfFacts(t *testing.T) {
	tmpl := parsed(t, "en/a-1", Post, "a: {post} und {first}")
	tmpl.Parts[0].Otherwise = parsed(t, "en/b-1", Post, "a: {company} | {post} | x").Parts[0].Choices
	r := Request{Recipient: facts("post: Lein", "first: Kim"), Templates: []Template{tmpl}, Limit: 10}
	if d, err := Best(r); err == nil {
		t.Errorf("for want of room it took %q", d.Text)
	}
	delete(r.Recipient, profile.First)
	if d, err := Best(r); err != nil || d.Text != "Lein" {
		t.Errorf("for want of a fact it took %q (%v), want the first that is known", d.Text, err)
	}
}

func TestOrigins(t *testing.T) {
	tmpl := parsed(t, "de/sie/a-1", Post, "a: Guten Tag {formal},", "b: „{post}“: {me.topic}.")
	d, err := Best(Request{
		Recipient: facts("name: Kim Weiß", "last: Weiß", "salutation: Frau", "title: Dr. med.", "post: Lein", "lang: de", "skills: Hanf"),
		Sender:    facts("topics: Hanf"), Templates: []Template{tmpl},
	})
	if err != nil {
		t.Fatal(err)
	}
	line := func(n int) Origin { return Origin{Template: "de/sie/a-1.yaml", Line: n} }
	want := []Placed{
		{"Guten Tag ", line(1)},
		{"Frau", Origin{Field: "salutation", Lines: []int{3}}},
		{" Dr.", Origin{Field: "title", Lines: []int{4}}},
		{" Weiß", Origin{Field: "last", Lines: []int{2}}},
		{",", line(1)},
		{" ", line(2)},
		{"„", line(2)},
		{"Lein", Origin{Field: "post", Lines: []int{5}}},
		{"“: ", line(2)},
		{"Hanf", Origin{Field: "me.topics", Lines: []int{1}}},
		{".", line(2)},
	}
	if diff := cmp.Diff(want, d.Pieces); diff != "" {
		t.Errorf("pieces (-want +got):\n%s", diff)
	}
}

func TestNobodyIsGreetedByTheFamilyName(t *testing.T) {
	tmpl := parsed(t, "de/du/a-1", Post, "a: Hallo {first}, | Hallo {name}, | Hallo,", "b: {post}")
	for _, tt := range []struct{ name, want string }{{"name: Weiß", "Hallo, x"}, {"name: J. Weiß", "Hallo J. Weiß, x"}} {
		d, err := Best(Request{Recipient: facts(tt.name, "last: Weiß", "post: x"), Templates: []Template{tmpl}, Lang: "de", Register: "du"})
		if err != nil || d.Text != tt.want {
			t.Errorf("%s: %q (%v), want %q", tt.name, d.Text, err, tt.want)
		}
	}
}

func TestLanguageAndRegister(t *testing.T) {
	var templates []Template
	for _, id := range []string{"en/a-1", "de/sie/a-1", "de/du/a-1"} {
		templates = append(templates, parsed(t, id, Post, "a: {post}"))
	}
	tests := []struct {
		name         string
		theirs, mine []string
		r            Request
		want         string
	}{
		{"nothing known", nil, nil, Request{}, "en/a-1"},
		{"theirs", []string{"lang: de"}, []string{"lang: en"}, Request{}, "de/sie/a-1"},
		{"theirs has no templates", []string{"lang: fr"}, []string{"lang: de"}, Request{}, "de/sie/a-1"},
		{"mine", nil, []string{"lang: de-AT"}, Request{}, "de/sie/a-1"},
		{"asked for", []string{"lang: de"}, nil, Request{Lang: "EN"}, "en/a-1"},
		{"du is stated by them", []string{"lang: de", "register: du"}, nil, Request{}, "de/du/a-1"},
		{"du is stated by me", []string{"lang: de"}, []string{"register: du"}, Request{}, "de/du/a-1"},
		{"they say Sie", []string{"lang: de", "register: sie"}, []string{"register: du"}, Request{}, "de/sie/a-1"},
		{"du is asked for", []string{"lang: de", "register: sie"}, nil, Request{Register: "du"}, "de/du/a-1"},
		{"a template in another language", []string{"lang: de"}, nil, Request{Template: "en/a-1"}, "en/a-1"},
		{"a template by its short name", []string{"lang: de"}, nil, Request{Template: "a-1"}, "de/sie/a-1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.r.Recipient, tt.r.Sender = facts(append(tt.theirs, "post: Lein")...), facts(tt.mine...)
			tt.r.Templates = templates
			d, err := Best(tt.r)
			if err != nil || d.Template != tt.want {
				t.Errorf("template %q (%v), want %q", d.Template, err, tt.want)
			}
			if lang, err := Language(tt.r); err != nil || lang != d.Lang {
				t.Errorf("language %q (%v), want that of the draft, %q", lang, err, d.Lang)
			}
		})
	}
}

func TestRefusedRequests(t *testing.T) {
	templates := []Template{
		parsed(t, "en/post-1", Post, "a: {post}"), parsed(t, "en/school-1", School, "a: {school}, {me.company}"),
		parsed(t, "de/sie/post-1", Post, "a: {post}"),
	}
	tests := []struct {
		name string
		r    Request
		want string
	}{
		{"language", Request{Lang: "fr"}, `unknown language "fr"; known: en, de`},
		{"template", Request{Template: "en/pots-1"}, `unknown template "en/pots-1"; did you mean "en/post-1"?`},
		{"a template in another language", Request{Template: "en/post-1", Lang: "de-AT"},
			`template "en/post-1" is in the language "en", and "de-AT" is asked for`},
		{"a template in another register", Request{Template: "de/sie/post-1", Register: "du"},
			`template "de/sie/post-1" is in the register "sie", and "du" is asked for`},
		{"no ground", Request{}, "no ground was found"},
		{"not the template's ground", Request{Template: "post-1", Recipient: facts("school: A", "mutual: B"), Sender: facts("school: A")},
			`the ground "post", which the template is for, was not found`},
		{"because and a template for something else", Request{Template: "post-1", Because: "so", Recipient: facts("post: A")},
			`a reason of your own wins over it`},
		{"too long", Request{Limit: 3, Recipient: facts("post: Grüße")}, "the shortest is 2 over the limit"},
		{"no template for the ground", Request{Recipient: facts("mutual: Maja")}, `no template is for the ground "contact"`},
		{"a fact is missing", Request{Recipient: facts("school: A"), Sender: facts("school: A")}, "en/school-1 needs one of the fields me.company"},
		{"all refused", Request{Recipient: facts("post: A"), Accept: func(string) bool { return false }}, "none passes the check"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.r.Templates = templates
			d, err := Best(tt.r)
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("draft %q, error %v, want %q in it", d.Text, err, tt.want)
			}
		})
	}
}
