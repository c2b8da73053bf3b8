package text

import "testing"

func TestUnstyled(t *testing.T) {
	for s, want := range map[string]string{
		"𝗭𝗼\u0308 𝗪𝗲𝗶ß, 𝗮 👩‍💻 und\n𝑘𝑢𝑟𝑠𝑖𝑣 𝟭𝟬": "Zo\u0308 Weiß, a 👩‍💻 und\nkursiv 10",
		"Ｇｒüß，ＯＫ":                              "Grüß,OK",
		"漢字 ＯＫ\n𝗳𝗲𝘁𝘁":                          "漢字 ＯＫ\nfett",
		"Ⓗⓐⓛⓛⓞ ᴛᴇᴀᴍ ˢᵐᵃˡˡ w̶e̶g̶":              "Hallo team small weg",
		"№ 5, 20 ℃, 𝑛, 1ˢᵗ, Ⓜ️, ɪɴʜ, Ａ, m², ß": "№ 5, 20 ℃, 𝑛, 1ˢᵗ, Ⓜ️, ɪɴʜ, Ａ, m², ß",
	} {
		if got := Unstyled(s); got != want {
			t.Errorf("Unstyled(%q) = %q; want %q", s, got, want)
		}
	}
}

func TestStyled(t *testing.T) {
	rows := Styled("ß 𝗮𝗮 w̶e̶g̶\n𝗮𝗮 b")
	if len(rows) != 2 || !rows[0].Struck || rows[1].Struck {
		t.Errorf("want two rows, the first struck, got %+v", rows)
	}
}
