package compose

import (
	"strings"
	"testing"

	"note/lint/text"
)

func TestQuote(t *testing.T) {
	long := strings.Repeat("ü", quotable)
	tests := []struct{ post, want string }{
		{"Warum Lein?", "Warum Lein?"},
		{"„Warum Lein?“", "Warum Lein?"},
		{"Three lessons:", "Three lessons"},
		{"Why “agile” is dead", "Why ‘agile’ is dead"},
		{"„Lein“ und „Hanf“", "‚Lein‘ und ‚Hanf‘"},
		{long, long},
		{long + "ü", ""},
		{"A first sentence. " + long, "A first sentence"},
		{"Pricing pages are apologies.", "Pricing pages are apologies"},
		{"And then...", "And then..."},
		{"🚀 Why night trains run late 🚂🚂 #trains #rail", "Why night trains run late"},
		{"Big news! Our night trains run on time.", "Our night trains run on time"},
		{"Thoughts?", ""},
		{"Thoughts? #rail https://lnkd.in/x", ""},
		{"Read why night trains run late: https://example.org/x", "Read why night trains run late"},
		{"Read https://example.org/x before you ride", ""},
		{"Night trains run late. See https://example.org/x for why", "Night trains run late"},
		{"HUGE NEWS: night trains are back", "night trains are back"},
		{"Thrilled to announce that I’ve joined Tidewell!", ""},
		{"Ich freue mich, dass unser Nachtzug fährt", ""},
		{"Why 👩‍💻 wait", "Why 👩‍💻 wait"},
		{"Why 👩‍💻👩‍💻 wait", ""},
		{"WHY NIGHT TRAINS RUN LATE", ""},
		{"We’re hiring a timetable planner!", ""},
		{"Big news: we are hiring!", ""},
		{"Night trains run late, and the reason is not what you think it …see more", "Night trains run late"},
		{"Night trains run late. The reason is not…", "Night trains run late"},
		{"The reason why night trains…", ""},
		{"If night trains run late, but nobody is told…", ""},
		{strings.Repeat("Night trains run late, ", 4) + "and " + long, strings.TrimSuffix(strings.Repeat("Night trains run late, ", 4), ", ")},
		{"Für Gr#ße zählt der Satz", "Für Gr#ße zählt der Satz"},
	}
	for _, tt := range tests {
		if got := quote(tt.post); got != tt.want {
			t.Errorf("quote(%q) = %q, want %q", tt.post, got, tt.want)
		}
	}
}

// FuzzQuote holds that a quotation is words of its post, in one piece and not too long.
func FuzzQuote(f *testing.F) {
	for _, post := range []string{"🚀 Big news! Trains run late. #rail", "Thoughts?", "…see more", "a – b: c, and d …", strings.Repeat("Zug, und ", 40)} {
		f.Add(post)
	}
	f.Fuzz(func(t *testing.T, post string) {
		post = compact(post, "")
		q := quote(post)
		if text.Graphemes(q) > quotable {
			t.Errorf("quote(%q) is %d long", post, text.Graphemes(q))
		}
		if !strings.Contains(letters(post), letters(q)) {
			t.Errorf("quote(%q) = %q, which it does not say", post, q)
		}
		openRole(post)
		worded(post + "x").shape()
	})
}

// letters are the letters and digits of s, as words are compared.
func letters(s string) string { return strings.NewReplacer(" ", "", "'", "").Replace(key(s)) }
