package profile

import (
	"errors"
	"strings"
	"testing"

	"note/lint/text"
)

func TestReadRefuses(t *testing.T) {
	for _, c := range []struct{ in, as, want string }{
		{"", "", "the profile is empty"},
		{" \r\n\t\u00a0\n", "", "the profile is empty"},
		{"\ufeff", "", "the profile is empty"},
		{"Kim Weiß\r\n· 2nd\x00", "", "line 2: a NUL byte: this is no text"},
		{"Kim\rWei\xdf", "", "line 2: byte 0xdf is no UTF-8"},
		{strings.Repeat("x", 100<<20), "", "the profile is 104857600 bytes, at most 1048576 (1 MiB) are read"},
		{"Kim Weiß", "linkdin", `unknown format "linkdin"`},
		{`{"basics": {"name": "Kim Weiß"`, "", "read as json-resume: line 1: the JSON ends too early"},
		{"{\"basics\": {\n\"name\" \"Kim\"}}", "", "read as json-resume: line 2: invalid character '\"' after object key"},
		{"{\"basics\": {\"name\": \"Kim Weiß\",\n\"Name\": \"Ada Groß\"}}", "", `read as json-resume: line 2: "Name" is there twice`},
		{`{"basics": ` + strings.Repeat("[", 100), "", "read as json-resume: line 1: lists and objects stand more than 64 deep in each other"},
		{"name: Kim Weiß\na: &a [x]\nrole: *a\ncompany: Acme", "", "read as yaml: line 3: the alias *a is not supported"},
		{"BEGIN:VCARD\nFN:Kim Weiß\nEND:VCARD\nBEGIN:VCARD\nFN:Ada Groß\nEND:VCARD", "",
			"read as vcard: line 4: another card begins here, one person is read"},
		{"BEGIN:VCARD\nFN:Kim Weiß\nKIND:org\nEND:VCARD", "", `read as vcard: line 3: the card is no person's but of the kind "org"`},
		{"name,role,company\nKim Weiß,Buyer,Acme\n\nAda Groß,Buyer,Acme", "",
			"read as csv: line 2: the table has 2 rows, the profile of one person is read"},
		{"name,role,company\n,,\n", "", "read as csv: line 1: the table has a header, but no row"},
		{"name,role,company\nKim Weiß,Buyer,Acme, Inc.\n", "", "read as csv: line 2: the number of fields is 4, but 3 in the header"},
		{"name,role,company\n\n\"Kim Weiß,Buyer,Acme\n", "", "read as csv: line 3: a quote is never closed"},
		{"Kim Weiß", "csv", "read as csv: line 1: no header with the names of columns was found"},
		{`{"@type": "Organization", "founder": {"@type": "Person", "name": "Kim Weiß"}}`, "", "read as json-ld: the JSON-LD is of no Person"},
		{"[{\"@type\": \"Person\", \"name\": \"Kim Weiß\"},\n{\"@type\": \"Person\", \"name\": \"Ada Groß\"}]", "",
			"read as json-ld: line 2: the JSON-LD is of 2 people, the profile of one is read"},
		{"[{\"@type\": \"Person\", \"@id\": \"\", \"name\": \"Kim Weiß\"},\n{\"@type\": \"Person\", \"@id\": \"\", \"name\": \"Ada Groß\"}]", "",
			"read as json-ld: line 2: the JSON-LD is of 2 people, the profile of one is read"},
		{"<html>\n<script type='application/ld+json'>\n{\"@type\" \"Person\"}</script>", "",
			"read as json-ld: line 3: invalid character '\"' after object key"},
		{"<html>\n<script type='application/ld+json'>\n{\"@type\": \"Person\"\n<p>", "", "read as json-ld: line 2: the script with the JSON-LD has no end"},
		{`{"@type": ` + strings.Repeat("[", 100), "", "read as json-ld: line 1: lists and objects stand more than 64 deep in each other"},
		{"%PDF-1.7\n\x00\xff", "", "line 1: this is a PDF file, whose text cannot be read as it is"},
	} {
		_, err := Read(c.in, c.as)
		if err == nil || err.Error() != c.want {
			t.Errorf("%.40q: %v, want %s", c.in, err, c.want)
		}
	}
}

// TestLeftOverCells holds that what was never filled in or worked out is no fact.
func TestLeftOverCells(t *testing.T) {
	p, err := Read("first name,last name,job title,company,city\nKim,Weiß,\"=HYPERLINK(\"\"x\"\")\",{company},#N/A\n", "")
	if err != nil || p.Facts.Has(Role) || p.Facts.Has(Company) || p.Facts.Has(Location) {
		t.Error(p.Facts, err)
	}
}

// TestOldFiles reads what is no UTF-8, and says so.
func TestOldFiles(t *testing.T) {
	p, err := Read("Vorname;Nachname;Firma\nJ\xf6rg;Wei\xdf;Acme AG\n", "")
	if err != nil || p.Facts.Text(Name) != "Jörg Weiß" || len(p.Warnings) != 1 {
		t.Error(p.Facts, p.Warnings, err)
	}
}

func TestReadWithoutName(t *testing.T) {
	for _, c := range []struct{ in, as string }{
		{"lorem ipsum", ""}, {"· 2nd\nContact info\n", ""}, {`{"basics": {}}`, ""}, {"name: ?\nrole: Buyer\ncompany: Acme",
			""}, {"Ich suche\nnichts", ""}, {"the quick brown fox.", "prose"},
		{"BEGIN:VCARD\nFN:Kim Weiß\nORG:Kim Weiß\nEND:VCARD", ""}, // a company's card
		// Signatures of nobody.
		{"Viele Grüße\nIhr Team der Stadtwerke Ulm\nTel. 0731 000000", ""}, {"Viele Grüße\nStadtwerke Ulm\nTel. 0731 000000", ""},
		{"Acme GmbH\nVertrieb\nTel. +49 30 000000\ninfo@acme.example", ""}, {"--\n{{first}} {{last}}\nHead of X\n+49 30 0000000", ""},
		{"Hi Ada,\nplease call me.\nBest,\nKit", ""},
	} {
		p, err := Read(c.in, c.as)
		if !errors.Is(err, ErrNoName) || p.Facts != nil {
			t.Errorf("%q: %v, %v", c.in, p, err)
		}
	}
}

// TestAliasesDoNotExplode reads YAML whose aliases would be a billion values.
func TestAliasesDoNotExplode(t *testing.T) {
	var b strings.Builder
	b.WriteString("name: Kim Weiß\nrole: Buyer\ncompany: Acme\na0: &a0 [x, x]\n")
	for i := range 30 {
		b.WriteString(strings.ReplaceAll(strings.ReplaceAll("aM: &aM [*aN, *aN]\n", "M", string(rune('A'+i))), "N",
			string(rune('A'+i-1))))
	}
	_, _ = Read(strings.Replace(b.String(), "*a@", "*a0", -1), "")
}

func TestValuesAreHarmless(t *testing.T) {
	p, err := Read("Kim\u202e \x1bWeiß\u200b\n· 2nd\nHead of \u2066Data\u2069 at Acme\x07\nBerlin, Germany · Contact info", "")
	if err != nil {
		t.Fatal(err)
	}
	for field, values := range p.Facts.Known() {
		for _, v := range values {
			if v != text.Printable(v, "") {
				t.Errorf("%s is %q", field, v)
			}
		}
	}
}

// TestLongHeadline reads a headline of 10 kB as it is and takes no job from it.
func TestLongHeadline(t *testing.T) {
	long := strings.Repeat("Growth at Scale @ Speed ", 420)
	p, err := Read("Kim Weiß\n· 2nd\n"+long+"\nBerlin, Germany · Contact info", "")
	if err != nil {
		t.Fatal(err)
	}
	if got := p.Facts.Text(Headline); got != strings.TrimSpace(long) {
		t.Errorf("the headline has %d bytes", len(got))
	}
	if p.Facts.Has(Role) || p.Facts.Has(Company) {
		t.Errorf("role %q, company %q", p.Facts.Text(Role), p.Facts.Text(Company))
	}
}

func BenchmarkRead(b *testing.B) {
	for _, path := range profileInputs(b) {
		name := strings.TrimPrefix(path, profiles+"/")
		switch name {
		case "linkedin-en-grouped.txt", "xing-de.txt", "json-resume.json", "key-value.txt", "prose-de.txt":
		default:
			continue
		}
		input := readFile(b, path)
		b.Run(strings.SplitN(name, ".", 2)[0], func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Read(input, ""); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
