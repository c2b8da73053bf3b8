package profile

import (
	"strings"
	"testing"
)

// TestListsEnd reads lists below which something stands that is no item, though
// no heading that is known is above it.
func TestListsEnd(t *testing.T) {
	const card = "Kim Weiß\n· 2nd\nBuyer at Acme\nUlm, Germany · Contact info\n"
	const karte = "Kim Weiß\nAngestellt, Einkäufer, Muster GmbH\nUlm, Deutschland\n"
	for _, c := range []struct {
		in    string
		field Field
		want  string
	}{
		{card + "Skills\nRust\nShow all 9 skills\nLearning goals\nHeat", Skills, "Rust"},
		{card + "Skills\nRust\nGo\nProof points\nAcme saved three million with this.", Skills, "Rust; Go"},
		{card + "Skills\nRust\nWhat I bring\nGo", Skills, "Rust"},
		{card + "Skills\nRust\nmore\nGo", Skills, "Rust; Go"},
		{card + "Skills\nRust\nGo\n\nLearning goals\nHeat", Skills, "Rust; Go"},
		{card + "Skills\n\nRust\n\nGo\n\nZig\n\nC", Skills, "Rust; Go; Zig; C"},
		{card + "Skills\nRust\nIn the news:\nAcme buys Bolt", Skills, "Rust"},
		{karte + "Ich suche\nKräne\nKontakt hinzufügen\nMerkliste", Wants, "Kräne"},
		{karte + "Ich suche\nKräne\nResi Aigner\nAngestellt, Köchin, Gasthof Linde", Wants, "Kräne"},
		{karte + "Ich suche\nKräne\nAlle 4 anzeigen\nLernziele\nHaken", Wants, "Kräne"},
		{"Crane Forum 2027\nAttendees\nBack to attendees\nKim Weiß\nStructural engineer\nBolt AG\nRequest meeting\nLooking for\nHooks\nWhat I bring\nLoad tables\nOffering\nReviews", Wants, "Hooks"},
	} {
		p, err := Read(c.in, "")
		if err != nil {
			t.Errorf("%q: %v", c.in, err)
			continue
		}
		if got := strings.Join(p.Facts.List(c.field), "; "); got != c.want {
			t.Errorf("%q: %s is %q, want %q", c.in, c.field, got, c.want)
		}
	}
}
