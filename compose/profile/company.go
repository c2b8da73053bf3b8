package profile

import (
	"strings"

	"note/lint/lang"
)

// PlainCompany is a company's name as people say it: without its legal form,
// without slogans and remarks. If nothing would be left, it stays as it is.
func PlainCompany(s string) string {
	plain := cleanValue(s)
	name := cleanValue(cutSigns(cutRemarks(plain)))
	name = trimCompany(lang.CutLegalForm(name))
	if name == "" {
		return plain
	}
	return name
}

// companyReceipts says why a company's name was changed.
func companyReceipts(from, to string) []Receipt {
	if from == to {
		return nil
	}
	return []Receipt{{Field: Company, From: from, To: to, Why: "people say a company's name without its legal form and slogan"}}
}

// cutRemarks cuts what stands behind a company's name: a slogan after a bar,
// "(acquired by …)", a bracket behind the legal form.
func cutRemarks(s string) string {
	for _, mark := range []string{
		"|", " · ", " • ", " – ", " — ", " - ", " // ",
		", part of ", ", a division of ", ", ein Unternehmen der ", ", Teil der ",
	} {
		if at := strings.Index(s, mark); at > 0 {
			s = s[:at]
		}
	}
	s = strings.TrimSpace(s)
	open := strings.LastIndexAny(s, "([")
	if open <= 0 || !strings.HasSuffix(s, ")") && !strings.HasSuffix(s, "]") {
		return s
	}
	before := strings.TrimSpace(s[:open])
	if isRemark(s[open+1:len(s)-1]) || lang.CutLegalForm(before) != before && lang.CutLegalForm(s) == s {
		return before
	}
	return s
}

// isRemark says that what stands in brackets behind a company is no part of its name.
func isRemark(s string) bool {
	lower := small(s)
	for _, cue := range []string{
		"acquired", "formerly", "former ", "now ", "part of", "a ", "an ", "we're", "we are", "hiring", "yc ", "previously",
		"fka", "f.k.a", "aka",
		"ehemals", "früher", "vormals", "jetzt", "teil ", "ein unternehmen", "eine marke", "übernommen", "wir ", "member of",
		"mitglied",
	} {
		if strings.HasPrefix(lower, cue) {
			return true
		}
	}
	return strings.HasSuffix(s, "!") || strings.Contains(lower, "group company")
}

// trimCompany takes off what a cut leaves behind.
func trimCompany(s string) string { return strings.Trim(s, " ,;:–—-|·•") }
