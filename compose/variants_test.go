package compose

import (
	"errors"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/compose/profile"
	"note/lint/text"
)

func TestAcceptIsOfferedTheNextBest(t *testing.T) {
	r := Request{
		Recipient: facts("post: Lein", "mutual: Maja"),
		Templates: []Template{
			parsed(t, "en/post-1", Post, "a: {post}.", "b 2: eins. | zwei.", "c 1: drei."),
			parsed(t, "en/contact-1", Contact, "a: {contact}"),
		},
	}
	var asked []string
	r.Accept = func(note string) bool {
		asked = append(asked, note)
		return note == "Maja"
	}
	d, err := Best(r)
	if err != nil || d.Text != "Maja" {
		t.Errorf("draft %q (%v), want the one that is accepted", d.Text, err)
	}
	want := []string{
		"Lein. eins. drei.", "Lein. zwei. drei.", "Lein. eins.", "Lein. zwei.", "Lein. drei.", "Lein.", "Maja",
	}
	if diff := cmp.Diff(want, asked); diff != "" {
		t.Errorf("asked for (-want +got):\n%s", diff)
	}
}

// TestWordingsAreMerged: what loses least comes first, and of what loses the
// same the best of each wording, whichever of them the recipient's lot puts first.
func TestWordingsAreMerged(t *testing.T) {
	var asked []string
	_, err := Best(Request{
		Recipient: facts("post: Lein"),
		Templates: []Template{
			parsed(t, "en/post-1", Post, "a: {post}: A | {post}: a", "b 3: ja", "c 2: so"),
			parsed(t, "en/post-2", Post, "a: {post}: B | {post}: b", "b 3: ja", "c 2: so"),
		},
		Accept: func(note string) bool {
			asked = append(asked, strings.NewReplacer("Lein: ", "", "B", "A", "b", "a").Replace(note))
			return false
		},
	})
	if err == nil {
		t.Fatal("no error")
	}
	want := []string{"A ja so", "A ja so", "a ja so", "a ja so", "A ja", "A ja", "a ja", "a ja", "A so", "A so", "a so", "a so", "A", "A", "a", "a"}
	if diff := cmp.Diff(want, asked); diff != "" {
		t.Errorf("asked for (-want +got):\n%s", diff)
	}
}

func TestRefusalsAreLimited(t *testing.T) {
	asked := 0
	part := "1: a | b | c | d | e | f | g | h"
	_, err := Best(Request{
		Recipient: facts("post: Lein"),
		Templates: []Template{parsed(t, "en/post-1", Post, "x: {post}", "a "+part, "b "+part, "c "+part)},
		Accept:    func(string) bool { asked++; return false },
	})
	none := (*None)(nil)
	if asked != tries || !errors.As(err, &none) || len(none.Refused) != 1 || none.Refused[0].Text != "Lein a a a" {
		t.Errorf("asked %d times, error %v", asked, err)
	}
}

func TestWordingsAreSpreadOverRecipients(t *testing.T) {
	templates := []Template{parsed(t, "en/a-1", Post, "a: {post} eins"), parsed(t, "en/a-2", Post, "a: {post} zwei")}
	draft := func(name string, templates ...Template) string {
		d, err := Best(Request{Recipient: facts("name: "+name, "post: Lein"), Templates: templates})
		if err != nil {
			t.Fatal(err)
		}
		return d.Template
	}
	count := map[string]int{}
	for i := range 200 {
		name := "Kim " + strconv.Itoa(i)
		id := draft(name, templates...)
		count[id]++
		if again := draft(name, templates[1], templates[0]); again != id {
			t.Errorf("%s: %s, and in another order %s", name, id, again)
		}
	}
	if count["en/a-1"] < 70 || count["en/a-2"] < 70 {
		t.Errorf("of 200 recipients: %v", count)
	}
}

// TestVariantsDiffer: of each wording the best that is accepted, once for each
// ground; what loses more comes later, and so does a wording for a second ground
// of the same kind. What says the same is there once.
func TestVariantsDiffer(t *testing.T) {
	r := Request{
		Recipient: facts("post: Lein", "mutual: Maja | Tom", "group: Seil"),
		Templates: []Template{
			parsed(t, "en/post-1", Post, "a: {post}.", "b 2: ja, sehr.", "c 1: so."),
			parsed(t, "en/post-2", Post, "a: Zu {post}.", "c 1: ja."),
			parsed(t, "en/contact-1", Contact, "a: {contact}.", "b 2: ja."),
			parsed(t, "en/contact-2", Contact, "a: {contact}.", "b 2: ja."),
			parsed(t, "en/group-1", Group, "a: {group}."),
		},
		Accept: func(note string) bool { return note != "Lein. ja, sehr. so." },
	}
	for n, want := range map[int][]string{
		1: {"Zu Lein. ja."},
		3: {"Zu Lein. ja.", "Lein. ja, sehr.", "Maja. ja."},
		9: {"Zu Lein. ja.", "Lein. ja, sehr.", "Maja. ja.", "Seil.", "Tom. ja."},
		8: {"Zu Lein. ja.", "Lein. ja, sehr.", "Maja. ja.", "Seil.", "Tom. ja."},
	} {
		r.Recipient[profile.Name] = profile.Fact{Values: []string{strconv.Itoa(n)}} // another lot
		drafts, err := Variants(r, n)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, d := range drafts {
			got = append(got, d.Text)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%d variants (-want +got):\n%s", n, diff)
		}
		if best, err := Best(r); err != nil || best.Text != got[0] {
			t.Errorf("the best is %q (%v), the first variant %q", best.Text, err, got[0])
		}
	}
}

func TestSkeleton(t *testing.T) {
	r := Request{
		Recipient: facts("first: Kim"), Skeleton: true, Accept: func(string) bool { return false },
		Templates: []Template{parsed(t, "en/because-1", Because, "a: Hi {first}, {clause}."), parsed(t, "en/post-1", Post, "a: {post}")},
	}
	if d, err := Best(r); err != nil || d.Text != "Hi Kim, [why you?]" {
		t.Errorf("skeleton %q (%v)", d.Text, err)
	}
	r.Recipient, r.Accept = facts("first: Kim", "post: Lein"), nil
	if d, err := Best(r); err != nil || d.Text != "Lein" {
		t.Errorf("with a ground it drafted %q (%v)", d.Text, err)
	}
}

// TestDropped checks the promise by drafting with the raised limit, and with one less.
func TestDropped(t *testing.T) {
	tmpl := parsed(t, "en/a-1", Post,
		"greeting: Guten Tag {first}, | Hallo,", "wish 4: Ein langer Wunsch. | Ein Wunsch.", "reason: {post}.", "ask 2: Jaa? | Ja?", "me 5: {company}")
	r := Request{Recipient: facts("first: Jürgen 👩‍💻", "post: Lein"), Templates: []Template{tmpl}}
	for r.Limit = 12; r.Limit < 60; r.Limit++ {
		d, err := Best(r)
		if err != nil {
			t.Fatal(err)
		}
		for _, drop := range d.Dropped() {
			if drop.Part == "me" {
				if diff := cmp.Diff([]string{"company"}, drop.Missing); diff != "" {
					t.Errorf("missing (-want +got):\n%s", diff)
				}
				continue
			}
			for _, more := range []int{drop.More - 1, drop.More} {
				wider := r
				wider.Limit += more
				w, err := Best(wider)
				if err != nil {
					t.Fatal(err)
				}
				if has := strings.Contains(w.Text, drop.Text); has != (more == drop.More) {
					t.Errorf("limit %d: %+v, but with %d more: %q", r.Limit, drop, more, w.Text)
				}
			}
			if !strings.Contains(d.Text, drop.Instead) || text.Graphemes(d.Text) != d.Length {
				t.Errorf("limit %d: %+v in %q of length %d", r.Limit, drop, d.Text, d.Length)
			}
		}
	}
}

// FuzzDraft holds for any facts what a draft promises: within the limit,
// composed, each word from somewhere.
func FuzzDraft(f *testing.F) {
	f.Add("Kim Weiß", "Warum Züge warten", "dual writes", 120)
	f.Add("Ju\u0308rgen\r\n", "{first} „x“ \"", "\u0301\u200d👩‍💻", 60)
	f.Add("\xff\u202e", "a\u0600. "+strings.Repeat("ü", 200), " \u00a0", 1)
	templates := []Template{
		parsed(f, "en/post-1", Post, "greeting: Hi {name}, | Hi,", "a: {post}.", "b 3: {topic} | {me.topic}!", "/c 1: {formal}"),
		parsed(f, "en/because-1", Because, "a: {sentence}. | {clause}."),
	}
	f.Fuzz(func(t *testing.T, name, post, topic string, limit int) {
		r := Request{
			Recipient: profile.Facts{profile.Name: {Values: []string{name}}, profile.Post: {Values: []string{post}}},
			Sender:    profile.Facts{profile.Topics: {Values: []string{topic}}}, Templates: templates, Limit: max(0, limit%400), Box: limit%2 == 0,
		}
		for _, r.Because = range []string{"", topic} {
			d, err := Best(r)
			if err != nil {
				continue
			}
			if textOf(d.Pieces) != d.Text || d.Text != text.Normal(d.Text) {
				t.Errorf("draft %q of pieces %q, normal %q", d.Text, textOf(d.Pieces), text.Normal(d.Text))
			}
			n := text.Graphemes(d.Text)
			if r.Box {
				n = text.UTF16(d.Text)
			}
			if n != d.Length || r.Limit > 0 && n > r.Limit {
				t.Errorf("%d of %d, said to be %d: %q", n, r.Limit, d.Length, d.Text)
			}
			d.Dropped()
		}
	})
}
