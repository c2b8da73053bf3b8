package rules

import (
	"testing"

	"note/lint"
)

func TestStyledLetters(t *testing.T) {
	testRows(t, StyledLetters, "de", nil, []row{
		{"𝗳𝗲𝘁𝘁", []string{"warning: 𝗳𝗲𝘁𝘁"}},
		{"𝘬𝘶𝘳𝘴𝘪𝘷, 𝒌𝒖𝒓𝒔𝒊𝒗 und 𝔣𝔯𝔞𝔨𝔱𝔲𝔯", []string{"warning: 𝘬𝘶𝘳𝘴𝘪𝘷, 𝒌𝒖𝒓𝒔𝒊𝒗", "warning: 𝔣𝔯𝔞𝔨𝔱𝔲𝔯"}},
		{"ℋℯ𝓁𝓁ℴ und 𝕋𝕖𝕒𝕞", []string{"warning: ℋℯ𝓁𝓁ℴ", "warning: 𝕋𝕖𝕒𝕞"}},
		{"𝚖𝚘𝚗𝚘", []string{"warning: 𝚖𝚘𝚗𝚘"}},
		{"𝟭𝟬𝟬 %", []string{"warning: 𝟭𝟬𝟬"}},
		{"𝗛𝗶 𝗔𝗻𝗻𝗮, 𝗮 👩‍💻 𝘂", []string{"warning: 𝗛𝗶 𝗔𝗻𝗻𝗮, 𝗮 👩‍💻 𝘂"}},
		{"𝗛𝗶\n𝗔𝗻𝗻𝗮", []string{"warning: 𝗛𝗶", "warning: 𝗔𝗻𝗻𝗮"}},
		{"𝗚𝗿üß𝗲", []string{"warning: 𝗚𝗿üß𝗲"}},
		{"𝗚𝗿𝘂\u0308ß𝗲", []string{"warning: 𝗚𝗿𝘂\u0308ß𝗲"}},
		{"Ｈａｌｌｏ！", []string{"warning: Ｈａｌｌｏ！"}},
		{"ＯＫ", []string{"warning: ＯＫ"}},
		{"Ⓗⓐⓛⓛⓞ 🄷🄰🄻🄻🄾 🅗🅐🅛🅛🅞 🅷🅰🅻🅻🅾 ⒣⒜⒧⒧⒪ 🄗🄐🄛", []string{"warning: Ⓗⓐⓛⓛⓞ 🄷🄰🄻🄻🄾 🅗🅐🅛🅛🅞 🅷🅰🅻🅻🅾 ⒣⒜⒧⒧⒪ 🄗🄐🄛"}},
		{"ᴛʜᴇ ǫᴜɪᴄᴋ ɪɴ", []string{"warning: ᴛʜᴇ ǫᴜɪᴄᴋ ɪɴ"}},
		{"Nᴇᴡ ꜰʀᴏᴍ ᴜꜱ", []string{"warning: Nᴇᴡ ꜰʀᴏᴍ ᴜꜱ"}},
		{"ʰᵃˡˡᵒ und ₕₐₗₗₒ", []string{"warning: ʰᵃˡˡᵒ", "warning: ₕₐₗₗₒ"}},
		{"u̲n̲t̲e̲n̲", []string{"warning: u̲n̲t̲e̲n̲"}},
		{"w̶e̶g̶", []string{"warning: w̶e̶g̶"}},
		// Single symbols.
		{"GopherCon™ ® © ℠ 20 ℃ 68 ℉ № 5 ℡ ª º ² ³ ½ Ⅳ ⅷ ℞ ℮ 5 Ω 3 K 2 Å ℏ µ", nil},
		{"1ˢᵗ 2ⁿᵈ Mᵐᵉ Cⁱᵉ xᵃᵇᶜ nᵗʰ H₂O CO₂ xₙ m² 10⁻³ ᵀᴹ", nil},
		{"𝑛 = 12, 𝑝 < 0,05, 𝛼, ℝ, ∀𝑥", nil},
		{"① ② ③ Ⓐ ⓒ Ⓜ️ 🅰️ 🅱️ 🅾️ 🅿️ 🆎 🆒 🆕 ℹ️ 🇩🇪 🇦 🔤", nil},
		{"/ɡɪt/ [ˈɪndɪɡo] ʀ ɴ ʷʰ", nil},
		{"ﬁnden ĳs ǆ œuvre ſt", nil},
		{"東京のＮＨＫとＢＢＣ", nil},
		{"Grüße an 東京, ＮＨＫ １２", nil},
		{"Grüße an 東京, 𝗳𝗲𝘁𝘁", []string{"warning: 𝗳𝗲𝘁𝘁"}},
		{"a ≠ b, a =\u0338 b, ḏ a̲b̲ a̶b̶", nil},
		{"Цена, Αθήνα, שלום, नमस्ते", nil},
		{"Ａ", nil},
		{"！！！ ～", nil},
		{"ℹ️ 𝗜𝗻𝗳𝗼 🅿️", []string{"warning: 𝗜𝗻𝗳𝗼"}},
		{"x =\u0338 𝗳𝗲𝘁𝘁", []string{"warning: 𝗳𝗲𝘁𝘁"}},
	})
}

func TestStyledLettersFix(t *testing.T) {
	for _, tt := range []struct{ note, want string }{
		{"𝗛𝗶 𝓐𝓷𝓷𝓪, 𝖉𝖆𝖘 ℎ𝑎𝑡 𝟏𝟎𝟎 % 👩‍💻", "Hi Anna, das hat 100 % 👩‍💻"},
		{"𝗚𝗿𝘂\u0308ß𝗲 ü", "Grüße ü"},
		{"Ｈａｌｌｏ，Ｗｅｌｔ！", "Hallo,Welt!"},
		{"Ⓗⓐⓛⓛⓞ 🄷🄰🄻🄻🄾 🅗🅐🅛🅛🅞 🅷🅰🅻🅻🅾 ⒣⒜⒧⒧⒪ 🄗🄐🄛", "Hallo HALLO HALLO HALLO hallo HAL"},
		{"ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ", "abcdefghijklmnopqrstuvwxyz"},
		{"ʰᵃˡˡᵒ ₕₐₗₗₒ", "hallo hallo"},
		{"u̲n̲t̲e̲n̲ u̳n̳t̳e̳n̳", "unten unten"},
		{"𝗔\u0301𝗿𝗽𝗮𝗱", "Árpad"},
	} {
		testFix(t, StyledLetters, tt.note, tt.want)
	}
}

// TestStyledLettersStruck holds that words are not kept by a fix that were struck out.
func TestStyledLettersStruck(t *testing.T) {
	findings := of(StyledLetters, run(lint.Example{Lang: "de"}, "Das ist w̶e̶g̶ 𝗱𝗮"))
	if len(findings) != 1 || findings[0].Fix == nil || findings[0].Fix.Safe {
		t.Errorf("want one finding with a fix that is not safe, got %+v", findings)
	}
}
