package rules

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"note/lint"
	"note/lint/text"
)

// emptyField is where a field was left empty, with the words around it.
type emptyField struct {
	text.Span
	doubtful bool // it may be a habit of the writer
}

// emptyFields finds them, by position, apart from each other.
func emptyFields(p *lint.Pass) []emptyField {
	found := emptyPairs(p.Text)
	for i := range p.Text.Words {
		if e, ok := emptyBehind(p, i); ok {
			found = append(found, e)
		}
		if e, ok := emptyBetween(p, i); ok {
			found = append(found, e)
		}
	}
	slices.SortFunc(found, func(a, b emptyField) int { return cmp.Compare(a.Start, b.Start) })
	return joined(found)
}

// joined is found, which is sorted, with those that overlap made one: "As  at  is".
func joined(found []emptyField) []emptyField {
	apart := found[:0]
	for _, e := range found {
		if last := len(apart) - 1; last >= 0 && e.Start < apart[last].End {
			apart[last].End = max(apart[last].End, e.End)
			apart[last].doubtful = apart[last].doubtful && e.doubtful
			continue
		}
		apart = append(apart, e)
	}
	return apart
}

// emptyPairs finds „“, "", () and ", ,".
func emptyPairs(t *text.Text) []emptyField {
	var found []emptyField
	at := 0
	for _, w := range t.Words {
		if w.Start > at+1 { // a pair is two signs
			found = append(found, pairsIn(t.Source[:t.End], at, w.Start)...)
		}
		at = w.End
	}
	return append(found, pairsIn(t.Source[:t.End], at, t.End)...)
}

// pairsIn finds the pairs that open in s[from:to], where no word stands.
func pairsIn(s string, from, to int) []emptyField {
	var found []emptyField
	for at := from; at < to; at++ {
		if !opensPair(s[at]) {
			continue
		}
		if end := emptyPair(s, at, firstRune(s[at:])); end > at {
			found = append(found, emptyField{text.Span{Start: at, End: end}, false})
		}
	}
	return found
}

// opensPair says whether a character that begins with c may open a pair.
func opensPair(c byte) bool {
	switch c {
	case '"', '(', ',', '\xc2', '\xe2':
		return true
	}
	return false
}

// emptyPair is where the pair that r opens at byte at ends, if it is empty and
// stands free, or 0.
func emptyPair(s string, at int, r rune) int {
	closer := closing(r)
	if closer == "" {
		return 0
	}
	behind := s[at+utf8.RuneLen(r):]
	rest := strings.TrimLeft(behind, " \u00a0")
	if !strings.HasPrefix(rest, closer) || r == ',' && rest == behind {
		return 0
	}
	end := len(s) - len(rest) + len(closer)
	before, n := utf8.DecodeLastRuneInString(s[:at])
	if n > 0 && !unicode.IsSpace(before) && r != ',' || isAlphanumeric(firstRune(s[end:])) {
		return 0
	}
	return end
}

// closing is what closes what r opens, or empty.
func closing(r rune) string {
	switch r {
	case '„':
		return "“"
	case '“':
		return "”"
	case '"':
		return `"`
	case '«':
		return "»"
	case '(':
		return ")"
	case ',':
		return ","
	}
	return ""
}

// emptyBehind finds a field left empty between a word and a punctuation mark:
// behind a greeting, a title or a preposition, or where it left two blanks.
func emptyBehind(p *lint.Pass, i int) (emptyField, bool) {
	s, w := p.Text.Source[:p.Text.End], p.Text.Words[i]
	if i+1 < len(p.Text.Words) && p.Text.Words[i+1].Start == w.End+1 { // as good as always
		return emptyField{}, false
	}
	rest := s[w.End:]
	if strings.HasPrefix(rest, ".") && isTitleAt(p, i) {
		rest = rest[1:]
	}
	rest = strings.TrimLeft(rest, blanks)
	mark := len(s) - len(rest)
	if rest == "" || !strings.ContainsRune(",.!?;:", firstRune(rest)) {
		return emptyField{}, false
	}
	empty := emptyField{text.Span{Start: w.Start, End: mark + 1}, false}
	if strings.IndexByte(",!;:", rest[0]) >= 0 && titleOnly(p, i) {
		return empty, true
	}
	if s[w.End] == '.' || mark == w.End || !beforeMark(p, text.Span{Start: w.End, End: mark}) {
		return emptyField{}, false
	}
	sure := isNameless(p, i) || p.Read != nil && p.Read.Tokens[i].In(p.Pack.Class("preposition"))
	twice := utf8.RuneCountInString(s[w.End:mark]) > 1
	empty.doubtful = !sure || !twice && rest[0] == '!'
	return empty, sure || twice && !isComplete(p, i)
}

// isComplete says whether word i needs no object: praise does not ("was great").
func isComplete(p *lint.Pass, i int) bool {
	return p.Read != nil && p.Read.Tokens[i].In(p.Pack.Class("praise"))
}

// emptyBetween finds a field left empty between a preposition and a word that no
// preposition stands before: "your post on  was", "Sie sind bei  in Zürich".
func emptyBetween(p *lint.Pass, i int) (emptyField, bool) {
	if p.Read == nil || i+1 == len(p.Read.Tokens) {
		return emptyField{}, false
	}
	w, next := &p.Read.Tokens[i], &p.Read.Tokens[i+1]
	if next.Start == w.End+1 { // as good as always
		return emptyField{}, false
	}
	preposition := p.Pack.Class("preposition")
	if !w.In(preposition) || next.Case != text.Lower {
		return emptyField{}, false
	}
	gap := p.Text.Source[w.End:next.Start]
	objectless := next.In(p.Pack.Class("no-object"))
	hole := isWide(gap) && (objectless || next.In(preposition)) || isDots(gap) && objectless
	return emptyField{text.Span{Start: w.Start, End: next.End}, false}, hole
}

// blanks are what stands between two words of a line.
const blanks = " \t\u00a0"

// isWide says whether gap is several blanks.
func isWide(gap string) bool {
	return strings.Trim(gap, blanks) == "" && utf8.RuneCountInString(gap) > 1
}

// isDots says whether gap is dots that stand free, as in "about ... was".
func isDots(gap string) bool {
	dots := strings.Trim(gap, blanks)
	return (dots == "..." || dots == "…") && !strings.HasPrefix(gap, dots) && !strings.HasSuffix(gap, dots)
}

// isNameless says whether word i ends a greeting that names nobody.
func isNameless(p *lint.Pass, i int) bool {
	return p.Read != nil && p.Read.Greeting.Span.End == p.Text.Words[i].End && p.Read.Greeting.Name == text.Span{}
}

// titleOnly says whether word i ends a greeting that has a title for a name: Guten Tag Herr.
// A title that greets by itself is none: Dear Sir/Madam, Sehr geehrte Frau Doktor.
func titleOnly(p *lint.Pass, i int) bool {
	if p.Read == nil || p.Read.Greeting.Name.End != p.Text.Words[i].End || p.Read.Tokens[i].In(p.Pack.Class("office")) {
		return false
	}
	for ; i >= 0 && p.Text.Words[i].Start >= p.Read.Greeting.Name.Start; i-- {
		if !isTitleAt(p, i) || p.Read.Tokens[i].In(p.Pack.Class("everybody")) {
			return false
		}
	}
	return true
}
