package rules

import (
	"testing"

	"note/lint"
	"note/lint/lang"
)

func TestMixedLanguage(t *testing.T) {
	testRows(t, MixedLanguage, "de", nil, []row{
		// Sentences.
		{"Guten Tag Frau Weiß, ich habe Ihren Beitrag über Deiche gelesen. I would love to connect and exchange ideas with you.",
			[]string{"warning: I would love to connect and exchange ideas with you"}},
		{"Hallo Zoë, dein Vortrag hat mir gefallen, I would really like to connect.", []string{"warning: I would really like to connect"}},
		{"Hallo Zoë, dein Vortrag hat mir gefallen. I saw it last week, Zoë, and I loved it. Bis bald", []string{"warning: I saw it last week, Zoë, and I loved it"}},
		{"Hallo Zoë, wir planen in Görlitz eine Anlage. We are building a new network there. I hope you like it.",
			[]string{"warning: We are building a new network there. I hope you like it"}},
		{"Hallo Zoë, dein Vortrag hat mir gefallen. Looking forward to connecting!", []string{"info: Looking forward to connecting"}},
		{"Hallo Zoë, dein Vortrag hat mir gefallen. Thanks for sharing!", []string{"info: Thanks for sharing"}},
		{"Hallo Zoë, dein Vortrag hat mir gefallen. Nice! Well done! Let's connect!", nil},
		{"Hi Zoë, thanks for the add! Ich habe gesehen, dass du in Köln Deiche baust, und möchte mich gern vernetzen.", []string{"info: thanks for the add"}},
		{"Hallo Zoë, dein Vortrag hat mir gefallen. I would love to see Husum sluices and Tönning dykes!",
			[]string{"warning: I would love to see Husum sluices and Tönning dykes"}},
		{"Hallo Zoë. I would love to connect with you. Dein Vortrag hat mir sehr gefallen. I would love to talk to you.",
			[]string{"warning: I would love to connect with you", "warning: I would love to talk to you"}},
		// Greetings.
		{"Dear Zoë, dein Vortrag über Deiche hat mir gefallen und ich möchte mich vernetzen", []string{"warning: Dear"}},
		{"Dear Mr. Weiß,\nIhr Vortrag über Deiche hat mir gefallen", []string{"warning: Dear"}},
		{"Good morning Frau Weiß, Ihr Vortrag über Deiche hat mir gefallen", []string{"warning: Good morning"}},
		{"Hello Herr Weiß, Ihr Vortrag über Deiche hat mir gefallen", []string{"info: Hello"}},
		{"Hello Zoë, dein Vortrag über Deiche hat mir gefallen", nil},
		{"Hello Mr. Weiß, Ihr Vortrag über Deiche hat mir gefallen", nil},
		{"Namaste my friend, dein Vortrag über Deiche hat mir gefallen", []string{"info: Namaste my friend"}},
		{"Hi Herr Weiß, Ihr Vortrag über Deiche hat mir gefallen", nil},
		{"Hey Zoë, dein Vortrag über Deiche hat mir gefallen", nil},
		{"Ciao Zoë, dein Vortrag über Deiche hat mir gefallen. Ciao, Mara", nil},
		// Closings.
		{"Hallo Zoë, dein Vortrag über Deiche hat mir gefallen.\nBest regards\nMara", []string{"info: Best regards"}},
		{"Hallo Zoë, dein Vortrag über Deiche hat mir gefallen. Kind regards, Mara Weiß", []string{"info: Kind regards"}},
		{"Hallo Zoë, dein Vortrag über Deiche hat mir gefallen. Cheers, Mara", []string{"info: Cheers"}},
		{"Hallo Zoë, dein Vortrag über Deiche hat mir gefallen. LG Mara", nil},
		{"Hallo Zoë, dein Vortrag hat mir gefallen, the one in Köln. Ciao, Mara", nil},
		{"Hallo Zoë, dein Vortrag hat mir gefallen. Cheers auf die Deiche in Husum und Tönning.", nil},
		{"Hallo Zoë, dein Vortrag hat mir gefallen. Cheers und viele Grüße, Mara", nil},
		{"Hallo Zoë, dein Vortrag über Deiche hat mir gefallen. Beste Grüße, Mara", nil},
		{"Hallo Zoë, dein Vortrag über Deiche war top. Best, Mara", []string{"info: Best"}},
		// Terms, names and titles.
		{"Hallo Zoë, dein Talk „How we built the best team and what you can learn from it“ hat mir gefallen", nil},
		{"Hallo Zoë, dein Talk \"I am not your robot\" hat mir gefallen. Auch »What I wish I knew when I was you«", nil},
		{"Hallo Zoë, dein Talk How to Lead When You're Not in Charge hat mir gefallen", nil},
		{"Hallo Zoë, dein Talk, How to Lead When You're Not in Charge, hat mir sehr gefallen", nil},
		{"Hallo Zoë, als Head of Growth and Partnerships bei Best of All Worlds kennst du den Proof of Concept und State of the Art", nil},
		{"Hallo Zoë, du bist CEO of the Year, Chair of the Board at The Economist und machst Business Development", nil},
		{"Hallo Zoë, euer Ansatz, out of the box und end to end, gefällt mir. Let's connect!", nil},
		{"Hallo Zoë, wir waren beide auf der Women in Tech. Big Data, Machine Learning und Cloud sind auch meine Themen.", nil},
		{"Hallo Zoë, ich arbeite bei We Are Social und Just Eat", nil},
		{"Sehr geehrte Frau Weiß,\nIhr Artikel im Journal of the American Medical Association hat uns geholfen.\nMit freundlichen Grüßen", nil},
		{"Hallo Zoë, wir machen lead generation und customer success as a service. Dein Beitrag dazu hat mir gefallen.", nil},
		{"Hallo Zoë, work life balance, learning by doing, trial and error: so arbeiten wir hier auch. Dein Vortrag war super.", nil},
		{"Hallo Zoë, euer Motto make it simple, keep it real gefällt mir sehr gut.", nil},
		{"Hallo Zoë, ich habe dich bei Let's Talk About Tech gehört, dann bei Meet the Expert, und jetzt folge ich dir.", nil},
		{"Hallo Zoë, dein Podcast Work in Progress, Folge 12, war stark. Auch The Daily und On with Kara höre ich gern.", nil},
		{"Hallo Zoë, nice to meet you gestern in Köln! Last but not least: Danke für deinen Vortrag.", nil},
		{"Hallo Zoë, by the way: Dein Vortrag war großartig. So far so good, dein Team Go to Market for Small and Medium Businesses", nil},
		{"Hallo Zoë, ich lese gern mit. Euer how we work with you ist super.", nil},
		{"Hallo Zoë, dein Zitat ‚you get what you measure‘ und ‚I like that‘ hat mir sehr gefallen und ich denke an dich", nil},
		{"Hallo zusammen, ich habe euren Beitrag gelesen. Hello zusammen", nil},
		{"Hallo Zoë", nil},
		{"Dear Zoë", nil},
		{"Danke", nil},
		{"", nil},
	})
	testRows(t, MixedLanguage, "en", nil, []row{
		{"Liebe Zoë, I read your post on harbours and would like to connect with you", []string{"warning: Liebe"}},
		{"Sehr geehrte Frau Weiß, I read your post on harbours and would like to connect with you", []string{"warning: Sehr geehrte"}},
		{"Guten Tag Frau Weiß, I read your post on harbours and would like to connect with you", []string{"warning: Guten Tag"}},
		{"Hallo Zoë, I read your post on harbours and would like to connect with you", nil},
		{"Dear Frau Weiß, I read your post on harbours. Hello Herr Groß", nil},
		{"Hi Zoë, I read your post on harbours. LG, Mara", []string{"info: LG"}},
		{"Hi Zoë, I read your post on harbours. Viele Grüße\nMara", []string{"info: Viele Grüße"}},
		{"Hi Zoë, I read your post on harbours and work at LG.", nil},
		{"Hi Zoë, I read your post on harbours. Ich würde mich sehr über einen Austausch mit dir freuen!",
			[]string{"warning: Ich würde mich sehr über einen Austausch mit dir freuen"}},
		{"Hi Zoë, I read your post in Die Zeit on the Verein für Socialpolitik and the Verband der Deutschen Industrie und der Banken", nil},
		{"Hi Zoë, I read \"Das ist nicht mein Problem und auch nicht dein Problem\" and would like to connect", nil},
		{"Hi Zoë, I read your post on Der Spiegel, die mit dem Wolf and Herr der Ringe", nil},
		{"Hi Zoë, Bonjour! Je serais ravi de vous rencontrer, I read your post", nil},
		{"Moin Zoë, I read your post on harbours and would like to connect. Servus, Grüezi", nil},
		{"Grüezi Frau Weiß, I read your post on harbours and would like to connect", nil},
		{"Hi Zoë, I studied at the Hochschule für Wirtschaft und Recht and read your book Das Kapital und die Gier with joy", nil},
		{"Hi Zoë, your talk at the Tag der Deutschen Einheit, organised by Haus der Kulturen der Welt und des Rundfunks, was great", nil},
		{"Hi Zoë, wie geht's? I read your post on harbours. Vielen Dank for the slides, herzlichen Glückwunsch to the new role", nil},
		{"Namaste Zoë, I read your post on harbours", nil},
	})
	facts := lint.Known{"wants": {"people who want to build the next thing with me"}, "because": {"I have seen you build it, and now I want to help"}}
	testRows(t, MixedLanguage, "de", facts, []row{
		{"Hallo Zoë, ich habe gelesen, was du suchst: people who want to build the next thing with me. Ich kann das.", nil},
		{"Hallo Zoë, ich habe deine Seite gelesen, people who want to build the next thing with me, und bin dabei.", nil},
		{"Hallo Zoë, I have seen you build it, and now I want to help. Wollen wir uns vernetzen und darüber sprechen?", nil},
		{"Hallo Zoë, I have seen what you do and I would like to help. Wollen wir uns vernetzen und darüber sprechen?",
			[]string{"warning: I have seen what you do and I would like to help"}},
	})
}

// TestMixedLanguageUntold is about notes that nobody named the language of, or
// another one than they are in.
func TestMixedLanguageUntold(t *testing.T) {
	testRows(t, MixedLanguage, "", nil, []row{
		{"Liebe Zoë, I read your post on harbours and would like to connect with you", []string{"warning: Liebe"}},
		{"Dear Zoë, dein Vortrag über Deiche hat mir gefallen und ich möchte mich vernetzen", []string{"warning: Dear"}},
		{"Hi Zoë, I read your post on harbours and would like to connect", nil},
	})
	testRows(t, MixedLanguage, "de", nil, []row{
		{"Hi Zoë, I read your post on harbours and would like to connect with you", nil},
		{"Liebe Zoë, I read your post on harbours and would like to connect with you", []string{"warning: Liebe"}},
	})
	const reason = "I have seen you build it, and now I want to help"
	drafted := lint.Run(lint.Note{Input: "Hallo Zoë, " + reason + ". Wollen wir uns vernetzen?", Lang: "de", Because: reason},
		lint.Config{Rules: []lint.Rule{MixedLanguage}, Packs: lang.Packs()})
	if len(drafted.Findings) > 0 {
		t.Errorf("the writer's own reason is found: %+v", drafted.Findings)
	}
	only := lint.Run(lint.Note{Input: "Dear Zoë, dein Vortrag hat mir gefallen", Lang: "de"},
		lint.Config{Rules: []lint.Rule{MixedLanguage}, Packs: lang.Packs()[1:]})
	if len(only.Findings) > 0 {
		t.Errorf("one language alone is no mixture: %+v", only.Findings)
	}
}
