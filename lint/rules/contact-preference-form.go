package rules

import (
	"strings"

	"note/lint"
)

// noStandard refuses what is sent to everybody.
func (w wish) noStandard(p *lint.Pass) bool {
	if !w.refuses(contactPreferenceStandard) {
		return false
	}
	if p.Read.Reason == nil || p.Read.Leaning {
		w.miss(p, lint.Text{
			En: "the profile says “%s”: write what you would write to nobody else",
			De: "im Profil steht „%s“: schreiben Sie, was Sie sonst niemandem schreiben würden",
		})
	}
	return true
}

// withNote asks for a word on why one writes. "No messages" does not, nor does
// "messages by mail only".
func (w wish) withNote(p *lint.Pass) bool {
	if !w.holds(contactPreferenceNotes) || !w.holds(contactPreferenceAsking) || w.holds(contactPreferenceElsewhere) ||
		w.holds(contactPreferenceRefusals) && !w.holds(contactPreferenceWithout) {
		return false
	}
	if p.Read.Reason == nil {
		w.miss(p, lint.Text{
			En: "the profile says “%s”: say why you write",
			De: "im Profil steht „%s“: sagen Sie, warum Sie schreiben",
		})
	}
	return true
}

// withQuestion asks for a question.
func (w wish) withQuestion(p *lint.Pass) bool {
	if !w.holds(contactPreferenceQuestions) || !w.holds(contactPreferenceWithout) {
		return false
	}
	if !strings.Contains(p.Text.Source, "?") {
		w.miss(p, lint.Text{
			En: "the profile says “%s”: ask a question",
			De: "im Profil steht „%s“: stellen Sie eine Frage",
		})
	}
	return true
}

// miss reports that the note lacks what the wish asks for.
func (w wish) miss(p *lint.Pass, message lint.Text) {
	f := p.Report(0, 0, message, w.says)
	f.Severity = min(f.Severity, lint.Warning)
}

// register asks for du or Sie. Sie to somebody who offers du is no more than
// worth knowing, unless they refuse it.
func (w wish) register(p *lint.Pass) bool {
	wanted, refused := w.registers()
	if wanted == "" {
		return false
	}
	du, sie := Registers(p)
	at, severity, instead := du, lint.Warning, "Sie"
	if wanted == "du" {
		at, instead = sie, "du"
		if !refused {
			severity = lint.Info
		}
	}
	if at < 0 || du >= 0 && sie >= 0 { // both is for mixed-register
		return true
	}
	span := p.Read.Tokens[at].Span
	f := p.Report(span.Start, span.End, lint.Text{
		En: "“%s”: the profile says “%s”; write %s",
		De: "„%s“: im Profil steht „%s“; schreiben Sie %s",
	}, p.Text.Source[span.Start:span.End], w.says, instead)
	f.Severity = min(f.Severity, severity)
	return true
}

// registers is the register that the sentence asks for, "du" or "sie", and
// whether it refuses the other one: „bitte kein Sie“ asks for du.
func (w wish) registers() (wanted string, refused bool) {
	for i, word := range w.words {
		isDu, isSie := listed(contactPreferenceDu, word.Fold), listed(contactPreferenceSie, word.Fold)
		bare := word.Fold == "du" || word.Fold == "sie" // else a verb, which says enough
		if !isDu && !isSie || bare && (i == 0 || !listed(contactPreferenceRegisters, w.words[i-1].Fold)) {
			continue
		}
		refuses := i > 0 && listed(contactPreferenceRefusals, w.words[i-1].Fold)
		if isDu != refuses {
			return "du", refuses
		}
		return "sie", refuses
	}
	return "", false
}
