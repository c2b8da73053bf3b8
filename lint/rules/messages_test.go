package rules

import (
	"strings"
	"testing"
	"unicode/utf8"

	"note/lint/lang"
)

// maxSay is how many characters a message has at most, without the words found:
// what is longer is not read.
const maxSay = 150

// checkSaid holds that a message is one line that says what is wrong and, behind a
// mark, what to write instead.
func checkSaid(t *testing.T, where, message, found string) {
	t.Helper()
	said := strings.TrimLeft(strings.Replace(message, found, "", 1), "“”„:; ")
	_, instead, parted := cut(said)
	switch {
	case strings.ContainsAny(message, "\n\r"), strings.HasSuffix(message, "."), strings.TrimSpace(message) != message:
		t.Errorf("%s: %q is no line without a full stop", where, message)
	case !parted, len(strings.Fields(instead)) < 2:
		t.Errorf("%s: %q says not what is wrong and, behind a mark (: ; ?), what to write instead", where, message)
	case utf8.RuneCountInString(said) > maxSay:
		t.Errorf("%s: %q has over %d characters", where, message, maxSay)
	}
}

// cut parts a message at its first mark.
func cut(message string) (wrong, instead string, ok bool) {
	i := strings.IndexAny(message, ":;?")
	if i < 0 {
		return message, "", false
	}
	return message[:i], message[i+1:], i > 0
}

// TestMessages holds that of every example in both languages of the interface.
func TestMessages(t *testing.T) {
	for _, r := range All() {
		for _, ex := range r.Examples {
			bad, _ := unmarked(t, ex.Bad)
			said := map[string]string{}
			for _, ui := range []string{"en", "de"} {
				for _, f := range of(r, runIn(ui, ex, bad)) {
					checkSaid(t, r.Name+" "+ui, f.Message, f.Evidence)
					said[ui] += f.Message
				}
			}
			if said["en"] == said["de"] {
				t.Errorf("%s says %q in both languages", r.Name, said["en"])
			}
		}
	}
}

// TestFamiliesSay holds it of every family of phrases, and that its rule reports it.
func TestFamiliesSay(t *testing.T) {
	stock, faults := map[string]bool{}, map[string]bool{}
	for _, r := range All() {
		stock[r.Name], faults[r.Name] = r.Stock, r.Faults
	}
	for _, p := range lang.Packs() {
		for _, g := range p.Groups {
			where := p.Lang + ".yaml " + g.Section.String() + " " + g.Kind
			if g.Section == lang.Stock && !stock[g.Rule] {
				t.Errorf("%s: %q is no rule that reports stock phrases", where, g.Rule)
			}
			if g.Section == lang.Fault && !faults[g.Rule] {
				t.Errorf("%s: %q is no rule that reports faults", where, g.Rule)
			}
			if g.Section == lang.Stock || g.Section == lang.Pitch || g.Section == lang.Fault && g.Say.En+g.Say.De != "" {
				checkSaid(t, where+" en", g.Say.En, "\x00")
				checkSaid(t, where+" de", g.Say.De, "\x00")
			}
		}
	}
}
