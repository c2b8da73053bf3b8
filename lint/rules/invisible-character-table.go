package rules

import (
	"cmp"
	"slices"

	"note/lint"
)

// unseen is a range of characters that cannot be seen.
type unseen struct {
	first, last rune
	role        unseenRole
	name        lint.Text // they are reported together under it
}

// unseenRole is what an unseen character is there for.
type unseenRole uint8

// The roles.
const (
	idle     unseenRole = iota // for nothing in a note
	steering                   // for the device that shows the text, which may obey it
	joiner                     // joins or parts the letters of some scripts; U+200D emoji, too
	divider                    // parts the words of scripts that are written without blanks
	selector                   // chooses how the character before it looks
	variant                    // chooses the shape of a Chinese character
	arrow                      // harmless direction: of use where letters run from right to left
	turner                     // turns the order of what follows: of use there, too
	override                   // turns the letters of every script
	breaks                     // meant as a line break
	blank                      // looks like a blank, but is none
)

var (
	controlName   = lint.Text{En: "control character", De: "Steuerzeichen"}
	tagName       = lint.Text{En: "tag character", De: "Markierungszeichen (tag)"}
	selectorName  = lint.Text{En: "variation selector", De: "Variantenselektor"}
	arrowName     = lint.Text{En: "direction mark", De: "Richtungszeichen"}
	directionName = lint.Text{En: "direction control", De: "Richtungssteuerzeichen"}
	turnName      = lint.Text{En: "right-to-left control", De: "Steuerzeichen für Rechts-nach-links"}
	fillerName    = lint.Text{En: "Hangul filler", De: "Hangul-Füllzeichen"}
	operatorName  = lint.Text{En: "invisible operator", De: "unsichtbarer Operator"}
	formatName    = lint.Text{En: "invisible format character", De: "unsichtbares Formatzeichen"}
)

// unseenTable is sorted. The ranges are those of Unicode's general categories Cc
// and Cf and of Default_Ignorable_Code_Point, but for the Arabic signs that are
// seen, and two characters that show nothing: U+2800 and U+FFFC.
var unseenTable = [...]unseen{
	{0x00, 0x08, steering, controlName},
	{0x0B, 0x0B, breaks, lint.Text{En: "vertical tab", De: "vertikaler Tabulator"}},
	{0x0C, 0x0C, breaks, lint.Text{En: "form feed", De: "Seitenvorschub"}},
	{0x0E, 0x1F, steering, controlName},
	{0x7F, 0x84, steering, controlName},
	{0x85, 0x85, breaks, lint.Text{En: "next line control", De: "Steuerzeichen für die nächste Zeile"}},
	{0x86, 0x9F, steering, controlName},
	{0xAD, 0xAD, idle, lint.Text{En: "soft hyphen", De: "weiches Trennzeichen"}},
	{0x34F, 0x34F, idle, lint.Text{En: "combining grapheme joiner", De: "Graphemverbinder"}},
	{0x61C, 0x61C, arrow, arrowName},
	{0x115F, 0x1160, blank, fillerName},
	{0x17B4, 0x17B5, joiner, formatName},
	{0x180B, 0x180D, selector, selectorName},
	{0x180E, 0x180E, joiner, formatName},
	{0x180F, 0x180F, selector, selectorName},
	{0x200B, 0x200B, divider, lint.Text{En: "zero width space", De: "Leerzeichen ohne Breite"}},
	{0x200C, 0x200C, joiner, lint.Text{En: "zero width non-joiner", De: "Nichtverbinder ohne Breite"}},
	{0x200D, 0x200D, joiner, lint.Text{En: "zero width joiner", De: "Verbinder ohne Breite"}},
	{0x200E, 0x200F, arrow, arrowName},
	{0x2028, 0x2028, breaks, lint.Text{En: "line separator", De: "Zeilentrenner"}},
	{0x2029, 0x2029, breaks, lint.Text{En: "paragraph separator", De: "Absatztrenner"}},
	{0x202A, 0x202A, arrow, directionName},
	{0x202B, 0x202B, turner, turnName},
	{0x202C, 0x202C, arrow, directionName},
	{0x202D, 0x202D, override, lint.Text{En: "left-to-right override", De: "erzwungenes Links-nach-rechts"}},
	{0x202E, 0x202E, override, lint.Text{En: "right-to-left override", De: "erzwungenes Rechts-nach-links"}},
	{0x2060, 0x2060, idle, lint.Text{En: "word joiner", De: "Wortverbinder"}},
	{0x2061, 0x2065, idle, operatorName},
	{0x2066, 0x2066, arrow, directionName},
	{0x2067, 0x2067, turner, turnName},
	{0x2068, 0x2069, arrow, directionName},
	{0x206A, 0x206F, idle, formatName},
	{0x2800, 0x2800, blank, lint.Text{En: "Braille blank", De: "leeres Braillezeichen"}},
	{0x3164, 0x3164, blank, fillerName},
	{0xFE00, 0xFE0F, selector, selectorName},
	{0xFEFF, 0xFEFF, idle, lint.Text{En: "byte order mark", De: "Bytereihenfolge-Markierung (BOM)"}},
	{0xFFA0, 0xFFA0, blank, fillerName},
	{0xFFF0, 0xFFFB, idle, formatName},
	{0xFFFC, 0xFFFC, idle, lint.Text{En: "object replacement character", De: "Platzhalter eines Objekts"}},
	{0x13430, 0x1345F, joiner, formatName},
	{0x1BCA0, 0x1BCA3, idle, formatName},
	{0x1D173, 0x1D17A, idle, formatName},
	{0xE0000, 0xE00FF, idle, tagName},
	{0xE0100, 0xE01EF, variant, selectorName},
	{0xE01F0, 0xE0FFF, idle, formatName},
}

// unseenRune looks r up.
func unseenRune(r rune) (unseen, bool) {
	i, ok := slices.BinarySearchFunc(unseenTable[:], r, func(u unseen, r rune) int {
		if u.first <= r && r <= u.last {
			return 0
		}
		return cmp.Compare(u.first, r)
	})
	if !ok {
		return unseen{}, false
	}
	return unseenTable[i], true
}

// instead is what should stand in place of the character.
func (u unseen) instead() string {
	switch u.role {
	case breaks:
		return "\n"
	case blank:
		return " "
	}
	return ""
}

// mustGo says that no note may be sent with the character: what shows it may obey
// it, or show other words than were written.
func (u unseen) mustGo() bool { return u.role == steering || u.role == turner || u.role == override }

// harm says what is wrong with the character and what to do.
func (u unseen) harm() lint.Text {
	switch u.role {
	case steering:
		return lint.Text{
			En: "readers see a box or nothing, and a terminal may obey it; delete it",
			De: "andere sehen ein Kästchen oder nichts, und ein Terminal gehorcht ihm womöglich; löschen Sie es",
		}
	case turner, override:
		return lint.Text{
			En: "readers may see the words in another order than you wrote them; delete it",
			De: "andere sehen die Wörter womöglich in anderer Reihenfolge, als Sie sie schrieben; löschen Sie es",
		}
	case breaks:
		return lint.Text{
			En: "the network's text box may show no new line there; type a line break",
			De: "im Textfeld des Netzwerks beginnt dort womöglich keine neue Zeile; setzen Sie einen Zeilenumbruch",
		}
	case blank:
		return lint.Text{
			En: "it looks like a blank, but is none; type a blank",
			De: "sieht aus wie ein Leerzeichen, ist aber keins; tippen Sie ein Leerzeichen",
		}
	}
	return lint.Text{
		En: "nobody sees it, but it counts and may split a word for search; delete it",
		De: "niemand sieht es, aber es zählt mit und kann ein Wort für die Suche zerteilen; löschen Sie es",
	}
}
