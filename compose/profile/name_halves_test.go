package profile

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestHalves(t *testing.T) {
	type want struct{ Name, First, Last, Title string }
	for _, c := range []struct {
		prefix, given, middle, family, suffix string
		want                                  want
	}{
		{"", "NORA", "", "Beispiel, MBA", "", want{"Nora Beispiel", "Nora", "Beispiel", ""}},
		{"Dr.", "Hans Peter", "", "von der Ühlen", "", want{"Hans Peter von der Ühlen", "Hans Peter", "von der Ühlen", "Dr."}},
		{"", "Robert J.", "", "Groß 🚀", "", want{"Robert J. Groß", "Robert", "Groß", ""}},
		{"", "J.", "Ada", "Groß", "", want{"J. Ada Groß", "Ada", "Groß", ""}},
		{"", "Robert “Bob”", "K.", "Haller", "III", want{"Robert K. Haller III", "Bob", "Haller", ""}},
		{"", "Sarah", "", "M.", "", want{"Sarah M.", "Sarah", "", ""}},
		{"", "Kim Weiß", "", "", "", want{"Kim Weiß", "Kim", "Weiß", ""}},
		{"Dr.", "", "", "Weiß", "", want{"Weiß", "", "Weiß", "Dr."}},
		{"", "ANA", "", "DE LA CRUZ", "PhD", want{"Ana de la Cruz", "Ana", "de la Cruz", ""}},
		{"", "{{first}}", "", "N/A", "", want{}},
		{"", "Ann Ann", "", "Ann", "", want{"Ann Ann Ann", "Ann Ann", "Ann", ""}},
	} {
		p, _ := halves{prefix: Line{Text: c.prefix}, given: Line{Text: c.given}, middle: Line{Text: c.middle}, family: Line{Text: c.family}, suffix: Line{Text: c.suffix}}.read()
		if diff := cmp.Diff(c.want, want{p.name, p.first, p.last, p.title}); diff != "" {
			t.Errorf("%+v (-want +got):\n%s", c, diff)
		}
	}
}

func TestColumnField(t *testing.T) {
	for header, want := range map[string]Field{
		"First Name": First, "firstName": First, "first_name": First, "FIRSTNAME": First, "Vorname": First,
		"linkedinJobTitle": Role, "Linkedin Job Title": Role, "jobtitle": Role, "Title": Title, "Company Name": Company,
		"hs_linkedin_url": URL, "Person Linkedin Url": URL, "linkedinProfileUrl": URL, "City": Location, "Contact Name": Name,
		"linkedinDescription": aboutKey, "linkedinSkillsLabel": Skills, "mutualConnectionsText": Mutual, "linkedinSchoolName": School,
		"Company Linkedin Url": "", "Company City": "", "company2": "", "previousCompanyName": "", "linkedinPreviousJobTitle": "",
		"Keywords": "", "Email": "", "Industry": "", "linkedin": URL, "": "",
	} {
		if got := columnField(header); got != want {
			t.Errorf("%q: %q, want %q", header, got, want)
		}
	}
}
