package lang

import (
	"fmt"
	"strings"
	"testing"

	"note/lint/text"
)

// own is a pack with one phrase of the user's own.
func own(t *testing.T, base *Pack, p Phrase) *Pack {
	t.Helper()
	p.Lines = make([]int, len(p.Patterns))
	pack, err := WithPhrases(base, "x.yaml", []Phrase{p})
	if err != nil {
		t.Fatal(err)
	}
	return pack
}

func TestWithPhrases(t *testing.T) {
	en, de := Packs()[0], Packs()[1]
	say := Text{En: "no", De: "nein"}
	for _, test := range []struct {
		name   string
		base   *Pack
		phrase Phrase
		text   string
		want   string
	}{
		{"in any language", en, Phrase{Patterns: []string{"zebra*"}, Message: say}, "two Zebras", "own own-0 Zebras"},
		{"in another", de, Phrase{Patterns: []string{"zebra*"}, Message: say}, "zwei Zebras", "own own-0 Zebras"},
		{"in none that is known", nil, Phrase{Patterns: []string{"zebra*"}, Message: say}, "deux zébras", "own own-0 zébras"},
		{"for another language", en, Phrase{Lang: "de", Patterns: []string{"zebra*"}, Message: say}, "two Zebras", ""},
		{"with a class", en, Phrase{Patterns: []string{"<your> zebra"}, Message: say}, "your zebra", "own own-0 your zebra"},
		{"with a class that the language has not", de, Phrase{Patterns: []string{"<day-of> zebra"}, Message: say}, "Fridays zebra", ""},
		{"of a family", en, Phrase{Family: "add-to-network", Patterns: []string{"zebra network"}}, "your zebra network", "stock add-to-network zebra network"},
		{"of a family of faults", en, Phrase{Family: "begging", Patterns: []string{"zebra zebra"}}, "a zebra zebra", "fault begging zebra zebra"},
		{"of what is no fault by itself", en, Phrase{Family: "recruits", Patterns: []string{"zebra"}}, "a zebra", ""},
		{"of no family", en, Phrase{Family: "zebras", Patterns: []string{"zebra"}}, "a zebra", ""},
	} {
		pack := own(t, test.base, test.phrase)
		got := ""
		if pack != nil {
			tokens := pack.Tokens(text.Measure(test.text))
			for _, m := range pack.Match(tokens) {
				if g := pack.Groups[m.Group]; g.Section == Own || g.Section == Stock || g.Section == Fault {
					got = fmt.Sprintf("%s %s %s", g.Section, g.Kind, test.text[tokens[m.First].Start:tokens[m.End-1].End])
				}
			}
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// TestPhrasesAreQuiet holds that a phrase that the user minds leaves its words as
// they were: content stays content, and what is common stays common.
func TestPhrasesAreQuiet(t *testing.T) {
	en := Packs()[0]
	pack := own(t, en, Phrase{Patterns: []string{"zebra profile", "insurance"}, Message: Text{En: "no"}})
	for _, word := range []string{"zebra", "profile", "insurance"} {
		before, after := en.Tokens(text.Measure(word)), pack.Tokens(text.Measure(word))
		if b, a := en.Content(&before[0]), pack.Content(&after[0]); a != b || en.Wide(&before[0]) != pack.Wide(&after[0]) {
			t.Errorf("%s was content: %t, is: %t", word, b, a)
		}
	}
}

func TestPhrasesComplain(t *testing.T) {
	_, err := WithPhrases(Packs()[0], "x.yaml", []Phrase{{Patterns: []string{"a b c d e f"}, Lines: []int{7}}})
	if err == nil || !strings.Contains(err.Error(), "x.yaml:7: pattern") {
		t.Errorf("got %v", err)
	}
}

func BenchmarkExtend(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := WithPhrases(Packs()[1], "x.yaml", []Phrase{{Patterns: []string{"circle back", "zeitnah*"}, Lines: []int{1, 2}}}); err != nil {
			b.Fatal(err)
		}
	}
}
