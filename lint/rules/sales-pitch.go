package rules

import (
	"note/lint"
	"note/lint/lang"
)

// SalesPitch finds a sender who names what they sell or what it achieves.
var SalesPitch = lint.Rule{
	Name:     "sales-pitch",
	Severity: lint.Error,
	Content:  true,
	Doc: lint.Text{
		En: `The note sells something

An invitation that names a product, a service or what it achieves for customers is read
as advertising, even when it says that it is none. A soft word on what you do, in a note
that is about this reader, is only a warning; asking for a call, linking to a sales page,
promising a number, or going on about the offer from the first words is an error. Connect first, about
something of theirs. In Germany advertising by message needs the reader's prior consent
(section 7 UWG, applied to social networks by OLG Hamm, 18 U 154/22); this is
information, no legal advice.`,
		De: `Die Nachricht will etwas verkaufen

Eine Anfrage, die ein Produkt, eine Leistung oder deren Nutzen für Kunden nennt, wird
als Werbung gelesen, auch wenn sie sagt, sie sei keine. Ein leiser Hinweis auf die eigene
Arbeit in einer Nachricht, die von der anderen Person handelt, ist nur eine Warnung; die
Bitte um ein Gespräch, ein Link auf eine Angebotsseite, eine versprochene Zahl oder ein
längeres Angebot gleich am Anfang sind ein Fehler. Vernetzen Sie sich erst, und zwar über etwas
von ihr. Werbung per Nachricht braucht in Deutschland die vorherige Einwilligung (§ 7 UWG,
für soziale Netzwerke OLG Hamm, 18 U 154/22); das ist eine Information, keine
Rechtsberatung.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hi Jürgen, ⟦we help companies⟧ like Weiß & Söhne to pay less for energy. Shall we connect?",
			Good: "Hi Jürgen, your post on drying timber with waste heat is close to what I measure in sawmills. Shall we connect?",
		},
		{
			Lang: "de",
			Bad:  "Guten Tag Herr Weiß, ⟦wir helfen Unternehmen wie Weiß & Söhne⟧ auf dem Weg in die Cloud. Vernetzen wir uns?",
			Good: "Guten Tag Herr Weiß, Ihr Beitrag über das Trocknen von Holz mit Abwärme liegt nah an dem, was ich in Sägewerken messe. Vernetzen wir uns?",
		},
	},
	Check: func(p *lint.Pass) {
		for _, pitch := range longest(p.Read.Pitches, func(*lang.Group) bool { return true }) {
			f := reportPhrase(p, pitch)
			if !pushy(p) {
				f.Severity = min(f.Severity, lint.Warning)
			}
		}
	},
}

// pushy says whether the pitch is one that no reader takes kindly: it asks for
// a call or a meeting, promises a number, goes on from the first words, or is not
// specific. Who says once what they do for a living sells too little for that.
func pushy(p *lint.Pass) bool {
	r := p.Read
	trade := len(r.Pitches) == 1 && r.Pitches[0].Group.Soft
	switch degree := r.Personalization(); {
	case degree == lint.None, degree == lint.Weak && !trade, len(r.Asks) > 0 && asks(p, "timed", "meeting", "show"):
		return true
	}
	for _, pitch := range r.Pitches {
		opens := len(r.Pitches) > 1 && r.Body.First < r.Body.End && pitch.Span.Start <= r.Tokens[r.Body.First].Start
		if pitch.Group.Pushy || opens {
			return true
		}
	}
	return false
}
