package rules

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"note/lint"
	"note/lint/lang"
)

func TestStaleClaim(t *testing.T) {
	day := func(s string) time.Time {
		d, _ := time.Parse(time.DateOnly, s)
		return d
	}
	for _, tt := range []struct {
		lang, drafted, note, want string
	}{
		{"en", "", "Hi Zoë, looking forward to meeting you in Kiel on 3 May 2025", "looking forward to meeting you in Kiel on 3 May 2025"},
		{"en", "", "Hi Zoë! See you at the lock on May 3rd, 2026 👩‍💻", "See you at the lock on May 3rd, 2026"},
		{"en", "", "Hi Zoë, will you be at the harbour congress on 2026-05-03?", "will you be at the harbour congress on 2026-05-03"},
		{"en", "", "Hi Zoë, I hope to see you there on 5/3/2026", "hope to see you there on 5/3/2026"},
		{"en", "", "Hi Zoë, congratulations on your new role, which you began in March 2026", "congratulations on your new role, which you began in March 2026"},
		{"en", "", "Hi Zoë, congrats on the promotion of 1 August 2026", "congrats on the promotion of 1 August 2026"},
		{"en", "2026-03-01", "Hi Zoë, congrats on your new role at the lock", "congrats on your new role"},
		{"en", "2026-11-01", "Hi Zoë, your post yesterday made me write", "yesterday"},
		{"en", "2026-11-01", "Hi Zoë, last week you wrote about locks", "last week"},
		{"en", "", "Hi Zoë, your locks are fine. See you on 3 May 2026", "See you on 3 May 2026"}, // as the doc says
		{"en", "", "Hi Zoë, your locks are fine. See you on 3 May", ""},
		{"de", "", "Guten Tag Frau Weiß, wir sehen uns am 3. Mai 2026", "sehen uns am 3. Mai 2026"}, // as the doc says
		{"de", "", "Guten Tag Frau Weiß, wir sehen uns am 3. Mai", ""},
		{"de", "", "Guten Tag Frau Weiß, sehen wir uns auf dem Hafentag am 3. Mai 2026?", "sehen wir uns auf dem Hafentag am 3. Mai 2026"},
		{"de", "", "Guten Tag Frau Weiß, werden Sie auf dem Hafentag am 03.05.2026 sein?", "werden Sie auf dem Hafentag am 03.05.2026"},
		{"de", "", "Guten Tag Frau Weiß, ich freue mich darauf, Sie im Juni 2026 zu treffen", "freue mich darauf, Sie im Juni 2026"},
		{"de", "", "Guten Tag Frau Weiß, Glückwunsch zur neuen Stelle seit Ma\u0308rz 2026", "Glückwunsch zur neuen Stelle seit Ma\u0308rz 2026"},
		{"de", "2026-05-01", "Guten Tag Frau Weiß, Glückwunsch zur neuen Stelle", "Glückwunsch zur neuen Stelle"},
		{"de", "2026-11-01", "Guten Tag Frau Weiß, Ihr gestriger Beitrag über Schleusen", "gestriger"},

		{"en", "", "Hi Zoë! See you at HarbourCon 2025! Shall we connect?", "See you at HarbourCon 2025"},
		{"en", "", "Hi Zoë, congratulations on the Series B you raised in 2021", "congratulations on the Series B you raised in 2021"},
		{"de", "", "Guten Tag Frau Weiß, ich freue mich auf ein Treffen auf der Kieler Messe 2025", "freue mich auf ein Treffen auf der Kieler Messe 2025"},

		{"en", "", "Hi Zoë! See you at HarbourCon 2026", ""}, // the year is not over
		{"en", "", "Hi Zoë, looking forward to meeting 2025 harbour masters", ""},
		{"en", "", "Hi Zoë, looking forward to meeting you in Kiel on 3 December 2026", ""},
		{"en", "", "Hi Zoë, looking forward to meeting you in Kiel today, 22 November 2026", ""},
		{"en", "", "Hi Zoë, looking forward to meeting you in November 2026", ""}, // the month is not over
		{"en", "", "Hi Zoë, it was good to meet you in Kiel on 3 May 2025", ""},
		{"en", "", "Hi Zoë, on 3 May 2025 you wrote about locks: looking forward to meeting you", ""},
		{"en", "", "Hi Zoë, your post of 3 May 2025 is why I write. Looking forward to meeting you", ""},
		{"en", "", "Hi Zoë, looking forward to meeting you. Your post of 3 May 2025 is why I write", ""},
		{"en", "", "Hi Zoë, looking forward to meeting you in Kiel on 21 November 2026", "looking forward to meeting you in Kiel on 21 November 2026"},
		{"en", "", "Hi Zoë, last week you wrote about the flood of 3 May 2021", ""},
		{"en", "2026-01-01", "Hi Zoë, will you be attending the harbour congress?", ""},
		{"en", "", "Hi Zoë, looking forward to hearing how the test of 3 May 2025 went", ""},
		{"en", "", "Hi Zoë, will you be at the harbour congress on 11/12/2026?", ""}, // 12 November or 11 December
		{"en", "", "Hi Zoë, congratulations on your new role, which you began in October 2026", ""},
		{"en", "", "Hi Zoë, congratulations on your new role", ""},
		{"en", "2026-11-01", "Hi Zoë, congratulations on your new role", ""},
		{"en", "2026-11-20", "Hi Zoë, your post yesterday made me write", ""},
		{"en", "", "Hi Zoë! See you in chapter 3, 5, 2024 and so on", ""},
		{"en", "", "Hi Zoë! See you at gate 31.02.2026", ""},
		{"de", "", "Guten Tag Frau Weiß, seit dem 3. Mai 2021 sind Sie bei der Werft", ""},
		{"de", "", "Guten Tag Frau Weiß, ich freue mich auf Ihren Bericht vom Hafentag am 3. Mai 2026", ""},
		{"de", "", "Guten Tag Frau Weiß, sehen wir uns auf dem Hafentag am 3. Mai 2027?", ""},
		{"de", "2026-11-01", "Guten Tag Frau Weiß, heute noch denke ich an Ihren Vortrag über Schleusen", ""},
		{"de", "2026-11-01", "Guten Tag Frau Weiß, Ihr neuer Beitrag über Schleusen", ""},
	} {
		n := lint.Note{Input: tt.note, Lang: tt.lang, Today: day("2026-11-22")}
		if tt.drafted != "" {
			n.Drafted = day(tt.drafted)
		}
		got := ""
		for _, f := range lint.Run(n, lint.Config{Rules: []lint.Rule{StaleClaim}, Packs: lang.Packs()}).Findings {
			got += f.Evidence
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q, drafted %q (-want +got):\n%s", tt.note, tt.drafted, diff)
		}
	}
}

// TestStaleClaimNeedsTheDay holds that the rule says nothing when it does not know the day.
func TestStaleClaimNeedsTheDay(t *testing.T) {
	testRows(t, StaleClaim, "en", nil, []row{{"Hi Zoë, looking forward to meeting you in Kiel on 3 May 2025", nil}})
}
