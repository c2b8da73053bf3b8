package audit

import "fmt"

// textWords are what the report for people says beside the words of the page.
type textWords struct {
	doubles           string // formats
	more, andMore     string
	fits, atHand      string
	soon              string
	known             string
	since             map[string]string // by why: the day and the place
	perWeek, perMonth string
	beyond            string
	undated           string
	cap               map[string]string // by what it is per: the number
}

func textWordsFor(ui string) *textWords {
	if ui == "de" {
		return &textWords{
			doubles: "%s stehen in einer zweiten Quelle noch einmal und sind einmal gezählt.",
			more:    "und %s weitere (--top 0 zeigt alle)", andMore: "und %s weitere",
			fits: "passt auf %s von %s", atHand: "Empfänger, von denen mehr als der Name bekannt ist: %s",
			soon:  "zu bald",
			known: "An Bekannte",
			since: map[string]string{
				"connected": "Kontakt seit %s, als diese Anfrage ging: %s",
				"talked":    "man hatte sich geschrieben, am %s, als diese Anfrage ging: %s",
			},
			perWeek:  "%s Anfragen, die meisten in einer Woche: %s, ab %s",
			perMonth: "%s mit Nachricht, die meisten in einem Monat: %s, ab %s",
			beyond:   "%s von höchstens %s",
			undated:  "%s ohne Datum sind nicht gezählt.",
			cap: map[string]string{
				"week":  "etwa %s in der Woche, sagen Anbieter: das Netzwerk nennt keine Zahl",
				"month": "%s mit Nachricht im Monat",
				"rest":  "nach einer zurückgezogenen Anfrage %s Tage lang keine an dieselbe Person",
			},
		}
	}
	return &textWords{
		doubles: "%s stand in a second source once more, and are counted once.",
		more:    "and %s more (--top 0 shows all)", andMore: "and %s more",
		fits: "fits %s of %s", atHand: "Recipients of whom more is known than a name: %s",
		soon:  "too soon",
		known: "Sent to people already known",
		since: map[string]string{
			"connected": "a contact since %s when this went out: %s",
			"talked":    "you had written to each other on %s when this went out: %s",
		},
		perWeek:  "%s invitations, the most in one week: %s, from %s on",
		perMonth: "%s with a note, the most in one month: %s, from %s on",
		beyond:   "%s of at most %s",
		undated:  "%s without a date are not counted.",
		cap: map[string]string{
			"week":  "about %s a week, vendors say: the network publishes no number",
			"month": "%s with a note a month",
			"rest":  "after a withdrawn request none to the same person for %s days",
		},
	}
}

// asides are what a sentence about all notes leaves out.
func (t *textWords) asides(r Report, l locale) []string {
	if r.Doubles == 0 {
		return nil
	}
	return []string{fmt.Sprintf(t.doubles, l.number(r.Doubles))}
}

// knownLines are the readers who were no strangers, a line each.
func (t *textWords) knownLines(r Report) []string {
	var lines []string
	for _, f := range r.Familiar {
		since := t.since[f.Why]
		if since == "" {
			since = t.since["talked"]
		}
		lines = append(lines, who(f.Name, f.URL)+": "+fmt.Sprintf(since, date(f.Since), f.Place))
	}
	return lines
}

// volume says what weeks and months leave out, and what they are held against.
func (t *textWords) volume(r Report, l locale) []string {
	var lines []string
	if r.Undated > 0 {
		lines = append(lines, fmt.Sprintf(t.undated, l.number(r.Undated)))
	}
	for _, c := range r.Caps {
		format := t.cap[c.Per]
		if format == "" {
			format = "%s"
		}
		lines = append(lines, fmt.Sprintf(format+" (%s, %s)", l.number(c.Most), c.Source, c.Checked))
	}
	return lines
}
