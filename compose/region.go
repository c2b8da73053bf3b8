package compose

import (
	"slices"
	"strings"

	"note/compose/profile"
	"note/lint/text"
)

// regionOf is the region that a person writes in: that of their language's tag,
// or else of the place where they are; "" when none with ways of its own is known.
func regionOf(facts profile.Facts) string {
	if r := regionOfTag(facts.Text(profile.Lang)); r != "" {
		return r
	}
	place := facts.Text(profile.Location)
	country := text.Fold(strings.TrimSpace(place[strings.LastIndex(place, ",")+1:]))
	for i := range grammars {
		for _, r := range grammars[i].Regions {
			if slices.Contains(r.Names, country) {
				return r.Code
			}
		}
	}
	return ""
}

// regionOfTag is the region of a tag such as de-CH: "ch".
func regionOfTag(tag string) string {
	_, region, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(tag, "_", "-")), "-")
	return region
}

// regionNamed is a region by its code, nil when nothing is known of it.
func regionNamed(code string) *Region {
	for i := range grammars {
		for j := range grammars[i].Regions {
			if r := &grammars[i].Regions[j]; r.Code == code {
				return r
			}
		}
	}
	return nil
}

// words are words of a template as the sender's region writes them and, between
// two people of one region, says them.
func (s scene) words(text string, origin Origin) Placed {
	r := s.ways
	if r == nil {
		return Placed{text, origin}
	}
	there := respelt(text, r.Spelling)
	if s.neighbours {
		there = respelt(there, r.Between)
	}
	if there != text {
		origin.Region = r.Code
	}
	return Placed{there, origin}
}

func respelt(text string, ways []Spelling) string {
	for _, w := range ways {
		text = strings.ReplaceAll(text, w.Old, w.New)
	}
	return text
}
