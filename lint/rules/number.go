package rules

import (
	"slices"
	"strconv"

	"note/lint/lang"
	"note/lint/text"
)

// numberIn is the first number in digits among tokens, 0 when there is none.
func numberIn(tokens []lang.Token) int {
	for i := range tokens {
		digits := tokens[i].Fold
		if _, err := strconv.Atoi(digits); err != nil {
			continue
		}
		for i++; i < len(tokens) && areThousands(&tokens[i-1], &tokens[i]); i++ {
			digits += tokens[i].Fold
		}
		n, _ := strconv.Atoi(digits)
		return n
	}
	return 0
}

// wholeNumber is the first token of the number that token i may be the end of: 1,204 is two tokens.
func wholeNumber(tokens []lang.Token, i int) int {
	for i > 0 && areThousands(&tokens[i-1], &tokens[i]) {
		i--
	}
	return i
}

// maxBlank is how many bytes the widest blank has that parts thousands.
const maxBlank = len("\u202f")

// areThousands says whether b goes on with the number a: behind a mark or a blank and nothing else, by threes.
func areThousands(a, b *lang.Token) bool {
	marked := b.Start == a.End+1 && b.Before&(text.Comma|text.Stop) != 0
	blank := b.Start <= a.End+maxBlank && b.Before == 0
	return a.Case == text.Number && b.Case == text.Number && len(a.Fold) <= 3 && len(b.Fold) == 3 && (marked || blank)
}

// tokenAt is the index of the token that begins at a byte, or of the next.
func tokenAt(tokens []lang.Token, start int) int {
	i, _ := slices.BinarySearchFunc(tokens, start, func(t lang.Token, at int) int { return t.Start - at })
	return i
}
