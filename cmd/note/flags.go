package main

import (
	"strings"

	"github.com/spf13/pflag"
)

// Flags that several commands have.

// judgeFlags adds the flags that say how notes are judged; network is the text of one.
func judgeFlags(f *pflag.FlagSet, network string) {
	d := defaults()
	f.String("network", d.Network, network+networkWords().String())
	limitFlag(f)
	f.String("lang", "", "`LANGUAGE` of the notes: "+shippedLanguages().String()+", or that of a pack of yours (default: found out)")
	f.StringArray("allow", nil, "`RULE`, or \"RULE: words found\", that is no finding; can be repeated")
	f.StringArray("severity", nil, "`RULE=SEVERITY` instead of the rule's own: "+severities().String()+"; can be repeated")
	f.String("fail-on", d.FailOn, "`SEVERITY` from which the exit code is 1: "+failOns().String())
}

func limitFlag(f *pflag.FlagSet) {
	f.String("limit", "", "`NUMBER` of characters (grapheme clusters), instead of the network's limit")
}

func sourceFlag(f *pflag.FlagSet, kind *string, words vocabulary) {
	f.StringVar(kind, "input", "auto", "`KIND` of what is read: "+words.String())
}

func columnFlag(f *pflag.FlagSet, column *string) {
	f.StringVar(column, "column", "", "`NAME` of the CSV column with the notes (default: "+strings.Join(noteColumns(), ", ")+")")
}

func recipientFlag(f *pflag.FlagSet, path *string) {
	f.StringVar(path, "to", "", "`FILE` with the recipient's profile, as pasted")
}

// factFlags adds the flags that tell facts about the two people.
func factFlags(f *pflag.FlagSet, recipient, sender *[]string) {
	f.StringArrayVar(recipient, "set", nil, "`FIELD=VALUE`: a fact about the recipient; can be repeated")
	f.StringArrayVar(sender, "me-set", nil, "`FIELD=VALUE`: a fact about you, over the config; can be repeated")
}

// speechFlags adds the flags of the language and the register of one note, with what
// holds without them.
func speechFlags(f *pflag.FlagSet, lang, register string) {
	f.String("lang", "", "`LANGUAGE` of the note: "+shippedLanguages().String()+" (default: "+lang+")")
	f.String("register", "", "`REGISTER` of a German note: "+registers().String()+" (default: "+register+")")
}

func todayFlag(f *pflag.FlagSet, day *string) {
	f.StringVar(day, "today", "", "the `DAY` as 2026-01-31 (default: today)")
}

func ledgerFlag(f *pflag.FlagSet, ignored *bool) {
	f.BoolVar(ignored, "no-ledger", false, "do not look up whether the recipient was written to before")
}
