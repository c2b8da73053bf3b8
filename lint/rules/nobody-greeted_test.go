package rules

import "testing"

func TestNobodyGreeted(t *testing.T) {
	testRows(t, NobodyGreeted, "en", nil, []row{
		{"Dear Sir or Madam, your post on locks", []string{"warning: Dear Sir or Madam"}},
		{"Dear Sir/Madam,\nyour post on locks 👩‍💻", []string{"warning: Dear Sir/Madam"}},
		{"Dear Sir, your post on locks", []string{"warning: Dear Sir"}},
		{"Hello Madam, your post on locks", []string{"warning: Hello Madam"}},
		{"Respected sir I saw your post on locks", []string{"warning: Respected sir"}},
		{"To whom it may concern: your post on locks", []string{"warning: To whom it may concern"}},
		{"Dear hiring manager, your post on locks", []string{"warning: Dear hiring manager"}},
		{"Dear connection, your post on locks", []string{"warning: Dear connection"}},
		{"Dear LinkedIn member, your post on locks", []string{"warning: Dear LinkedIn"}},
		{"Dear colleagues, your post on locks", []string{"warning: Dear colleagues"}},
		{"Hi all, your post on locks", []string{"warning: Hi all"}},
		{"Hello everyone! Your post on locks", []string{"warning: Hello everyone"}},
		{"Hi guys, your post on locks", []string{"warning: Hi guys"}},

		{"Hi all your posts on locks are read aloud here", nil},
		{"Hi, all your posts on locks are read aloud here", nil},
		{"Hello, everyone at the wharf speaks of your post on locks", nil},
		{"Dear Sir David, your post on locks", nil},
		{"Hi Zoë, your post on locks", nil},
		{"Hi there, your post on locks", nil},
		{"Hello, your post on locks", nil},
		{"Dear Ms Weiß, your post on locks", nil},
		{"Hi Zoë, dear colleagues of mine read your post on locks", nil},
		{"Hi Zoë, your post “Dear Sir” on letters in ports", nil},
		{"Hi Team Zoë, your post on locks", nil},
		{"Hi Guy, your post on locks", nil},
		{"Your post on locks, madam, was good", nil},
	})
	testRows(t, NobodyGreeted, "de", nil, []row{
		{"Sehr geehrte Damen und Herren, Ihr Beitrag über Schleusen", []string{"warning: Sehr geehrte Damen und Herren"}},
		{"Guten Tag, sehr geehrte Damen und Herren,\nIhr Beitrag", []string{"warning: Guten Tag, sehr geehrte Damen und Herren"}},
		{"Hallo zusammen, Ihr Beitrag über Schleusen 👩‍💻", []string{"warning: Hallo zusammen"}},
		{"Liebe alle, Ihr Beitrag über Schleusen", []string{"warning: Liebe alle"}},
		{"Hallo liebes Team, Ihr Beitrag", nil}, // may well be one person's shop
		{"Hallo Team, Ihr Beitrag über Schleusen", []string{"warning: Hallo Team"}},
		{"Liebe Kolleginnen und Kollegen, Ihr Beitrag", []string{"warning: Liebe Kolleginnen und Kollegen"}},
		{"Sehr geehrter Geschäftspartner, Ihr Beitrag", []string{"warning: Sehr geehrter Geschäftspartner"}},
		{"Gru\u0308ezi mitenand, Ihr Beitrag", []string{"warning: Gru\u0308ezi mitenand"}},
		{"An wen es betrifft: Ihr Beitrag", []string{"warning: An wen es betrifft"}},

		{"Hallo, alle sprechen von Ihrem Beitrag über Schleusen", nil},
		{"Guten Tag, zusammen mit Jörg Weiß lese ich Ihren Beitrag", nil},
		{"Guten Tag, Kollegen haben mir Ihren Beitrag gezeigt", nil},
		{"Guten Tag Frau Weiß, Ihr Beitrag", nil},
		{"Guten Tag, Ihr Beitrag über Schleusen", nil},
		{"Sehr geehrte Frau Weiß, Ihr Beitrag", nil},
		{"Liebe Kollegin Weiß, Ihr Beitrag", nil},
		{"Hallo Alle Weiß, Ihr Beitrag", nil},
		{"Liebe Zoë, Ihr Beitrag für Damen und Herren am Deich", nil},
		{"Herr Weiß, Ihr Beitrag", nil},
	})
}
