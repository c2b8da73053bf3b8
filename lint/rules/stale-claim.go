package rules

import (
	"time"

	"note/lint"
	"note/lint/text"
)

// How many days after a day news is news, and "last week" still that week.
const (
	newsDays   = 90
	latelyDays = 7
)

// StaleClaim finds a claim that time has overtaken: news that is old, a meeting
// to come that was, and words such as "yesterday" in a note that has lain. It
// knows the days that the note itself names, and the day on which the note was
// drafted; facts hold no days.
var StaleClaim = lint.Rule{
	Name:     "stale-claim",
	Severity: lint.Warning,
	Content:  true,
	Faults:   true,
	Doc: lint.Text{
		En: `A claim that time has overtaken

Congratulations on a new role after more than 90 days, "See you on 3 May 2026" when it is
June, "your post yesterday" in a note drafted two weeks ago: the reader sees a list that
somebody works through. A day without a year is not read, since it may be the next one. Say
what is true today, or leave the news out.`,
		De: `Die Zeit hat eine Aussage überholt

Ein Glückwunsch zur neuen Stelle nach mehr als 90 Tagen, „wir sehen uns am 3. Mai 2026“, wenn
Juni ist, „Ihr Beitrag von gestern“ in einer Nachricht, die zwei Wochen lag: So sieht man die
Liste, die jemand abarbeitet. Ein Tag ohne Jahr wird nicht gelesen, denn er kann der nächste
sein. Schreiben Sie, was heute stimmt, oder lassen Sie die Neuigkeit weg.`,
	},
	Examples: []lint.Example{
		{
			Lang:  "en",
			Bad:   "Hi Zoë, I am ⟦looking forward to meeting you at the harbour congress in Kiel on 3 May 2026⟧. Shall we connect?",
			Good:  "Hi Zoë, your talk on tide tables at the harbour congress in Kiel on 3 May 2026 is still on my mind. Shall we connect?",
			Today: "2026-11-22",
		},
		{
			Lang:  "de",
			Bad:   "Guten Tag Frau Groß, ⟦Glückwunsch zur neuen Stelle als Hafenmeisterin in Kiel seit Mai 2026⟧! Wollen wir uns vernetzen?",
			Good:  "Guten Tag Frau Groß, seit Mai 2026 sind Sie Hafenmeisterin in Kiel, und das Schleusentor an der Holtenauer Reede geht wieder pünktlich auf. Wollen wir uns vernetzen?",
			Today: "2026-11-22",
		},
	},
	Check: func(p *lint.Pass) {
		claims := faults(p)
		if len(claims) == 0 {
			return
		}
		days := namedDays(p)
		for _, phrase := range claims {
			if !checkNamed(p, phrase, days) {
				checkDrafted(p, phrase)
			}
		}
	},
}

// namedDay is a day that the note names.
type namedDay struct {
	text.Span
	sentence int
	day      time.Time // the last one that may be meant
}

// checkNamed compares a claim with the days named in its sentence.
func checkNamed(p *lint.Pass, claim lint.Phrase, days []namedDay) bool {
	for _, d := range days {
		if d.sentence != claim.Sentence {
			continue
		}
		age := daysTo(p, d.day)
		upcoming := claim.Group.Kind == "upcoming" && claim.Span.Start < d.Start && age > 0
		if !upcoming && (claim.Group.Kind != "fresh" || age <= newsDays) {
			continue
		}
		start, end := min(claim.Span.Start, d.Start), max(claim.Span.End, d.End)
		p.Report(start, end, lint.Text{
			En: "“%s”: that is %d days ago; say what is true today",
			De: "„%s“: das ist %d Tage her; schreiben Sie, was heute stimmt",
		}, p.Text.Source[start:end], age)
		return true
	}
	return false
}

// checkDrafted compares a claim with the day on which the note was drafted.
func checkDrafted(p *lint.Pass, claim lint.Phrase) {
	age := daysTo(p, p.Note.Drafted)
	kept := map[string]int{"fresh": newsDays, "lately": latelyDays}[claim.Group.Kind]
	if p.Note.Drafted.IsZero() || kept == 0 || age <= kept {
		return
	}
	p.Report(claim.Span.Start, claim.Span.End, lint.Text{
		En: "“%s” was true %d days ago, when the note was drafted: say what is true today",
		De: "„%s“ stimmte vor %d Tagen, als die Nachricht entworfen wurde: schreiben Sie, was heute stimmt",
	}, p.Text.Source[claim.Span.Start:claim.Span.End], age)
}

// daysTo is how many days have gone by since a day.
func daysTo(p *lint.Pass, day time.Time) int { return int(p.Note.Today.Sub(day) / (24 * time.Hour)) }
