package rules

import (
	"note/lint"
	"note/lint/text"
)

// farBack is how far before a comma a word may stand that owns what is before it,
// maxTold how far one that shows that the reader is told it.
const (
	farBack = 3
	maxTold = 30
)

// checkCalled finds somebody else who is called by name amid the note: "So
// thanks, Andrew! Shall we connect?" It knows first names only, since of other
// words it cannot tell whether they are names, and nothing at the end of the
// note, where people sign.
func checkCalled(p *lint.Pass, reader person) {
	if reader.isUnclear() {
		return
	}
	for i := max(1, p.Read.Body.First); i+1 < p.Read.Body.End; i++ {
		t := &p.Read.Tokens[i]
		if t.Case != text.Title || !isCalled(p, i) || t.In(p.Pack.Class("common")) || !isFirstName(t.Fold) {
			continue
		}
		n := oneName{parts: []string{t.Fold}, whole: t.Fold}
		if n.likest(reader.names) != unlike || isKnown(p, p.Text.Words[i:i+1]) || p.Text.Quoted(t.Start) {
			continue
		}
		f := p.Report(t.Start, t.End, saysOther, p.Text.Source[t.Start:t.End], recipientName(p))
		f.Severity = min(f.Severity, lint.Warning)
	}
}

// isCalled says whether token i stands where somebody is called by name: between
// marks, in a sentence that is not the last, and told to the reader.
func isCalled(p *lint.Pass, i int) bool {
	tokens := p.Read.Tokens
	next := &tokens[i+1]
	if tokens[i-1].Sentence != tokens[i].Sentence { // "Andrew, your talk"
		return next.Before == text.Comma && next.In(p.Pack.Class("you"))
	}
	ends := next.Sentence != tokens[i].Sentence
	goesOn := next.Before == text.Comma && next.Case == text.Lower && !listed(wrongNameOfOthers, next.Fold)
	return tokens[i].Before == text.Comma && (ends || goesOn) && isTold(p, i)
}

// isTold says whether what stands before the comma before token i is told to
// somebody, and is not who token i is: in "I met your boss, Andrew" it is.
func isTold(p *lint.Pass, i int) bool {
	tokens := p.Read.Tokens
	first := i
	for first > max(p.Read.Body.First, i-maxTold) && tokens[first-1].Sentence == tokens[i].Sentence {
		first--
	}
	told := i-first <= farBack
	for j := first; j < i; j++ {
		told = told || tokens[j].In(p.Pack.Class("you"))
	}
	for j := max(first, i-farBack); j < i; j++ {
		if tokens[j].In(p.Pack.Class("your")) || tokens[j].In(p.Pack.Class("my")) {
			return told && isThing(p, i-1)
		}
	}
	return told && (tokens[i-1].Case == text.Lower || tokens[i-1].In(p.Pack.Class("common")))
}

// isThing says whether token i is no person: what somebody wrote or said.
func isThing(p *lint.Pass, i int) bool {
	for _, class := range [...]string{"post", "paper", "talk", "profile", "vague"} {
		if p.Read.Tokens[i].In(p.Pack.Class(class)) {
			return true
		}
	}
	return false
}
