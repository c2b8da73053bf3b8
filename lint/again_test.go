package lint_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"note/lint"
	"note/lint/lang"
	"note/lint/rules"
)

// TestAgainIsRun holds that a note that is judged again is judged as if for the first time.
func TestAgainIsRun(t *testing.T) {
	c := lint.Config{Rules: rules.All(), UI: "en", Packs: lang.Packs()}
	first := lint.Run(lint.Note{Input: "Hallo Kim, bei Brückner sprachen wir über Nachtzüge."}, c)
	for _, n := range []lint.Note{
		{Input: first.Note.Input, Recipient: lint.Known{"first": {"Jördis"}, "company": {"Brückner"}}},
		{Input: first.Note.Input, Lang: "en"},
		{Input: "---\nlang: de\n---\n" + first.Note.Input, Start: 17},
		{Input: "Hi Kim, I’d like to add you to my network."},
	} {
		if diff := cmp.Diff(lint.Run(n, c), first.Again(n, c), cmpopts.IgnoreUnexported(lint.Report{}, lang.Token{})); diff != "" {
			t.Errorf("%q (-run +again):\n%s", n.Input, diff)
		}
	}
}
