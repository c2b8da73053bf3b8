package rules

import (
	"note/lint"
	"note/lint/text"
)

// StyledLetters finds words in bold, italics and the like where there are none: made
// of mathematical, circled, wide, small or underlined characters (see text.Styled).
var StyledLetters = lint.Rule{
	Name:     "styled-letters",
	Severity: lint.Warning,
	Doc: lint.Text{
		En: `There are symbols in place of letters

LinkedIn has no bold or italics, so tools put mathematical or circled symbols in place of letters.
A screen reader spells them out or skips them, search finds none of them, older phones show boxes, the
box counts most of them twice, and many readers take them for advertising. note lint --fix
writes plain letters. Single symbols such as ™, ℃ and № stay, as do ª, º and ².`,
		De: `Sonderzeichen stehen an der Stelle von Buchstaben

LinkedIn kennt weder fett noch kursiv; deshalb setzen Werkzeuge mathematische oder eingekreiste Zeichen an die Stelle
von Buchstaben. Vorleseprogramme buchstabieren sie oder lassen sie aus, die Suche findet sie nicht, ältere
Telefone zeigen Kästchen, das Eingabefeld zählt die meisten doppelt, und viele halten sie für Werbung.
note lint --fix schreibt gewöhnliche Buchstaben. Einzelne Zeichen wie ™, ℃ und № bleiben, auch ª, º und ².`,
	},
	Examples: []lint.Example{
		{
			Lang:  "en",
			Bad:   "Hi Zoë, your talk on ⟦𝗱𝘂𝗮𝗹 𝘄𝗿𝗶𝘁𝗲𝘀⟧ at GopherCon saved our ⟦ⓜⓘⓖⓡⓐⓣⓘⓞⓝ⟧ 👩‍💻. Shall we connect?",
			Good:  "Hi Zoë, your talk on dual writes at GopherCon™ saved our migration 👩‍💻, at 40 ℃ and n² users. Shall we connect?",
			Fixed: "Hi Zoë, your talk on dual writes at GopherCon saved our migration 👩‍💻. Shall we connect?",
		},
		{
			Lang:  "de",
			Bad:   "Guten Tag Frau Weiß, Ihr Vortrag über ⟦𝑊𝑎\u0308𝑟𝑚𝑒𝑛𝑒𝑡𝑧𝑒⟧ auf dem Stadtwerketag hat uns geholfen. Darf ich Sie zu meinen Kontakten zählen?",
			Good:  "Guten Tag Frau Weiß, Ihr Vortrag über Wärmenetze auf dem 2. Stadtwerketag hat uns geholfen, etwa das Beispiel mit 55 ℃. Darf ich Sie zu meinen Kontakten zählen?",
			Fixed: "Guten Tag Frau Weiß, Ihr Vortrag über Wärmenetze auf dem Stadtwerketag hat uns geholfen. Darf ich Sie zu meinen Kontakten zählen?",
		},
	},
	Check: func(p *lint.Pass) {
		for _, row := range text.Styled(p.Text.Source[:p.Text.End]) {
			reportStyled(p, row)
		}
	},
}

// reportStyled reports a row of styled words. Struck ones are left to the writer.
func reportStyled(p *lint.Pass, row text.StyledRow) {
	plain := text.Unstyled(p.Text.Source[row.Start:row.End])
	f := p.Report(row.Start, row.End, lint.Text{
		En: "symbols in place of letters, which screen readers spell out and search does not find: write “%s”",
		De: "Sonderzeichen an der Stelle von Buchstaben, die Vorleseprogramme buchstabieren und die Suche nicht findet: schreiben Sie „%s“",
	}, beginning(plain))
	f.Fix = &lint.Fix{Safe: !row.Struck}
	for _, r := range row.Plain {
		f.Fix.Edits = append(f.Fix.Edits, lint.Edit{Start: r.Start, End: r.End, New: r.New})
	}
}
