package rules

import (
	"note/lint"
	"note/lint/lang"
)

// How many words a greeting with its name may have, a closing with what stands
// around it, and the name behind that.
const (
	maxGreeting   = 6
	maxClosing    = 8
	maxSignatures = 4
)

// greeting reports a greeting in the other language, and gives the word at which
// the rest of the note begins. One that the main language uses, too, is only found
// before a title of that language: Hello Herr Weiß.
func (m mixture) greeting() int {
	if len(m.Text.Words) == 0 {
		return 0
	}
	head := clauseAt(m.Pass, 0, min(len(m.Text.Words), maxGreeting))
	isFirst := func(match lang.Match) bool { return match.First == 0 }
	found, ok := m.frame(m.other, head, lang.Greeting, isFirst)
	if !ok || !m.shows(found) {
		return 0
	}
	_, isUsual := m.frame(m.main, head, lang.Greeting, isFirst)
	if isUsual && !m.isTitle(found.End, head.End) {
		return 0
	}
	span := m.span(found)
	f := m.Report(span.Start, span.End, lint.Text{
		En: "“%s” is another language than the note: greet in the one that the note is in",
		De: "„%s“ ist eine andere Sprache als die Nachricht: grüßen Sie in der Sprache der Nachricht",
	}, m.Text.Source[span.Start:span.End])
	if isUsual {
		f.Severity = min(f.Severity, lint.Info)
	}
	return head.End
}

// isTitle says whether the word is there, and stands before a name in the main
// language only.
func (m mixture) isTitle(word, end int) bool {
	if word >= end {
		return false
	}
	of := func(pack *lang.Pack) bool {
		t := m.tokens(pack, lint.Range{First: word, End: word + 1})
		return t[0].In(pack.Class("salutation"))
	}
	return of(m.main) && !of(m.other)
}

// closing reports a closing in the other language, and gives the word at which the
// rest of the note ends.
func (m mixture) closing() int {
	words := m.Text.Words
	end := len(words)
	tail := lint.Range{First: max(0, end-maxClosing), End: end}
	for tail.First > 0 && words[tail.First-1].Sentence == words[tail.First].Sentence {
		tail.First--
	}
	isLast := func(match lang.Match) bool {
		first := tail.First + match.First
		return end-tail.First-match.End <= maxSignatures && (first == 0 || words[first].Before&parts != 0)
	}
	found, ok := m.frame(m.other, tail, lang.Closing, isLast)
	if !ok || !m.shows(found) {
		return end
	}
	if _, isUsual := m.frame(m.main, lint.Range{First: found.First, End: end}, lang.Closing, func(lang.Match) bool { return true }); isUsual {
		return end
	}
	span := m.span(found)
	f := m.Report(span.Start, span.End, lint.Text{
		En: "“%s” is another language than the note: close in the one that the note is in",
		De: "„%s“ ist eine andere Sprache als die Nachricht: schließen Sie in der Sprache der Nachricht",
	}, m.Text.Source[span.Start:span.End])
	f.Severity = min(f.Severity, lint.Info)
	return found.First
}

// frame is the first wanted match of a greeting or closing of the pack within the
// words, if they show the other language at all.
func (m mixture) frame(pack *lang.Pack, words lint.Range, section lang.Section, wanted func(lang.Match) bool) (lint.Range, bool) {
	if !m.shows(words) {
		return lint.Range{}, false
	}
	for _, match := range pack.Match(m.tokens(pack, words)) {
		if pack.Groups[match.Group].Section == section && wanted(match) {
			return lint.Range{First: words.First + match.First, End: words.First + match.End}, true
		}
	}
	return lint.Range{}, false
}
