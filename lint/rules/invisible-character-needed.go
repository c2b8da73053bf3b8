package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// needed says whether the character, n bytes at byte at of s, does its work there,
// as far as its neighbours tell.
func (u unseen) needed(s string, at, n int) bool {
	before, size := utf8.DecodeLastRuneInString(s[:at])
	behind := firstRune(s[at+n:])
	switch u.role {
	case joiner:
		return isJoining(before) || isJoining(behind) || u.first == '\u200d' && isPictograph(behind) && endsEmoji(s[:at])
	case divider:
		return isJoining(before) && isJoining(behind)
	case selector:
		return size > 0 && isSelectable(before)
	case variant:
		return unicode.Is(unicode.Han, before)
	case blank:
		return isBlankLetter(before) || isBlankLetter(behind)
	}
	return false
}

// joining are the scripts whose letters change with their neighbours, or that are
// written without blanks: they need joiners.
var joining = []*unicode.RangeTable{
	unicode.Arabic, unicode.Syriac, unicode.Nko, unicode.Mandaic, unicode.Mongolian, unicode.Phags_Pa, unicode.Adlam,
	unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi, unicode.Gujarati, unicode.Oriya, unicode.Tamil, unicode.Telugu,
	unicode.Kannada, unicode.Malayalam, unicode.Sinhala, unicode.Tibetan, unicode.Balinese, unicode.Javanese,
	unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar, unicode.New_Tai_Lue, unicode.Tai_Tham, unicode.Tai_Viet,
	unicode.Egyptian_Hieroglyphs,
}

// isJoining says whether r is of one of these scripts.
func isJoining(r rune) bool { return r >= 0x600 && unicode.In(r, joining...) }

// isPictograph says whether r can be a part of an emoji that is joined of several.
func isPictograph(r rune) bool {
	return 0x1F000 <= r && r <= 0x1FAFF || 0x2190 <= r && r <= 0x2BFF && unicode.IsSymbol(r)
}

// endsEmoji says whether s ends with an emoji, whichever way it is to look.
func endsEmoji(s string) bool {
	r, n := utf8.DecodeLastRuneInString(s)
	if r == '\ufe0f' || r == '\ufe0e' {
		r, _ = utf8.DecodeLastRuneInString(s[:len(s)-n])
	}
	return isPictograph(r)
}

// isSelectable says whether a variation selector may follow r: emoji, the digits
// of keycaps, other symbols, and letters of scripts with variants.
func isSelectable(r rune) bool {
	return unicode.IsSymbol(r) || isPictograph(r) || '0' <= r && r <= '9' || strings.ContainsRune("#*‼⁉〰〽ℹ", r) ||
		isJoining(r) || unicode.Is(unicode.Han, r)
}

// isBlankLetter says whether a blank of its own script may stand beside r: Hangul
// letters and Braille.
func isBlankLetter(r rune) bool {
	return 0x1100 <= r && r <= 0x11FF && r != 0x115F && r != 0x1160 || 0x2801 <= r && r <= 0x28FF
}

// isRightToLeft says whether r is a letter of a script that runs from right to
// left. Unicode keeps these ranges for them (Bidi_Class R and AL).
func isRightToLeft(r rune) bool {
	return unicode.IsLetter(r) && (0x590 <= r && r < 0x900 || 0xFB1D <= r && r < 0xFE00 || 0xFE70 <= r && r < 0xFEFF ||
		0x10800 <= r && r < 0x11000 || 0x1E800 <= r && r < 0x1F000)
}

// flag begins the flags of England, Scotland and Wales, whose names tag characters spell.
const flag = '🏴'

// flagLen is the length of the flag that s begins with, its tags included.
func flagLen(s string) int {
	const first, last, end = 0xE0030, 0xE007A, 0xE007F
	at := utf8.RuneLen(flag)
	for range 6 {
		r, n := utf8.DecodeRuneInString(s[at:])
		if r < first || r > last {
			break
		}
		at += n
	}
	if r, n := utf8.DecodeRuneInString(s[at:]); r == end && at > utf8.RuneLen(flag) {
		return at + n
	}
	return utf8.RuneLen(flag)
}

// sequenceLen is the length of the sequence for a terminal that s begins with, as
// ESC [ 1 m is, or 0: without its first character, the rest would be seen.
func sequenceLen(s string) int {
	if !strings.HasPrefix(s, "\x1b[") {
		return 0
	}
	rest := strings.TrimLeft(s[2:], "0123456789;:?")
	if rest == "" || rest[0] < '@' || rest[0] > '~' {
		return 0
	}
	return len(s) - len(rest) + 1
}
