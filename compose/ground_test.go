package compose

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/compose/profile"
)

// facts reads "field: value | value" lines, each on the line of the profile that it is in.
func facts(lines ...string) profile.Facts {
	f := profile.Facts{}
	for i, line := range lines {
		field, values, _ := strings.Cut(line, ": ")
		f[profile.Field(field)] = profile.Fact{Values: strings.Split(values, " | "), Lines: []int{i + 1}}
	}
	return f
}

// shown is a ground in one line: its kind and what its fields stand for.
func shown(g Ground) string {
	line := string(g.Kind)
	for _, v := range g.gives {
		line += " " + v.name + "=" + v.Value
	}
	return line
}

func TestGrounds(t *testing.T) {
	tests := []struct {
		name         string
		theirs, mine profile.Facts
		want         []string
	}{
		{"nothing known", nil, nil, nil},
		{"only a name", facts("name: Kim Weiß"), nil, nil},
		{"the same city and industry are none", facts("location: Köln", "headline: Logistik"), facts("location: Köln", "headline: Logistik"), nil},
		{"school, umlauts composed or not", facts("school: Uni Tu\u0308bingen"), facts("schools: HTW Saar | Uni Tübingen"),
			[]string{"school school=Uni Tu\u0308bingen"}},
		{"another school with the same words", facts("school: TU München"), facts("schools: TU Münchenbuchsee"), nil},
		{"employer, former of mine, once", facts("company: Grün & Söhne", "employers: Grün & Söhne | Alt"), facts("employers: Neu | grün & söhne"),
			[]string{"employer employer=Grün & Söhne"}},
		{"contacts need no sender", facts("mutual: Maja Öberg | Tom"), nil, []string{"contact contact=Maja Öberg", "contact contact=Tom"}},
		{"the number of contacts is none", facts("mutual_count: 12"), nil, nil},
		{"group of theirs is shared already", facts("group: Pegel & Fluss"), nil, []string{"group group=Pegel & Fluss"}},
		{"groups are not", facts("groups: A-Liga | Pegel & Fluss"), facts("groups: Pegel & Fluss"), []string{"group group=Pegel & Fluss"}},
		{"event of theirs", facts("event: Saatguttag"), facts("events: Pegeltag"), []string{"event event=Saatguttag"}},
		{"event of both comes before a post", facts("event: Saatguttag", "post: Lein"), facts("events: Saatguttag"),
			[]string{"event event=Saatguttag shared=Saatguttag", "post post=Lein"}},
		{"post comes before an event of theirs", facts("event: Saatguttag", "post: Lein"), nil,
			[]string{"post post=Lein", "event event=Saatguttag"}},
		{"post on my topic", facts("post: Zwei Fehler bei Nachtzügen"), facts("topics: Fähren | Nachtzüge"),
			[]string{"post post=Zwei Fehler bei Nachtzügen topic=Nachtzüge"}},
		{"want that I can meet", facts("wants: Kolleg:innen | Austausch zu CSRD"), facts("skills: CSRD"),
			[]string{"want want=Austausch zu CSRD answer=CSRD"}},
		{"want that I cannot", facts("wants: Kolleg:innen"), facts("skills: CSRD"), nil},
		{"open role", facts("wants: Vermessungstechniker:innen"), facts("role: Vermessungstechniker"),
			[]string{"job job=Vermessungstechniker:innen answer=Vermessungstechniker"}},
		{"offer that I need", facts("offers: Audits for school kitchens"), facts("needs: school kitchens"),
			[]string{"offer offer=Audits for school kitchens need=school kitchens"}},
		{"my topic in a headline, inflected", facts("headline: Head of Heat Pumps, Nordwind"), facts("topics: heat pump"),
			[]string{"topic topic=heat pump"}},
		{"a topic of two letters only where it stands alone", facts("headline: Go to market", "skills: Rust"), facts("topics: Go"), nil},
		{"a topic of two letters as a skill", facts("skills: Rust | Go"), facts("topics: Go"), []string{"topic topic=Go"}},
		{"a post on my topic comes before a shared event", facts("event: Saatguttag", "post: Lein im Test"), facts("events: Saatguttag", "topics: Lein"),
			[]string{"post post=Lein im Test topic=Lein", "event event=Saatguttag shared=Saatguttag"}},
		{"a post that offers work is an open role", facts("post: We’re hiring a Site Reliability Engineer (m/f/d) in Leeds!"), facts("role: Site Reliability Engineer"),
			[]string{"job job=Site Reliability Engineer answer=Site Reliability Engineer"}},
		{"a post that offers other work is nothing", facts("post: Wir suchen eine Buchhalterin für Jena"), facts("role: Site Reliability Engineer"), nil},
		{"a speaker", facts("event: Saatguttag", "headline: Speakerin auf dem Saatguttag"), facts("events: Saatguttag"),
			[]string{"talk event=Saatguttag shared=Saatguttag"}},
		{"an event of the same year", facts("event: GopherCon 2026"), facts("events: GopherCon"), []string{"event event=GopherCon shared=GopherCon"}},
		{"an event of another year", facts("events: GopherCon 2026"), facts("events: GopherCon 2025"), nil},
		{"city and topic", facts("location: Köln und Umgebung", "skills: Hanf"), facts("location: Köln, Deutschland", "topics: Hanf"),
			[]string{"place place=Köln topic=Hanf", "topic topic=Hanf"}},
		{"a country is no city", facts("location: Germany", "skills: Hanf"), facts("location: Germany", "topics: Hanf"), []string{"topic topic=Hanf"}},
		{"another name for it", facts("skills: Maschinelles Lernen"), facts("topics: machine learning"), []string{"topic topic=machine learning"}},
		{"inflected inside", facts("wants: Austausch zu erneuerbarer Energie"), facts("topics: erneuerbare Energien"),
			[]string{"want want=Austausch zu erneuerbarer Energie answer=erneuerbare Energien"}},
		{"a vowel of the plural", facts("headline: Planer für Nachtzüge"), facts("topics: Nachtzug"), []string{"topic topic=Nachtzug"}},
		{"no form of it", facts("headline: Former police officer"), facts("topics: form | policy"), nil},
		{"a school written out", facts("school: Technische Universität Wien"), facts("schools: TU Wien"), []string{"school school=Technische Universität Wien"}},
		{"a legal form makes no other company", facts("company: Grün & Söhne"), facts("employers: Grün & Söhne GmbH"), []string{"employer employer=Grün & Söhne"}},
		{"part of a word is no topic", facts("headline: Reinsurance"), facts("topics: insurance"), nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, g := range Grounds(tt.theirs, tt.mine, "") {
				got = append(got, shown(g))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("grounds (-want +got):\n%s", diff)
			}
		})
	}
}

func TestGroundHasEvidence(t *testing.T) {
	theirs := facts("name: Kim Weiß", "school: TU Ilmenau")
	got := Grounds(theirs, facts("schools: TU Ilmenau"), "")
	want := []Evidence{
		{Recipient, profile.School, "TU Ilmenau", []int{2}},
		{Sender, profile.Schools, "TU Ilmenau", []int{1}},
	}
	if diff := cmp.Diff(want, got[0].Evidence); diff != "" {
		t.Errorf("evidence (-want +got):\n%s", diff)
	}
}

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
		{"Your post helped", "sentence", "Your post helped"},
	}
	for _, tt := range tests {
		g := Grounds(nil, nil, tt.typed)[0]
		if e, ok := g.value(tt.shape); !ok || e.Value != tt.want {
			t.Errorf("%q: %s, want the %s %q", tt.typed, shown(g), tt.shape, tt.want)
		}
	}
}

func TestQuote(t *testing.T) {
	long := strings.Repeat("ü", quotable)
	tests := []struct{ post, want string }{
		{"Warum Lein?", "Warum Lein?"},
		{"„Warum Lein?“", "Warum Lein?"},
		{"Three lessons:", "Three lessons"},
		{"Why “agile” is dead", "Why ‘agile’ is dead"},
		{"„Lein“ und „Hanf“", "‚Lein‘ und ‚Hanf‘"},
		{long, long},
		{long + "ü", ""},
		{"A first sentence. " + long, "A first sentence"},
		{"Pricing pages are apologies.", "Pricing pages are apologies"},
		{"And then...", "And then..."},
		{"🚀 Why night trains run late 🚂🚂 #trains #rail", "Why night trains run late"},
		{"Big news! Our night trains run on time.", "Our night trains run on time"},
		{"Thoughts?", ""},
		{"Thoughts? #rail https://lnkd.in/x", ""},
		{"Read why night trains run late: https://example.org/x", "Read why night trains run late"},
		{"Read https://example.org/x before you ride", ""},
		{"Night trains run late. See https://example.org/x for why", "Night trains run late"},
		{"WHY NIGHT TRAINS RUN LATE", ""},
		{"We’re hiring a timetable planner!", ""},
		{"Big news: we are hiring!", ""},
		{"Night trains run late, and the reason is not what you think it …see more", "Night trains run late"},
		{"Night trains run late. The reason is not…", "Night trains run late"},
		{"The reason why night trains…", ""},
		{"If night trains run late, but nobody is told…", ""},
		{strings.Repeat("Night trains run late, ", 4) + "and " + long, strings.TrimSuffix(strings.Repeat("Night trains run late, ", 4), ", ")},
		{"Für Gr#ße zählt der Satz", "Für Gr#ße zählt der Satz"},
	}
	for _, tt := range tests {
		if got := quote(tt.post); got != tt.want {
			t.Errorf("quote(%q) = %q, want %q", tt.post, got, tt.want)
		}
	}
}

func TestFormal(t *testing.T) {
	tests := []struct {
		facts profile.Facts
		want  string
	}{
		{facts("name: Kim Weiß", "first: Kim", "last: Weiß"), "Kim Weiß"},
		{facts("name: Kim Weiß", "last: Weiß", "salutation: Frau"), "Frau Weiß"},
		{facts("name: Kim Weiß", "last: Weiß", "salutation: Frau", "title: Prof. Dr.-Ing. habil."), "Frau Prof. Dr. Weiß"},
		{facts("name: Kim Weiß", "last: Weiß", "title: Dr. med. univ."), "Dr. Kim Weiß"},
		{facts("name: Kim Weiß", "last: Weiß", "title: Dipl.-Ing. (FH)", "pronouns: She/Her"), "Kim Weiß"},
		{facts("name: Kim Weiß", "last: Weiß", "salutation: Sehr geehrte"), "Kim Weiß"},
		{facts("name: Kim van der Weiß", "last: van der Weiß", "salutation: Herr"), "Herr van der Weiß"},
		{facts("name: Kim Weiß", "salutation: Frau"), "Kim Weiß"},
		{facts("first: Kim", "last: Weiß"), "Kim Weiß"},
		{facts("name: Weiß"), ""},
		{facts("last: Weiß"), ""},
		{facts("name: \u00a0 "), ""},
		{facts("name: Kim Weiß", "last: Weiß", "salutation: Frau", "title: Mag.a Dr.in"), "Frau Dr. Weiß"},
		{facts("name: Kim Weiß", "last: Weiß", "salutation: Frau", "title: Mag.a Dr.in", "location: Linz, Österreich"), "Frau Mag.a Dr.in Weiß"},
		{facts("name: Kim Weiß", "title: DI (FH) Dr. techn.", "lang: de-AT"), "DI Dr. Kim Weiß"},
		{facts("name: Kim Weiß", "title: Univ.-Prof. Dr."), "Prof. Dr. Kim Weiß"},
	}
	for _, tt := range tests {
		if got := textOf(scene{recipient: tt.facts}.formal()); got != tt.want {
			t.Errorf("formal of %v = %q, want %q", tt.facts, got, tt.want)
		}
	}
}
