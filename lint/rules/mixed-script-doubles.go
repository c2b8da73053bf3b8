package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"note/lint"
)

// doubles are letters of other scripts, each with its Latin double. Where two differ
// in some common typeface, as т and m do, they are no doubles.
const doubles = "" +
	"аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlѵvкkёëїï" + // Cyrillic
	"АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԚQԜWԌGѴVҮYЁËЇÏ" +
	"οoνvρpαaιiκkυuχxγyηnτtωwβß" + // Greek
	"ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX" +
	"օoոnսuհhցgզqՏSՍUՕO" + // Armenian
	"ᎠDᎡRᎢTᎪAᎫJᎬEᎳWᎷMᎻHᎽYᏀGᏃZᏙVᏚSᏞLᏟCᏢPᏦKᏴB" // Cherokee

// doublesBegin are the bytes that those letters of other scripts begin with.
const doublesBegin = "\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xe1"

// latinDouble is the Latin letter that r, which is not Latin, passes for, or empty.
func latinDouble(r rune) string {
	i := strings.IndexRune(doubles, r)
	if i < 0 {
		return ""
	}
	rest := doubles[i+utf8.RuneLen(r):]
	_, n := utf8.DecodeRuneInString(rest)
	return rest[:n]
}

// scripts are those that the doubles belong to.
var scripts = [...]struct {
	table *unicode.RangeTable
	name  lint.Text
}{
	{unicode.Cyrillic, lint.Text{En: "Cyrillic", De: "kyrillisch"}},
	{unicode.Greek, lint.Text{En: "Greek", De: "griechisch"}},
	{unicode.Armenian, lint.Text{En: "Armenian", De: "armenisch"}},
	{unicode.Cherokee, lint.Text{En: "Cherokee", De: "Cherokee-Schrift"}},
}

// scriptName is the name of the script that r, one of the doubles, belongs to.
func scriptName(r rune) lint.Text {
	for _, s := range scripts {
		if unicode.Is(s.table, r) {
			return s.name
		}
	}
	return lint.Text{}
}
