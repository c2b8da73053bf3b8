package main

import (
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
}{
	{profile.Post, "", []string{
		"Unsere Kantine kocht jetzt für drei Schulen", "Was mich die Nachtschicht gelehrt hat", "Vier Tage sind genug", "Danke, Rostock",
		"Wir haben umgebaut!", "We moved 40 trucks in one night", "I was wrong about bees", "On growing rice in Umbria", "Tea is not a strategy",
	}},
	{profile.Event, "", []string{"re:mark", "Nordmesse", "Tag der Wasserwirtschaft", "QAC", "the Harbour Summit", "LoomConf 2026"}},
	{profile.Group, "", []string{"Pegel & Fluss", "Women in Hydrology", "Freunde der Fähre", "soil science bremen"}},
	{profile.Mutual, "", []string{"Maja Öberg", "Tom", "Dr. Jana Groß", "Li Wu"}},
	{profile.School, profile.Schools, []string{"TU Ilmenau", "HTL Steyr", "Leiden University"}},
	{profile.Company, profile.Employers, []string{"Grün & Söhne", "Tidewell", "Bahn"}},
	{profile.Skills, profile.Topics, []string{"Terraform", "Peat-free compost", "Torffreie Erden", "Go"}},
	{profile.Wants, profile.Topics, []string{"Austausch zu Wärmepumpen", "speakers for our meetup"}},
	{profile.Offers, profile.Needs, []string{"Beratung für Schulküchen", "audits of school kitchens"}},
	{profile.Wants, profile.Role, []string{"Vermessungstechniker", "Site Reliability Engineer"}},
}

// TestOrdinaryFactsAreOffered holds that every template serves ordinary people.
func TestOrdinaryFactsAreOffered(t *testing.T) {
	asked, given, alone := 0, 0, 0
	for _, tmpl := range shipped.Templates {
		for _, o := range ordinaryFacts {
			for _, v := range o.values {
				fact := profile.Fact{Values: []string{v}}
				d := testDrafter(compose.Request{
					Recipient: profile.Facts{profile.Name: {Values: []string{"Kim Weiß"}}, profile.First: {Values: []string{"Kim"}}, o.field: fact},
					Sender:    profile.Facts{o.mine: fact}, Template: tmpl.ID, Templates: shipped.Templates, Limit: 300, Box: true,
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
