package lang

import (
	"testing"

	"note/lint/text"
)

func TestChoose(t *testing.T) {
	for _, test := range []struct{ note, want, fallback, pack string }{
		{"Hi Zoë, I liked your talk on the harbour and would like to connect", "", "", "en"},
		{"Guten Tag Frau Weiß, Ihr Vortrag u\u0308ber Häfen hat mir gefallen 👩‍💻", "", "en", "de"},
		{"Bonjour Zoë, votre article sur les ports est très intéressant et je serais ravi de vous avoir dans mon réseau", "", "en", ""},
		{"Dag Zoë, ik las je artikel over de haven in Gent en ik zou graag met je in contact komen via het netwerk", "", "en", ""},
		{"Hola Zoë, me gustaría añadirte a mi red para hablar de los puertos y de las grúas", "", "de", ""},
		{"Bonjour Zoë, votre article", "", "", "en"}, // too short to tell
		{"Hola Zoë, quiero añadirte a mi red", "", "en", ""},
		{"Buenas Zoë, ¿hablamos media hora? Alquilamos oficinas.", "", "en", ""},
		{"Ciao Zoë, posso aggiungerti ai contatti?", "", "en", ""},
		{"Dag Zoë, ik voeg je graag toe", "", "de", ""},
		{"Ahoj Zoë, můžeme se spojit přes síť?", "", "en", ""},
		{"Szia Zoë, szívesen felvennélek a kapcsolataim közé", "", "en", ""},
		{"Привет Зоя, хочу добавить тебя в контакты", "", "en", ""},
		{"Vernetzen?", "", "de", "de"},
		{"Zoë Weiß, Jürgen Groß, Kerim Şahin", "", "", "en"}, // names are in no language
		{"Hi Zoë, 𝗺𝗲𝗲𝘁 𝘂𝘀 𝘁𝗵𝗲𝗿𝗲", "", "en", "en"},
		{"Zoë?", "", "de", "de"},
		{"Zoë?", "", "", "en"},
		{"the und Zoë", "", "de", "de"}, // one word for each
		{"Bonjour Zoë, votre article sur les ports est très intéressant", "de", "", "de"},
		{"Hi Zoë, I liked your talk", "fr", "en", ""},
		{"Hi Zoë, I read your piece on les Halles and the café with una vista de los puertos, it was great", "", "", "en"},
		{"Hallo Zoë, dein Text „The long and winding road to better data for you and me“ war gut", "", "", "de"},
		{"Hallo Zoë, dein Text 'The long and winding road to better data for you and me' war gut", "", "", "de"},
		{"“It was great to meet you”", "", "de", "en"}, // nothing else to tell by
	} {
		got := ""
		if p := Choose(Packs(), text.Measure(test.note), test.want, test.fallback); p != nil {
			got = p.Lang
		}
		if got != test.pack {
			t.Errorf("Choose(%q, want %q, fallback %q) = %q; want %q", test.note, test.want, test.fallback, got, test.pack)
		}
	}
}

// TestForeign holds that a language is foreign only as long as no pack is for it.
func TestForeign(t *testing.T) {
	const note = "Dag Zoë, ik las je artikel over de haven in Gent en ik zou graag met je in contact komen, het was een plezier"
	dutch := &Pack{Lang: "nl", Function: []string{"de", "en", "ik", "je", "met", "over"}}
	dutch.lookups()
	for _, test := range []struct {
		packs []*Pack
		want  *Pack
	}{
		{Packs(), nil},
		{append(Packs(), dutch), dutch},
	} {
		if got := Choose(test.packs, text.Measure(note), "", ""); got != test.want {
			t.Errorf("Choose among %d packs = %v", len(test.packs), got)
		}
	}
}

func TestDetect(t *testing.T) {
	for note, want := range map[string]string{
		"Hi Zoë, it was great to meet you": "en",
		"Hallo Zoë, es war schön bei dir":  "de",
		"Zoë 👩‍💻":                          "",
	} {
		if got := Detect(text.Measure(note)); got != want {
			t.Errorf("Detect(%q) = %q; want %q", note, got, want)
		}
	}
}
