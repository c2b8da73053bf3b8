package lang

import "note/lint/text"

// minForeign is how many words a text must have before one of a language that no
// pack is for tells of it, where no other word does.
const minForeign = 8

// Choose picks the pack for a text: the one named want, else the one whose
// function words the text shows, else the one named fallback, else the first. It
// is nil when the text is in a language that no pack is for.
func Choose(packs []*Pack, t *text.Text, want, fallback string) *Pack {
	return Showing(packs, t).Choose(t, want, fallback)
}

// Detect names the language of a text, or "" when it does not show.
func Detect(t *text.Text) string {
	if pack, _ := Showing(Packs(), t).best(t); pack != nil {
		return pack.Lang
	}
	return ""
}

func named(packs []*Pack, lang string) *Pack {
	for _, p := range packs {
		if p.Lang == lang {
			return p
		}
	}
	return nil
}
