package main

import (
	"testing"

	"note/cmd/note/shipped"
	"note/compose"
	"note/compose/profile"
)

// BenchmarkDraft reads a copied page, drafts, and has lint judge the draft.
func BenchmarkDraft(b *testing.B) {
	const page = `Kim Weiß
Kim Weiß
· 2nd
Leiterin Messtechnik bei Pegel & Söhne GmbH
Köln, Nordrhein-Westfalen, Deutschland · Kontaktinfo
Mehr als 500 Kontakte
Maja Öberg und 11 weitere gemeinsame Kontakte
Info
Seit zwölf Jahren messe ich, was Flüsse tun.
Ausbildung
TU Ilmenau
Diplom, Messtechnik
2003–2008
`
	me := profile.Facts{profile.Topics: {Values: []string{"Messtechnik"}}, profile.Schools: {Values: []string{"TU Ilmenau"}}}
	b.ReportAllocs()
	for b.Loop() {
		p, err := profile.Read(page, "")
		if err != nil {
			b.Fatal(err)
		}
		d := testDrafter(compose.Request{Recipient: p.Facts, Sender: me, Templates: shipped.Templates, Limit: 300, Box: true})
		if _, err := d.drafts(); err != nil {
			b.Fatal(err)
		}
	}
}
