package rules

import (
	"slices"
	"strings"
	"unicode"

	"note/lint"
	"note/lint/lang"
	"note/lint/text"
)

// call is how somebody is called.
type call struct {
	names   []oneName
	titled  bool // with Herr, Ms, Dr …: a single name is the family name then
	polite  bool // with Herr or Ms, which no first name follows
	several bool // Kim & Zoë
	bare    bool // without a greeting: "Zoë, your talk". It may be no name
}

// oneName is one name, folded.
type oneName struct {
	parts []string // of a double name: Anna and Lena
	whole string   // annalena; with its particles, vanderberg
	caps  bool     // written in capitals
}

// greetedCall is whom the note greets, and where; nobody when it cannot be told
// where the name ends, or whether it is one. A common word is one behind a title
// (Frau Groß), and where the reader is called so.
func greetedCall(p *lint.Pass, reader person) (call, text.Span) {
	greeting, tokens := p.Read.Greeting, p.Read.Tokens
	for len(tokens) > 0 && tokens[len(tokens)-1].End > greeting.Name.End {
		tokens = tokens[:len(tokens)-1]
	}
	titled, polite := false, true
	for len(tokens) > 0 && (tokens[0].Start < greeting.Name.Start || isHonorific(p, tokens)) {
		if isHonorific(p, tokens) {
			titled, polite = true, polite && genderOfTitle(tokens[0].Fold) != unstated
		}
		tokens = tokens[1:]
	}
	behind := p.Text.Source[greeting.Span.End:]
	if len(tokens) == 0 || isUnfilled(p, tokens) || !endsName(behind) || titled && isAbbreviated(behind) {
		return call{}, text.Span{}
	}
	c := callOf(p, tokens)
	anyone := !titled && greetsAnyone(p, tokens) || titled && len(tokens) == 1 && listed(wrongNameAnyone, tokens[0].Fold)
	if anyone && !c.isExactly(reader) {
		return call{}, text.Span{}
	}
	c.titled, c.polite = titled, titled && polite
	c.bare = greeting.Name == greeting.Span
	return c, text.Span{Start: tokens[0].Start, End: tokens[len(tokens)-1].End}
}

// isAbbreviated says whether the stop behind a title that nobody knows is no end:
// „Frau OStR. Weiß“.
func isAbbreviated(behind string) bool {
	name, ok := strings.CutPrefix(behind, ". ")
	return ok && unicode.IsUpper(firstRune(name))
}

// greetsAnyone says whether one of the tokens is no name: „zusammen“, folks, Founder.
func greetsAnyone(p *lint.Pass, tokens []lang.Token) bool {
	common, particle := p.Pack.Class("common"), p.Pack.Class("particle")
	for i := range tokens {
		t := &tokens[i]
		if (t.In(common) && !t.In(particle) || isRole(p, t)) && !isHonorific(p, tokens[i:]) {
			return true
		}
	}
	return false
}

// isUnfilled says whether the first of the tokens is a field that a template left in.
func isUnfilled(p *lint.Pass, tokens []lang.Token) bool {
	return tokens[0].Before&text.Bracket != 0 || listed(wrongNameFields, tokens[0].Fold)
}

// isRole says whether t is what somebody is or does: „Hallo Inhaber“.
func isRole(p *lint.Pass, t *lang.Token) bool {
	return t.In(p.Pack.Class("role")) || listed(wrongNameAnyone, t.Fold)
}

// isHonorific says whether the first of the tokens stands before a name and is
// none: Frau, Dr. Of others, such as Graf, the last may be the name.
func isHonorific(p *lint.Pass, tokens []lang.Token) bool {
	t := &tokens[0]
	return isTitle(p, t) || genderOfTitle(t.Fold) != unstated ||
		len(tokens) > 1 && (listed(wrongNameTitles, t.Fold) || t.Case == text.Lower && listed(wrongNameDegrees, t.Fold))
}

// maxNames is how many words of a name are looked at; no sane name comes near.
const maxNames = 20

// callOf sorts the words of a name. A particle belongs to the name behind it.
func callOf(p *lint.Pass, tokens []lang.Token) call {
	tokens = tokens[:min(len(tokens), maxNames)]
	var c call
	particles := ""
	for i := range tokens {
		t := &tokens[i]
		c.several = c.several || i > 0 && (t.Before&text.Sign != 0 || t.Fold == "and")
		part := strings.ReplaceAll(t.Fold, "'", "")
		switch {
		case isHonorific(p, tokens[i:]) || len(c.names) > 0 && listed(wrongNameLetters, t.Fold):
			c.titled = true
		case t.In(p.Pack.Class("particle")) && i+1 < len(tokens) && !isHonorific(p, tokens[i+1:]):
			particles += part
		case t.Before&text.Hyphen != 0 && len(c.names) > 0:
			last := &c.names[len(c.names)-1]
			last.parts, last.whole = append(last.parts, part), last.whole+part
		default:
			c.names = append(c.names, oneName{parts: []string{part}, whole: particles + part, caps: t.Case == text.Upper})
			particles = ""
		}
	}
	return c
}

// isUnclear says that there is no name, or one in letters that others may write otherwise.
func (c call) isUnclear() bool {
	return len(c.names) == 0 || slices.ContainsFunc(c.names, func(n oneName) bool { return isForeign(n.whole) })
}

// isSure says that c is a name: it is greeted, has a title, or is a first name.
func (c call) isSure() bool {
	return !c.bare || c.titled || len(c.names) == 1 && isFirstName(c.names[0].whole)
}

// isExactly says that c is a single name, and the reader's.
func (c call) isExactly(reader person) bool {
	return len(c.names) == 1 && slices.ContainsFunc(reader.names, func(n oneName) bool { return n.whole == c.names[0].whole })
}

// isComparable says whether c names the same part of a name as is known: a first
// name says nothing of who is known as Frau Weiß.
func (c call) isComparable(reader person) bool {
	return len(reader.names) > 1 || len(c.names) > 1 || c.titled == reader.titled
}

// like is how like the reader the likest of the names is.
func (c call) like(reader person) likeness {
	best := unlike
	for _, n := range c.names {
		best = max(best, n.likest(reader.names), n.initials(reader.names))
	}
	return best
}

// isHalf says that one of two names is the reader's and the other is somebody
// else's. An initial may be a second first name, which the profile does not hold,
// and the first word of a note a greeting of another language.
func (c call) isHalf(reader person) bool {
	if len(c.names) != 2 || len(reader.names) < 2 || c.several || len(c.names[1].whole) == 1 {
		return false
	}
	a, b := c.names[0].likest(reader.names), c.names[1].likest(reader.names)
	return max(a, b) >= sounded && min(a, b) == unlike && !(c.bare && a == unlike)
}

// isFamilyAlone says that c is the family name without a title: „Hallo Weiß“.
func (c call) isFamilyAlone(reader person) bool {
	return len(c.names) == 1 && !c.titled && c.names[0].likest(reader.given) == unlike && c.names[0].likest(reader.family) == alike
}

// isFirstTitled says that c is the first name with a title: „Herr Andreas“.
func (c call) isFirstTitled(reader person) bool {
	return len(c.names) == 1 && c.polite && len(reader.given) > 0 && len(reader.family) > 0 &&
		c.names[0].likest(reader.given[:1]) == alike && c.names[0].likest(reader.names[1:]) == unlike
}
