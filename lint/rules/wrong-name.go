package rules

import (
	"slices"
	"strings"
	"unicode"

	"note/lint"
	"note/lint/lang"
	"note/lint/text"
)

// WrongName finds a greeting of somebody else than the reader, where the
// reader's name is known. It is tolerant: of accents and umlauts however they
// are typed, short forms and nicknames, initials, parts of double names, titles
// and particles. It is silent where it cannot know: when the profile holds only
// a family name and the note greets by first name, when the name is in another
// script, and when a common word is greeted. It only doubts (a warning) where
// half the name is right, and where a note begins with a name without a greeting.
// A form that does not go with its title is found whatever is known.
var WrongName = lint.Rule{
	Name:     "wrong-name",
	Severity: lint.Error,
	Content:  true,
	Doc: lint.Text{
		En: `The note greets somebody else

The name in the greeting is not the name of the person it goes to: a note copied from
another one, or a list that slipped by a row. Nothing ends a contact faster. Write the
name as the profile has it. Short forms (Bob for Robert, Kathi for Katharina) are fine.
A form that does not go with its title („geehrter Frau“) was meant for somebody else, too.`,
		De: `Die Nachricht grüßt jemand anderen

Der Name in der Anrede ist nicht der Name der Person, an die sie geht: eine kopierte
Nachricht, oder eine Liste, die um eine Zeile verrutscht ist. Schneller endet kein
Kontakt. Schreiben Sie den Namen, wie er im Profil steht. Kurzformen (Bob für Robert,
Kathi für Katharina) sind in Ordnung. Auch eine Form, die nicht zur Anrede passt
(„geehrter Frau“), war für jemand anderen gedacht.`,
	},
	Examples: []lint.Example{
		{
			Lang:      "en",
			Bad:       "Hi ⟦Andrew⟧, your talk on dual writes at GopherCon saved our migration 👩‍💻. Shall we connect?",
			Good:      "Hi Zoe, your talk on dual writes at GopherCon saved our migration 👩‍💻. Shall we connect?",
			Recipient: lint.Known{"name": {"Dr. Zo\u00eb Weiß-Lindqvist"}},
		},
		{
			Lang:      "de",
			Bad:       "Guten Tag Frau ⟦Groß⟧, Ihr Vortrag über Wärmenetze auf dem Stadtwerketag hat mir gefallen. Darf ich Sie zu meinen Kontakten zählen?",
			Good:      "Guten Tag Frau Moellmann, Ihr Vortrag über Wärmenetze auf dem Stadtwerketag hat mir gefallen. Darf ich Sie zu meinen Kontakten zählen?",
			Recipient: lint.Known{"name": {"Katharina Mo\u0308llmann"}},
		},
	},
	Check: func(p *lint.Pass) {
		checkForm(p)
		checkName(p)
	},
}

// checkName compares who is greeted with who is known to be the reader.
func checkName(p *lint.Pass) {
	known := knownCall(p)
	greeted, span := greetedCall(p)
	if known.isUnclear() || greeted.isUnclear() {
		return
	}
	matched := greeted.matches(known)
	other := len(matched) == 0 && greeted.comparable(known)
	bare := p.Read.Greeting.Name == p.Read.Greeting.Span // "Zoë, your talk": it may be no name
	switch {
	case other && !bare:
		p.Report(span.Start, span.End, lint.Text{
			En: "“%s” is not the reader, whose name is %s: greet them by their own name",
			De: "„%s“ ist nicht die Person, an die Sie schreiben; sie heißt %s: grüßen Sie sie mit diesem Namen",
		}, p.Text.Source[span.Start:span.End], recipientName(p))
	case other && !p.Pack.CapitalNouns, greeted.isHalf(matched) && len(known.names) > 1:
		f := p.Report(span.Start, span.End, lint.Text{
			En: "“%s”: the reader's name is %s: write it so, or check that this is the right person",
			De: "„%s“: die Person heißt %s: schreiben Sie den Namen so, oder prüfen Sie, ob sie gemeint ist",
		}, p.Text.Source[span.Start:span.End], recipientName(p))
		f.Severity = min(f.Severity, lint.Warning)
	}
}

// call is how somebody is called: names without titles and particles.
type call struct {
	names   [][]string // folded; the parts of a double name are one name
	titled  bool       // with Herr, Ms, Dr …: a single name is the family name then
	several bool       // a sign stands in between: Kim & Zoë
}

// greetedCall is whom the note greets, and where; nobody when it cannot be told
// where the name ends, or whether it is one.
func greetedCall(p *lint.Pass) (call, text.Span) {
	greeting := p.Read.Greeting
	tokens := p.Read.Tokens
	for len(tokens) > 0 && (tokens[0].Start < greeting.Name.Start || isTitle(p, &tokens[0])) {
		tokens = tokens[1:]
	}
	for len(tokens) > 0 && tokens[len(tokens)-1].End > greeting.Name.End {
		tokens = tokens[:len(tokens)-1]
	}
	if len(tokens) == 0 || !endsName(p.Text.Source[greeting.Span.End:]) {
		return call{}, text.Span{}
	}
	c := callOf(p, tokens)
	c.titled = tokens[0].Start > greeting.Name.Start
	if !c.titled && greetsAnyone(p, tokens) { // behind a title a common word is a name: Frau Groß
		return call{}, text.Span{}
	}
	return c, text.Span{Start: tokens[0].Start, End: tokens[len(tokens)-1].End}
}

// greetsAnyone says whether one of the tokens is no name: „zusammen“, folks.
func greetsAnyone(p *lint.Pass, tokens []lang.Token) bool {
	common, particle := p.Pack.Class("common"), p.Pack.Class("particle")
	return slices.ContainsFunc(tokens, func(t lang.Token) bool {
		return t.In(common) && !t.In(particle) && !isTitle(p, &t)
	})
}

// knownCall is how the reader is called by the facts.
func knownCall(p *lint.Pass) call {
	var c call
	for _, field := range [...]string{"name", "first", "last"} {
		for _, value := range p.Note.Recipient[field] {
			of := callOf(p, p.Pack.Tokens(text.Measure(value)))
			c.names = append(c.names, of.names...)
			c.titled = c.titled || of.titled
		}
	}
	return c
}

// recipientName is the reader's name as people write it.
func recipientName(p *lint.Pass) string {
	if name := p.Note.Recipient["name"]; len(name) > 0 {
		return name[0]
	}
	return strings.Join(slices.Concat(p.Note.Recipient["first"], p.Note.Recipient["last"]), " ")
}

// callOf sorts the words of a name.
func callOf(p *lint.Pass, tokens []lang.Token) call {
	var c call
	for i := range tokens {
		t := &tokens[i]
		c.several = c.several || i > 0 && t.Before&text.Sign != 0
		switch part := strings.ReplaceAll(t.Fold, "'", ""); {
		case isTitle(p, t):
			c.titled = true
		case t.In(p.Pack.Class("particle")) && t.Case == text.Lower:
		case t.Before&text.Hyphen != 0 && len(c.names) > 0:
			last := &c.names[len(c.names)-1]
			*last = append(*last, part)
		default:
			c.names = append(c.names, []string{part})
		}
	}
	return c
}

// isUnclear says that there is no name, or one in letters that others may write otherwise.
func (c call) isUnclear() bool {
	return len(c.names) == 0 || slices.ContainsFunc(c.names, func(parts []string) bool {
		return strings.ContainsFunc(strings.Join(parts, ""), func(r rune) bool { return r > unicode.MaxASCII })
	})
}

// comparable says whether c and known name the same part of a name: a first
// name says nothing of who is known as Frau Weiß.
func (c call) comparable(known call) bool {
	return len(known.names) > 1 || len(c.names) > 1 || c.titled == known.titled
}

// isHalf says that the first of two names is known and the second is another's.
func (c call) isHalf(matched []int) bool {
	return len(c.names) == 2 && len(matched) == 1 && matched[0] == 0 && !c.several
}

// matches are the names of c that known holds.
func (c call) matches(known call) []int {
	var matched []int
	for i, name := range c.names {
		for k, other := range known.names {
			if k+1 < len(known.names) { // Anna Lena, who is greeted as Annalena
				other = append(slices.Clone(other), other[0]+known.names[k+1][0])
			}
			if sameName(name, other) {
				matched = append(matched, i)
				break
			}
		}
	}
	return matched
}

// sameName says whether one of a's forms may stand for one of b's.
func sameName(a, b []string) bool {
	for _, x := range append(slices.Clone(a), strings.Join(a, "")) {
		for _, y := range append(slices.Clone(b), strings.Join(b, "")) {
			if x == y || isShort(x, y) || isShort(y, x) || plainName(x) == plainName(y) || isNickname(x, y) {
				return true
			}
		}
	}
	return false
}

// isShort says whether a is an initial of b or its first three letters or more: Alex, Chris, Max.
func isShort(a, b string) bool {
	return (len(a) == 1 || len(a) >= 3) && strings.HasPrefix(b, a)
}

// plainName is a folded name as it is typed where there are no umlauts.
func plainName(s string) string {
	return strings.NewReplacer("ae", "a", "oe", "o", "ue", "u").Replace(s)
}

// isNickname says whether a and b are forms of one name.
func isNickname(a, b string) bool {
	return slices.ContainsFunc(wrongNameNicknames, func(line string) bool {
		if !strings.Contains(line, a) || !strings.Contains(line, b) {
			return false // most lines: spare them the splitting
		}
		forms := strings.Fields(line)
		return slices.Contains(forms, a) && slices.Contains(forms, b)
	})
}
