package profile

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// linesOf numbers the lines of s.
func linesOf(s string) []Line {
	var lines []Line
	for i, text := range strings.Split(s, "\n") {
		lines = append(lines, Line{Number: i + 1, Text: text})
	}
	return lines
}

func TestPageLines(t *testing.T) {
	in, err := newInput("Kim Weiß\r\nKim Weiß\r\n\r\n \u00a0\nEngineerEngineer\nBaden-Baden\nWalla Walla\nBerlin, Berlin\ncouscous\nAug. 2026–Heute · 4 Monate\nAug. 2026 bis Heute · 4 Monate\n2012 - 20162012 - 2016\nM&#252;ller &amp; S&ouml;hne")
	if err != nil {
		t.Fatal(err)
	}
	want := []Line{
		{1, "Kim Weiß", true}, {5, "Engineer", true}, {6, "Baden-Baden", false}, {7, "Walla Walla", false}, {8, "Berlin, Berlin", false}, {9, "couscous", false},
		{10, "Aug. 2026–Heute · 4 Monate", true}, {12, "2012 - 2016", true}, {13, "Müller & Söhne", false},
	}
	if diff := cmp.Diff(want, pageLines(in)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestCleanValue(t *testing.T) {
	for in, want := range map[string]string{
		"  a\tb\u00a0\u202fc ": "a b c", "a\u0308": "ä", "a\u200bb\u00adc": "abc", "\u202eabc\u2066": "abc", "a\x00\x1b\x7fb": "ab", "👩\u200d💻": "👩\u200d💻", "a\u200db": "ab", "": "", " ": "",
		"𝗭𝗼\u0308\u200b 𝗪𝗲𝗶ß": "Zö Weiß", "𝗮\u200b𝗯": "ab", "a \u0332\u0332\u0332 b": "a b", "№ 1, 20 ℃": "№ 1, 20 ℃",
	} {
		if got := cleanValue(in); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
}

func TestUnescape(t *testing.T) {
	for in, want := range map[string]string{
		"A &amp; B": "A & B", "&amp;#39;": "'", "A & B; C": "A & B; C", "AT&T": "AT&T", "&copy": "&copy", "Müller &Notar; x": "Müller &Notar; x", "&;": "&;",
	} {
		if got := unescape(in); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
}

func TestIsDegree(t *testing.T) {
	for _, yes := range []string{"· 1st", "· 2nd", "• 3rd+", "· 2.", "• 3.+", "2nd degree connection", "2nd2nd degree connection", "Ole ist Ihr Kontakt 2. Grades", "1. Grad", "· 2e", "· 3e et +", "· 2º"} {
		if !isDegree(yes) {
			t.Errorf("%q is none", yes)
		}
	}
	for _, no := range []string{"", "·", "2", "4th", "2nd floor", "500+", "1.204", "Kim · 2nd", "2. Vorsitzende"} {
		if isDegree(no) {
			t.Errorf("%q is one", no)
		}
	}
}

func TestBlocks(t *testing.T) {
	got := map[string]string{}
	for _, b := range blocks(linesOf("Head of X\nInfo\nIch baue.\nBerufserfahrung (2)\nAzubi\nMuster AG\nAusbildung\n2020–2023\nAusbildung\nSchule\nAktivität\nEvents\nBeiträge\nInfo\nKenntnisse:\nGo"), false) {
		got[b.heading.Text] = strings.Join(lineTexts(b.lines), "/")
	}
	want := map[string]string{"": "Head of X", "Info": "Ich baue.", "Berufserfahrung (2)": "Azubi/Muster AG/Ausbildung/2020–2023", "Ausbildung": "Schule", "Aktivität": "Events/Beiträge/Info", "Kenntnisse:": "Go"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestCutStrangers(t *testing.T) {
	for _, foot := range []string{"More profiles for you", "People you may know", "Weitere Profile für Sie", "Personen, die Sie kennen könnten", "About\nAccessibility", "Info\nBarrierefreiheit", "LinkedIn Corporation © 2026", "XING Mitglieder mit ähnlichen Profilangaben"} {
		if got := cutStrangers(linesOf("About\nText\n" + foot + "\nJane Doe")); len(got) != 2 {
			t.Errorf("%q leaves %v", foot, got)
		}
	}
}

func TestFindMutual(t *testing.T) {
	for _, c := range []struct {
		in    string
		names string
		count int
	}{
		{"Ada Linné and 11 other mutual connections", "Ada Linné", 12},
		{"Ada Linné, Bo Ek, and 3 other mutual connections", "Ada Linné, Bo Ek", 5},
		{"Ada Linné, Bo Ek & 8 other mutual connections", "Ada Linné, Bo Ek", 10},
		{"Ada Linné is a mutual connection", "Ada Linné", 1},
		{"Ada Linné and Bo Ek are mutual connections", "Ada Linné, Bo Ek", 2},
		{"38 mutual connections", "", 38},
		{"1,204 mutual connections", "", 1204},
		{"Dr. Ada Linné, PhD and 1 other mutual connection", "Ada Linné", 2},
		{"Ada Linné,\nand 2 other mutual connections", "Ada Linné", 3},
		{"Ada Linné und 71 weitere gemeinsame Kontakte", "Ada Linné", 72},
		{"Ada Linné, Bo Ek und 3 weitere gemeinsame Kontakte", "Ada Linné, Bo Ek", 5},
		{"Ada Linné ist ein gemeinsamer Kontakt", "Ada Linné", 1},
		{"2 gemeinsame Kontakte", "", 2},
		{"3 gemeinsame Kontakte: Ada Linné, Bo Ek, Jo Groß", "Ada Linné, Bo Ek, Jo Groß", 3},
		{"1 mutual connection\nAda Linné is a mutual connection", "Ada Linné", 1},
		{"8 mutual groups", "", 0}, {"500+ connections", "", 0}, {"4 gemeinsame Gruppen", "", 0}, {"See your mutual connections", "", 0}, {"View mutual connections with Ada", "", 0},
	} {
		m := findMutual(linesOf(c.in))
		if got := strings.Join(lineTexts(m.names), ", "); got != c.names || m.count != c.count {
			t.Errorf("%q: %q and %d, want %q and %d", c.in, got, m.count, c.names, c.count)
		}
	}
}

func TestIsPlace(t *testing.T) {
	for _, yes := range []string{"Berlin, Germany", "Nordmark und Umgebung", "Metropolregion Hannover Braunschweig", "Greater Leeds Area", "Brussels Region, Belgium", "Berlin", "Austin, TX", "Copenhagen, Capital Region of Denmark", "Linz, Österreich"} {
		if !isPlace(yes) {
			t.Errorf("%q is none", yes)
		}
	}
	for _, no := range []string{"", "Head of Data", "Acme GmbH", "Berlin | Remote", "Engineer @ Acme, Germany", "Area: Germany", "Müller, Meier & Partner"} {
		if isPlace(no) {
			t.Errorf("%q is one", no)
		}
	}
}
