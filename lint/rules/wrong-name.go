package rules

import (
	"strings"

	"note/lint"
)

// WrongName finds a greeting of somebody else than the reader, where the
// reader's name is known. It is tolerant: of accents and umlauts however they
// are typed, short forms and nicknames, initials, parts of double names, titles
// and particles. It is silent where it cannot know: when the profile holds only
// a family name and the note greets by first name, when the name is in another
// script, and when a common word is greeted. It only doubts (a warning) where
// half the name is right, where the name is but spelled otherwise, where first
// and family name are mixed up, and where a note begins with a name without a
// greeting. A form that does not go with its title is found whatever is known.
var WrongName = lint.Rule{
	Name:     "wrong-name",
	Severity: lint.Error,
	Content:  true,
	Doc: lint.Text{
		En: `The note greets somebody else

The name in the greeting is not the name of the person it goes to: a note copied from
another one, or a list that slipped by a row. Nothing ends a contact faster. Write the
name as the profile has it. Short forms (Bob for Robert, Kathi for Katharina) are fine.
A form that does not go with its title („geehrter Frau“), or with what the profile says
(Herr for Frau), was meant for somebody else, too. The first name goes without a title,
the family name with one.`,
		De: `Die Nachricht grüßt jemand anderen

Der Name in der Anrede ist nicht der Name der Person, an die sie geht: eine kopierte
Nachricht, oder eine Liste, die um eine Zeile verrutscht ist. Schneller endet kein
Kontakt. Schreiben Sie den Namen, wie er im Profil steht. Kurzformen (Bob für Robert,
Kathi für Katharina) sind in Ordnung. Auch eine Form, die nicht zur Anrede passt
(„geehrter Frau“) oder nicht zum Profil (Herr statt Frau), war für jemand anderen gedacht.
Der Vorname steht ohne Anrede, der Nachname mit ihr.`,
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
		{
			Lang:      "de",
			Bad:       "Hallo ⟦Möllmann⟧, dein Vortrag über Wärmenetze auf dem Stadtwerketag hat mir gefallen. Vernetzen wir uns?",
			Good:      "Hallo Kathi, dein Vortrag über Wärmenetze auf dem Stadtwerketag hat mir gefallen. Vernetzen wir uns?",
			Recipient: lint.Known{"name": {"Katharina Möllmann"}},
		},
		{
			Lang:      "en",
			Bad:       "Hi Zoë, your talk on dual writes at GopherCon saved our migration. So thanks, ⟦Andrew⟧! Shall we connect?",
			Good:      "Hi Zoë, your talk on dual writes at GopherCon saved our migration. So thanks, Zoë! Shall we connect?",
			Recipient: lint.Known{"name": {"Zoë Weiß-Lindqvist"}},
		},
	},
	Check: func(p *lint.Pass) {
		reader := knownPerson(p)
		if !checkForm(p) && !checkGreeted(p, reader) {
			checkSalutation(p, reader)
		}
		checkCalled(p, reader)
	},
}

// What is wrong with a name, and what to write instead.
var (
	saysOther = lint.Text{
		En: "“%s” is not the reader, whose name is %s: greet them by their own name",
		De: "„%s“ ist nicht die Person, an die Sie schreiben; sie heißt %s: grüßen Sie sie mit diesem Namen",
	}
	saysHalf = lint.Text{
		En: "“%s”: the reader's name is %s: write it so, or check that this is the right person",
		De: "„%s“: die Person heißt %s: schreiben Sie den Namen so, oder prüfen Sie, ob sie gemeint ist",
	}
	saysSpelled = lint.Text{
		En: "“%s”: the reader's name is spelled %s: write it as they do",
		De: "„%s“: die Person schreibt sich %s: schreiben Sie den Namen wie sie",
	}
	saysFamily = lint.Text{
		En: "“%s” is the family name of %s: greet them by the first name, or write Mr or Ms before it",
		De: "„%s“ ist der Nachname von %s: grüßen Sie mit dem Vornamen, oder mit Herr oder Frau davor",
	}
	saysFirst = lint.Text{
		En: "“%s” is the first name of %s: leave the title out, or greet them by the family name",
		De: "„%s“ ist der Vorname von %s: lassen Sie die Anrede weg, oder nehmen Sie den Nachnamen",
	}
)

// checkGreeted compares who is greeted with who is known to be the reader, and
// says whether it is somebody else.
func checkGreeted(p *lint.Pass, reader person) (other bool) {
	if reader.isUnclear() {
		return false
	}
	greeted, span := greetedCall(p, reader)
	if greeted.isUnclear() {
		return false
	}
	message, severity := greeted.fault(reader), lint.Warning
	if message == (lint.Text{}) || !greeted.isSure() && p.Pack.CapitalNouns {
		return false
	}
	if message == saysOther && greeted.isSure() {
		severity = lint.Error
	}
	f := p.Report(span.Start, span.End, message, p.Text.Source[span.Start:span.End], recipientName(p))
	f.Severity = min(f.Severity, severity)
	return severity == lint.Error
}

// fault is what is wrong with how c calls the reader, nothing when nothing is.
func (c call) fault(reader person) lint.Text {
	switch like := c.like(reader); {
	case like == unlike && c.isComparable(reader):
		return saysOther
	case like == unlike:
		return lint.Text{}
	case c.isHalf(reader):
		return saysHalf
	case like == spelled, like == sounded && c.titled:
		return saysSpelled
	case c.isFamilyAlone(reader):
		return saysFamily
	case c.isFirstTitled(reader):
		return saysFirst
	}
	return lint.Text{}
}

// recipientName is the reader's name as people write it.
func recipientName(p *lint.Pass) string {
	r := p.Note.Recipient
	if name := r["name"]; len(name) > 0 {
		return name[0]
	}
	return strings.Join(append(r["first"][:len(r["first"]):len(r["first"])], r["last"]...), " ")
}
