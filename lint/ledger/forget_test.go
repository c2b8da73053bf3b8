package ledger

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

func TestForget(t *testing.T) {
	const in = "https://www.linkedin.com/in/"
	l := at(t, "")
	add(t, l,
		Entry{Time: noon, Name: "Kim Weiß", URL: in + "kim-weiß", Company: "Initech", How: Sent, Text: "Hi Kim, your talk …"},
		Entry{Time: noon, Name: "KIM WEISS", How: Talked},
		Entry{Time: noon, Name: "Kim Weiß", URL: in + "kim-weiß-2", Company: "Other", How: Sent, Text: "Hi Kim"},
		Entry{Time: noon, Name: "Zoë Müller", How: Sent, Text: "Hi Zoë,\nKim\nweiß told me. Kim Weiß, Kim Weiß!\nKim Weiß. See linkedin.com/in/kim-weiß or kim-weiß-2, Joakim Weiß and Kim Weißmann"},
		Entry{Time: noon, Name: "Bo Okafor", How: Sent, Text: "Hi Bo"},
	)
	torn := `{"time":"2026-03-05T12:00:00Z","name":"Kim Weiß","ho`
	f, _ := os.OpenFile(l.Path, os.O_APPEND|os.O_WRONLY, 0)
	f.WriteString(torn + "\nno line of ours\n")
	f.Close()
	if err := os.WriteFile(l.newPath(), []byte("Kim Weiß, left by a run that was killed"), 0o600); err != nil {
		t.Fatal(err)
	}

	erased, err := l.Forget(Person{URL: "linkedin.com/in/Kim-Wei%C3%9F/"})
	if err != nil {
		t.Fatal(err)
	}
	if len(erased.Entries) != 2 || len(erased.Unreadable) != 1 || len(erased.Mentions) != 1 || len(erased.Namesakes) != 1 || len(erased.Kept) != 1 {
		t.Errorf("%+v", erased)
	}
	rest := folderContent(t, filepath.Dir(l.Path))
	want := `"text":"Hi Zoë,\n[…] told me. […], […]!\n[…]. See linkedin.com/[…] or kim-weiß-2, Joakim Weiß and Kim Weißmann"`
	if !strings.Contains(rest, want) {
		t.Errorf("want %s in:\n%s", want, rest)
	}
	if strings.Contains(rest, "Initech") || strings.Contains(rest, "KIM") || strings.Contains(rest, torn) || strings.Contains(rest, "killed") {
		t.Errorf("there is a trace in:\n%s", rest)
	}
	if info, err := os.Stat(l.Path); err != nil || runtime.GOOS != "windows" && info.Mode() != 0o600 {
		t.Errorf("the mode is %v (%v)", info.Mode(), err)
	}
	if again, err := l.Forget(Person{URL: in + "kim-weiß"}); err != nil || again.Any() {
		t.Errorf("again: %+v, %v", again, err)
	}
}

// TestForgetOtherNames holds that somebody is forgotten under a name, too, that an
// entry tells which stands above the one that they are found by.
func TestForgetOtherNames(t *testing.T) {
	const in = "https://www.linkedin.com/in/"
	l := at(t, "")
	add(t, l,
		Entry{Time: noon, Name: "Kim Weber", How: Talked},
		Entry{Time: noon, Name: "Zoë Müller", How: Sent, Text: "Hi Zoë, Kim Weber told me."},
		Entry{Time: noon, Name: "Kim Weber", URL: in + "kim", How: Sent},
		Entry{Time: noon.AddDate(0, 0, 1), Name: "Kim Weiß", URL: in + "kim", How: Sent},
	)
	erased, err := l.Forget(Person{Name: "Kim Weiß"})
	if err != nil || len(erased.Entries) != 3 || len(erased.Mentions) != 1 {
		t.Errorf("%+v, %v", erased, err)
	}
	if rest := content(t, l); strings.Contains(rest, "Weber") {
		t.Errorf("there is a trace in:\n%s", rest)
	}
}

// TestForgetManyEntries holds that what is found costs no more for each that was
// found before.
func TestForgetManyEntries(t *testing.T) {
	f := newForgetting(Person{Name: "Kim Weiß"})
	line := []byte(`{"time":"2026-03-05T12:00:00Z","name":"Kim Weiß","how":"talked"}`)
	for range 3 {
		f.meet(line)
	}
	if len(f.known) != 1 || len(f.names) != 1 {
		t.Errorf("they are known as %v, %v", f.known, f.names)
	}
}

// folderContent is what all files in a folder hold, and their names.
func folderContent(t *testing.T, dir string) string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, e := range entries {
		b, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		all.WriteString(e.Name() + "\n" + string(b))
	}
	return all.String()
}

func TestForgetNobody(t *testing.T) {
	l := at(t, "")
	if erased, err := l.Forget(Person{Name: "Kim Weiß"}); err != nil || erased.Any() {
		t.Errorf("%+v, %v", erased, err)
	}
	add(t, l, sentTo("Zoë Müller", "Hi"))
	before, _ := os.Stat(l.Path)
	if erased, err := l.Forget(Person{Name: "Kim Weiß"}); err != nil || erased.Any() {
		t.Errorf("%+v, %v", erased, err)
	}
	if after, _ := os.Stat(l.Path); !os.SameFile(before, after) {
		t.Error("the ledger was rewritten for nothing")
	}
}
