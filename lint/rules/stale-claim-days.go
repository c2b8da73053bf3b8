package rules

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"note/lint"
	"note/lint/lang"
	"note/lint/text"
)

// namedDays are the days, with their year, that the note's body names.
func namedDays(p *lint.Pass) []namedDay {
	var days []namedDay
	tokens := p.Read.Tokens[p.Read.Body.First:p.Read.Body.End]
	for i := 0; i < len(tokens); i++ {
		day, n := dayAt(tokens[i:])
		if n == 0 && isBareYear(p, tokens, i) {
			day, n = time.Date(dayNumber(tokens[i].Fold), time.December, 31, 0, 0, 0, 0, time.UTC), 1
		}
		if n > 0 {
			span := text.Span{Start: tokens[i].Start, End: tokens[i+n-1].End}
			days = append(days, namedDay{span, tokens[i].Sentence, day})
			i += n - 1
		}
	}
	return days
}

// isBareYear says whether token i names a year and no more, as in "KubeCon 2025" and
// "in 2019": it stands behind a name or a preposition, and no other number follows.
func isBareYear(p *lint.Pass, tokens []lang.Token, i int) bool {
	if i == 0 || tokens[i].Case != text.Number || !isYear(dayNumber(tokens[i].Fold)) || tokens[i].Before != 0 {
		return false
	}
	joined := i+1 < len(tokens) && tokens[i+1].Case == text.Number && isJoined(&tokens[i+1])
	return !joined && (tokens[i-1].Case == text.Title || tokens[i-1].Case == text.Mixed || tokens[i-1].In(p.Pack.Class("preposition")))
}

// dayAt reads the day that begins with the first token, and how many tokens name
// it, 0 when none do: 3 May 2026, May 3rd, 2026, May 2026, 03.05.2026, 2026-05-03
// and 3/5/2026, which may be the one day or the other.
func dayAt(tokens []lang.Token) (time.Time, int) {
	n := [3]int{}
	for i := range min(3, len(tokens)) {
		n[i] = dayNumber(tokens[i].Fold)
	}
	month := func(i int) int {
		if i < len(tokens) {
			return monthNumber(tokens[i].Fold)
		}
		return 0
	}
	switch {
	case month(1) > 0 && isYear(n[2]):
		return dated(n[2], month(1), n[0])
	case month(0) > 0 && isYear(n[2]):
		return dated(n[2], month(0), n[1])
	case month(0) > 0 && isYear(n[1]):
		return time.Date(n[1], time.Month(month(0)+1), 0, 0, 0, 0, 0, time.UTC), 2 // the last day of the month
	case len(tokens) < 3 || !isJoined(&tokens[1]) || !isJoined(&tokens[2]):
		return time.Time{}, 0
	case isYear(n[0]):
		return dated(n[0], n[1], n[2])
	case isYear(n[2]) && tokens[1].Before&text.Sign != 0:
		return later(n[2], n[0], n[1])
	case isYear(n[2]):
		return dated(n[2], n[1], n[0])
	}
	return time.Time{}, 0
}

// dated is the day when the calendar has it, and that three tokens name it.
func dated(year, month, day int) (time.Time, int) {
	d := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if d.Month() != time.Month(month) { // 31 February is 3 March
		return time.Time{}, 0
	}
	return d, 3
}

// later is the later one of the days that a/b in a year may mean.
func later(year, a, b int) (time.Time, int) {
	one, n := dated(year, a, b)
	other, m := dated(year, b, a)
	if other.After(one) {
		one = other
	}
	return one, max(n, m)
}

// isJoined says whether a mark that dates are written with joins the token to the one before it.
func isJoined(t *lang.Token) bool {
	return t.Before != 0 && t.Before&^(text.Stop|text.Hyphen|text.Sign) == 0
}

func isYear(n int) bool { return n >= 1990 && n <= 2100 }

// dayNumber is the number that a word begins with, without "st" and "th", or 0.
func dayNumber(word string) int {
	n, _ := strconv.Atoi(strings.TrimRight(word, "stndrh"))
	return n
}

// monthNumber is the month of that name, from 1, or 0.
func monthNumber(word string) int {
	return 1 + slices.IndexFunc(staleClaimMonths, func(names string) bool {
		return len(word) > 2 && strings.Contains(names, word) && slices.Contains(strings.Fields(names), word)
	})
}
