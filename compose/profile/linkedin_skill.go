package profile

import "strings"

// skills lists the skills; below each LinkedIn prints where it was used.
func (p *linkedInPage) skills(jobs []job) {
	for _, l := range in(p.blocks, skills) {
		for item := range strings.SplitSeq(l.Text, "•") {
			item = strings.TrimSpace(item)
			if isSkill(item) && !hasCompanyName(jobs, item) {
				p.add(Skills, Line{Number: l.Number, Text: item})
			}
		}
	}
}

// isSkill tells a skill from the lines around it.
func isSkill(s string) bool {
	_, _, used := joined(s)
	if number, what, ok := strings.Cut(s, " "); ok && readNumber(number) >= 0 && hasNoCapital(what) {
		return false // how many endorsed it
	}
	return s != "" && len(s) <= 80 && !isNoise(s) && !isCount(s) && readNumber(s) < 0 && !used && !strings.HasSuffix(s, ".") && !isDegree(s)
}

func hasCompanyName(jobs []job, s string) bool {
	for _, j := range jobs {
		if strings.EqualFold(s, j.company.Text) || hasLegalForm(s) && sameCompany(s, j.company.Text) {
			return true
		}
	}
	return false
}
