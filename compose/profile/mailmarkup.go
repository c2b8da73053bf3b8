package profile

import "strings"

// withoutMarkup is a line of an e-mail that was HTML without what programs make
// of pictures, links and bold letters: [image: logo], <https://…>, *Kim Weiß*.
// The address of a profile stays.
func withoutMarkup(s string) string {
	for _, marks := range [][2]string{{"[", "]"}, {"<", ">"}} {
		for from := 0; ; {
			open := strings.Index(s[from:], marks[0])
			if open < 0 {
				break
			}
			open += from
			end := strings.Index(s[open:], marks[1])
			if end < 0 {
				break
			}
			end += open
			inside := s[open+1 : end]
			if !isMarkup(inside) {
				from = end
				continue
			}
			kept := ""
			if isProfileURL(inside) {
				kept = " " + inside + " "
			}
			s, from = s[:open]+kept+s[end+1:], open+len(kept)
		}
	}
	if strings.Count(s, "*")%2 == 0 && strings.Contains(s, "*") && !strings.HasPrefix(s, "* ") {
		s = strings.ReplaceAll(s, "*", "")
	}
	return cleanValue(s)
}

// isMarkup says that what stands in brackets is a picture's or a link's.
func isMarkup(inside string) bool {
	return begins(small(inside), "image:", "cid:", "bild:", "logo", "http://", "https://", "mailto:", "tel:", "www.", "facebook", "linkedin icon", "image00", "icon")
}
