package profile

import "strings"

// Nearest is the word of known that is most like word, for "did you mean"; ""
// when none is like it: at most one letter in three may differ.
func Nearest(word string, known []string) string {
	best, least := "", 0
	word = plainKey(word)
	for _, k := range known {
		d := distance([]rune(word), []rune(plainKey(k)))
		if d <= max(1, len(word)/3) && (best == "" || d < least) {
			best, least = k, d
		}
	}
	return best
}

// FieldNames are the names of all fields, in the order of Fields.
func FieldNames() []string {
	names := make([]string, len(Fields))
	for i, spec := range Fields {
		names[i] = string(spec.Field)
	}
	return names
}

// plainKey is a key without the ways in which people write the same one.
func plainKey(key string) string {
	return strings.ReplaceAll(small(strings.Trim(key, " .·_\t")), "-", "_")
}

// distance is the number of letters to insert, drop, change or swap (with a
// neighbour) on the way from a to b.
func distance(a, b []rune) int {
	var before, last []int
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		before, last, row = last, row, make([]int, len(b)+1)
		row[0] = i + 1
		for j := range b {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(row[j]+1, last[j+1]+1, last[j]+cost)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
	}
	return row[len(b)]
}
