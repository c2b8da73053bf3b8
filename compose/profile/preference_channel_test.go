package profile

import (
	"strings"
	"testing"
)

func TestPreferenceOfAWay(t *testing.T) {
	for _, yes := range []string{
		"Text beats email on Fridays.", "Issues over e-mail, please.", "Email first, never call.", "Calls only after an email.",
		"Ping me on Teams before you ring.", "Drop me a line first.", "Reach him by text, not by phone.", "Prefers Signal to email.",
		"Contact me through my office, never by phone.", "I don't take calls.", "I rarely check LinkedIn.", "Messages here go unanswered.",
		"Best contacted by email.", "If we have not met, say in one line why you write.", "A note on how we met helps.",
		"DMs open.", "Unsolicited CVs are deleted.", "Keep messages short.", "No decks, no demos.", "Please write in German.",
		"I accept invitations only from people I know.", "Please email rather than call.", "Skip the phone, write to me.",
		"Ask first, then call.", "Email works best.",
		"Vertriebler: bitte erst mailen.", "Mir ist das Du lieber.", "Anrufe erst nach 16 Uhr, sonst lieber per Mail.",
		"Am schnellsten erreichen Sie mich vormittags über das Sekretariat.", "Anrufen soll man ihn nicht, Mail ist ihm lieber.",
		"Bitte nur über das Sekretariat, nie direkt auf dem Handy.", "Bitte chatten statt anrufen, sitze im Großraum.",
		"Schreiben statt anrufen.", "Mail schlägt Telefon.", "Ich gehe selten ans Telefon.", "Termine nur über meine Assistenz.",
		"Kontaktaufnahme bitte ausschließlich per E-Mail.", "Telefon nur nach Absprache.", "Schreibt mir gern, am liebsten mit Du.",
		"Wer sich vernetzen will, schreibt bitte dazu, warum.", "Ich freue mich über Anfragen mit zwei Zeilen Text.",
		"Vor dem Anruf bitte kurz schreiben.", "Von Werbung bitte ich abzusehen.", "Bitte auf Englisch schreiben.", "Bitte keine Anhänge.",
		"Merci d'écrire par mail.", "Mejor por correo que por teléfono.", "Liever mailen dan bellen.",
	} {
		if !isPreference(yes) {
			t.Errorf("%q is none", yes)
		}
	}
	for _, no := range []string{
		"Head of office design.", "I text artists and write letters.", "We build chat for clinics.", "Our office is in Kiel.",
		"My messages land in forty countries.", "The call opens in May.", "I ran teams of twelve.", "Letters from the port.",
		"Before the office opens I run.", "Teams over tools.", "Signal processing for trains.", "I keep bees.",
		"Text mining, not text writing.", "I take calls for papers seriously.", "Every note counts.", "Call it luck.", "Issues in logistics.",
		"Wir schreiben Briefe an die Zukunft.", "Das Handy ist mein Werkzeug.", "Ein Brief, den Sie nie vergessen.", "Ich schreibe gern.",
		"Das Sie kennen, das baue ich um.", "Bitte einsteigen!", "Unsere Mails kommen an.", "Ich leite das Sekretariat.",
		"Wer Brücken baut, schreibt Geschichte.", "Ich freue mich über jede Nachricht aus der Werft.", "Ich telefoniere mit Behörden.",
		"Teams leite ich seit zehn Jahren.", "Das Team erreichte sein Ziel.", "Mobil arbeiten ist besser.", "Open office, open mind.",
		"I moved from phone to cloud.", "We reach more people by phone than by letter.",
	} {
		if isPreference(no) {
			t.Errorf("%q is one", no)
		}
	}
}

func TestWithChannels(t *testing.T) {
	for in, want := range map[string]string{
		"Per E-Mail bitte": "per @ bitte", "LinkedIn messages bounce": "@ bounce", "Ruf nicht an": "",
	} {
		got, any := withChannels(foldedWords(in))
		if want == "" && any || want != "" && strings.Join(got, " ") != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
