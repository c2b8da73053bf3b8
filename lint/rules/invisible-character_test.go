package rules

import (
	"strings"
	"testing"

	"note/lint"
	"note/lint/lang"
)

func TestInvisibleCharacter(t *testing.T) {
	testRows(t, InvisibleCharacter, "de", nil, []row{
		{"Grüße aus Köln,\tßäü „gut“ … – 12\u00a0€, z.\u202fB.\r\nund\u2009so\rnun\n", nil},
		{"vor\u200bher", []string{"warning: \u200b"}},
		{"\ufeffHallo", []string{"warning: \ufeff"}},
		{"Fern\u00adwär\u00adme", []string{"warning: \u00ad"}},
		{"50\u2060%", []string{"warning: \u2060"}},
		{"a\u2062b", []string{"warning: \u2062"}},
		{"a\x00b", []string{"error: \x00"}},
		{"a\x1b[1;31mb", []string{"error: \x1b[1;31m"}},
		{"a\x1bb", []string{"error: \x1b"}},
		{"a\u0093b", []string{"error: \u0093"}}, // a quotation mark of Windows-1252, misread
		{"a\x7fb", []string{"error: \x7f"}},
		{"a\vb\fc\u0085d", []string{"warning: \v", "warning: \f", "warning: \u0085"}},
		{"a\u2028b\u2029c", []string{"warning: \u2028", "warning: \u2029"}},
		{"a\u200bb\u200cc\u200bd", []string{"warning: \u200b", "warning: b\u200c"}},
		{"Bild \ufffc hier", []string{"warning: \ufffc"}},
		{"Zoë\u3164Weiß", []string{"warning: \u3164"}},
		{"Zoë\u2800Weiß", []string{"warning: \u2800"}},
		{"a\u034fb", []string{"warning: a\u034f"}},
		{"a\u206ab\ufff9c", []string{"warning: \u206a"}},
		{"a\U0001d173b", []string{"warning: \U0001d173"}},
		// Direction.
		{"a\u200eb\u200fc", []string{"warning: \u200e"}},
		{"\u2068Zoë\u2069, hallo", []string{"warning: \u2068"}},
		{"Tel. \u202a+49 30 123\u202c", []string{"warning: \u202a"}},
		{"a\u202eb", []string{"error: \u202e"}},
		{"a\u202db\u202c", []string{"error: \u202d", "warning: \u202c"}},
		{"a\u2067b\u2069", []string{"error: \u2067", "warning: \u2069"}},
		{"Grüße an \u2067דנה\u2069 und \u200fדנה\u200e", nil},
		{"דנה \u202eab", []string{"error: \u202e"}},
		// Emoji.
		{"👩‍💻 👨‍👩‍👧‍👦 🏳️‍🌈 ❤️‍🔥 👩🏽‍🔬 🧑🏿‍🤝‍🧑🏻 👁️‍🗨️ 🏴‍☠️ 🐻‍❄️ 🙂‍↔️ 🧏🏽‍♀️ ☺︎ ❤️", nil},
		{"1️⃣ #️⃣ *️⃣ ™️ ©️ ‼️ ⁉️ ℹ️ Ⓜ️ ㊗️ 〰️ ↔️ ☎︎ 🇩🇪", nil},
		{"🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁵󠁳󠁴󠁸󠁿 🏴", nil},
		{"🚀\u200d gut", []string{"warning: 🚀\u200d"}},
		{"🚀\u200dgut", []string{"warning: 🚀\u200d"}},
		{"gut\u200d🚀", []string{"warning: t\u200d"}},
		{"gut\ufe0f", []string{"warning: t\ufe0f"}},
		{"❤\ufe0f\ufe0f", []string{"warning: ❤\ufe0f\ufe0f"}},
		{"😀\U000e0153\U000e0155", []string{"warning: 😀\U000e0153\U000e0155"}}, // bytes, hidden behind an emoji
		{"gut\U000e0067\U000e007f", []string{"warning: t\U000e0067\U000e007f"}},
		{"🏴\U000e0067\U000e0062", []string{"warning: 🏴\U000e0067\U000e0062"}},
		{"🏴" + strings.Repeat("\U000e0061", 7) + "\U000e007f", []string{"warning: 🏴" + strings.Repeat("\U000e0061", 7) + "\U000e007f"}},
		{"🏴\U000e007f", []string{"warning: 🏴\U000e007f"}},
		// Scripts that need joiners.
		{"می\u200cخواهم", nil},
		{"क्\u200dष क्\u200c ශ්\u200dරී", nil},
		{"ภาษา\u200bไทย", nil},
		{"ภาษา\u200bzwei", []string{"warning: \u200b"}},
		{"葛\U000e0100 ᠠ\u180b", nil},
		{"⠓\u2800⠊", nil},
		{"\u1100\u1160", nil},
	})
}

func TestInvisibleCharacterFix(t *testing.T) {
	for _, tt := range []struct{ note, want string }{
		{"Hallo\u00adZoë,\u2028\u200bGru\u00ad\u00adß\x1b[0m 👩‍💻\u200d", "HalloZoë,\nGruß 👩‍💻"},
		{"a\u3164b\vc\u2029\ufeffd", "a b\nc\nd"},
		{"a\u200b\u0308 Zoe\u200b\u0308", "ä Zoë"},
		{"\u2067a\u2069\u202eb", "ab"},
		{"❤\ufe0f\ufe0f \U000e0041", "❤\ufe0f "},
	} {
		testFix(t, InvisibleCharacter, tt.note, tt.want)
	}
}

func TestInvisibleCharacterSays(t *testing.T) {
	const note = "a\u00adb\u00adc"
	for ui, want := range map[string]string{
		"en": "soft hyphen, U+00AD (2 times): nobody sees it, but it counts and may split a word for search; delete it",
		"de": "weiches Trennzeichen, U+00AD (2-mal): niemand sieht es, aber es zählt mit und kann ein Wort für die Suche zerteilen; löschen Sie es",
	} {
		found := lint.Run(lint.Note{Input: note}, lint.Config{Rules: []lint.Rule{InvisibleCharacter}, UI: ui, Packs: lang.Packs()}).Findings
		if len(found) != 1 || found[0].Message != want {
			t.Errorf("%s: %+v; want %q", ui, found, want)
		}
	}
}

// TestUnseenTable holds that the table can be searched.
func TestUnseenTable(t *testing.T) {
	for i, u := range unseenTable {
		if u.last < u.first || i > 0 && unseenTable[i-1].last >= u.first {
			t.Errorf("U+%04X is out of order", u.first)
		}
	}
}
