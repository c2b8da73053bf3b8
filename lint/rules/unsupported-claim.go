package rules

import (
	"strconv"

	"note/lint"
	"note/lint/lang"
)

// UnsupportedClaim finds what a note says of its reader against what is known of
// them: an employer, a role, a school, a shared contact, a number, a post that no
// fact holds although the profile names another one. It is silent where the
// profile says nothing of the kind, since the writer may well know more than a
// profile shows; where any word of the claim stands in any fact of reader or
// writer; and in the writer's own reason. What a cue of a claim is stands in the
// packs (section claim).
var UnsupportedClaim = lint.Rule{
	Name:     "unsupported-claim",
	Severity: lint.Warning,
	Content:  true,
	Doc: lint.Text{
		En: `The note says something of the reader that the profile does not

The right name with the company of another row, a role that the reader does not have, a
shared contact who is none: such a note shows that a machine wrote it, or that nobody
looked. Only what is said of the reader is checked, and only against facts of the same
kind: where the profile names no employer, any employer passes. Write what the profile
says, or allow what you know better: --allow "unsupported-claim: Initech".`,
		De: `Die Nachricht sagt über die Person, was im Profil nicht steht

Der richtige Name mit der Firma aus einer anderen Zeile, eine Rolle, die jemand nicht hat,
ein gemeinsamer Kontakt, der keiner ist: So zeigt eine Nachricht, dass eine Maschine sie
geschrieben oder niemand hingesehen hat. Geprüft wird nur, was über die Person gesagt ist,
und nur gegen Angaben derselben Art: Nennt das Profil keinen Arbeitgeber, geht jeder durch.
Schreiben Sie, was im Profil steht, oder erlauben Sie, was Sie besser wissen:
--allow "unsupported-claim: Initech".`,
	},
	Examples: []lint.Example{
		{
			Lang:      "en",
			Bad:       "Hi Zoë, your talk on leaky dykes helped our water board, as does your work at ⟦Initech⟧. Shall we connect?",
			Good:      "Hi Zoë, your talk on leaky dykes helped our water board, as does your work at Moorwerk. Shall we connect?",
			Recipient: lint.Known{"name": {"Zoë Marsh"}, "company": {"Moorwerk GmbH"}},
		},
		{
			Lang:      "de",
			Bad:       "Guten Tag Frau Groß, Ihre neue Rolle als ⟦CFO⟧ passt zu dem, was Sie über undichte Deiche sagen. Darf ich Sie zu meinen Kontakten zählen?",
			Good:      "Guten Tag Frau Groß, Ihre neue Rolle als CTO passt zu dem, was Sie über undichte Deiche sagen. Darf ich Sie zu meinen Kontakten zählen?",
			Recipient: lint.Known{"name": {"Frau Groß"}, "role": {"CTO"}},
		},
		{
			Lang:      "en",
			Bad:       "Hi Zoë, our mutual friend ⟦Petra Lang⟧ says that you know leaky dykes like nobody else. Shall we connect?",
			Good:      "Hi Zoë, our mutual friend Maja says that you know leaky dykes like nobody else. Shall we connect?",
			Recipient: lint.Known{"name": {"Zoë Marsh"}, "mutual": {"Maja Öberg"}},
		},
	},
	Check: func(p *lint.Pass) {
		if len(p.Note.Recipient) == 0 {
			return
		}
		h := &held{Pass: p}
		for _, c := range p.Read.Claims[:min(len(p.Read.Claims), maxClaims)] {
			h.checkClaim(c)
		}
		h.checkPosts()
	},
}

// maxClaims is how many claims of a note are held against the facts; no sane note
// comes near.
const maxClaims = 20

// What is wrong with a claim.
var (
	claimsCompany = lint.Text{
		En: "“%s”: by the profile the reader works at %s: write that, or check that this is the right person",
		De: "„%s“: nach dem Profil arbeitet die Person bei %s: schreiben Sie das, oder prüfen Sie, ob sie gemeint ist",
	}
	claimsEmployer = lint.Text{
		En: "“%s” is none of the employers that the profile names (%s): name one, or check that this is the right person",
		De: "„%s“ ist keiner der Arbeitgeber, die das Profil nennt (%s): nennen Sie einen, oder prüfen Sie, ob die Person gemeint ist",
	}
	claimsRole = lint.Text{
		En: "“%s”: by the profile the reader is %s: write that, or check that this is the right person",
		De: "„%s“: nach dem Profil ist die Person %s: schreiben Sie das, oder prüfen Sie, ob sie gemeint ist",
	}
	claimsSchool = lint.Text{
		En: "“%s”: the profile names %s: write that, or check that this is the right person",
		De: "„%s“: das Profil nennt %s: schreiben Sie das, oder prüfen Sie, ob sie gemeint ist",
	}
	claimsMutual = lint.Text{
		En: "“%s” is not among the contacts that you share by the profile (%s): name one who is",
		De: "„%s“ ist nach dem Profil kein gemeinsamer Kontakt (das ist %s): nennen Sie einen, der es ist",
	}
	claimsNumber = lint.Text{
		En: "“%s”: the profile says %s: write that",
		De: "„%s“: das Profil sagt %s: schreiben Sie das",
	}
	claimsPost = lint.Text{
		En: "“%s”: the post that the profile shows is “%s”: name that, or check that this one is theirs, too",
		De: "„%s“: der Beitrag, den das Profil zeigt, ist „%s“: nennen Sie den, oder prüfen Sie, ob auch dieser von der Person ist",
	}
)

// checkClaim holds a claim against the facts of its kind.
func (h *held) checkClaim(c lint.Claim) {
	said := h.Read.Tokens[c.Object.First:c.Object.End]
	switch c.Kind {
	case "company":
		h.checkName(h.employer(said, "company"), claimsCompany, lint.Warning, "company")
	case "employers":
		if len(h.Note.Recipient["employers"]) > 1 { // a career, and not but the present job
			h.checkName(h.employer(said, "employers"), claimsEmployer, lint.Info, "employers")
		}
	case "school":
		h.checkName(said, claimsSchool, lint.Warning, "school", "schools")
	case "mutual":
		if h.shared() <= len(h.Note.Recipient["mutual"]) { // none but those are shared
			h.checkName(said, claimsMutual, lint.Warning, "mutual")
		}
	case "mutual_count":
		said = h.Read.Tokens[wholeNumber(h.Read.Tokens, c.Object.First):c.Object.End]
		if n := numberIn(said); h.shared() > 0 && n > h.shared() {
			h.report(said, claimsNumber, strconv.Itoa(h.shared()))
		}
	case "role":
		h.checkRole(said)
	case "years":
		h.checkYears(said)
	}
}

// checkName reports a name that no fact holds where one of the fields names others.
func (h *held) checkName(said []lang.Token, message lint.Text, severity lint.Severity, fields ...string) {
	said = h.rare(said)
	if others := h.likeScript(said, h.of(fields...)); len(others) > 0 && len(said) > 0 && !h.holds(said) {
		h.report(said, message, others[0]).Severity = severity
	}
}

// checkYears reports years of experience where the profile counts others.
func (h *held) checkYears(said []lang.Token) {
	claimed, known := numberIn(said), 0
	for _, v := range h.values() {
		for i := 0; i+1 < len(v.words); i++ {
			if !v.theirs || !listed(unsupportedClaimYears, v.words[i+1].Fold) {
				continue
			}
			if known = numberIn(v.words[i : i+1]); known == claimed {
				return
			}
		}
	}
	if claimed > 0 && known > 0 {
		h.report(said, claimsNumber, strconv.Itoa(known))
	}
}
