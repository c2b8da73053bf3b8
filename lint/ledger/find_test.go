package ledger

import (
	"fmt"
	"io"
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

// FuzzLedger holds that any content can be read line by line, that the quick look
// at a line lets nobody slip, and that forgetting somebody leaves every line that
// does not name them as it is.
func FuzzLedger(f *testing.F) {
	whole, _ := sentTo("Kim Weiß", "Hi").line()
	for _, p := range people() {
		line, _ := (Entry{Time: noon, Name: p.Name, URL: p.URL, Company: p.Company, How: Sent, Text: "Hi Kim Weiß"}).normal().line()
		f.Add(string(line))
	}
	for _, seed := range []string{"", string(whole[:30]), "\xff\n\x00\n[]\n", "{\n}", "null\r\n\r\n", strings.Replace(string(whole), ":", ": ", -1)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, content string) {
		lines := 0
		err := scanLines(strings.NewReader(content), func(int64) io.Reader { return nil }, func(line []byte, _ int, bad error) bool {
			lines++
			e, err := parsed(line, bad)
			for _, p := range people() {
				if k := p.keys(); err == nil && k.is(e.Person().keys()) != Different && !k.mayBe(line) {
					t.Errorf("%q is passed over for %+v", line, p)
				}
			}
			return true
		})
		if err != nil || lines > strings.Count(content, "\n")+1 {
			t.Errorf("%d lines, %v", lines, err)
		}
		p := people()[len(content)%len(people())]
		forget := newForgetting(p)
		rest := string(forget.rest([]byte(content)))
		if !forget.Any() && rest != content {
			t.Errorf("%q is left of %q, and nothing was erased", rest, content)
		}
		again := newForgetting(p)
		if again.rest([]byte(rest)); again.Any() {
			t.Errorf("%+v is still in %q", p, rest)
		}
	})
}
