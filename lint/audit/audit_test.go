package audit

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"note/lint"
	"note/lint/lang"
)

// on is a day of 2026.
func on(month time.Month, day int) time.Time {
	return time.Date(2026, month, day, 9, 0, 0, 0, time.UTC)
}

// judged is a note as the linter without rules sees it.
func judged(i Item, known lint.Known) Note {
	r := lint.Run(lint.Note{Input: i.Text, Recipient: known}, lint.Config{Packs: lang.Packs(), Lang: "en"})
	return Judged(i, r, known)
}

// reported is the report on items whose readers are known by name and company.
func reported(items ...Item) Report {
	a := New(on(6, 1), CapsOf(lint.Networks[1]))
	for n, i := range items {
		i.Source = strings.TrimSpace(i.Source + " sent.jsonl")
		i.Place = fmt.Sprint(n + 1)
		known := lint.Known{"name": {i.Name}}
		if i.Company != "" {
			known["company"] = []string{i.Company}
		}
		a.Add(judged(i, known))
	}
	return a.Report()
}

func TestClusters(t *testing.T) {
	const mass = "Hi %s, I came across your profile and was impressed by your work at %s. I keep nine pumps running in the marsh, and would love to add you to my network."
	const shared = "Hi %s, your talk on leaky dykes at the Hanover fair %s"
	var items []Item
	for _, who := range []string{"Zoë/Moorwerk GmbH", "Ravi/Initech", "Kim/Pegel & Söhne GmbH", "Bo/Küstenbahn AG"} {
		name, company, _ := strings.Cut(who, "/")
		items = append(items, Item{Name: name + " Weiß", Company: company, Text: fmt.Sprintf(mass, name, company)})
	}
	for _, why := range []string{
		"settled a quarrel at our water board, where the old ones stay.", "is the reason why my brother changed his mind about clay.",
		"made us measure twice before anybody ordered a third crane.", "came up in every meeting that we had since, mostly over lunch.",
	} {
		items = append(items, Item{Name: "Ida Lang", Text: fmt.Sprintf(shared, "Ida", why)})
	}
	got := reported(items...).Clusters
	want := []Cluster{{
		Skeleton: "Hi …, I came across your profile and was impressed by your work at …. I keep nine pumps running in the marsh, and would love to add you to my network.",
		Size:     4, Shared: 1, Places: []string{"sent.jsonl:1", "sent.jsonl:2", "sent.jsonl:3", "sent.jsonl:4"},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("a shared text, and no shared reason (-want +got):\n%s", diff)
	}
}

// TestClusterOfUnknownNames holds that a text is known again where nobody told what stands in its gaps.
func TestClusterOfUnknownNames(t *testing.T) {
	var items []Item
	for _, fill := range [][3]string{{"Görlitz", "Wärme", "Mai"}, {"Bautzen", "Kühlung", "Juni"}, {"Löbau", "Lüftung", "Juli"}} {
		items = append(items, Item{Text: fmt.Sprintf("Guten Tag, wir helfen Stadtwerken wie denen in %s, bei der %s bis zum %s Kosten zu sparen, ohne dass jemand eine Nachtschicht fahren muss. Darf ich Sie zu meinen Kontakten zählen?",
			fill[0], fill[1], fill[2])})
	}
	got := reported(items...).Clusters
	if len(got) != 1 || got[0].Size != 3 || !strings.Contains(got[0].Skeleton, "wie denen in …, bei der … bis zum … Kosten zu sparen") || got[0].Shared < 0.85 || got[0].Shared >= 1 {
		t.Errorf("%+v", got)
	}
}

func TestFits(t *testing.T) {
	at := func(name, company, text string) Item { return Item{Name: name, Company: company, Text: text} }
	got := reported(
		at("Zoë Weiß", "Moorwerk GmbH", "Hi Zoë, I'd like to add you to my network."),
		at("Ravi Öst", "Moorwerk GmbH", "Hi Ravi, I like your work at Moorwerk."),
		at("Kim Lang", "Initech", "Hi Kim, I like your work at Initech."),
		at("Bo Marsh", "Initech", "Hi Bo, your talk on dual writes at GopherCon saved our migration."),
	).Fits
	want := []Fit{{"sent.jsonl:1", 4, 4}, {"sent.jsonl:2", 2, 4}, {"sent.jsonl:3", 2, 4}, {"sent.jsonl:4", 1, 4}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestRepeats(t *testing.T) {
	const kim = "https://www.linkedin.com/in/kim-weiss"
	r := reported(
		Item{Name: "Kim Weiß", URL: kim, Sent: on(3, 2), Outcome: Accepted, Text: "a"},
		Item{Name: "Kim Weiß", URL: kim + "-2", Sent: on(3, 3), Text: "somebody else"},
		Item{Name: "Dr. Kim Weiß, MBA", URL: "http://de.linkedin.com/in/Kim-Weiss/?x=y", Sent: on(3, 20), Outcome: Accepted, Text: "b"},
		Item{Name: "Bo Öst", Company: "Acme", Sent: on(1, 2), Text: "c"},
		Item{Name: "Bo O\u0308st", Company: "Acme GmbH", Sent: on(5, 2), Text: "d"},
		Item{Name: "Bo Öst", Company: "Initech", Sent: on(5, 3), Text: "another company"},
		Item{Name: "Kim Weiß", Sent: on(5, 4), Text: "one of two"},
		Item{URL: "mailto:Zoe@Example.org", Sent: on(5, 5), Text: "e"},
		Item{URL: "mailto:zoe@example.org", Sent: on(5, 5), Text: "f"},
	)
	want := []Repeat{
		{URL: "mailto:Zoe@Example.org", Soon: true, Sent: []time.Time{on(5, 5), on(5, 5)}, Places: []string{"sent.jsonl:8", "sent.jsonl:9"}},
		{Name: "Kim Weiß", URL: kim, Soon: true, Sent: []time.Time{on(3, 2), on(3, 20)}, Places: []string{"sent.jsonl:1", "sent.jsonl:3"}},
		{Name: "Bo Öst", Maybe: true, Sent: []time.Time{on(1, 2), on(5, 2)}, Places: []string{"sent.jsonl:4", "sent.jsonl:5"}},
	}
	if diff := cmp.Diff(want, r.Repeats); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if w := r.Worked; w.Accepted != 1 && w.Refused == "" {
		t.Errorf("one acceptance is counted as %d", w.Accepted)
	}
}

// TestDoubles holds that what two sources tell of is counted once, and what one
// tells of twice is two.
func TestDoubles(t *testing.T) {
	kim := Item{Name: "Kim Weiß", URL: "https://www.linkedin.com/in/kim", Sent: on(3, 2), Text: "Hi Kim"}
	other := kim
	other.Source, other.Text = "ledger", "Hi  Kim"
	r := reported(kim, other, kim)
	if r.Doubles != 1 || r.Notes != 2 || len(r.Repeats) != 1 {
		t.Errorf("%d doubles, %d notes, %d repeats", r.Doubles, r.Notes, len(r.Repeats))
	}
}

// TestCountRules holds that an error is not counted among a rule's warnings.
func TestCountRules(t *testing.T) {
	note := func(worst lint.Severity) Note {
		return Note{Item: Item{Text: "x", Rules: []string{"sales-pitch"}}, worst: []lint.Severity{worst}}
	}
	got := countRules([]Note{note(lint.Warning), note(lint.Error), note(lint.Warning), {}})
	want := []RuleCount{{"sales-pitch", "warning", 2}, {"sales-pitch", "error", 1}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestVolume(t *testing.T) {
	r := reported(
		Item{Sent: on(1, 4), Text: "a Sunday"}, Item{Sent: on(1, 5), Text: "a Monday"}, Item{Sent: on(1, 20)}, Item{Text: "some day"},
		Item{Sent: time.Date(1999, 12, 31, 0, 0, 0, 0, time.UTC), Text: "long ago"},
	)
	day := func(year int, month time.Month, day int) time.Time {
		return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	}
	weeks := []Period{{day(1999, 12, 27), 1, 100}, {day(2025, 12, 29), 1, 100}, {day(2026, 1, 5), 1, 100}, {day(2026, 1, 12), 0, 100}, {day(2026, 1, 19), 1, 100}}
	months := []Period{{day(1999, 12, 1), 1, 5}, {day(2026, 1, 1), 2, 5}}
	if diff := cmp.Diff([][]Period{weeks, months}, [][]Period{r.Weeks, r.Months}); diff != "" || r.Undated != 1 {
		t.Errorf("%d undated (-want +got):\n%s", r.Undated, diff)
	}
}

// TestText holds that what others wrote steers no terminal.
func TestText(t *testing.T) {
	r := reported(Item{Name: "Kim\x1b[2J", URL: "mailto:k@x.org", Sent: on(3, 2), Text: "Hi \x1b]0;x\a"}, Item{Name: "Kim\x1b[2J", URL: "mailto:k@x.org", Sent: on(3, 4), Text: "b"})
	r.Unread = []Unread{{Source: "\x1b[31mx\n", Why: "\u202e"}}
	for _, ui := range []string{"en", "de"} {
		var b strings.Builder
		if err := Text(&b, r, ui, nil, 0); err != nil {
			t.Fatal(err)
		}
		if strings.ContainsAny(b.String(), "\x1b\a\u202e") || !strings.Contains(b.String(), "Kim") {
			t.Errorf("%q", b.String())
		}
	}
}

// TestTop holds that of a long list the first entries are shown, and how many more there are.
func TestTop(t *testing.T) {
	var items []Item
	for i := range 40 {
		items = append(items, Item{Name: fmt.Sprint("Kim Weiß ", i), URL: fmt.Sprint("https://www.linkedin.com/in/k", i%20), Sent: on(3, 2+i/20), Text: "x"})
	}
	var few, all strings.Builder
	r := reported(items...)
	if err := Text(&few, r, "en", nil, 3); err != nil {
		t.Fatal(err)
	}
	if err := Text(&all, r, "en", nil, 0); err != nil {
		t.Fatal(err)
	}
	lines := func(s string) int { return strings.Count(s, "too soon") }
	if lines(few.String()) != 3 || lines(all.String()) != 20 || !strings.Contains(few.String(), "and 17 more (--top 0 shows all)") {
		t.Errorf("%d and %d lines", lines(few.String()), lines(all.String()))
	}
	if !slices.IsSortedFunc(r.Repeats, func(a, b Repeat) int { return strings.Compare(a.Name, b.Name) }) {
		t.Error("the order is none")
	}
}
