package rules

import (
	"testing"

	"note/lint"
)

func TestGuessedGender(t *testing.T) {
	testRows(t, GuessedGender, "de", nil, []row{{"Guten Tag Frau Weiß, Ihr Beitrag", nil}})
	unstated := lint.Known{"name": {"Kim Weiß"}, "pronouns": {"she/her"}}
	testRows(t, GuessedGender, "de", unstated, []row{
		{"Guten Tag Frau Weiß, Ihr Beitrag", []string{"info: Frau"}},
		{"Sehr geehrter Herr Dr. Weiß, Ihr Beitrag 👩‍💻", []string{"info: Herr"}},
		{"Hallo Hr. Weiß, Ihr Beitrag", []string{"info: Hr"}},
		{"Guten Tag, Frau Weiß, Ihr Beitrag", []string{"info: Frau"}},
		{"Frau Weiß, Ihr Beitrag", []string{"info: Frau"}},
		{"Guten Tag Kim Weiß, Ihr Beitrag", nil},
		{"Sehr geehrte Damen und Herren, Ihr Beitrag", nil},
		{"Guten Tag Dr. Weiß, Ihr Beitrag", nil},
		{"Guten Tag Kim Weiß, Frau Groß hat mir Ihren Beitrag gezeigt", nil},
		{"Hallo, Frau Groß hat mir Ihren Beitrag gezeigt", nil},
		{"Sehr geehrte/r Frau/Herr Weiß, Ihr Beitrag", nil}, // left-in-placeholder says it
		{"Hallo Frau, Ihr Beitrag", nil},
		{"Liebe Frau Prof. Weiß, Ihr Beitrag", []string{"info: Frau"}},
		{"Grüß Gott Herr Magister Weiß, Ihr Beitrag", []string{"info: Herr"}},
		{"Hallo Kim, Ihr Beitrag über Herrn Groß", nil},
		{"Liebe Kim Weiß, Ihr Beitrag", nil},
		{"Guten Tag, Ihr Beitrag über Frau Groß", nil},
		{"", nil},
	})
	testRows(t, GuessedGender, "en", unstated, []row{
		{"Dear Mr Weiß, your post", []string{"info: Mr"}},
		{"Dear Mrs. Weiß, your post", []string{"info: Mrs"}},
		{"Dear Frau Weiß, your post", []string{"info: Frau"}},
		{"Dear Mx Weiß, your post", nil},
		{"Dear Kim, your post", nil},
		{"Dear Sir or Madam, your post", nil},
		{"Dear Sir, your post", nil},
		{"Hi Kim, Mr Reed sent me your post", nil},
	})
	testRows(t, GuessedGender, "de", lint.Known{"name": {"Kim Weiß"}, "salutation": {"Frau"}}, []row{
		{"Guten Tag Frau Weiß, Ihr Beitrag", nil},
		{"Guten Tag Fr. Weiß, Ihr Beitrag", nil},
		{"Guten Tag Herr Weiß, Ihr Beitrag", nil}, // wrong-name says it
		{"Dear Ms Weiß, your post", nil},
	})
	testRows(t, GuessedGender, "de", lint.Known{"name": {"Frau Kim Weiß"}}, []row{{"Guten Tag Frau Weiß, Ihr Beitrag", nil}})
	testRows(t, GuessedGender, "de", lint.Known{"name": {"Kim Herr"}}, []row{{"Guten Tag Frau Herr, Ihr Beitrag", []string{"info: Frau"}}})
	testRows(t, GuessedGender, "de", lint.Known{"company": {"Weiß & Söhne"}}, []row{{"Guten Tag Frau Weiß, Ihr Beitrag", []string{"info: Frau"}}})
}
