package audit

import (
	"os"
	"strings"
	"testing"

	"note/lint"
)

// drawPage is the page of a report.
func drawPage(t *testing.T, r Report, ui string) string {
	t.Helper()
	var page strings.Builder
	if err := Page(&page, r, ui, sampleRules); err != nil {
		t.Fatal(err)
	}
	return page.String()
}

// sampleRules give the titles of some of the sample's rules.
var sampleRules = []lint.Rule{
	{Name: "generic-phrase", Doc: lint.Text{En: "The note says what is said to thousands\n\nx", De: "Die Nachricht sagt, was Tausenden gesagt wird\n\nx"}},
	{Name: "missing-reason", Doc: lint.Text{En: "The note gives no reason for the contact\n\nx", De: "Die Nachricht nennt keinen Grund für den Kontakt\n\nx"}},
	{Name: "sales-pitch", Doc: lint.Text{En: "The note wants to sell something\n\nx", De: "Die Nachricht will etwas verkaufen\n\nx"}},
}

func TestSamplePage(t *testing.T) {
	for _, ui := range []string{"en", "de"} {
		page := drawPage(t, sample(), ui)
		if dir := os.Getenv("NOTE_PAGE_DIR"); dir != "" {
			if err := os.WriteFile(dir+"/"+ui+".html", []byte(page), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}
