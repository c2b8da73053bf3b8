package lang

import "testing"

func TestForms(t *testing.T) {
	en, de := &Pack{}, &Pack{CapitalNouns: true}
	for _, c := range []struct {
		pack      *Pack
		a, b      string
		form, kin bool
	}{
		{en, "cover", "cover", true, true},
		{en, "cover", "covers", true, true},
		{en, "zoe", "zoe's", true, true},
		{en, "ruining", "ruin", false, true},
		{en, "farmer", "farming", false, true},
		{en, "manager", "management", false, true},
		{en, "contract", "contact", false, false},
		{en, "art", "artist", false, false},
		{en, "ship", "shipyards", false, false},
		{en, "bus", "bust", false, false},
		{en, "", "s", false, false},
		{de, "woche", "wochen", true, true},
		{de, "gruene", "gruenen", true, true},
		{de, "kuestenbahn", "kuestenbahns", true, true},
		{de, "verwalterin", "verwaltung", false, true},
		{de, "einkauf", "einkaufsleitungen", false, true},
		{de, "leiter", "einkaufsleiter", false, true},
		{de, "dachdeckern", "dachdeckermeister", false, true},
		{de, "moor", "moorbirkenholz", false, false},
		{de, "arbeitsrecht", "arbeitsmarkt", false, false},
		{de, "bahn", "kuestenbahn", false, false},
		{en, "leiter", "einkaufsleiter", false, false},
	} {
		if form, kin := IsForm(c.a, c.b), c.pack.IsKin(c.a, c.b); form != c.form || kin != c.kin || c.pack.IsKin(c.b, c.a) != kin {
			t.Errorf("%q and %q: form %v, kin %v", c.a, c.b, form, kin)
		}
	}
}
