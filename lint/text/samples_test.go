package text

import "strings"

// samples are what every fuzz target starts from.
var samples = []string{
	"", " ", "a", "ß", "\r\n", "\xff", "Hi Anna,\r\nthanks for your talk at FOSDEM – it's great! 👩‍💻\r\n\r\nBest\r\nMax",
	"Sehr geehrte Frau Dr. Weiß,\nich habe z.\u00a0B. am 3. Oktober „Größe“ gelesen … Viele Gru\u0308ße",
	"Kolleg:innen, Kolleg*innen, Rock ’n’ Roll, don’t", "नमस्ते क्षत्रिय 각", "👨‍👩‍👧‍👦e\u0301🇩🇪👍🏽❤️1️⃣",
	"🇩🇪🇦", "a\u1add✁\u200d✁", "\u202eabc\u2066\x1b[31m\u200b", "STRASSE STRAßE ŁÓDŹ ﬁ 𝗯𝗼𝗹𝗱 İı",
	"Ⓗⓐⓛⓛⓞ ᴛᴇᴀᴍ ˢᵐᵃˡˡ w̶e̶g̶ ＯＫ！ 漢字\nａａ 1ˢᵗ", strings.Repeat("\u0308", 40), "1. a\n2. b", "a\n\n- b\n- c", "x.y@example.com, https://example.com/a.b?c=d. Ok?",
}

// pieces are what texts are made of that try the rules for words, sentences and lines.
var pieces = []string{
	"a", "B", "word", "Word", "ü", "u\u0308", "\u0308", "\u0323", "ŉ", "ǖ", "か\u3099", "\u0344", "\u1100", "\u1161", "각",
	".", "!", "?", "…", ",", ":", "_", "'", "’", "-", "–", "(", ")", "„", "“", ":in", "*innen", "- ", "• ", "1.", "1)",
	" ", "  ", "\u00a0", "\n", "\r\n", "\r", "\n\n", "\u2028", "\u2029", "1", "12", "2024", "3️⃣",
	"Dr", "z", "GmbH", "Co", "KG", "Str", "Okt", "👩‍💻", "🇩🇪", "🇩", "🏴", "\U000e0067", "\u200d", "\u200b", "\u00ad",
	"𝗮", "ａ", "！", "ᴀᴀ", "ɪ", "ᵃ", "a\u0336", "漢", "क्", "त", "\u1add", "\U000113c5\U000113c2", "\xff", "\xe2\x80",
}
