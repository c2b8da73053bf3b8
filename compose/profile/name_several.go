package profile

import "strings"

// secondCard is the name on the second card at the top of a page, when that is a
// list of people: members, results, guests, each with a degree. On a page about
// one person the others are below its sections, or write below a post.
func secondCard(top []Line) (other Line, several bool) {
	if _, _, titled := titleName(top); titled {
		return Line{}, false
	}
	first := person{}
	for i, l := range top {
		if !isNearDegree(top, i) || !isAboveDegree(top, i) || isHandle(l.Text) || isNoise(l.Text) || isWriter(top, i) {
			continue
		}
		p, ok := readName(l.Text)
		switch {
		case !ok || p.last == "":
		case first.name == "":
			if first = p; l.Twice || isSaidAgain(top, i, p) {
				return Line{}, false
			}
		case !strings.EqualFold(first.name, p.name):
			return l, true
		}
	}
	return Line{}, false
}

// saysOneResult says that lines are the results of a search that found one
// person: other cards on the page are suggestions.
func saysOneResult(lines []Line) bool {
	for _, l := range lines[:min(len(lines), maxProof)] {
		number, what, _ := strings.Cut(small(strings.TrimRight(l.Text, " .")), " ")
		if number == "1" && isResult(what) {
			return true
		}
	}
	return false
}

// isResult knows what a search calls one hit, in the languages of its pages.
func isResult(lower string) bool {
	switch lower {
	case "result", "ergebnis", "treffer", "lead result", "lead", "member", "mitglied", "person", "résultat", "resultado", "risultato", "resultaat":
		return true
	}
	return false
}

// linesAbove is the lines above the line end.
func linesAbove(lines []Line, end Line) []Line {
	for i, l := range lines {
		if l.Number >= end.Number {
			return lines[:i]
		}
	}
	return lines
}

// isNearDegree says that a degree stands in the line i or in one of the next three.
func isNearDegree(lines []Line, i int) bool {
	for j := i + 1; j < len(lines) && j <= i+3; j++ {
		if isDegree(lines[j].Text) || pronounsAndDegree(lines[j].Text) != "" {
			return true
		}
	}
	return isInlineDegree(lines[i].Text)
}

// isWriter says that the name in the line i stands above a post or a comment:
// a time follows it.
func isWriter(lines []Line, i int) bool {
	for j := i + 1; j < len(lines) && j <= i+4; j++ {
		if isPostTime(lines[j].Text) {
			return true
		}
	}
	return false
}

// isSaidAgain says that the name in the line i stands on a line of its own again.
func isSaidAgain(lines []Line, i int, p person) bool {
	for j := range lines[:min(len(lines), 10*maxProof)] {
		if (j < i-1 || j > i+1) && startsFold(lines[j].Text, p.name) {
			return true
		}
	}
	return false
}

// isSaidOf says that a name of one word, which could be any word of a page, is
// somebody's: the page says it again, or tells what they did.
func isSaidOf(lines []Line, i int, p person) bool {
	if lines[i].Twice {
		return true
	}
	for j, l := range lines {
		if j != i && (strings.EqualFold(l.Text, p.name) || begins(l.Text, p.name+" ", p.name+"’s ", p.name+"'s ") || strings.HasSuffix(l.Text, " "+p.name)) {
			return true
		}
	}
	return false
}

// startsFold says that s begins with a name, in any case.
func startsFold(s, name string) bool {
	return len(s) >= len(name) && strings.EqualFold(s[:len(name)], name)
}
