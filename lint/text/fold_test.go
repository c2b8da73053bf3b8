package text

import (
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

func TestFold(t *testing.T) {
	for s, want := range map[string]string{
		"":                         "",
		"plain ascii's":            "plain ascii's",
		"Plain ASCII":              "plain ascii",
		"Müller Mu\u0308ller ÄÖÜß": "mueller mueller aeoeuess",
		"MU\u0308LLER STRAẞE":      "mueller strasse",
		"don’t donʼt geht´s a`b":   "don't don't geht's a'b",
		"é É e\u0301 ñ ç å ø Ł đ":  "e e e n c a o l d",
		"æ Œ þ ð ħ ı ſ":            "ae oe th d h i s",
		"ŉ":                        "'n",
		"Łódź Nguyễn São İzmir":    "lodz nguyen sao izmir",
		"ë ÿ naïve":                "e y naive",
		"ǖ ü\u0304 ạ\u0308":        "ue ue ae",
		"ﬁ 𝗯𝗼𝗹𝗱 Ｗｉｄｅ ª ３":        "fi bold wide a 3",
		"Kon\u00adtakt a\u200bb": "kontakt ab",
		"ΆΛΦΑ λόγος":             "αλφα λογοσ",
		"Ёлка":                   "елка",
		"が か\u3099":              "が が",
		"각 \u1100\u1161\u11a8":   "각 각",
		"नमस्ते":                 "नमस्ते",
		"„Größe“ …\u00a0½ 👩‍💻":   "„groesse“ …\u00a0½ 👩💻",
		"a\xffb":                 "a\ufffdb",
		"❤️":                     "❤",
	} {
		if got := Fold(s); got != want {
			t.Errorf("Fold(%+q) = %+q, want %+q", s, got, want)
		}
	}
}

// Folding is stable, and no letter depends on how it is composed.
func TestFoldOfAllLetters(t *testing.T) {
	for r := rune(0x80); r < 0x30000; r++ {
		if !unicode.IsLetter(r) {
			continue
		}
		s := "x" + string(r) + "x"
		want := Fold(s)
		for _, same := range []string{want, norm.NFC.String(s), norm.NFD.String(s)} {
			if got := Fold(same); got != want {
				t.Errorf("Fold(%+q) = %+q, but Fold(%+q) = %+q", s, want, same, got)
			}
		}
	}
}

func TestFoldOfLowerASCIIAllocatesNothing(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { Fold("hello, don't") }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
