package report

import (
	"strings"
	"testing"

	"note/lint/rules"
	"note/lint/text"
)

// TestRuleFormats holds that each format writes the list and one rule, in both languages.
func TestRuleFormats(t *testing.T) {
	for _, f := range RuleFormats() {
		for ui, title := range map[string]string{"en": "There is a link in the note", "de": "In der Nachricht steht ein Link"} {
			var list, one strings.Builder
			err := f.List(&list, rules.All(), ui)
			if err == nil {
				err = f.One(&one, rules.Link, ui)
			}
			for what, got := range map[string]string{"list": list.String(), "rule": one.String()} {
				if err != nil || !strings.Contains(got, title) || text.Printable(got, "\n") != got {
					t.Errorf("%s, %s, %s: %v %q", f.Name, what, ui, err, got)
				}
			}
		}
	}
}

func TestUnmarkedDown(t *testing.T) {
	compare(t, `\*\|x\|\* \_\_ \<b\> \[a\](b) \\ \`+"`", unmarkedDown("*|x|* __ <b> [a](b) \\ `"))
}
