package rules

import (
	"testing"

	"note/lint"
)

func TestContactPreference(t *testing.T) {
	const (
		pitch     = "Hi Zoë, your post on moving sluice gates by hand is good. We help companies like yours save money. Shall we connect?"
		recruiter = "Hi Zoë, your post on moving sluice gates by hand is good. My client is looking for a harbour master."
		plain     = "Hi Zoë, your post on moving sluice gates by hand is why I write."
		empty     = "Hi Zoë, shall we connect?"
		werbung   = "Guten Tag Frau Weiß, Ihr Vortrag über Schleusentore auf dem Hafentag ist gut. Wir helfen Unternehmen, Geld zu sparen."
		stelle    = "Guten Tag Frau Weiß, Ihr Vortrag über Schleusentore auf dem Hafentag ist gut. Unser Mandant sucht eine Hafenmeisterin."
		sie       = "Guten Tag Frau Weiß, Ihr Vortrag über Schleusentore auf dem Hafentag ist der Anlass."
		du        = "Hallo Zoë, dein Vortrag über Schleusentore auf dem Hafentag ist der Anlass."
	)
	for _, tt := range []struct {
		lang, wish, note string
		want             []string
	}{
		{"en", "No sales pitches, please.", pitch, []string{"error: We help companies"}},
		{"en", "No sales pitches, please.", plain, nil},
		{"en", "No sales pitches, please.", recruiter, nil},
		{"en", "No vendor outreach via LinkedIn, please.", pitch, []string{"error: We help companies"}},
		{"en", "Cold pitches will be ignored.", pitch, []string{"error: We help companies"}},
		{"en", "No cold calls.", pitch, []string{"error: We help companies"}},
		{"en", "I love a good sales story.", pitch, []string{"info: nothing"}},
		{"en", "no agency recruiters", recruiter, []string{"error: My client is looking for"}},
		{"en", "no agency recruiters", plain, nil},
		{"en", "Not interested in new roles.", recruiter, []string{"error: My client is looking for"}},
		{"en", "I only connect with a note that says why.", empty, []string{"warning: nothing"}},
		{"en", "I only connect with a note that says why.", plain, nil},
		{"en", "I don't accept requests without a note.", empty, []string{"warning: nothing"}},
		{"en", "If you want to connect, tell me why.", empty, []string{"warning: nothing"}},
		{"en", "Tell me where we met.", plain, nil},
		{"en", "InMails without a question go unread.", plain, []string{"warning: nothing"}},
		{"en", "InMails without a question go unread.", plain + " Who paid?", nil},
		{"en", "He hates standard requests.", empty, []string{"warning: nothing"}},
		{"en", "He hates standard requests.", plain, nil},
		{"en", "Messages only by email, please.", plain, []string{"info: nothing"}},
		{"en", "Please start with a joke.", plain, []string{"info: nothing"}},
		{"en", "Please do not contact me about trading platforms.", plain, []string{"info: nothing"}},
		{"en", "No pitches. Start with a joke.", pitch, []string{"info: nothing", "error: We help companies"}},
		{"en", "Gern per Du.", plain, nil},
		{"en", "No coldness, please.", pitch, []string{"info: nothing"}},
		{"en", "He hates standard requests.", "Hello, please, please, I need a job.", []string{"warning: nothing"}},
		{"en", "I write messages for a local paper.", plain, []string{"info: nothing"}},
		{"en", "Questions about ferries are for my deputy.", plain, []string{"info: nothing"}},
		{"en", "Bitte keine Vertriebsanfragen.", pitch, []string{"error: We help companies"}},

		// A welcome and a refusal in one sentence.
		{"en", "I welcome sales pitches, but no calls.", pitch, []string{"info: nothing"}},
		{"en", "I am always happy to hear from vendors, but please no phone calls.", pitch, []string{"info: nothing"}},
		{"en", "Recruiters are welcome, but no agencies without a job description.", recruiter, []string{"info: nothing"}},
		{"en", "Sales pitches are welcome if you don't call.", pitch, []string{"info: nothing"}},
		{"de", "Angebote gern per Mail, aber bitte keine Anrufe.", werbung, []string{"info: nothing"}},
		{"en", "Ferry people are welcome, but no sales pitches.", pitch, []string{"error: We help companies"}},
		{"en", "No sales pitches, but happy to talk about locks.", pitch, []string{"error: We help companies"}},
		{"en", "No crypto, recruiters or sales pitches, please.", pitch, []string{"error: We help companies"}},
		{"en", "No sales pitches, recruiters or crypto, please.", recruiter, []string{"error: My client is looking for"}},
		{"en", "Sales pitches, crypto and recruiters will be ignored.", pitch, []string{"error: We help companies"}},
		{"en", "Recruiters are not welcome.", recruiter, []string{"error: My client is looking for"}},
		{"en", "I am happy in my job, not looking.", recruiter, []string{"error: My client is looking for"}},
		{"en", "Please connect without sales pitches.", pitch, []string{"error: We help companies"}},

		{"de", "Bitte keine Vertriebsanfragen und keine Kaltakquise.", werbung, []string{"error: Wir helfen Unternehmen"}},
		{"de", "Bitte keine Vertriebsanfragen und keine Kaltakquise.", sie, nil},
		{"de", "keine Agenturangebote bitte!", werbung, []string{"error: Wir helfen Unternehmen"}},
		{"de", "No sales, please.", werbung, []string{"error: Wir helfen Unternehmen"}},
		{"de", "Keine Recruiter-Anfragen.", stelle, []string{"error: Unser Mandant sucht"}},
		{"de", "Bitte keine Bewerbungen.", werbung, []string{"info: nothing"}},
		{"de", "Anfragen ohne Text lehne ich ab.", "Guten Tag Frau Weiß, ich würde mich gern vernetzen", []string{"warning: nothing"}},
		{"de", "Nur mit kurzer Nachricht, woher wir uns kennen.", sie, nil},
		{"de", "Er mag keine Standardanfragen.", "Guten Tag Frau Weiß, ich würde mich gern vernetzen", []string{"warning: nothing"}},
		{"de", "Gern per Du.", sie, []string{"info: Frau"}},
		{"de", "Gern per Du.", du, nil},
		{"de", "Wir können uns gern duzen.", sie, []string{"info: Frau"}},
		{"de", "Bitte kein Sie.", sie, []string{"warning: Frau"}},
		{"de", "Bitte per Sie.", du, []string{"warning: dein"}},
		{"de", "Ich bleibe lieber beim Sie.", du, []string{"warning: dein"}},
		{"de", "Bitte nicht duzen.", du, []string{"warning: dein"}},
		{"de", "Bitte nicht duzen.", sie, nil},
		{"de", "Bitte schreiben Sie mir per Mail.", du, []string{"info: nothing"}},
		{"de", "Lieber per Mail als per Telefon.", sie, []string{"info: nothing"}},
		{"de", "Bitte per Sie.", du + " Kennen Sie Husum? Darf ich Sie fragen?", nil}, // for mixed-register
		{"de", "", du, nil},
	} {
		known := lint.Known{}
		if tt.wish != "" {
			known["preferences"] = []string{tt.wish}
		}
		t.Run(tt.wish, func(t *testing.T) { testRows(t, ContactPreference, tt.lang, known, []row{{tt.note, tt.want}}) })
	}
}
