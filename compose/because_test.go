package compose

import "testing"

func TestBecauseWins(t *testing.T) {
	theirs := facts("post: Lein", "because: aus der Datei")
	tests := []struct{ typed, want string }{
		{" Your  talk \r\nsaved us ", "because because=Your talk\nsaved us sentence=Your talk\nsaved us"},
		{"u\u0308ber Lein", "because because=über Lein clause=über Lein"},
		{"👩‍💻!", "because because=👩‍💻! clause=👩‍💻!"},
		{" \u00a0", "because because=aus der Datei clause=aus der Datei"},
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
		{"your talk at Kew. A delight", "clause", "your talk at Kew. A delight"},
		{"your latest post on how we write notes", "phrase", "your latest post on how we write notes"},
		{"your post on distributed systems", "phrase", "your post on distributed systems"},
		{"your work on locks", "phrase", "your work on locks"},
		{"Ihr jüngster Vortrag über Moore", "phrase", "Ihr jüngster Vortrag über Moore"},
		{"Ihr Vortrag über Moore gefällt allen", "clause", "Ihr Vortrag über Moore gefällt allen"},
	}
	for _, tt := range tests {
		g := Grounds(nil, nil, tt.typed)[0]
		if e, ok := g.value(tt.shape); !ok || e.Value != tt.want {
			t.Errorf("%q: %s, want the %s %q", tt.typed, shown(g), tt.shape, tt.want)
		}
	}
}
