package audit

import (
	"fmt"
	"math/rand/v2"
	"time"
)

// sample is a report as a year of a busy sender would give it; all of it is made up.
func sample() Report {
	random := rand.New(rand.NewPCG(11, 28))
	r := Report{
		Today: today, Notes: 1204, Empty: 186,
		Verdicts: map[string]int{"ready": 611, "look": 402, "revise": 191},
		Rules: []RuleCount{
			{"generic-phrase", "error", 171}, {"weak-personalization", "warning", 148}, {"missing-reason", "error", 133},
			{"over-free-limit", "info", 96}, {"sales-pitch", "error", 61}, {"timed-ask", "warning", 44},
			{"untidy-space", "warning", 31}, {"left-in-placeholder", "error", 4},
		},
		Clusters: []Cluster{
			{"Hi …, I came across your profile and was impressed by your work at …. I would love to add you to my network and exchange ideas about …!", 86, 0.93, places("LinkedInDataExport.zip: Invitations.csv", 86)},
			{"Guten Tag …, über … bin ich auf Ihr Profil gestoßen. Wir unterstützen Firmen wie … beim Einkauf und ich würde mich über den Austausch freuen.", 41, 0.88, places("LinkedInDataExport.zip: Invitations.csv", 41)},
			{"Hello …, we both went to … – small world. I now build …; your post on … stayed with me.", 7, 0.71, places("notes/spring.jsonl", 7)},
		},
		Repeats: []Repeat{
			{Name: "Nora Beispiel", URL: "https://www.linkedin.com/in/nora-beispiel-000", Maybe: false, Sent: []time.Time{daysAgo(300), daysAgo(41)}, Places: []string{"LinkedInDataExport.zip: Invitations.csv:19", "notes/spring.jsonl:4"}},
			{Name: "Jörg Müller-Lüdenscheidt", URL: "", Maybe: true, Sent: []time.Time{daysAgo(210), daysAgo(196), daysAgo(30)}, Places: []string{"LinkedInDataExport.zip: Invitations.csv:88", "LinkedInDataExport.zip: Invitations.csv:102", "notes/autumn.csv:12"}},
			{Name: "מיכל לוי", URL: "https://www.linkedin.com/in/michal-levi-000", Maybe: false, Sent: []time.Time{daysAgo(120), daysAgo(99)}, Places: []string{"LinkedInDataExport.zip: Invitations.csv:201", "LinkedInDataExport.zip: Invitations.csv:240"}},
		},
		Unread: []Unread{
			{Source: "notes/old-export.csv", Why: `the header is not known: "Vorname,Nachname,Datum"`},
			{Source: "notes/spring.jsonl:31", Why: "the row is no JSON", Bad: true},
		},
	}
	for i := range 40 {
		fits := 1
		if i%3 == 0 {
			fits = 1 + random.IntN(40)
		}
		r.Fits = append(r.Fits, Fit{fmt.Sprintf("notes/spring.jsonl:%d", i+1), fits, 40})
	}
	r.Weeks, r.Months = periods(random)
	r.Worked = sampleWorked(random)
	return r
}

func places(in string, n int) []string {
	var list []string
	for i := range n {
		list = append(list, fmt.Sprintf("%s:%d", in, 7+i*11))
	}
	return list
}

// periods are the weeks of a year, and months of it, two weeks over the cap.
func periods(random *rand.Rand) (weeks, months []Period) {
	start := time.Date(2025, 12, 1, 0, 0, 0, 0, time.UTC)
	for i := range 51 {
		week := Period{Start: start.AddDate(0, 0, 7*i), Sent: 12 + random.IntN(30), Cap: 100}
		switch {
		case i == 3 || i == 4 || i == 37:
			week.Sent = 0
		case i == 20 || i == 21:
			week.Sent = 104 + i
		}
		weeks = append(weeks, week)
	}
	for i := range 12 {
		months = append(months, Period{Start: start.AddDate(0, i, 0), Sent: 60 + random.IntN(80)})
	}
	return weeks, months
}

// sampleWorked is made of invitations whose recipients care for a specific
// reason and for nothing else.
func sampleWorked(random *rand.Rand) Worked {
	reasons := []string{"post", "post", "post", "event", "event", "school", "shared-contact", "job", "talk"}
	tally := Tally{Today: today}
	for i := range 1390 {
		note := Item{
			Source: "LinkedInDataExport.zip", Text: "x", Lang: "en", Sent: daysAgo(1 + i/4), Outcome: Pending,
			Personalization: "none", Graphemes: 60 + random.IntN(260),
		}
		rate := 0.29
		switch {
		case i%8 == 0:
			note.Text = ""
		case i%3 == 0:
			note.Reason, note.Personalization, rate = reasons[random.IntN(len(reasons))], "specific", 0.45
		case i%3 == 1:
			note.Personalization, note.Rules = "weak", []string{"weak-personalization"}
		default:
			note.Rules = []string{"generic-phrase", "missing-reason"}
		}
		if i%5 == 0 {
			note.Lang = "de"
		}
		if i%97 == 0 {
			note.Reason, note.Personalization = "growth", "weak"
		}
		if random.Float64() < rate {
			note.Outcome = Accepted
		} else if i%50 == 0 {
			note.Outcome = Withdrawn
		}
		tally.Add(note)
	}
	for range 230 {
		tally.Add(Item{Source: "old/Invitations.csv", Text: "x", Lang: "en", Sent: daysAgo(500), Outcome: Pending})
	}
	return tally.Worked()
}
