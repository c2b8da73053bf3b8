package ledger

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestAdd(t *testing.T) {
	l := at(t, "")
	add(t, l, Entry{Time: noon, Name: "Jo\u0308rg Weiß", URL: "de.linkedin.com/in/J%C3%B6rg/", Network: "linkedin", How: Sent, Text: "Hi \"Jörg\" & <Kim>,\n👩‍💻"})
	want := `{"time":"2026-03-05T12:00:00Z","name":"Jörg Weiß","url":"https://www.linkedin.com/in/jörg","network":"linkedin","how":"sent","text":"Hi \"Jörg\" & <Kim>,\n👩‍💻"}` + "\n"
	if diff := cmp.Diff(want, content(t, l)); diff != "" {
		t.Error(diff)
	}
	if runtime.GOOS != "windows" {
		for path, want := range map[string]os.FileMode{l.Path: 0o600, filepath.Dir(l.Path): os.ModeDir | 0o700} {
			if info, err := os.Stat(path); err != nil || info.Mode() != want {
				t.Errorf("%s has the mode %v, want %v (%v)", path, info.Mode(), want, err)
			}
		}
	}
}

// TestAddCloses holds that a ledger which others can read, as a copy may be, is the
// owner's alone as soon as something is entered.
func TestAddCloses(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("NOT TESTED: modes, which there are none of here")
	}
	l := at(t, "")
	if err := os.MkdirAll(filepath.Dir(l.Path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(l.Path, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	add(t, l, Entry{Time: noon, Name: "Kim Weiß", How: Sent})
	if info, err := os.Stat(l.Path); err != nil || info.Mode() != 0o600 {
		t.Errorf("the mode is %v (%v)", info.Mode(), err)
	}
}

func TestAddOnce(t *testing.T) {
	l := at(t, "")
	kim := Entry{Time: noon, Name: "Kim Weiß", URL: "linkedin.com/in/kim", How: Sent, Text: "Hi"}
	later, byName, other, talked := kim, kim, kim, kim
	later.Time = noon.Add(24 * time.Hour)
	byName.URL = ""
	other.Text = "Hello"
	talked.How = Talked
	if got := add(t, l, kim, kim, later, other, talked); got != 4 {
		t.Errorf("%d were entered, want 4: %s", got, content(t, l))
	}
	if got := add(t, l, byName, other, later); got != 0 {
		t.Errorf("%d were entered again: %s", got, content(t, l))
	}
}

func TestAddRefuses(t *testing.T) {
	for name, e := range map[string]Entry{
		"no time": {Name: "Kim Weiß", How: Sent},
		"nobody":  {Time: noon, How: Sent},
		"how":     {Time: noon, Name: "Kim Weiß", How: "eaten"},
		"long":    {Time: noon, Name: "Kim Weiß", How: Sent, Text: strings.Repeat("ß", maxLine)},
	} {
		l := at(t, "")
		if n, err := l.Add(sentTo("Zoë Weiß", "Hi"), e); err == nil || n != 0 {
			t.Errorf("%s: %d were entered", name, n)
		}
		if _, err := os.Stat(l.Path); err == nil {
			t.Errorf("%s: there is a ledger", name)
		}
	}
}
