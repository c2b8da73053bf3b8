package rules

import (
	"testing"

	"note/lint"
)

func TestUnnamedMutuals(t *testing.T) {
	testRows(t, UnnamedMutuals, "en", nil, []row{
		{"Hi Zoë, we have 12 mutual connections", []string{"warning: 12 mutual connections"}},
		{"Hi Zoë, we have 1,204 mutual connections", []string{"warning: 1,204 mutual connections"}},
		{"Hi Zoë, we have 1 204 mutual connections", []string{"warning: 1 204 mutual connections"}},
		{"Hi Zoë, we have 1\u202f204 mutual connections", []string{"warning: 1\u202f204 mutual connections"}},
		{"Hi Zoë, I see we share 51 contacts 👩‍💻", []string{"warning: share 51 contacts"}},
		{"Hi Zoë, we have a few friends in common", []string{"warning: a few friends in common"}},
		{"Hi Zoë, we know many of the same people", []string{"warning: same people"}},
		{"Hi Zoë, you are a 2nd degree contact of mine", []string{"warning: 2nd degree contact"}},
		{"Hi Zoë, our networks overlap", []string{"warning: our networks overlap"}},
		{"Hi Zoë, several mutual friends told me to write", []string{"warning: several mutual friends"}},
		{"Hi Zoë, a mutual friend suggested that I write", []string{"warning: mutual friend"}},
		{"Hi Zoë, your post on moving sluice gates by hand is why I write, and we have 12 mutual connections",
			[]string{"info: 12 mutual connections"}},

		{"Hi Zoë, Jörg Weiß is a mutual connection", nil},
		{"Hi Zoë, we have 12 mutual connections, Jörg Weiß among them", nil},
		{"Hi Zoë, we have 17 mutual connections, among them Tom Reed.", nil},
		{"Hi Zoë, we have 17 mutual connections, for instance Tom Reed.", nil},
		{"Hi Zoë, we have 17 mutual connections, for instance in ports.", []string{"warning: 17 mutual connections"}},
		{"Hi Zoë, our mutual friend Jörg Weiß told me about your locks", nil},
		{"Hi Zoë, we share 22 contacts, such as Jörg Weiß", nil},
		{"Hi Zoë, you and I both know Jörg Weiß", nil},
		{"Hi Zoë, we share a harbour wall and some rust", nil},
		{"Hi Zoë, your post on mutual aid among skippers is why I write", nil},
		{"Hi Zoë, your post on mutual insurers in ports is why I write", nil},
		{"Hi Zoë, the same tide runs past both our yards", nil},
		{"Hi Zoë, your common sense on locks is why I write", nil},
		{"Hi Zoë, we both rowed for the Kiel club", nil},
		{"Hi Zoë, your second degree in hydrology made me curious", nil},
		{"Hi Zoë, the burns of second degree in your report on ports made me write", nil},
	})
	testRows(t, UnnamedMutuals, "de", nil, []row{
		{"Guten Tag Frau Weiß, wir haben 12 gemeinsame Kontakte", []string{"warning: 12 gemeinsame Kontakte"}},
		{"Guten Tag Frau Weiß, wir haben 1.204 gemeinsame Kontakte", []string{"warning: 1.204 gemeinsame Kontakte"}},
		{"Guten Tag Frau Weiß, wir haben gemeinsame Kontakte 👩‍💻", []string{"warning: gemeinsame Kontakte"}},
		{"Guten Tag Frau Weiß, über einen gemeinsamen Kontakt fand ich Sie", []string{"warning: gemeinsamen Kontakt"}},
		{"Guten Tag Frau Weiß, wir haben viele Kontakte gemeinsam", []string{"warning: viele Kontakte gemeinsam"}},
		{"Guten Tag Frau Weiß, wir kennen dieselben Leute", []string{"warning: kennen dieselben Leute"}},
		{"Guten Tag Frau Weiß, Sie sind ein Kontakt zweiten Grades", []string{"warning: Kontakt zweiten Grades"}},
		{"Guten Tag Frau Weiß, unsere Netzwerke überschneiden sich", []string{"warning: unsere Netzwerke überschneiden"}},
		{"Guten Tag Frau Weiß, Ihr Vortrag über Schleusentore auf dem Hafentag ist der Anlass, und wir haben gemeinsame Bekannte",
			[]string{"info: gemeinsame Bekannte"}},

		{"Guten Tag Frau Weiß, unser gemeinsamer Kontakt Jörg Weiß hat mir von Ihnen erzählt", nil},
		{"Guten Tag Frau Weiß, wir haben 12 gemeinsame Kontakte, darunter Jörg Weiß", nil},
		{"Guten Tag Frau Weiß, wir haben 12 gemeinsame Kontakte, zum Beispiel Jörg Weiß", nil},
		{"Guten Tag Frau Weiß, wir haben gemeinsame Bekannte wie Jörg Weiß", nil},
		{"Guten Tag Frau Weiß, Jörg Petersen kennt uns beide, ein gemeinsamer Bekannter", nil},
		{"Guten Tag Frau Weiß, gemeinsame Projekte am Deich hatten wir nie", nil},
		{"Guten Tag Frau Weiß, Ihr Bericht über Verbrennungen zweiten Grades", nil},
		{"Guten Tag Frau Weiß, wir rudern gemeinsam in Kiel", nil},
		{"Guten Tag Frau Weiß, haben Sie Kontakte zu Werften?", nil},
		{"Guten Tag Frau Weiß, unsere Häfen haben dieselben Probleme", nil},
	})
	testRows(t, UnnamedMutuals, "en", lint.Known{"mutual": {"Jörg"}}, []row{{"Hi Zoë, Jörg is one of 12 mutual connections", nil}})
}
