package text

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// styles is a set of ways to style a letter that Unicode has symbols for.
type styles uint16

// The styles.
const (
	mathematical styles = 1 << iota // 𝗮 𝒂 𝔞 𝕒 𝚊 𝟏
	letterlike                      // ℎ ℛ ℂ: the members of the alphabets above that Unicode had before
	wide                            // ａ
	widePoint                       // ！
	enclosed                        // ⓐ ⒜ 🄰 🅐 🅰
	raised                          // ᵃ ₐ
	small                           // ᴀ
	phonetic                        // ɪ ɴ: as small as those, but letters of phonetic script, too
	underlined                      // a̲
	struck                          // a̶
)

// Words in these styles are styled for sure; the others only go with them.
const sure = mathematical | wide | enclosed | raised | small | underlined | struck

// plainLetter is what r is a styled form of, and the style; 0 when it has none.
func plainLetter(r rune) (string, styles) {
	switch {
	case r < 0x1EB:
		return "", 0
	case r < 0x370:
		return lowPlain(r)
	case 0x1D400 <= r && r <= 0x1D7FF:
		return norm.NFKC.String(string(r)), mathematical
	case 0xFF01 <= r && r <= 0xFF5E:
		return widePlain(r)
	case 0x2100 <= r && r <= 0x214F:
		return letterPlain(r, letterlike)
	case 0x1D2C <= r && r <= 0x1D6A, 0x1D9B <= r && r <= 0x1DBF, 0x2071 <= r && r <= 0x209C, r == 0x2C7C, r == 0x2C7D:
		return letterPlain(r, raised)
	case 0x1D00 <= r && r <= 0x1D22, 0xA730 <= r && r <= 0xA7AF:
		return smallPlain(r, small)
	}
	return enclosedPlain(r)
}

// lowPlain is plainLetter for what Unicode has before the Greek letters.
func lowPlain(r rune) (string, styles) {
	switch {
	case r == 0x332, r == 0x333:
		return "", underlined
	case 0x335 <= r && r <= 0x338:
		return "", struck
	case 0x2B0 <= r && r <= 0x2B8, 0x2E1 <= r && r <= 0x2E3:
		return letterPlain(r, raised)
	}
	return smallPlain(r, phonetic)
}

// letterPlain is the letter that r is compatible with.
func letterPlain(r rune, style styles) (string, styles) {
	plain := norm.NFKC.String(string(r))
	if len(plain) != 1 || plain[0] < 'A' {
		return "", 0
	}
	return plain, style
}

// widePlain is the ASCII character that r is the wide form of.
func widePlain(r rune) (string, styles) {
	plain := r - 0xFF01 + '!'
	if isASCIIWord(byte(plain)) {
		return string(plain), wide
	}
	return string(plain), widePoint
}

// smallCaps are the small capitals, each with its letter.
const smallCaps = "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpǫqꞯqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz"

// smallPlain is the letter that r is the small capital of.
func smallPlain(r rune, style styles) (string, styles) {
	i := strings.IndexRune(smallCaps, r)
	if i < 0 {
		return "", 0
	}
	i += utf8.RuneLen(r)
	return smallCaps[i : i+1], style
}

// alphabets are where Unicode has letters in circles, brackets and squares.
var alphabets = [...]struct{ first, last, a rune }{
	{0x249C, 0x24B5, 'a'},
	{0x24B6, 0x24CF, 'A'},
	{0x24D0, 0x24E9, 'a'},
	{0x1F110, 0x1F129, 'A'},
	{0x1F130, 0x1F149, 'A'},
	{0x1F150, 0x1F169, 'A'},
	{0x1F170, 0x1F189, 'A'},
}

// enclosedPlain is the letter that r encloses.
func enclosedPlain(r rune) (string, styles) {
	for _, a := range alphabets {
		if a.first <= r && r <= a.last {
			return string(a.a + r - a.first), enclosed
		}
	}
	return "", 0
}
