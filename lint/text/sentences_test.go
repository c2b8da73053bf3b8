package text

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"no words", "… 👍", nil},
		{"one", " Danke ", []string{"Danke"}},
		{"stops", "Eins. Zwei! Drei? Vier … Fünf?! Sechs...", []string{"Eins.", "Zwei!", "Drei?", "Vier …", "Fünf?!", "Sechs..."}},
		{"an ellipsis that goes on", "Ja … also ja", []string{"Ja … also ja"}},
		{"small letters", "danke! wir lesen uns. bis dann", []string{"danke!", "wir lesen uns.", "bis dann"}},
		{"French blanks", "Danke ! ! Bis bald", []string{"Danke ! !", "Bis bald"}},
		{"closing quotation marks", "„Toll.“ Er ging. (Ja.) »Nein!« \"No.\" Ok", []string{"„Toll.“", "Er ging.", "(Ja.)", "»Nein!«", "\"No.\"", "Ok"}},
		{"a quotation inside", "„Super!“ sagte er (wow!) und ging", []string{"„Super!“ sagte er (wow!) und ging"}},
		{"emoji behind", "Danke!👍 Bis bald. 👩‍💻 Ciao", []string{"Danke!👍", "Bis bald.", "👩‍💻 Ciao"}},
		{"no-break space", "Ja.\u00a0Nein", []string{"Ja.", "Nein"}},
		{"titles", "Hallo Herr Prof. Dr. med. Weiß. Hi Mr. Smith", []string{"Hallo Herr Prof. Dr. med. Weiß.", "Hi Mr. Smith"}},
		{"saints and places", "In St. Gallen. On 5th St. we met", []string{"In St. Gallen.", "On 5th St.", "we met"}},
		{"abbreviations", "Z. B. Ihre, d. h. Unsere u. a. Themen, e.g. This, z.B. das", []string{"Z. B. Ihre, d. h. Unsere u. a. Themen, e.g. This, z.B. das"}},
		{"legal forms", "Bei Weiß GmbH & Co. KG. Bei Foo Inc. Wir bei Bar Ltd. in Köln", []string{"Bei Weiß GmbH & Co. KG.", "Bei Foo Inc.", "Wir bei Bar Ltd. in Köln"}},
		{"initials", "Mit J. Smith, Ö. Weiß, U\u0308. Ko und C. F. Gauß. So do I. Maybe", []string{"Mit J. Smith, Ö. Weiß, U\u0308. Ko und C. F. Gauß.", "So do I.", "Maybe"}},
		{"numbers of things", "Bus No. 5 fuhr. No. We said no. Nr. 3 auch", []string{"Bus No. 5 fuhr.", "No.", "We said no.", "Nr. 3 auch"}},
		{"months", "Am 3. Oktober, 3. Okt. 2024. Im Oct. Wir", []string{"Am 3. Oktober, 3. Okt. 2024.", "Im Oct.", "Wir"}},
		{"ordinals", "Der 2. Platz, Ihr 10. Buch, 1. und 2. Mai", []string{"Der 2. Platz, Ihr 10. Buch, 1. und 2. Mai"}},
		{"cardinals", "Halle 7. Gerne in 2024. Stand 12. Ich komme. Class of '27. At last. In '24. Letztes Jahr", []string{"Halle 7.", "Gerne in 2024.", "Stand 12.", "Ich komme.", "Class of '27.", "At last.", "In '24.", "Letztes Jahr"}},
		{"names that look short", "Thanks, Phil. We met Max. He left", []string{"Thanks, Phil.", "We met Max.", "He left"}},
		{"inside numbers and addresses", "Version 3.5 auf www.example.com/a.b?c=D oder m.weiss@Example.Com ist da.", []string{"Version 3.5 auf www.example.com/a.b?c=D oder m.weiss@Example.Com ist da."}},
		{"a forgotten blank", "Profil gesehen.Gerne mehr! Hallo!Ich bin da, Node.Js u.Co", []string{"Profil gesehen.", "Gerne mehr!", "Hallo!", "Ich bin da, Node.Js u.Co"}},
		{"a street", "Hauptstr. 5, Musterstr. Wir", []string{"Hauptstr. 5, Musterstr.", "Wir"}},
		{"greeting on its own line", "Hi Anna,\nthanks", []string{"Hi Anna,", "thanks"}},
		{"long greeting", "Sehr geehrte Frau Prof. Dr. Müller-Lüdenscheidt,\r\nich", []string{"Sehr geehrte Frau Prof. Dr. Müller-Lüdenscheidt,", "ich"}},
		{"greeting without comma", "Guten Tag Kim Weiß\nIhr Vortrag über „Maß“ war gut", []string{"Guten Tag Kim Weiß", "Ihr Vortrag über „Maß“ war gut"}},
		{"closing", "Wir sehen uns.\nViele Grüße\nMax Weiß", []string{"Wir sehen uns.", "Viele Grüße", "Max Weiß"}},
		{"closing with comma", "I look forward to it\n\nBest,\nMax", []string{"I look forward to it", "Best,", "Max"}},
		{"wrapped text", "I read your post on dual writes and the outbox,\nwhich helped us. It was on what people\nProbst and Weiß wrote\nand good", []string{"I read your post on dual writes and the outbox,\nwhich helped us.", "It was on what people\nProbst and Weiß wrote\nand good"}},
		{"wrapped behind a comma", "Ich war in Ulm. Das ging dann immer so weiter\nund so fort,\nbis es Abend wurde, danke", []string{"Ich war in Ulm.", "Das ging dann immer so weiter\nund so fort,\nbis es Abend wurde, danke"}},
		{"wrapped behind an abbreviation", "Gestern sprach ich lange mit Frau Dr.\nWeiß aus Köln darüber", []string{"Gestern sprach ich lange mit Frau Dr.\nWeiß aus Köln darüber"}},
		{"paragraphs", "Mein Thema\n\nist das\r\n\r\nhier", []string{"Mein Thema", "ist das", "hier"}},
		{"line separator", "Hi Anna,\u2028danke\u2029Max", []string{"Hi Anna,", "danke", "Max"}},
		{"list", "Wir suchen und finden immer wieder gern:\n- eins\n• zwei\n1) drei\n* vier", []string{"Wir suchen und finden immer wieder gern:", "- eins", "• zwei", "1) drei", "* vier"}},
		{"numbered list", "Wir suchen und finden immer wieder gern\n1. eins\n2. zwei", []string{"Wir suchen und finden immer wieder gern", "1. eins", "2. zwei"}},
		{"a wrapped date", "Wir sehen uns also am Montag, den\n1. Mai in Köln", []string{"Wir sehen uns also am Montag, den\n1. Mai in Köln"}},
		{"no list", "Das geht von Köln bis\n-5 Grad und weiter", []string{"Das geht von Köln bis\n-5 Grad und weiter"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range Measure(c.text).Sentences {
				got = append(got, c.text[s.Start:s.End])
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
