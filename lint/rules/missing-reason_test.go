package rules

import "testing"

// TestReasons holds that these are reasons, and what the sender says of themself none.
func TestReasons(t *testing.T) {
	missing := []string{"error: nothing"}
	testRows(t, MissingReason, "de", nil, []row{
		{"Hallo Zoë, vielen Dank für den netten Austausch letzten Dienstag auf der Kieler Woche!", nil},
		{"Hallo Zoë, deine Bibliothek tide-tables habe ich neulich geforkt.", nil},
		{"Hallo Frau Weiß, ich zitiere Ihre Formel von 2003 in meiner Arbeit.", nil},
		{"Hallo Frau Weiß, Ihr Kollege Herr Yilmaz meinte, ich solle mich an Sie wenden.", nil},
		{"Hallo Zoë, ich bin neu in Kiel. Wollen wir uns vernetzen?", missing},
	})
	testRows(t, MissingReason, "en", nil, []row{
		{"Hi Zoë, I see you went to Uppsala. Me too!", nil},
		{"Hi Zoë, your path from glaciology to harbour law is what I hope for.", nil},
		{"Hi Zoë, your work on Go is close to mine.", nil},
		{"Hi Zoë, do you use a CRM?", missing},
	})
	testRows(t, GenericPhrase, "de", nil, []row{
		{"Hallo Zoë, wir suchen eine Hafenmeisterin (m/w/d), unbefristet.", []string{"error: suchen eine Hafenmeisterin (m/w/d"}},
	})
}

// TestMissingReason holds the three things that can be said of a reason, and that a
// note without a word lacks none.
func TestMissingReason(t *testing.T) {
	testRows(t, MissingReason, "en", nil, []row{
		{"Hi Noor, shall we connect?", []string{"error: nothing"}},
		{"Hi Noor, interested in Halden and how it grew.", []string{"error: interested in Halden"}},
		{"Hi Mr Berg, I am a chemistry major. Are you free for 20 minutes on Friday at 3 pm?", []string{"info: nothing"}},
		{"Hi Noor, your post on cargo bike leasing answered a question of our town hall.", nil},
		{"👍", nil},
	})
}
