package profile

import (
	"slices"
	"testing"
)

// TestOrigins holds that facts know their lines also where the text is not read
// line by line: folded, below a preamble, inside a page, beside another column.
func TestOrigins(t *testing.T) {
	for _, c := range []struct {
		in    string
		field Field
		want  string
		line  int
	}{
		{"BEGIN:VCARD\r\nN:Weiß;Kim\r\nORG:Ac\r\n me GmbH\r\nTITLE:Bu\r\n yer\r\nEND:VCARD", Role, "Buyer", 5},
		{"BEGIN:VCARD\nN;QUOTED-PRINTABLE:Wei=C3=9F;K=\nim\nORG:Acme\\, Inc.;Sales\nEND:VCARD", Company, "Acme", 4},
		{"Export\n\nFirst Name,Last Name,Company\n,,\nKim,Weiß,Acme\n", Company, "Acme", 5},
		{"<html>\n<script type=\"application/ld+json\">\n{\"@type\": \"Person\",\n\"name\": \"Kim Weiß\",\n\"jobTitle\": \"Buyer\"}</script>", Role, "Buyer", 5},
		{"Contact\nwww.linkedin.com/in/kim- (LinkedIn)\nKim Weiß\nBuyer at Acme\nUlm, Germany\nSummary\nI buy.\nNo sales\ncalls please.\nBye.", Preferences, "No sales calls please.", 8},
		{"Actions List\nKim Weiß\n2nd\nBuyer\nUlm, Germany\nShared connections (2)\nJo Groß\nCEO", Mutual, "Jo Groß", 7},
		{"--\nKim Weiß | Buyer\nAcme GmbH\n89073 Ulm", Location, "Ulm", 4},
	} {
		p, err := Read(c.in, "")
		if fact := p.Facts[c.field]; err != nil || p.Facts.Text(c.field) != c.want || !slices.Equal(fact.Lines, []int{c.line}) {
			t.Errorf("%.40q: %s is %q from %v, %v; want %q from %d", c.in, c.field, fact.Values, fact.Lines, err, c.want, c.line)
		}
	}
}
