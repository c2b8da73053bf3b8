package rules

import (
	"note/lint"
	"note/lint/lang"
)

// minOwnWords is how many words about the sender make it worth saying: a short
// "I am new here, shall we connect?" has other faults. Beside a weak tie, such as
// the name of the reader's company, it takes twice as many, beside a specific one
// three times.
const minOwnWords = 30

// behindAsk is how many words behind a request still belong to it: "a contact
// with you", „über einen Kontakt zu Ihnen“.
const behindAsk = 3

// SelfCentred finds a note that is about its sender from end to end.
var SelfCentred = lint.Rule{
	Name:     "self-centred",
	Severity: lint.Info,
	Content:  true,
	Doc: lint.Text{
		En: `The note is about its sender only

Sentence after sentence says what you are, did and want; the reader turns up in the
request at the end. Readers ask "why me?" first. Begin with something of theirs, and keep
of yourself what has to do with it: one sentence is mostly enough, the rest is in your profile.`,
		De: `Die Nachricht handelt nur von Ihnen

Satz für Satz geht es darum, was Sie sind, getan haben und suchen; die andere Person kommt
erst in der Bitte am Schluss vor. Wer liest, fragt zuerst: „Warum ich?“ Beginnen Sie mit
etwas von ihr, und behalten Sie von sich, was damit zu tun hat: Meist genügt ein Satz, der
Rest steht in Ihrem Profil.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hi Zoë, I have been a ship's carpenter in Kiel for nine years. I have led a crew of six and rebuilt two ferries. Now I am looking for a new berth and I want to widen my horizon. I would love to connect.",
			Good: "Hi Zoë, your slip at Husum rebuilds the kind of ferry I know best: I have been a ship's carpenter in Kiel for nine years. Do you take on people for the winter? I would love to connect.",
		},
		{
			Lang: "de",
			Bad:  "Guten Tag Frau Groß, ich bin Bootsbauer mit neun Jahren Erfahrung in Kiel. Ich habe sechs Leute geführt und zwei Fähren instand gesetzt. Jetzt suche ich eine neue Aufgabe und möchte mich weiterentwickeln. Ich würde mich über den Kontakt freuen.",
			Good: "Guten Tag Frau Groß, Ihre Werft in Husum setzt Fähren und Krabbenkutter instand, wie ich sie seit neun Jahren in Kiel baue. Stellen Sie für den Winter ein? Ich würde mich über den Kontakt freuen.",
		},
	},
	Check: func(p *lint.Pass) {
		own, all, addressed := 0, 0, false
		for _, s := range sentencesOf(p.Read) {
			switch tokens := p.Read.Tokens[s.First:s.End]; {
			case addresses(p, tokens):
				addressed = true
			case isOwn(p, tokens):
				own += len(tokens)
			}
			all += s.End - s.First
		}
		tie := tieBeyondTopics(p.Read)
		if !addressed && own >= minOwnWords*int(1+tie) && 3*own >= 2*all {
			p.Report(0, 0, lint.Text{
				En: "%d of %d words are about you and nothing is about the reader: begin with something of theirs",
				De: "%d von %d Wörtern handeln von Ihnen und nichts von der anderen Person: beginnen Sie mit etwas von ihr",
			}, own, all)
		}
	},
}

// tieBeyondTopics is the closest tie that is more than a topic: in a sentence
// that does not speak to the reader, that is the sender's own.
func tieBeyondTopics(r *lint.Reading) lint.Degree {
	closest := lint.None
	for _, e := range r.Evidence {
		if e.Kind != "topic" {
			closest = max(closest, e.Tie)
		}
	}
	return closest
}

// isOwn says whether a sentence speaks of its sender.
func isOwn(p *lint.Pass, tokens []lang.Token) bool {
	me, my := p.Pack.Class("me"), p.Pack.Class("my")
	for i := range tokens {
		if tokens[i].In(me) || tokens[i].In(my) {
			return true
		}
	}
	return false
}

// addresses says whether a sentence is about its reader, or about both, beside
// what it asks of them.
func addresses(p *lint.Pass, tokens []lang.Token) bool {
	you := p.Pack.Class("you")
	for i := range tokens {
		if t := &tokens[i]; (t.In(you) || listed(selfCentredJoint, t.Fold)) && !isAsked(p, tokens[:i+1]) {
			return true
		}
	}
	return false
}

// isAsked says whether the last of the tokens, which begin a sentence, belongs
// to a request: whether one ends there or a few words before.
func isAsked(p *lint.Pass, tokens []lang.Token) bool {
	from := tokens[max(0, len(tokens)-1-behindAsk)].Start
	last := &tokens[len(tokens)-1]
	for _, ask := range p.Read.Asks {
		if ask.Sentence == last.Sentence && ask.Span.Start <= last.Start && from < ask.Span.End {
			return true
		}
	}
	return false
}
