package rules

import (
	"note/lint"
	"note/lint/lang"
	"note/lint/text"
)

// body reports what goes on in the other language. Clauses in a row are found
// together, with those between them that show no language.
func (m mixture) body(body lint.Range) {
	var row lint.Range
	for at := body.First; at < body.End; {
		clause := clauseAt(m.Pass, at, body.End)
		switch {
		case m.isOther(clause):
			if row.End == 0 {
				row.First = clause.First
			}
			row.End = clause.End
		case m.showsMain.count(clause) > 0:
			m.reportRow(row)
			row = lint.Range{}
		}
		at = clause.End
	}
	m.reportRow(row)
}

// isOther says whether a clause is in the other language: nearly all of it is, or
// enough of it and it says I or you. A title or a term does neither.
func (m mixture) isOther(clause lint.Range) bool {
	if m.showsOther.count(clause) == 0 {
		return false
	}
	c := m.spoken(clause)
	switch {
	case c.other < 3 || c.main > c.other/4:
		return false
	case c.speaks && 5*c.other >= 3*c.words:
		return true
	}
	return 4*c.other >= 3*c.words && (c.other > 3 || m.isSentence(clause))
}

// spoken counts the words of a clause that are the note's own.
type spoken struct {
	words, main, other int  // all, and those that only one of the languages knows
	speaks             bool // one of the other language is I, you or the like
}

// spoken counts the words of a clause, without quotations and facts. Those of the
// other language count when they stand there as in running text: in small letters,
// but for the first.
func (m mixture) spoken(clause lint.Range) spoken {
	var c spoken
	given := m.given(clause)
	mains, others := m.tokens(m.main, clause), m.tokens(m.other, clause)
	for i := range others {
		t := &others[i]
		if given[i] || m.Text.Quoted(t.Start) {
			continue
		}
		c.words++
		switch byMain, byOther := known(m.main, &mains[i]), known(m.other, t); {
		case byMain > byOther:
			c.main++
		case byMain == byOther:
		case i == 0 || t.Case == text.Lower || t.In(m.other.Class("capital")):
			c.other++
			c.speaks = c.speaks || m.speaks(t)
		}
	}
	return c
}

// known is how well the pack knows t: as a word that shows the language (2), as
// one that any text in it may hold (1), or not at all.
func known(pack *lang.Pack, t *lang.Token) int {
	switch {
	case pack.Shows(&t.Word):
		return 2
	case t.In(pack.Class("common")):
		return 1
	}
	return 0
}

// speaks says whether t, a word of the other language, is I, you or the like.
func (m mixture) speaks(t *lang.Token) bool {
	return t.In(m.other.Class("you")) || t.In(m.other.Class("me")) || t.In(m.other.Class("my"))
}

// isSentence says whether the clause is a whole sentence.
func (m mixture) isSentence(clause lint.Range) bool {
	words := m.Text.Words
	return (clause.First == 0 || words[clause.First-1].Sentence != words[clause.First].Sentence) &&
		(clause.End == len(words) || words[clause.End].Sentence != words[clause.First].Sentence)
}

// given says of each word of a clause whether it belongs to a fact or to the writer's
// reason, word for word: those are in the language that they are in.
func (m mixture) given(clause lint.Range) []bool {
	given := make([]bool, clause.End-clause.First)
	for _, known := range [...]lint.Known{m.Note.Recipient, m.Note.Sender, {"because": {m.Note.Because}}} {
		for _, values := range known {
			for _, value := range values {
				give(given, m.Text.Words[clause.First:clause.End], text.Measure(value).Words)
			}
		}
	}
	return given
}

// give marks those of words that hold the fact, or all when the fact holds them.
func give(given []bool, words, fact []text.Word) {
	for range text.Places(fact, words) {
		for i := range given {
			given[i] = true
		}
		return
	}
	for i := range text.Places(words, fact) {
		for j := range fact {
			given[i+j] = true
		}
	}
}

// reportRow reports words in the other language. A few may be a set phrase.
func (m mixture) reportRow(row lint.Range) {
	const few = 5
	if row.End == 0 {
		return
	}
	span := m.span(row)
	f := m.Report(span.Start, span.End, lint.Text{
		En: "“%s”: the note changes its language here; write all of it in the reader's",
		De: "„%s“: hier wechselt die Nachricht die Sprache; schreiben Sie alles in der Sprache der Person",
	}, beginning(m.Text.Source[span.Start:span.End]))
	if row.End-row.First <= few {
		f.Severity = min(f.Severity, lint.Info)
	}
}
