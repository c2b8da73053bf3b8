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
		{"event of theirs", facts("event: Saatguttag"), facts("events: Pegeltag"), []string{"event event=Saatguttag visit=Saatguttag"}},
		{"event of both comes before a post", facts("event: Saatguttag", "post: Lein"), facts("events: Saatguttag"),
			[]string{"event event=Saatguttag visit=Saatguttag shared=Saatguttag", "post post=Lein"}},
		{"post comes before an event of theirs", facts("event: Saatguttag", "post: Lein"), nil,
			[]string{"post post=Lein", "event event=Saatguttag visit=Saatguttag"}},
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
	}
	for _, tt := range tests {
		if got := textOf(scene{recipient: tt.facts}.formal()); got != tt.want {
			t.Errorf("formal of %v = %q, want %q", tt.facts, got, tt.want)
		}
	}
}
