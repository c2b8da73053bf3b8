package rules

import "testing"

func TestMixedRegister(t *testing.T) {
	testRows(t, MixedRegister, "de", nil, []row{
		{"Hallo Zoë, dein Beitrag ist gut. Darf ich Sie dazu fragen?", []string{"warning: Sie"}},
		{"Hallo Zoë, Dein Beitrag ist gut. Ich lese Ihr Buch", []string{"warning: Ihr"}},
		{"Guten Tag Frau Weiß, ich lese Ihren Beitrag, magst du dich vernetzen?", []string{"warning: du"}},
		{"Guten Tag Frau Weiß, dein Vortrag 👩‍💻 war gut", []string{"warning: dein"}},
		{"Sehr geehrter Herr Dr. Groß, magst du Zürich?", []string{"warning: du"}},
		{"Hallo Frau, dein Vortrag war gut", nil},
		{"Hallo Dr. Groß, dein Vortrag mit Frau Weiß war gut", nil},
		{"Hallo Zoë, Du schreibst gut, Ihr alle dort. Was macht ihr mit euren Leuten?", nil},
		{"Hallo Zoë, du kennst die Messe. Sie war gut, und sie half. Ihre Gäste auch", nil},
		{"Hallo Zoë, dein Satz: Sie haben recht", nil},
		{"Guten Tag Frau Weiß, ich lese Ihr Buch „Dein Weg zu dir“ und »Du bist ß«", nil},
		{"Guten Tag Frau Weiß, ich lese Ihr Buch, gern auch per Du", nil},
		{"Hallo Zoë, dein Buch „Kennen Sie Zürich“ liegt hier, SIE auch", nil},
		{"Hallo Zoë, wollen wir Du sagen? Ich lese Ihr Buch", nil},
	})
	testRows(t, MixedRegister, "en", nil, []row{{"Hi Zoë, du and Sie are German", nil}})
}
