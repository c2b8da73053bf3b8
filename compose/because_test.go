package compose

import (
	"slices"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestBecauseWins(t *testing.T) {
	theirs := facts("post: Lein", "because: aus der Datei")
	tests := []struct{ typed, want string }{
		{" Your  talk \r\nsaved us ", "because because=Your talk\nsaved us sentence=Your talk\nsaved us clause=your talk\nsaved us other=Your talk\nsaved us"},
		{"u\u0308ber Lein", "because other=über Lein"},
		{"👩‍💻!", "because other=👩‍💻!"},
		{" \u00a0", "because other=aus der Datei"},
	}
	for _, tt := range tests {
		got := Grounds(theirs, nil, tt.typed)
		if len(got) != 1 || shown(got[0]) != tt.want {
			t.Errorf("because %q: %d grounds, the first %q, want %q alone", tt.typed, len(got), shown(got[0]), tt.want)
		}
	}
}

func TestReasonsReadRight(t *testing.T) {
	tests := []struct{ typed, shape, want string }{
		{"Weil Ihr Vortrag uns half.", "cause", "weil Ihr Vortrag uns half."},
		{"weil Ihr Vortrag, den ich las, uns half", "cause", "weil Ihr Vortrag, den ich las, uns half"},
		{"Weil Ihr Vortrag uns half, möchte ich danken", "clause", "weil Ihr Vortrag uns half, möchte ich danken"},
		{"because your talk saved us", "cause", "because your talk saved us"},
		{"Because of your talk", "on", "because of your talk"},
		{"wegen Ihres Vortrags", "on", "wegen Ihres Vortrags"},
		{"dass Sie Lein säen, freut mich", "clause", "dass Sie Lein säen, freut mich"},
		{"dass Sie Lein säen", "that", "dass Sie Lein säen"},
		{"that talk of yours saved us", "clause", "that talk of yours saved us"},
		{"hi Kim, I read your post", "greeted", "Hi Kim, I read your post"},
		{"Sehr geehrte Frau Weiß,\nIhr Vortrag half uns", "greeted", "Sehr geehrte Frau Weiß,\nIhr Vortrag half uns"},
		{"Hallo!", "sentence", "Hallo!"},
		{"Hi-fi sets are what we share", "sentence", "Hi-fi sets are what we share"},
		{"Ihr Vortrag half uns", "clause", "Ihr Vortrag half uns"},
		{"I read your post", "clause", "I read your post"},
		{"Your talk on locks at Kew", "phrase", "your talk on locks at Kew"},
		{"your post “Why I left”", "phrase", "your post “Why I left”"},
		{"your post on locks settled it", "clause", "your post on locks settled it"},
		{"Ihr Vortrag „Was bleibt“ in Jena", "phrase", "Ihr Vortrag „Was bleibt“ in Jena"},
		{"Your post helped", "sentence", "Your post helped"},
		{"because of you I learnt Go, thank you", "clause", "because of you I learnt Go, thank you"},
		{"About half of my team reads your posts", "sentence", "About half of my team reads your posts"},
		{"about your talk on locks we argued for days", "clause", "about your talk on locks we argued for days"},
		{"wegen deinem Vortrag habe ich gekündigt", "clause", "wegen deinem Vortrag habe ich gekündigt"},
		{"Wegen dir lerne ich Go", "sentence", "Wegen dir lerne ich Go"},
		{"because of what you said about locks", "on", "because of what you said about locks"},
		{"because of your talk that I heard at Kew", "on", "because of your talk that I heard at Kew"},
		{"because of your detailed post with us", "on", "because of your detailed post with us"},
		{"wegen Ihres Vortrags, den ich in Jena gehört habe", "on", "wegen Ihres Vortrags, den ich in Jena gehört habe"},
		{"your latest book sits on my desk", "clause", "your latest book sits on my desk"},
		{"your video went round our team", "clause", "your video went round our team"},
		{"your workshop bent my head", "clause", "your workshop bent my head"},
		{"Ihr Buch lag auf meinem Tisch", "clause", "Ihr Buch lag auf meinem Tisch"},
		{"your post “Why I left” bent my head", "clause", "your post “Why I left” bent my head"},
		{"your talk at Kew. A delight", "other", "your talk at Kew. A delight"},
		{"your latest post on how we write notes", "phrase", "your latest post on how we write notes"},
		{"your post on distributed systems", "phrase", "your post on distributed systems"},
		{"your work on locks", "phrase", "your work on locks"},
		{"Ihr jüngster Vortrag über Moore", "phrase", "Ihr jüngster Vortrag über Moore"},
		{"Ihr Vortrag über Moore gefällt allen", "clause", "Ihr Vortrag über Moore gefällt allen"},
		{"happy birthday", "sentence", "Happy birthday"},
		{"congrats on the new job", "sentence", "Congrats on the new job"},
		{"great post yesterday", "sentence", "Great post yesterday"},
		{"loved your talk", "sentence", "Loved your talk"},
		{"to ask about meters", "aim", "to ask about meters"},
		{"asking for advice on meters", "doing", "asking for advice on meters"},
		{"whether you still hire students", "question", "whether you still hire students"},
		{"how do you handle late meters?", "sentence", "How do you handle late meters?"},
		{"our chat at PyCon DE about protein folding", "phrase", "our chat at PyCon DE about protein folding"},
		{"our common friend Bo Lund", "phrase", "our common friend Bo Lund"},
		{"since we both worked at Shell", "cause", "since we both worked at Shell"},
		{"regarding your ad for a data engineer", "on", "regarding your ad for a data engineer"},
		{"your question about rollbacks at LoomConf stayed with me", "other", "your question about rollbacks at LoomConf stayed with me"},
		{"at Kew we met", "clause", "at Kew we met"},
		{"the meeting we had in Leeds", "other", "the meeting we had in Leeds"},
		{"eBay is where we met", "clause", "eBay is where we met"},
		{"just because", "other", "just because"},
		{"YOUR TALK AT PYCON", "other", "YOUR TALK AT PYCON"},
		{"Bo Lund", "other", "Bo Lund"},
		{"question about how you handle late meters", "other", "question about how you handle late meters"},
		{"bla bla", "other", "bla bla"},
		{"your conference slides", "other", "your conference slides"},
		{"thanks to your post I finally understood locks", "other", "thanks to your post I finally understood locks"},
		{"danke für den Tipp zu DuckDB", "sentence", "Danke für den Tipp zu DuckDB"},
		{"schön, dass wir uns in Jena trafen", "sentence", "Schön, dass wir uns in Jena trafen"},
		{"da wir beide in Stuttgart studiert haben", "cause", "da wir beide in Stuttgart studiert haben"},
		{"bezüglich Ihrer Anzeige", "on", "bezüglich Ihrer Anzeige"},
		{"unser Gespräch am Messestand in Hannover", "phrase", "unser Gespräch am Messestand in Hannover"},
		{"den Vortrag in Jena", "other", "den Vortrag in Jena"},
		{"ob Sie noch Werkstudenten suchen", "question", "ob Sie noch Werkstudenten suchen"},
		{"wie Sie mit Zählern umgehen", "question", "wie Sie mit Zählern umgehen"},
		{"um Sie nach Körperschall zu fragen", "aim", "um Sie nach Körperschall zu fragen"},
		{"auf der Suche nach einer Stelle", "doing", "auf der Suche nach einer Stelle"},
		{"auf der Messe haben wir über Lein gesprochen", "clause", "auf der Messe haben wir über Lein gesprochen"},
		{"Bo Lund hat mir von Ihnen erzählt", "sentence", "Bo Lund hat mir von Ihnen erzählt"},
		{"gemeinsame Zeit bei Andritz", "other", "gemeinsame Zeit bei Andritz"},
		{"gemeinsam in Jena studiert haben", "other", "gemeinsam in Jena studiert haben"},
		{"wir beide bei Andritz", "other", "wir beide bei Andritz"},
		{"Stelle als Data Engineer", "other", "Stelle als Data Engineer"},
		{"wie besprochen", "other", "wie besprochen"},
	}
	for _, tt := range tests {
		g := Grounds(nil, nil, tt.typed)[0]
		if e, ok := g.value(tt.shape); !ok || e.Value != tt.want {
			t.Errorf("%q: %s, want the %s %q", tt.typed, shown(g), tt.shape, tt.want)
		}
		if _, sure := g.value("clause"); sure && slices.Contains([]string{"sentence", "other"}, tt.shape) && lowerCase(tt.typed) {
			t.Errorf("%q is taken for a clause", tt.typed)
		}
	}
}

func lowerCase(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

func TestSpoken(t *testing.T) {
	tests := []struct{ reason, lang, register string }{
		{"your talk on locks at Kew", "en", ""},
		{"danke für den Tipp zu DuckDB", "de", ""},
		{"dein Beitrag zu DuckDB", "de", "du"},
		{"Sie suchen eine Dateningenieurin", "de", "sie"},
		{"Ihr Vortrag über Moore", "de", "sie"},
		{"Ihr habt gut gesprochen, danke euch", "de", "du"},
		{"my question on “Warum die Züge warten und wir auch”", "en", ""},
		{"Bo Lund", "", ""},
	}
	for _, tt := range tests {
		if lang, register := Spoken(tt.reason); lang != tt.lang || register != tt.register {
			t.Errorf("%q: %q %q, want %q %q", tt.reason, lang, register, tt.lang, tt.register)
		}
	}
}

func TestUnsuitedPosts(t *testing.T) {
	tests := []struct {
		post string
		want Reserve
	}{
		{"My dad died last night.", Grievous},
		{"Diagnosed with MS at 29, still coding", Grievous},
		{"I was laid off today. Looking for the next thing", Grievous},
		{"RIP Terry, you taught us all", Grievous},
		{"Mein Vater ist gestorben", Grievous},
		{"Nach zwölf Jahren wurde mir gekündigt", Grievous},
		{"Ein Jahr nach der Diagnose Krebs", Grievous},
		{"Happy Friday everyone!", Idle},
		{"Schönes Wochenende euch allen 🎉", Idle},
		{"Happy to see our meters run on Friday in Leeds", ""},
		{"The death of the monolith", ""},
		{"Data redundancy in hospital kitchens", ""},
		{"Lein", ""},
	}
	for _, tt := range tests {
		if got := unsuited(tt.post); got != tt.want {
			t.Errorf("unsuited(%q) = %q, want %q", tt.post, got, tt.want)
		}
		if tt.want != "" && quote(tt.post) != "" {
			t.Errorf("%q is quoted", tt.post)
		}
	}
}
