package main

import (
	"note/cmd/note/lsp"
	"note/lint"
)

// valueDocs says what words mean that a flag takes and nothing else explains, by flag
// and word.
func valueDocs() map[string]map[string]lint.Text {
	return map[string]map[string]lint.Text{
		"color": {
			"auto":   {En: "on a terminal", De: "auf einem Terminal"},
			"always": {En: "in a pipe, too", De: "auch in einer Pipe"},
			"never":  {En: "not even on a terminal", De: "auch auf einem Terminal nicht"},
		},
		"columns": {
			"graphemes": {En: "what a reader sees as one character", De: "was man als ein Zeichen sieht"},
			"bytes":     {En: "bytes of UTF-8: Vim, Kakoune, nano", De: "Bytes in UTF-8: Vim, Kakoune, nano"},
			"runes":     {En: "code points: Emacs", De: "Codepunkte: Emacs"},
			"utf16":     {En: "UTF-16 units: VS Code", De: "UTF-16-Einheiten: VS Code"},
			"display":   {En: "cells of a terminal", De: "Zellen eines Terminals"},
		},
		"fail-on": {
			"error":   {En: "what must not be sent", De: "was so nicht gesendet werden darf"},
			"warning": {En: "also what is worth a second look", De: "auch, was einen zweiten Blick wert ist"},
			"info":    {En: "whatever is found", De: "alles, was gefunden wird"},
			"never":   {En: "nothing: findings are only shown", De: "nichts: Befunde werden nur gezeigt"},
		},
		"format": {
			"text":     {En: "for people to read", De: "für Menschen"},
			"json":     {En: "for programs", De: "für Programme"},
			"csv":      {En: "a table, for spreadsheets and other tools", De: "eine Tabelle, für Tabellenprogramme und andere Werkzeuge"},
			"markdown": {En: "for a page of documentation", De: "für eine Seite Dokumentation"},
		},
		"how": {
			"sent":      {En: "the request went out", De: "die Anfrage ging hinaus"},
			"connected": {En: "they are a contact now", De: "die Person ist jetzt ein Kontakt"},
			"talked":    {En: "you exchanged messages", De: "Sie haben einander geschrieben"},
			"withdrawn": {En: "you took the request back", De: "Sie haben die Anfrage zurückgezogen"},
		},
		"input": {
			"auto":    {En: "found out", De: "wird erkannt"},
			"text":    {En: "one note", De: "eine Nachricht"},
			"profile": {En: "one profile", De: "ein Profil"},
			"csv":     {En: "a table with a header", De: "eine Tabelle mit Kopfzeile"},
			"jsonl":   {En: "one JSON object a line", De: "ein JSON-Objekt je Zeile"},
		},
		"lang": {
			"de": {En: "German", De: "Deutsch"},
			"en": {En: "English", De: "Englisch"},
		},
		"register": {
			"du":  {En: "among people who are on first-name terms", De: "unter Leuten, die einander duzen"},
			"sie": {En: "the formal address", De: "die höfliche Anrede"},
		},
		"severity": {
			"off":     {En: "the rule does not run", De: "die Regel ruht"},
			"info":    {En: "to know", De: "zur Kenntnis"},
			"warning": {En: "look again", De: "noch einmal ansehen"},
			"error":   {En: "do not send this", De: "so nicht senden"},
		},
		"ui": {
			"de": {En: "German", De: "Deutsch"},
			"en": {En: "English", De: "Englisch"},
		},
	}
}

// valueWords are words that a flag takes, with what they mean.
func valueWords(ui, flag string, names []string) []lsp.Word {
	docs := valueDocs()[flag]
	var words []lsp.Word
	for _, name := range names {
		words = append(words, lsp.Word{Name: name, Doc: docs[name].In(ui)})
	}
	return words
}
