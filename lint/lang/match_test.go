package lang

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/lint/text"
)

// tiny is a pack with one pattern, and the classes that the tests use.
func tiny(t *testing.T, pattern string) *Pack {
	t.Helper()
	source := `
lang: xx
endings: desrinog
words:
  your: your
  post: post posts *beitrag
  common: a an the on about is was great thanks for to and ich würde mich freuen für this
  particle: of
  number: two
  capital: i
ask:
  - kind: any
    cues: [` + quoted(pattern) + `]
`
	pack, err := Load("tiny.yaml", strings.NewReader(source))
	if err != nil {
		t.Fatal(err)
	}
	return pack
}

func quoted(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

// matched are the words of in that pattern matches, and those in its slots.
func matched(t *testing.T, pattern, in string) []string {
	t.Helper()
	pack, measured := tiny(t, pattern), text.Measure(in)
	tokens := pack.Tokens(measured)
	var found []string
	words := func(first, end int) string { return in[tokens[first].Start:tokens[end-1].End] }
	for _, m := range pack.Match(tokens) {
		found = append(found, words(m.First, m.End))
		for _, s := range m.Slots {
			if s.End > 0 {
				found = append(found, "{"+words(s.First, s.End)+"}")
			}
		}
	}
	return found
}

func TestMatch(t *testing.T) {
	for _, test := range []struct {
		pattern, in string
		want        []string
	}{
		{"win win", "A Win-Win for us", []string{"Win-Win"}},
		{"don't", "I DON’T know", []string{"DON’T"}},
		{"für", "fu\u0308r FUER fur fuhr", []string{"fu\u0308r", "FUER"}},
		{"impress*", "impressed impressions impressbook impressionistic", []string{"impressed", "impressions"}},
		{"<your> <post>", "your Gastbeitrag", []string{"your Gastbeitrag"}},
		{"add you .. network", "add you to my network", []string{"add you to my network"}},
		{"add you .. network", "add you to the very big network", nil},
		{"add you .. network", "I add you. To my network", nil},
		{"(a|an the) b", "an the b", []string{"an the b"}},
		{"a [very|so] b", "a b, a so b", []string{"a b", "a so b"}},
		{"a !b _", "a b, a c", []string{"a c"}},
		{"a !<your>", "a your", nil},
		{"^ great", "great great. great", []string{"great", "great"}},
		{"great $", "great so. great", []string{"great"}},
		{"=Sie", "sie und Sie", []string{"Sie"}},
		{"about {topic}", "about the great harbour crane of Kiel, thanks", []string{"about the great harbour crane of Kiel", "{the great harbour crane of Kiel}"}},
		{"about {topic}", "about this, Kolja", nil},
		{"about {topic}", "thanks about, Kolja", nil},
		{"your {content}", "your hives, your post, your AI", []string{"your hives", "{hives}", "your AI", "{AI}"}},
		{"about {topic} is", "about harbour cranes is a", []string{"about harbour cranes is", "{harbour cranes}"}},
		{"at {name}", "at Camp of Culture 2024 was great", []string{"at Camp of Culture 2024", "{Camp of Culture 2024}"}},
		{"{name} is", "Thanks. Great is, Ulla Ölsen is", []string{"Ulla Ölsen is", "{Ulla Ölsen}"}},
		{"(about {topic} now|about)", "about zebras", []string{"about"}},
		{"{number} posts", "two posts, 17 posts", []string{"two posts", "{two}", "17 posts", "{17}"}},
	} {
		got := matched(t, test.pattern, test.in)
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%q in %q (-want +got):\n%s", test.pattern, test.in, diff)
		}
	}
}

func TestLoadComplains(t *testing.T) {
	for source, want := range map[string]string{
		"lang: xx\nwrods: {}":                                                       `x.yaml:2: unknown key "wrods": there are lang, capital-nouns, endings, `,
		"lang: xx\nask:\n - kind: a\n   cues:\n    - <nix>":                         "x.yaml:5: pattern \"<nix>\": unknown class <nix>",
		"lang: xx\nask:\n - kind: a\n   cues: ['(a|b']":                             "x.yaml:4: pattern \"(a|b\": '(' is not closed",
		"lang: xx\nask:\n - kind: a\n   cues: ['a{nix}']":                           "unknown slot {nix}: there are topic, content, name, number",
		"lang: xx\nask:\n - kind: a\n   cues: [a b c d e f]":                        "6 words; at most 5",
		"lang: xx\nask:\n - kind: a":                                                "ask a has no cues",
		"lang: xx\nask:\n - kind: a\n      - b\n   cues: [b]":                       "a kind is one word",
		"lang: xx\nstock:\n - kind: a\n   cues: [b]":                                "names its rule",
		"lang: xx\nevidence:\n - kind: a\n   tie: strong\n   cues: [b]":             "tie is none, weak or specific",
		"lang: xx\nask:\n - {kind: a, cues: [b]}\n - {kind: a, cues: [c]}":          "x.yaml:4: ask a is there twice",
		"lang: xx\nfault:\n - kind: a\n   cues: [b]":                                "names its rule",
		"lang: xx\nfault:\n - {kind: a, rule: r, cues: [b]}":                        "say what is wrong",
		"lang: xx\nask:\n - {kind: a, soft: true, cues: [b]}":                       "soft to pitch and fault",
		"lang: xx\nask:\n - {kind: a, reason: true, cues: [b]}":                     "reason, tie, narrow and enough belong to evidence, pushy to pitch",
		"lang: xx\nevidence:\n - {kind: a, reason: true, enough: true, cues: [b]}":  "enough is only what is a reason and ties specifically",
		"lang: xx\nwords: {a: b-c}":                                                 "class a: \"b-c\" is not one word",
		"lang: xx\nask:\n - {kind: a, cues: ['" + strings.Repeat("(", 5000) + "']}": "has over 4000 bytes",
		"ask: []":                                "x.yaml:1: lang is missing",
		"# nothing":                              "x.yaml:1: the file is empty",
		"lang: xx\n---\nlang: yy":                "x.yaml:2: a second document begins here",
		"lang: xx\nlang: yy":                     `x.yaml:2: "lang" is there twice`,
		"lang: xx\nask:\n - {kind: a, cue: [b]}": `x.yaml:3: unknown key "cue": there are kind, rule, `,
		"lang: xx\nask:\n - &a {kind: a, cues: [b]}\n - *a":        "x.yaml:4: the alias *a is not supported",
		"lang: xx\nask:\n - {kind: a, cues: [[b]]}":                "x.yaml:3: a text should stand here",
		"lang: xx\nask:\n - {kind: a, reason: perhaps, cues: [b]}": "x.yaml:3: true or false should stand here",
		"lang: xx\nask: {kind: a}":                                 "x.yaml:2: a list should stand here",
		"lang: xx\nwords: a b":                                     `x.yaml:2: lines of "key: value" should stand here`,
		"- lang: xx":                                               `x.yaml:1: lines of "key: value" should stand here`,
		"lang: xx\nask: [":                                         "x.yaml:2: did not find expected node content",
	} {
		_, err := Load("x.yaml", strings.NewReader(source))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Load(%q) = %v, want %q", source, err, want)
		}
	}
}
