package rules

import (
	"note/lint"
)

// TooLong finds a note that is over its network's limit.
var TooLong = lint.Rule{
	Name:     "too-long",
	Severity: lint.Error,
	Doc: lint.Text{
		En: `The note is longer than the network takes

What is over the limit is cut off in silence, often in the middle of a sentence. The
length counts grapheme clusters, what a reader sees as one character. Drop what the
reader already knows of themselves, and every courtesy that carries nothing.`,
		De: `Die Nachricht ist länger, als das Netzwerk annimmt

Was über die Grenze geht, wird stillschweigend abgeschnitten, oft mitten im Satz.
Gezählt werden Grapheme, also das, was man als ein Zeichen sieht. Streichen Sie, was
die andere Person über sich selbst weiß, und jede Floskel.`,
	},
	Check: func(p *lint.Pass) {
		limit := p.Note.Network.Limit
		if limit == 0 || p.Text.Graphemes <= limit {
			return
		}
		p.Report(0, 0, lint.Text{
			En: "%d/%d characters (graphemes): cut at least %d",
			De: "%d/%d Zeichen (Grapheme): mindestens %d streichen",
		}, p.Text.Graphemes, limit, p.Text.Graphemes-limit)
	},
}
