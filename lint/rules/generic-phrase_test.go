package rules

import "testing"

func TestGenericPhrase(t *testing.T) {
	testRows(t, GenericPhrase, "en", nil, []row{
		{"Hi Zoë, your post on moving sluice gates by hand is why I write. Can you refer me?", nil}, // for big-ask
		{"Hi Zoë, your post on moving sluice gates by hand is why I write. Kindly refer me.", []string{"info: Kindly refer"}},
	})
	testRows(t, GenericPhrase, "de", nil, []row{
		{"Guten Tag Frau Weiß, wir haben gemeinsame Kontakte. Wollen wir uns vernetzen?", []string{"error: gemeinsame Kontakte"}},
		{"Guten Tag Frau Weiß, wir haben gemeinsame Kontakte wie in jeder Branche.", []string{"error: gemeinsame Kontakte"}},
		{"Guten Tag Frau Weiß, wir haben 17 gemeinsame Kontakte, darunter Tom Reed.", nil},
		{"Guten Tag Frau Weiß, wir haben viele gemeinsame Kontakte wie Tom Reed und Ina Kohl.", nil},
		{"Guten Tag Frau Weiß, wir haben viele gemeinsame Kontakte, zum Beispiel Ina Kohl.", nil},
	})
}
