package rules

import (
	"testing"

	"note/lint"
	"note/lint/text"
)

func TestFalseFamiliarity(t *testing.T) {
	testRows(t, FalseFamiliarity, "en", nil, []row{
		{"Hey buddy, your post on locks", []string{"warning: Hey buddy"}},
		{"Hello my friend, your post on locks 👩‍💻", []string{"warning: Hello my friend"}},
		{"What's up bro, your post on locks", []string{"warning: What's up bro"}},
		{"Hi mate! Your post on locks", []string{"warning: Hi mate"}},
		{"Hi Zoë, let's connect. Thanks mate!", []string{"warning: Thanks mate"}},
		{"Hi Zoë, how are you my friend?", []string{"warning: you my friend"}},
		{"Hi Zoë, hope you and your family are well", []string{"warning: hope you and your family"}},
		{"Hi Zoë, I trust your family is safe", []string{"warning: trust your family is"}},
		{"Hi Zoë, how is the family?", []string{"warning: how is the family"}},
		{"Hi Zoë, let's connect. Big hugs!", []string{"warning: Big hugs"}},
		{"Hi Zoë, long time no see!", []string{"info: long time no see"}},
		{"Hi Zoë, it has been too long!", []string{"info: been too long"}},
		{"Hi Zoë, great to see you here again", []string{"info: great to see you here again"}},
		{"Hi Zoë, as you know, ports are full", []string{"info: as you know"}},

		{"Hi Zoë, long time no see! Your post on moving sluice gates by hand made me write", nil},
		{"Hi Zoë, long time no see, since we shared a desk at Copley Freight in Kiel", nil},
		{"Hi Zoë, my friend Jörg Weiß told me about your locks", nil},
		{"Hi Zoë, you taught my friend", nil},
		{"My friend Jörg Weiß told me about your locks", nil},
		{"Hi Zoë, your buddy system for apprentices at the wharf is good", nil},
		{"Hi Zoë, you and your team built the lock at Kiel", nil},
		{"Hi Zoë, I hope you and your family business came through the flood", nil},
		{"Hi Zoë, as you know better than I do, locks leak", nil},
		{"Hi Zoë, as you may know, locks leak", nil},
		{"Hi Zoë, hope you are well", nil},
		{"Dear Mr Friend, your post on locks", nil},
		{"Dear Buddy Weiß, your post on locks", nil},
		{"Hi Zoë, your post on team mates at sea is why I write", nil},
		{"Hi Zoë, great to meet you at the lock in Kiel", nil},
		{"Hi Zoë, I read in your post that the family of Tom Reed keeps the lock", nil},
		{"Hi Zoë, sure, my mate Tom said so", nil},
		{"Hi Zoë, regards to the family business museum", nil},
	})
	testRows(t, FalseFamiliarity, "de", nil, []row{
		{"Hallo mein Lieber, dein Beitrag über Schleusen", []string{"warning: Hallo mein Lieber"}},
		{"Hey Bro, dein Beitrag über Schleusen 👩‍💻", []string{"warning: Hey Bro"}},
		{"Na Alter, dein Beitrag über Schleusen", []string{"warning: Na Alter"}},
		{"Hallo Zoë, vernetzen wir uns? Danke dir, mein Freund!", []string{"warning: Danke dir, mein Freund"}},
		{"Guten Tag Frau Weiß, ich hoffe, Ihnen und Ihrer Familie geht es gut", []string{"warning: hoffe, Ihnen und Ihrer Familie geht es gut"}},
		{"Hallo Zoë, ich hoffe, deiner Familie geht es gut", []string{"warning: hoffe, deiner Familie geht es gut"}},
		{"Hallo Zoë, wie geht's der Familie?", []string{"warning: wie geht's der Familie"}},
		{"Hallo Zoë, vernetzen wir uns? Grüße an die Familie", []string{"warning: Grüße an die Familie"}},
		{"Hallo Zoë, fühl dich gedrückt", []string{"warning: fühl dich gedrückt"}},
		{"Hallo Zoë, lange nicht gesehen!", []string{"info: lange nicht gesehen"}},
		{"Hallo Zoë, schön, dich hier wiederzusehen", []string{"info: schön, dich hier wiederzusehen"}},
		{"Guten Tag Frau Weiß, wie Sie sicher wissen, sind die Häfen voll", []string{"info: wie Sie sicher wissen"}},

		{"Hallo Zoë, lange nicht gesehen! Wir haben uns auf dem Hafentag in Husum getroffen", nil},
		{"Hallo Zoë, meine Liebe zu Schleusen ist alt", nil},
		{"Hallo, mein Freund Jörg hat mir von dir erzählt", nil},
		{"Hallo, mein lieber Kollege Jörg Weiß hat mir von Ihnen erzählt", nil},
		{"Hallo Zoë, im Alter reist man weniger, schreibst du", nil},
		{"Guten Tag Frau Weiß, Ihr Familienbetrieb in Husum hat mich neugierig gemacht", nil},
		{"Guten Tag Frau Weiß, ich hoffe, Sie und Ihr Team haben die Sturmflut gut überstanden", nil},
		{"Guten Tag Frau Weiß, woher wissen Sie, wie man Schleusen dichtet?", nil},
		{"Guten Tag Frau Weiß, wie Sie wissen wollten, habe ich nachgemessen", nil},
		{"Hallo Zoë, dein Bruder hat mir von der Schleuse erzählt", nil},
		{"Guten Tag Herr Bruder, Ihr Vortrag über Schleusen", nil},
		{"Guten Tag Frau Weiß, viele Grüße von der Schleuse", nil},
		{"Hallo Zoë, das ist schon lange her, schreibst du über die Flut", nil},
		{"Hallo Zoë, schön, dass wir uns in Husum getroffen haben", nil},
	})
}

// TestSaysMore holds that only a close tie elsewhere makes a claimed familiarity true.
func TestSaysMore(t *testing.T) {
	phrase := lint.Phrase{Span: text.Span{Start: 0, End: 5}}
	for _, c := range []struct {
		tie  lint.Degree
		at   int
		want bool
	}{
		{lint.Specific, 10, true},
		{lint.Weak, 10, false},    // anybody may say that
		{lint.Specific, 2, false}, // the phrase itself
	} {
		e := lint.Evidence{Tie: c.tie, Span: text.Span{Start: c.at, End: c.at + 4}}
		p := &lint.Pass{Read: &lint.Reading{Evidence: []lint.Evidence{e}}}
		if got := saysMore(p, phrase); got != c.want {
			t.Errorf("tie %v at %d: %v, want %v", c.tie, c.at, got, c.want)
		}
	}
}
