package profile

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"note/lint/text"
)

// TestHostileSize reads a mebibyte of what a careless reader would take minutes for.
func TestHostileSize(t *testing.T) {
	fill := func(s string) string { return strings.Repeat(s, (MaxInput-200)/len(s)) }
	var skills strings.Builder
	skills.WriteString("Kim Weiß\n· 2nd\nSkills\n")
	for i := range 100_000 {
		fmt.Fprintf(&skills, "s%d\n", i)
	}
	var keys strings.Builder
	for i := range 60_000 {
		fmt.Fprintf(&keys, "k%d: v\n", i)
	}
	for _, in := range []string{
		skills.String(), "Kim Weiß\n· 2nd\n" + fill(" at A"), "Kim Weiß\n· 2nd\n" + fill("x\nJan 2020 - Present\n"), "Kim Weiß\n· 2nd\nAbout\n" + fill("no sales. "),
		fill("Kim Weiß, "), fill("\"a"), fill("&amp;"), fill("\r"), fill("Feed post number 1\nKim\n"), "k: " + fill("{a: "), fill("name: y\n"), fill("("),
		fill("BEGIN:VCARD\n"), "BEGIN:VCARD\nN:x" + fill("\n x"), "BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:x" + fill("=\n"), "BEGIN:VCARD\nN:" + fill(";"),
		"name,role,company\n" + fill("x,y,z\n"), "name,role,company\nx," + fill("\"\n"), fill("name,"), fill(",;\t"),
		`{"@type":"Person","name":[` + fill(`"x",`), `{"@graph":[` + fill(`{"@type":"Person","@id":"x"},`) + `{}]}`,
		"<" + fill(`<script type="application/ld+json">`), fill("application/ld+json>"),
		fill("Best,\n"), fill("Best,\nKit\n--\nKim Weiß\n"), "--\nKim Weiß\n+49 30 000000\n" + fill("a | "), "--\nKim Weiß\n+49 30 000000\n" + fill("12345 Ulm, "),
		"--\nKim Weiß\n+49 30 000000\n" + fill("x GmbH "), "--\nKim Weiß\n" + fill("a@b "), "--\nKim Weiß\n+49 30 000000\n" + fill("https://www.linkedin.com/in/x "),
		"Actions List\nKim Weiß\n2nd\nShared connections (3)\n" + fill("Ada Groß\nx\n"), "Kim Weiß\n· 2e\n" + fill("et 3 autres relations en commun "),
		"Contact\nwww.linkedin.com/in/kim-" + fill("x\n"), "(LinkedIn)\nKim Weiß\nExperience\n" + fill("x\nJan 2020 - Present\n"), "(LinkedIn)\n" + fill("Kim Weiß\n"),
		"(LinkedIn)\n" + fill("             x  y\n"), "(LinkedIn)\nKim Weiß\nEducation\n" + fill("x &\n"), "(LinkedIn)\nKim Weiß\nExperience\n" + fill("x &\n") + "2020 - Present", "(LinkedIn)\nKim Weiß\nSummary\n" + fill("x &\n"), "(LinkedIn)\nTop Skills\n" + fill("x,\n") + "Kim Weiß\nUlm, Germany\nExperience\n", "(LinkedIn)" + fill("\f"),
		fill("Kim Weiß spoke at TideCon with Bob. "), keys.String(), "name: Kim\nrole: x\ncompany: [x\n" + fill("and more\n"),
	} {
		start := time.Now()
		_, _ = Read(in, "")
		took := time.Since(start)
		if took > time.Minute {
			t.Errorf("%.30q took %v", in, took)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, path := range profileInputs(f) {
		f.Add(readFile(f, path))
	}
	f.Add("Kim Weiß\r\n· 2nd\r\n👩‍💻 „Ha\u0308kchen“\u00a0bei Acme")
	f.Add("name: Kim &#x202e; Weiß\nrole: a\ncompany: &amp;")
	f.Fuzz(func(t *testing.T, input string) {
		p, err := Read(input, "")
		if err != nil {
			if p.Facts != nil {
				t.Errorf("facts beside the error %v", err)
			}
			return
		}
		checkProfile(t, p, input)
	})
}

// FuzzReadAs reads input as a format that it may not be in.
func FuzzReadAs(f *testing.F) {
	for _, path := range profileInputs(f) {
		for i := range Formats {
			f.Add(readFile(f, path), i)
		}
	}
	f.Fuzz(func(t *testing.T, input string, which int) {
		if which < 0 || which >= len(Formats) {
			return
		}
		if p, err := Read(input, Formats[which].Name); err == nil {
			checkProfile(t, p, input)
		}
	})
}

// checkProfile checks what holds of every profile: its lines are lines of the
// input, its values are clean, and no word of a name, company or role is new.
func checkProfile(t *testing.T, p Profile, input string) {
	t.Helper()
	in, err := newInput(input)
	if err != nil {
		t.Fatal(err)
	}
	last := in.Lines[len(in.Lines)-1].Number
	all := letters(input) + letters(decoded(in))
	for field, fact := range p.Facts {
		for _, n := range fact.Lines {
			if n < 1 || n > last {
				t.Errorf("%s comes from line %d of %d", field, n, last)
			}
		}
		for _, v := range fact.Values {
			if v == "" || v != cleanValue(v) || !utf8.ValidString(v) {
				t.Errorf("%s is %q", field, v)
			}
		}
	}
	for _, field := range []Field{Name, First, Last, Title, Role, Company, Headline, Location, School, Post, Event, Group} {
		for w := range strings.FieldsSeq(p.Facts.Text(field)) {
			if w := letters(w); !strings.Contains(all, w) && !strings.Contains(scanKey(input), scanKey(w)) { // a scan's 0 may be read as o
				t.Errorf("%s: %q is not in the input", field, w)
			}
		}
	}
}

// decoded is all text of the input in the ways in which formats decode it.
func decoded(in Input) string {
	var b strings.Builder
	for _, l := range in.Lines {
		b.WriteString(l.Text)
	}
	for _, p := range cardProperties(in.Raw) {
		b.WriteString(p.value())
	}
	for _, script := range linkedData(in.Raw) {
		if root, err := parseJSON(script.Text); err == nil {
			b.WriteString(root.all())
		}
	}
	if pairs, ok, err := yamlPairs(in); ok && err == nil {
		for _, pair := range pairs {
			b.WriteString(strings.Join(lineTexts(pair.values), " "))
		}
	}
	return b.String()
}

func (n node) all() string {
	s := n.text
	for _, child := range n.list {
		s += child.all()
	}
	for _, child := range n.keys {
		s += child.all()
	}
	return s
}

// letters is s as it is compared: letters and digits only, folded.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, text.Fold(s))
}
