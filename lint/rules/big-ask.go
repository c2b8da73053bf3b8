package rules

import (
	"strings"

	"note/lint"
	"note/lint/lang"
)

// BigAsk finds a request to a stranger that goes beyond a contact: a call, a job,
// an introduction, work of any kind. A call at a time is for timed-ask, and who
// has met the reader is no stranger.
var BigAsk = lint.Rule{
	Name:     "big-ask",
	Severity: lint.Info,
	Content:  true,
	Faults:   true,
	Doc: lint.Text{
		En: `The note asks much of a stranger

A call, a coffee, a referral, a look at your CV, a survey: each costs the reader time or
their good name, and a refusal of it is a refusal of you. The step that costs nothing is
to connect, or to answer one question. Ask for more when you have talked.`,
		De: `Die Nachricht bittet einen fremden Menschen um viel

Ein Telefonat, ein Kaffee, eine Empfehlung, ein Blick auf den Lebenslauf, eine Umfrage: All
das kostet Zeit oder den guten Namen, und mit der Bitte lehnt man auch Sie ab. Nichts
kostet es, sich zu vernetzen oder eine Frage zu beantworten. Um mehr bitten Sie, wenn Sie
ins Gespräch gekommen sind.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hi Zoë, your post on ferry timetables made me apply at your office in Kiel. Could you ⟦forward my CV⟧ to the right person?",
			Good: "Hi Zoë, your post on ferry timetables made me apply at your office in Kiel. Does a planner there still go out on the quay? Happy to connect.",
		},
		{
			Lang: "de",
			Bad:  "Guten Tag Frau Groß, wegen Ihres Beitrags über Fährpläne habe ich mich in Kiel beworben. Könnten Sie ⟦meinen Lebenslauf weiterleiten⟧?",
			Good: "Guten Tag Frau Groß, wegen Ihres Beitrags über Fährpläne habe ich mich in Kiel beworben. Geht man dort in der Planung noch selbst an den Kai?",
		},
	},
	Check: func(p *lint.Pass) {
		if p.Read.Find("met-before") != nil {
			return
		}
		asked := faults(p)
		for _, phrase := range asked {
			reportFault(p, phrase)
		}
		for _, ask := range longest(p.Read.Asks, isBig) {
			if !overlaps(asked, ask) && isRequest(p, ask.Sentence) && (ask.Group.Kind == "job" || !asks(p, "timed")) {
				p.Report(ask.Span.Start, ask.Span.End, bigAsk(ask.Group.Kind), p.Text.Source[ask.Span.Start:ask.Span.End])
			}
		}
	},
}

// bigAsk says of a kind of request that is big what to do instead; of the others nothing.
func bigAsk(kind string) lint.Text {
	switch kind {
	case "meeting":
		return lint.Text{
			En: "“%s” asks a stranger for a conversation: ask your question here, or just to connect",
			De: "„%s“ bittet einen fremden Menschen um ein Gespräch: stellen Sie Ihre Frage hier, oder bitten Sie nur um den Kontakt",
		}
	case "job":
		return lint.Text{
			En: "“%s” asks a stranger for a job: connect first, and apply where applications go",
			De: "„%s“ bittet einen fremden Menschen um eine Stelle: vernetzen Sie sich erst, und bewerben Sie sich auf dem üblichen Weg",
		}
	}
	return lint.Text{}
}

func isBig(g *lang.Group) bool { return bigAsk(g.Kind) != lint.Text{} }

// isRequest says whether a sentence asks for something: „ein Telefonat mit einer
// Kundin“ is no request.
func isRequest(p *lint.Pass, sentence int) bool {
	span := p.Text.Sentences[sentence]
	for _, w := range wordsIn(p.Text, span.Start, span.End) {
		if listed(bigAskRequests, w.Fold) {
			return true
		}
	}
	return strings.Contains(p.Text.Source[span.Start:span.End], "?")
}

// overlaps says whether one of phrases shares words with other.
func overlaps(phrases []lint.Phrase, other lint.Phrase) bool {
	for _, p := range phrases {
		if p.Span.Start < other.Span.End && other.Span.Start < p.Span.End {
			return true
		}
	}
	return false
}
