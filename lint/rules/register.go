package rules

import (
	"strings"

	"note/lint"
	"note/lint/lang"
	"note/lint/text"
)

// Registers are the first words of the note that address its reader familiarly
// and formally, -1 where there is none.
//
// What counts stands in the pack. Class du holds the familiar words. Class
// sie-form holds words that are formal when capitalised within a sentence; at
// its start they may mean "she" or "they". Class sie-possessive holds those
// that are formal only before a noun, since they may also be a plural: „Ihr
// Profil“ is, „Ihr alle“ is not. A greeting of Frau or Herr is formal. The plural
// ihr and euch goes with either.
func Registers(p *lint.Pass) (du, sie int) {
	du, sie = -1, -1
	if p.Pack.Class("du") < 0 {
		return du, sie
	}
	for i := range p.Read.Tokens {
		switch {
		case du < 0 && isFamiliar(p, i):
			du = i
		case sie < 0 && isFormal(p, i):
			sie = i
		}
	}
	return du, sie
}

func isFamiliar(p *lint.Pass, i int) bool {
	return p.Read.Tokens[i].In(p.Pack.Class("du")) && counts(p, i)
}

func isFormal(p *lint.Pass, i int) bool {
	t := &p.Read.Tokens[i]
	if t.In(p.Pack.Class("salutation")) && t.End <= p.Read.Greeting.Name.End && isTitled(p, i) {
		return true
	}
	formal := t.In(p.Pack.Class("sie-form")) || t.In(p.Pack.Class("sie-possessive")) && beforeNoun(p.Read.Tokens, i)
	return formal && t.Case == text.Title && within(p, i) && counts(p, i)
}

// isTitled says whether token i begins a name of more than titles in the greeting: Frau Weiß.
func isTitled(p *lint.Pass, i int) bool {
	tokens, name := p.Read.Tokens, p.Read.Greeting.Name
	if tokens[i].Start < name.Start {
		return false
	}
	for i++; i < len(tokens) && tokens[i].End <= name.End; i++ {
		if !isTitle(p, &tokens[i]) {
			return true
		}
	}
	return false
}

// beforeNoun says whether a capitalised word follows directly.
func beforeNoun(tokens []lang.Token, i int) bool {
	return i+1 < len(tokens) && tokens[i+1].Before == 0 && tokens[i+1].Capital()
}

// within says whether token i does not begin a sentence, nor what follows a colon
// or a line break.
func within(p *lint.Pass, i int) bool {
	if i == 0 || p.Read.Tokens[i].Sentence != p.Read.Tokens[i-1].Sentence {
		return false
	}
	between := p.Text.Source[p.Read.Tokens[i-1].End:p.Read.Tokens[i].Start]
	return !strings.ContainsAny(between, ":•\r\n")
}

// counts says whether token i addresses the reader: it is not quoted, and does
// not speak of the registers themselves („per Du“, „Du sagen“).
func counts(p *lint.Pass, i int) bool {
	tokens, spoken := p.Read.Tokens, p.Pack.Class("register-word")
	if i > 0 && tokens[i-1].In(spoken) || i+1 < len(tokens) && tokens[i+1].In(spoken) {
		return false
	}
	return !p.Text.Quoted(tokens[i].Start)
}
