// Package lang is what we must know of a language: phrases, cues, greetings,
// titles, legal forms, as data, and the pattern language that the data is
// written in.
//
// Goals: a writer adds a phrase with one line of YAML; what was written in YAML
// costs nothing at start; all patterns of a language are matched in one pass.
//
// Non-goals: it judges nothing.
package lang

import "note/lint/text"

// Pack is the data of one language.
type Pack struct {
	Lang string // "en"
}

// Choose picks the pack for a text: the one named want, else the one whose
// function words the text shows, else the one named fallback. It is nil when
// the text is in a language that no pack is for.
func Choose(packs []*Pack, t *text.Text, want, fallback string) *Pack { panic("to do") }

// Detect names the language of a text, or "" when it does not show.
func Detect(t *text.Text) string { panic("to do") }
