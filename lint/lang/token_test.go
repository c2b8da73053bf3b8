package lang

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/lint/text"
)

// contents are the words of in that carry content in the pack of source.
func contents(t *testing.T, source, in string) []string {
	t.Helper()
	pack, err := Load("content.yaml", strings.NewReader(source))
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	tokens := pack.Tokens(text.Measure(in))
	for i := range tokens {
		if pack.Content(&tokens[i]) {
			found = append(found, in[tokens[i].Start:tokens[i].End])
		}
	}
	return found
}

func TestContent(t *testing.T) {
	const small = "lang: xx\nwords: {common: 'a bright* develop* und würde', post: '*beitrag'}\ntopics: {role: developer}\n"
	const german = small + "capital-nouns: true\n"
	for _, test := range []struct {
		source, in string
		want       []string
	}{
		{small, "a brighter harbour", []string{"harbour"}},
		{small, "a Brightwell and Brighter", []string{"Brightwell", "and", "Brighter"}}, // names in mid-sentence
		{small, "a developed developer", []string{"developer"}},
		{small, "a AI in 2024", []string{"AI"}},
		{german, "a Hafenbeitrag", []string{"Hafenbeitrag"}},
		{german, "a große Kräne zweifellos", []string{"Kräne"}},
		{german, "a große kräne", []string{"große", "kräne"}}, // written small throughout
		{german, "a Wurde Würde Wuerde", nil},
	} {
		if diff := cmp.Diff(test.want, contents(t, test.source, test.in)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", test.in, diff)
		}
	}
}
