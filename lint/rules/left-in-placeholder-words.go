package rules

import (
	"slices"
	"strings"

	"note/lint"
	"note/lint/text"
)

// wordFinders look for what a template left at one word of the note.
var wordFinders = [...]func(p *lint.Pass, word int) (leftover, bool){
	identifierAt, sigilAt, printfAt, choiceAt, fillerAt, rowAt,
}

// leftWords finds fields without brackets, fillers, choices that nobody made,
// lines to write on, and greetings of nobody.
func leftWords(p *lint.Pass) []leftover {
	found := ruledLines(p)
	for i := range p.Text.Words {
		for _, find := range wordFinders {
			if l, ok := find(p, i); ok {
				found = append(found, l)
			}
		}
	}
	if l, ok := greetsNobody(p); ok {
		found = append(found, l)
	}
	return found
}

// identifierAt finds first_name, FIRST_NAME and firstname.
func identifierAt(p *lint.Pass, i int) (leftover, bool) {
	s, words := p.Text.Source, p.Text.Words
	end := i + 1
	if !strings.HasSuffix(s[:words[i].Start], "_") { // else the identifier has been seen
		for end < len(words) && s[words[end-1].End:words[end].Start] == "_" {
			end++
		}
	}
	l := leftover{text.Span{Start: sigil(s, words[i].Start), End: words[end-1].End}, mergeField}
	if end == i+1 {
		return l, listed(leftInPlaceholderIdentifiers, words[i].Fold)
	}
	return l, isIdentifier(words[i:end])
}

// isIdentifier says whether words joined by underscores name a field and
// nothing else, or do so in capitals; user_id and dbt_project may be meant.
func isIdentifier(words []text.Word) bool {
	other := slices.IndexFunc(words, func(w text.Word) bool { return !isField(w) })
	lower := slices.IndexFunc(words, func(w text.Word) bool { return w.Case != text.Upper })
	return other < 0 || lower < 0 && slices.ContainsFunc(words, isField) || listsPhrase(leftInPlaceholderAlone, words)
}

// sigil is where the sign of a variable before byte at begins, or at.
func sigil(s string, at int) int {
	if at > 0 && strings.IndexByte("!$@:", s[at-1]) >= 0 {
		return at - 1
	}
	return at
}

// sigilAt finds $name and !company.
func sigilAt(p *lint.Pass, i int) (leftover, bool) {
	s, w := p.Text.Source, p.Text.Words[i]
	if w.Start == 0 || s[w.Start-1] != '$' && s[w.Start-1] != '!' || w.Case != text.Lower || !isField(w) {
		return leftover{}, false
	}
	free := w.Start == 1 || s[w.Start-2] == ' ' || s[w.Start-2] == '\n'
	return leftover{text.Span{Start: w.Start - 1, End: w.End}, mergeField}, free
}

// printfAt finds %s.
func printfAt(p *lint.Pass, i int) (leftover, bool) {
	s, w := p.Text.Source, p.Text.Words[i]
	if w.Fold != "s" && w.Fold != "d" && w.Fold != "v" || !strings.HasSuffix(s[:w.Start], "%") {
		return leftover{}, false
	}
	before := strings.TrimRight(s[max(0, w.Start-3):w.Start-1], " ")
	percent := before != "" && '0' <= before[len(before)-1] && before[len(before)-1] <= '9'
	return leftover{text.Span{Start: w.Start - 1, End: w.End}, mergeField}, !percent
}

// choiceAt finds Liebe/r, geehrte(r), Herr/Frau and Liebe*r. The last may be meant
// for somebody who is neither, but not before Herr or Frau.
func choiceAt(p *lint.Pass, i int) (leftover, bool) {
	s, words := p.Text.Source, p.Text.Words
	if i+1 == len(words) || words[i+1].Before&(text.Sign|text.Bracket|text.Colon) == 0 ||
		!listsPhrase(leftInPlaceholderChoices, words[i:i+2]) {
		return leftover{}, false
	}
	span := text.Span{Start: words[i].Start, End: words[i+1].End}
	behind := s[span.End:]
	switch gap := s[words[i].End:words[i+1].Start]; strings.Trim(gap, " .-‐‑–") {
	case "/":
		return leftover{span, openChoice}, !strings.HasPrefix(behind, "-")
	case "(":
		span.End++
		return leftover{span, openChoice}, strings.HasPrefix(behind, ")")
	case "*", ":", "_":
		titled := i+2 < len(words) && words[i+2].Before == 0 && isTitleAt(p, i+2)
		return leftover{span, choiceKind(titled)}, len(gap) == 1
	}
	return leftover{}, false
}

// choiceKind is what Liebe*r is, before a title or not.
func choiceKind(titled bool) leftoverKind {
	if titled {
		return openChoice
	}
	return maybeChoice
}

// fillerAt finds XYZ, „Firma XY“, Mustermann and lorem ipsum.
func fillerAt(p *lint.Pass, i int) (leftover, bool) {
	words := p.Text.Words[i:]
	if isFiller(words[0]) && !hyphened(p, i) {
		return leftover{words[0].Span, mergeField}, !isKnown(p, words[:1])
	}
	if at := position(leftInPlaceholderFillers, words[0].Fold); at == len(leftInPlaceholderFillers) ||
		!strings.HasPrefix(leftInPlaceholderFillers[at], words[0].Fold) {
		return leftover{}, false
	}
	most := 1
	if len(words) > 1 && words[1].Before == 0 {
		most = 2
	}
	for n := 1; n <= most; n++ {
		if listsPhrase(leftInPlaceholderFillers, words[:n]) {
			return leftover{text.Span{Start: words[0].Start, End: words[n-1].End}, mergeField}, !isKnown(p, words[:n])
		}
	}
	return leftover{}, false
}

// isFiller says that w is XYZ or XXX.
func isFiller(w text.Word) bool {
	return w.Case == text.Upper && (w.Fold == "xyz" || isRow(w.Fold))
}

// isRow says that fold is three or more x.
func isRow(fold string) bool {
	return strings.HasPrefix(fold, "xxx") && strings.TrimLeft(fold, "x") == ""
}

// hyphened says that the word is a part of a compound: XYZ-Kurve.
func hyphened(p *lint.Pass, i int) bool {
	words := p.Text.Words
	return words[i].Before&text.Hyphen != 0 || i+1 < len(words) && words[i+1].Before&text.Hyphen != 0
}

// rowAt finds xxx in the midst of a line, where it is no row of kisses, and xx %.
func rowAt(p *lint.Pass, i int) (leftover, bool) {
	s, w := p.Text.Source, p.Text.Words[i]
	if w.Fold != "xx" && !isRow(w.Fold) {
		return leftover{}, false
	}
	behind := strings.TrimLeft(s[w.End:], blanks)
	percent := w.Fold == "xx" && (strings.HasPrefix(behind, "%") || strings.HasPrefix(behind, "€"))
	row := w.Case == text.Lower && isRow(w.Fold) && i+1 < len(p.Text.Words) && p.Text.Words[i+1].Before&text.Newline == 0
	return leftover{w.Span, mergeField}, percent || row
}

// greetsNobody finds a greeting of null or of Vorname.
func greetsNobody(p *lint.Pass) (leftover, bool) {
	if p.Read == nil {
		return leftover{}, false
	}
	name := p.Read.Greeting.Name
	words := wordsIn(p.Text, name.Start, name.End)
	return leftover{name, mergeField}, len(words) > 0 && listsPhrase(leftInPlaceholderNobody, words) && !isKnown(p, words)
}

// ruledLines finds ____, a line to write on.
func ruledLines(p *lint.Pass) []leftover {
	var found []leftover
	s := p.Text.Source[:p.Text.End]
	for at := 0; ; {
		next := strings.Index(s[at:], "___")
		if next < 0 {
			return found
		}
		at += next
		n := len(s[at:]) - len(strings.TrimLeft(s[at:], "_"))
		found = append(found, leftover{text.Span{Start: at, End: at + n}, mergeField})
		at += n
	}
}
