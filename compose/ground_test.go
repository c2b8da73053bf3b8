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
		{"post on my topic in other words", facts("post: Allergens in school kitchens: labelling the stock"), facts("topics: food safety | allergen labelling"),
			[]string{"post post=Allergens in school kitchens: labelling the stock topic=allergen labelling"}},
		{"post with half of my topic", facts("post: Allergens in school kitchens"), facts("topics: allergen labelling"),
			[]string{"post post=Allergens in school kitchens"}},
		{"offer that shares a compound with my need", facts("offers: Zollabwicklung für Pflanzenimporte"), facts("needs: Hilfe bei Pflanzenimporten"),
			[]string{"offer offer=Zollabwicklung für Pflanzenimporte need=Hilfe bei Pflanzenimporten"}},
		{"an open role in a headline", facts("headline: Leiterin Personal, wir suchen eine Bauzeichnerin"), facts("role: Bauzeichnerin"),
			[]string{"job job=Bauzeichnerin answer=Bauzeichnerin"}},
		{"want that I can meet", facts("wants: Kolleg:innen | Austausch zu CSRD"), facts("skills: CSRD"),
			[]string{"want want=Austausch zu CSRD answer=CSRD"}},
		{"want that I cannot", facts("wants: Kolleg:innen"), facts("skills: CSRD"), nil},
		{"want about the same", facts("wants: an alterations partner for bridal gowns"), facts("offers: bridal alterations in a week"),
			[]string{"want want=an alterations partner for bridal gowns answer=bridal alterations in a week"}},
		{"want with but a word in common", facts("wants: an alterations partner for gowns"), facts("offers: bridal alterations"), nil},
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
		{"an open role in the next sentence", facts("post: I’m hiring! Looking for an experienced data engineer to join us in Leeds"), facts("role: Data Engineer"),
			[]string{"job job=data engineer answer=Data Engineer"}},
		{"a role ends before an emoji", facts("post: We’re hiring a Data Engineer 🚀 in Leeds"), facts("role: Data Engineer"),
			[]string{"job job=Data Engineer answer=Data Engineer"}},
		{"I am a senior one", facts("wants: Data Engineer | Engineer"), facts("role: Senior Data Engineer, Tidewell"),
			[]string{"job job=Data Engineer answer=Senior Data Engineer, Tidewell"}},
		{"what a reader is asked to do is no part of the role", facts("wants: two data engineers for the forecasting team, DM me"), facts("role: Data Engineer"),
			[]string{"job job=two data engineers for the forecasting team answer=Data Engineer"}},
		{"nor of another wish", facts("wants: Austausch zu CSRD – bitte per PN"), facts("skills: CSRD"), []string{"want want=Austausch zu CSRD answer=CSRD"}},
		{"a role that goes on", facts("post: Wir suchen Planer für Nachtzüge für unser Team"), facts("role: Planer für Nachtzüge"),
			[]string{"job job=Planer für Nachtzüge answer=Planer für Nachtzüge"}},
		{"a post that offers other work is nothing", facts("post: Wir suchen eine Buchhalterin für Jena"), facts("role: Site Reliability Engineer"), nil},
		{"a speaker", facts("event: Saatguttag", "headline: Speakerin auf dem Saatguttag"), facts("events: Saatguttag"),
			[]string{"talk event=Saatguttag shared=Saatguttag"}},
		{"an event of the same year", facts("event: GopherCon 2026"), facts("events: GopherCon"), []string{"event event=GopherCon shared=GopherCon"}},
		{"an event of another year", facts("events: GopherCon 2026"), facts("events: GopherCon 2025"), nil},
		{"city and topic", facts("location: Köln und Umgebung", "skills: Hanf"), facts("location: Köln, Deutschland", "topics: Hanf"),
			[]string{"place place=Köln topic=Hanf", "topic topic=Hanf"}},
		{"another city", facts("location: Köln", "skills: Hanf"), facts("location: Jena", "topics: Hanf"), []string{"topic topic=Hanf"}},
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
