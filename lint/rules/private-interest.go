package rules

import (
	"strings"

	"note/lint"
	"note/lint/lang"
	"note/lint/text"
)

// PrivateInterest finds a pitch that is hung on a private interest of the reader:
// one that their profile names, or a pastime that the note says they have.
var PrivateInterest = lint.Rule{
	Name:     "private-interest",
	Severity: lint.Warning,
	Content:  true,
	Doc: lint.Text{
		En: `A pitch hangs on a private interest

"I see you like sailing, too" and an offer in the next sentence: the reader feels watched,
and the hobby is spoilt for any honest word about it later. Either write about the hobby
and sell nothing, or write about the work.`,
		De: `Werbung hängt an einem privaten Interesse

„Ich sehe, Sie segeln auch gern“, und im nächsten Satz ein Angebot: Das wirkt ausgespäht
und verdirbt später jedes ehrliche Wort über das Hobby. Schreiben Sie entweder über das
Hobby und verkaufen Sie nichts, oder schreiben Sie über die Arbeit.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hi Zoë, I see you love ⟦sailing⟧, too. We help companies pay less for energy. Shall we connect?",
			Good: "Hi Zoë, I see you love sailing, too: your photo of the lock at Brunsbüttel brought back a wet night there. Shall we connect?",
		},
		{
			Lang:      "de",
			Bad:       "Guten Tag Frau Groß, Ihre Begeisterung für ⟦alte Leuchttürme⟧ teile ich. Wir helfen Unternehmen, Energie zu sparen. Vernetzen wir uns?",
			Good:      "Guten Tag Frau Groß, Ihre Begeisterung für alte Leuchttürme teile ich: Waren Sie schon auf dem Roten Sand? Vernetzen wir uns?",
			Recipient: lint.Known{"interests": {"Alte Leuchttürme", "Segeln"}},
		},
	},
	Check: func(p *lint.Pass) {
		if len(p.Read.Pitches) == 0 {
			return
		}
		if span, ok := namedInterest(p); ok {
			reportInterest(p, span)
		} else if span, ok := namedPastime(p); ok {
			reportInterest(p, span)
		}
	},
}

func reportInterest(p *lint.Pass, at text.Span) {
	p.Report(at.Start, at.End, lint.Text{
		En: "“%s” is private, and the note sells something: leave out the one or the other",
		De: "„%s“ ist privat, und die Nachricht will etwas verkaufen: lassen Sie das eine oder das andere weg",
	}, p.Text.Source[at.Start:at.End])
}

// namedInterest finds an interest of the reader in the note, unless it belongs
// to their work, or is what the note sells.
func namedInterest(p *lint.Pass) (text.Span, bool) {
	for _, value := range p.Note.Recipient["interests"] {
		said := text.Measure(value)
		words, known := said.Words, p.Pack.Tokens(said)
		for i := range text.Places(p.Text.Words[:p.Read.Body.End], words) {
			tokens := p.Read.Tokens[i : i+len(words)]
			if i >= p.Read.Body.First && !isWork(p, words) && !isSold(p, &tokens[0]) && (len(known) > 1 || isMeant(p, i, &known[0])) {
				return text.Span{Start: tokens[0].Start, End: tokens[len(tokens)-1].End}, true
			}
		}
	}
	return text.Span{}, false
}

// isMeant says whether token i of the note, which is the interest by its letters,
// is meant as one: "reading" and "go" are said in passing, too.
func isMeant(p *lint.Pass, i int, interest *lang.Token) bool {
	t, your := &p.Read.Tokens[i], p.Pack.Class("your")
	if p.Pack.Content(interest) {
		return true
	}
	isGerund := strings.HasSuffix(t.Fold, "ing") // Reading in a list is reading in a note
	if interest.Capital() && !t.Capital() && !isGerund || i+1 < len(p.Read.Tokens) && p.Read.Tokens[i+1].In(your) {
		return false
	}
	return i > 0 && p.Read.Tokens[i-1].In(your) || isFond(p, sentenceAt(p.Read, i))
}

// sentenceAt is the sentence of the body that holds token i.
func sentenceAt(r *lint.Reading, i int) []lang.Token {
	for _, s := range sentencesOf(r) {
		if s.First <= i && i < s.End {
			return r.Tokens[s.First:s.End]
		}
	}
	return nil
}

// namedPastime finds a pastime of which the note says that the reader has it.
func namedPastime(p *lint.Pass) (text.Span, bool) {
	for _, s := range sentencesOf(p.Read) {
		tokens := p.Read.Tokens[s.First:s.End]
		if !isFond(p, tokens) || isSold(p, &tokens[0]) {
			continue
		}
		for i, t := range tokens {
			own := i > 0 && tokens[i-1].In(p.Pack.Class("my"))
			if listed(privateInterestPastimes, t.Fold) && !own && !isWork(p, []text.Word{t.Word}) {
				return t.Span, true
			}
		}
	}
	return text.Span{}, false
}

// isFond says whether a sentence tells what its reader is fond of.
func isFond(p *lint.Pass, tokens []lang.Token) bool {
	you, reader, fond := p.Pack.Class("you"), false, false
	for i := range tokens {
		reader = reader || tokens[i].In(you)
		fond = fond || listed(privateInterestFond, tokens[i].Fold)
	}
	return reader && fond
}

// isWork says whether a fact of the reader's work holds the words.
func isWork(p *lint.Pass, words []text.Word) bool {
	for _, field := range [...]string{"headline", "role", "company", "skills", "wants", "offers", "post"} {
		if isSaid(p.Note.Recipient[field], words) {
			return true
		}
	}
	return false
}

// isSold says whether t stands in a sentence that sells something.
func isSold(p *lint.Pass, t *lang.Token) bool {
	for _, pitch := range p.Read.Pitches {
		if pitch.Sentence == t.Sentence {
			return true
		}
	}
	return false
}
