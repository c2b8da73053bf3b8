package main

import (
	"fmt"

	"note/cmd/note/report"
	"note/compose"
	"note/compose/profile"
	"note/lint"
	"note/lint/lang"
	"note/lint/ledger"
	"note/lint/rules"
)

// The words that can be typed, one list for each thing.

func colors() vocabulary {
	return vocabulary{
		{"auto", lint.Text{En: "on a terminal", De: "auf einem Terminal"}},
		{"always", lint.Text{En: "in a pipe, too", De: "auch in einer Pipe"}},
		{"never", lint.Text{En: "not even on a terminal", De: "auch auf einem Terminal nicht"}},
	}
}

func failOns() vocabulary {
	return vocabulary{
		{"error", lint.Text{En: "what must not be sent", De: "was so nicht gesendet werden darf"}},
		{"warning", lint.Text{En: "also what is worth a second look", De: "auch, was einen zweiten Blick wert ist"}},
		{"info", lint.Text{En: "whatever is found", De: "alles, was gefunden wird"}},
		{"never", lint.Text{En: "nothing: findings are only shown", De: "nichts: Befunde werden nur gezeigt"}},
	}
}

func severities() vocabulary {
	return vocabulary{
		{"off", lint.Text{En: "the rule does not run", De: "die Regel ruht"}},
		{"info", lint.Text{En: "to know", De: "zur Kenntnis"}},
		{"warning", lint.Text{En: "look again", De: "noch einmal ansehen"}},
		{"error", lint.Text{En: "do not send this", De: "so nicht senden"}},
	}
}

func registers() vocabulary {
	return vocabulary{
		{"du", lint.Text{En: "among people who are on first-name terms", De: "unter Leuten, die einander duzen"}},
		{"sie", lint.Text{En: "the formal address", De: "die höfliche Anrede"}},
	}
}

func salutations() vocabulary {
	return vocabulary{
		{"Herr", lint.Text{En: "Mr, where the profile says so", De: "wo das Profil es sagt"}},
		{"Frau", lint.Text{En: "Ms, where the profile says so", De: "wo das Profil es sagt"}},
	}
}

// sources are kinds of input; a command takes some of them.
func sources() vocabulary {
	return vocabulary{
		{"auto", lint.Text{En: "found out", De: "wird erkannt"}},
		{"text", lint.Text{En: "one note", De: "eine Nachricht"}},
		{"profile", lint.Text{En: "one profile", De: "ein Profil"}},
		{"jsonl", lint.Text{En: "one JSON object a line", De: "ein JSON-Objekt je Zeile"}},
		{"csv", lint.Text{En: "a table with a header", De: "eine Tabelle mit Kopfzeile"}},
	}
}

// noteSources are those of notes.
func noteSources() vocabulary { return sources().only("auto", "text", "jsonl", "csv") }

// outputs are formats of all but findings; a command has some of them.
func outputs() vocabulary {
	return vocabulary{
		{"text", lint.Text{En: "for people to read", De: "für Menschen"}},
		{"json", lint.Text{En: "for programs", De: "für Programme"}},
		{"csv", lint.Text{En: "a table, for spreadsheets and other tools", De: "eine Tabelle, für Tabellenprogramme und andere Werkzeuge"}},
		{"markdown", lint.Text{En: "for a page of documentation", De: "für eine Seite Dokumentation"}},
	}
}

// textOrJSON are the formats of most commands.
func textOrJSON() vocabulary { return outputs().only("text", "json") }

// findingFormats are the formats of findings.
func findingFormats() vocabulary {
	var v vocabulary
	for _, f := range report.Formats() {
		v = append(v, word{f.Name, lint.Text{En: f.Doc}})
	}
	return v
}

func units() vocabulary {
	return documented(report.Units(), map[string]lint.Text{
		"graphemes": {En: "what a reader sees as one character", De: "was man als ein Zeichen sieht"},
		"bytes":     {En: "bytes of UTF-8: Vim, Kakoune, nano", De: "Bytes in UTF-8: Vim, Kakoune, nano"},
		"runes":     {En: "code points: Emacs", De: "Codepunkte: Emacs"},
		"utf16":     {En: "UTF-16 units: VS Code", De: "UTF-16-Einheiten: VS Code"},
		"display":   {En: "cells of a terminal", De: "Zellen eines Terminals"},
	})
}

func hows() vocabulary {
	var names []string
	for _, h := range ledger.Hows() {
		names = append(names, string(h))
	}
	return documented(names, map[string]lint.Text{
		"sent":      {En: "the request went out", De: "die Anfrage ging hinaus"},
		"connected": {En: "they are a contact now", De: "die Person ist jetzt ein Kontakt"},
		"talked":    {En: "you exchanged messages", De: "Sie haben einander geschrieben"},
		"withdrawn": {En: "you took the request back", De: "Sie haben die Anfrage zurückgezogen"},
	})
}

// uiLanguages are those that messages are written in.
func uiLanguages() vocabulary { return languageWords([]string{"en", "de"}) }

// shippedLanguages are those of our own packs.
func shippedLanguages() vocabulary { return noteLanguages(lang.Packs()) }

// noteLanguages are those that notes are understood in.
func noteLanguages(packs []*lang.Pack) vocabulary { return languageWords(languages(packs)) }

func languageWords(names []string) vocabulary {
	return documented(names, map[string]lint.Text{"en": {En: "English", De: "Englisch"}, "de": {En: "German", De: "Deutsch"}})
}

// documented are words that are listed elsewhere, with what they mean.
func documented(names []string, docs map[string]lint.Text) vocabulary {
	var v vocabulary
	for _, name := range names {
		v = append(v, word{name, docs[name]})
	}
	return v
}

// networkWords are the networks with their limits and what is remarkable about them.
func networkWords() vocabulary {
	var v vocabulary
	for _, n := range lint.Networks {
		doc := n.Remark
		if n.Limit > 0 {
			limit := fmt.Sprintf("%d · ", n.Limit)
			doc = lint.Text{En: limit + doc.En, De: limit + doc.De}
		}
		v = append(v, word{n.ID(), doc})
	}
	return v
}

// networkNames are the networks by their names alone, for which each row may ask.
func networkNames() []string {
	var names []string
	for _, n := range lint.Networks {
		names = append(names, n.ID())
	}
	return names
}

// ruleWords are the rules with their titles.
func ruleWords() vocabulary {
	var v vocabulary
	for _, r := range rules.All() {
		v = append(v, word{r.Name, lint.Text{En: report.RuleTitle(r, "en"), De: report.RuleTitle(r, "de")}})
	}
	return v
}

// ruleNames are the rules by their names alone, for which each row may ask.
func ruleNames() []string {
	var names []string
	for _, r := range rules.All() {
		names = append(names, r.Name)
	}
	return names
}

// groundWords are the kinds of grounds.
func groundWords() vocabulary {
	var v vocabulary
	for _, k := range compose.Kinds() {
		v = append(v, word{string(k.Kind), lint.Text{En: k.Doc}})
	}
	return v
}

// factWords are the facts.
func factWords() vocabulary {
	var v vocabulary
	for _, f := range profile.Fields {
		v = append(v, word{string(f.Field), lint.Text{En: f.Doc}})
	}
	return v
}

// profileFormats are the formats that profiles are read in.
func profileFormats() vocabulary {
	var v vocabulary
	for _, f := range profile.Formats {
		v = append(v, word{f.Name, lint.Text{En: f.Doc}})
	}
	return v
}
