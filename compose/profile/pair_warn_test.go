package profile

import (
	"fmt"
	"strings"
	"testing"
)

func TestWarnings(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"name: Kim Weiß\nrole: Buyer\ncompany: Acme", ""},
		{"name: Kim Weiß\nrole: Buyer\nshoe size: 43\nage: 40", ""}, // private
		{"name: Kim Weiß\nrole: Buyer\nskills: [a, b]\nskills: c\nmutual: Ada Groß\nmutual: Jo Linné", ""},
		{"name: Kim Weiß\nname: Ada Groß\nrole: Buyer", `line 2: "name" is there twice, the first one holds`},
		{"name: Kim Weiß\nrole: n/a\nrole: Buyer", ""},
		{"name: Kim Weiß\nrole: [Buyer, Seller]", `line 2: "role" takes one value, "Seller" was left out`},
		{"name: Kim Weiß\nrole: Buyer\nmutual_count: many", `line 3: "mutual_count" takes a number from 0, not "many"`},
		{"name: Kim Weiß\nrole: Buyer\nregister: ihr", `line 3: "register" takes du or sie, not "ihr"`},
		{"name: Kim Weiß\nrole: Buyer\ncompny: Acme", `line 3: "compny" is no field that is known, so it was left out (did you mean "company"?)`},
		{"name: Kim Weiß\n\trole: Buyer: sails\n\tcompny: Acme", `line 3: "compny" is no field that is known, so it was left out (did you mean "company"?)`},
	} {
		p, err := Read(c.in, "")
		if err != nil {
			t.Errorf("%q: %v", c.in, err)
			continue
		}
		var got []string
		for _, w := range p.Warnings {
			said := w.Error()
			if w.Hint() != "" {
				said = fmt.Sprintf("%s (%s)", said, w.Hint())
			}
			got = append(got, said)
		}
		if got := strings.Join(got, "; "); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}
