package ledger

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// people are of every kind that must be found, and told apart.
func people() []Person {
	const in = "https://www.linkedin.com/in/"
	return []Person{
		{Name: "Kim Weiß", URL: in + "kim-weiß"}, {Name: "KIM WEISS"}, {Name: "Dr. Kim Weiß, MBA"}, {Name: "Kim Weiß 🚀", Company: "Initech GmbH"},
		{Name: "Kim \"K\" Weiß"}, {Name: "Kim Weiß", URL: in + "ACoAAB1xYzaBcDeFgHiJkLmNoPqRsTuVwXyZ"}, {URL: in + "KIM-Wei%C3%9F/"},
		{Name: "Zoë Müller", URL: "xing.com/profile/Zoe_Mueller"}, {Name: "zoe mueller "}, {URL: "kim@x.example", Name: "kim@x.example"},
		{Name: "Kim", Company: "Initech"}, {Name: "Kim Weissmann", URL: in + "weiß"}, {URL: "https://kim.example"}, {Name: "王 小明"},
	}
}

// TestAbout holds that the quick look at a line, the index and the comparison of
// everybody with everybody find the same, also in lines that somebody else wrote.
func TestAbout(t *testing.T) {
	l := at(t, "")
	var entries []Entry
	for i, p := range people() {
		entries = append(entries, Entry{Time: noon, Name: p.Name, URL: p.URL, Company: p.Company, How: Sent, Text: fmt.Sprintf("%d \"url\":\"%s\"", i, people()[0].URL)})
	}
	add(t, l, entries...)
	theirs := at(t, strings.ReplaceAll(strings.ReplaceAll(content(t, l), `":"`, `": "`), "https://www.linkedin.com/in/kim-weiß", "http://de.linkedin.com/in/KIM-wei%c3%9f/?x=1"))
	for _, ledger := range []Ledger{l, theirs} {
		ix, bad, err := ledger.Load()
		if bad != nil || err != nil {
			t.Fatal(bad, err)
		}
		for _, p := range people() {
			var want, quick, loaded []string
			for e := range ledger.Entries() {
				if is := p.Is(e.Person()); is != Different {
					want = append(want, fmt.Sprint(e.Text, is == Same))
				}
			}
			found, _, err := ledger.About(p)
			for _, m := range found {
				quick = append(quick, fmt.Sprint(m.Text, m.Sure))
			}
			for _, m := range ix.About(p) {
				loaded = append(loaded, fmt.Sprint(m.Text, m.Sure))
			}
			if !cmp.Equal(want, quick) || !cmp.Equal(want, loaded) || err != nil || want == nil {
				t.Errorf("%+v: want %q, found %q, in the index %q (%v)", p, want, quick, loaded, err)
			}
		}
	}
}

func TestIndexAdd(t *testing.T) {
	ix, _, _ := at(t, "").Load()
	ix.Add(sentTo("Jo\u0308rg Weiß", "Hi"))
	if got := ix.About(Person{Name: "Jörg Weiß"}); len(got) != 1 || got[0].Text != "Hi" {
		t.Errorf("%+v", got)
	}
}

// FuzzLedger holds that any content can be read, that what is entered behind it
// can be found, and that forgetting that again leaves the rest as it was.
func FuzzLedger(f *testing.F) {
	whole, _ := sentTo("Kim Weiß", "Hi").line()
	for _, seed := range []string{"", string(whole), string(whole[:30]), "\xff\n\x00\n[]\n", "{\n}", "null\r\n\r\n", strings.Replace(string(whole), ":", ": ", -1)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, before string) {
		l := at(t, before)
		new := Entry{Time: noon, Name: "Jørgen Ås", URL: "linkedin.com/in/jorgen-as", How: Sent, Text: "Hei"}
		had, _ := read(t, l)
		if add(t, l, new) == 0 {
			return // it was there
		}
		if now, _ := read(t, l); len(now) != len(had)+1 {
			t.Errorf("%d entries before and %d now", len(had), len(now))
		}
		found, _, err := l.About(new.Person())
		if err != nil || len(found) == 0 || !strings.HasPrefix(content(t, l), before) {
			t.Errorf("%d found, %v: %q", len(found), err, content(t, l))
		}
		if len(found) > 1 || strings.Contains(before, "J") || strings.Contains(before, "j") || strings.Contains(before, "Å") {
			return
		}
		if _, err := l.Forget(new.Person()); err != nil || strings.TrimSuffix(content(t, l), "\n") != strings.TrimSuffix(before, "\n") {
			t.Errorf("%v: %q is not %q", err, content(t, l), before)
		}
	})
}
