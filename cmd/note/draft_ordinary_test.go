package main

import (
	"cmp"
	"testing"

	"note/cmd/note/shipped"
	"note/compose"
	"note/compose/profile"
)

// ordinaryFacts are grounds as people write them.
var ordinaryFacts = []struct {
	field  profile.Field
	mine   profile.Field // that is given the same value; "" when theirs is enough
	values []string
	what   string // what mine is given in place of it: the half of a want or an offer that answers it
	lang   string // of values that only a note in this language has
}{
	{field: profile.Post, values: []string{
		"Unsere Kantine kocht jetzt für drei Schulen", "Was mich die Nachtschicht gelehrt hat", "Vier Tage sind genug", "Danke, Rostock",
		"Wir haben umgebaut!", "We moved 40 trucks in one night", "I was wrong about bees", "On growing rice in Umbria", "Tea is not a strategy",
	}},
	{field: profile.Event, values: []string{"re:mark", "Nordmesse", "Tag der Wasserwirtschaft", "QAC", "the Harbour Summit", "LoomConf 2026"}},
	{field: profile.Group, values: []string{"Pegel & Fluss", "Women in Hydrology", "Freunde der Fähre", "soil science bremen"}},
	{field: profile.Mutual, values: []string{"Maja Öberg", "Tom", "Dr. Jana Groß", "Li Wu"}},
	{field: profile.School, mine: profile.Schools, values: []string{"TU Ilmenau", "HTL Steyr", "Leiden University"}},
	{field: profile.Company, mine: profile.Employers, values: []string{"Grün & Söhne", "Tidewell", "Bahn"}},
	{field: profile.Skills, mine: profile.Topics, values: []string{"Terraform", "Peat-free compost", "Torffreie Erden", "Go"}},
	{field: profile.Wants, mine: profile.Topics, values: []string{"Austausch zu Wärmepumpen"}, what: "Wärmepumpen", lang: "de"},
	{field: profile.Wants, mine: profile.Topics, values: []string{"speakers on tidal power for our meetup"}, what: "tidal power", lang: "en"},
	{field: profile.Offers, mine: profile.Needs, values: []string{"Beratung für Schulküchen"}, lang: "de"},
	{field: profile.Offers, mine: profile.Needs, values: []string{"audits of school kitchens"}, lang: "en"},
	{field: profile.Wants, mine: profile.Role, values: []string{"Vermessungstechniker", "Site Reliability Engineer"}},
}

// TestOrdinaryFactsAreOffered holds that every template serves ordinary people.
func TestOrdinaryFactsAreOffered(t *testing.T) {
	asked, given, alone := 0, 0, 0
	for _, tmpl := range shipped.Templates {
		for _, o := range ordinaryFacts {
			if o.lang != "" && o.lang != tmpl.Lang {
				continue
			}
			for _, v := range o.values {
				fact, answer := profile.Fact{Values: []string{v}}, profile.Fact{Values: []string{cmp.Or(o.what, v)}}
				d := testDrafter(compose.Request{
					Recipient: profile.Facts{profile.Name: {Values: []string{"Kim Weiß"}}, profile.First: {Values: []string{"Kim"}}, o.field: fact},
					Sender:    profile.Facts{o.mine: answer}, Template: tmpl.ID, Templates: shipped.Templates, Limit: 300, Box: true,
				})
				drafts, err := d.drafts()
				if none, ok := err.(*compose.None); ok && len(none.Grounds) == 0 {
					continue
				}
				asked++
				if err != nil {
					t.Logf("%s: %v: %q", tmpl.ID, err, v)
					continue
				}
				given++
				if passes(d.judgeAlone(drafts[0].Text)) {
					alone++
				} else {
					t.Logf("%s: not by its text alone: %q", tmpl.ID, drafts[0].Text)
				}
			}
		}
	}
	t.Logf("%d of %d ordinary requests got a draft, %d one that passes by its text alone", given, asked, alone)
	if asked == 0 || given*20 < asked*19 || alone*10 < given*9 {
		t.Errorf("fewer than 19 in 20, or than 9 in 10 of these by their text alone")
	}
}
