package profile

import "testing"

func TestIsPreference(t *testing.T) {
	for _, yes := range []string{
		"No sales pitches, please.", "Please no recruiters.", "Please don't send me cold pitches.", "Do not pitch me.",
		"I don't accept requests without a note.", "InMails without a reason stay unread.",
		"Not interested in outsourcing offers.", "If you want to connect, tell me why.",
		"Connection requests with a note are welcome.", "I only connect with people I have met.",
		"Add a short note when you connect.",
		"Please email me instead of messaging here.", "The best way to reach me is by email.", "I prefer email over calls.",
		"Tell me where we met.", "No sales outreach in here, please.", "Cold pitches will be ignored.",
		"He hates cold calls.",
		"Agencies: nothing before May, please.", "Doctoral students: write to the office, not here.",
		"Headhunters: I am happy where I am, please skip the InMail.", "Bewerberinnen: bitte über das Portal.",
		"Bitte schreiben Sie mir und rufen nicht an.", "Gern melden Sie sich telefonisch.", "Please write by email.",
		"Bitte keine Kaltakquise und keine Vertriebsanfragen.", "Keine Recruiter-Anfragen.",
		"Kein Interesse an Versicherungen oder Angeboten.", "Anfragen gern, aber nie ohne ein paar Worte.",
		"Anfragen ohne Text lehne ich ab.", "Nur mit persönlicher Nachricht.",
		"Gern per Du.", "Wir können uns gern duzen.", "Bitte schreiben Sie mir kurz, worum es geht.", "Am besten per E-Mail.",
		"Sie mag keine Standardanfragen.", "Keine Cold-Mails.", "Kaltakquise ist zwecklos.", "Bitte keine Werbung!", "Lieber per Mail als per Telefon.",
	} {
		if !isPreference(yes) {
			t.Errorf("%q is none", yes)
		}
	}
	for _, no := range []string{
		"I lead no sales team and never wanted one.", "We help sales teams write better messages.",
		"I write about cold chains and messages that land.", "My team does not message customers at night.",
		"No day is like the other.",
		"My students: a joy, most days.", "My rule: please the eye first.", "I please crowds and write less.",
		"I connect people with ideas.", "I send trains through tunnels.", "Open to new ideas.",
		"Happy to connect people across industries.", "Please meet the team behind it.", "I am not a morning person.",
		"We reach 40 schools a year.",
		"I never stop asking where the water comes from.", "We sell no snake oil.", "Interview: why fines will double",
		"I answer for what my teams ship.", "I know how to write code and prose.", "Email security is my field.",
		"Ich baue Brücken, die im Winter nicht klappern.", "Mich reizt es, Schulen beim Umzug zu helfen.",
		"Ich leite den Vertrieb und schreibe über Angebote.", "Keine zwei Tage sind gleich.",
		"Wir liefern nur mit eigenen Fahrern.", "Ich arbeite gern mit Agenturen.",
		"Per Anhalter durch die Verwaltung.", "Kein Tag ohne Kaffee.", "Ich schreibe Nachrichten für ein Lokalblatt.",
		"Bitte Platz nehmen!", "Sie sind ein Team.", "Werbung ist mein Beruf, am liebsten ohne Worte.",
		"Ich suche Praxispartner.", "Wir vermitteln Wissen ohne Umwege.",
	} {
		if isPreference(no) {
			t.Errorf("%q is one", no)
		}
	}
}

func TestRegister(t *testing.T) {
	for in, want := range map[string]string{"Gern per Du.": "du", "Wir können uns duzen.": "du", "Bitte per Sie": "sie",
		"Lieber siezen.": "sie", "Bitte schreiben Sie mir.": "", "": ""} {
		if got := register(in); got != want {
			t.Errorf("%q asks for %q, want %q", in, got, want)
		}
	}
}
