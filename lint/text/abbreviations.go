package text

import "strings"

// abbreviated says that the full stop between the word i and the one before it
// belongs to that word and ends no sentence.
func (c *cutter) abbreviated(i int) bool {
	last, next := c.words[i-1], c.words[i]
	if next.Before&Paragraph != 0 {
		return false
	}
	switch {
	case last.Case == Number:
		return c.isOrdinal(i)
	case c.isLetter(i - 1):
		return c.isInitial(i)
	}
	switch abbreviation(last.Fold) {
	case always:
		return true
	case asTitle:
		return last.Case == Title && next.Case != Lower
	case inLower:
		return last.Case == Lower
	case beforeNumber:
		return next.Case == Number
	case beforeLower:
		return next.Case == Lower || next.Case == Number || isLegalForm(next.Fold)
	}
	return next.Case == Number && strings.HasSuffix(last.Fold, "str") // Hauptstr. 5
}

// isOrdinal says that the number before the word i is an ordinal, as in German:
// 3. Oktober, am 2. und 3., den 2. Platz. Others end a sentence: Halle 7. Gerne …
func (c *cutter) isOrdinal(i int) bool {
	last, next := c.words[i-1], c.words[i]
	switch {
	case len(last.Fold) > 2 || last.Before&Quote != 0: // 2024, '24
		return false
	case next.Case == Lower || next.Case == Number || isMonth(next.Fold):
		return true
	case last.Before&(Newline|Dash) != 0 || i == 1: // 1. Platz
		return true
	}
	return determines(c.words[i-2].Fold) && !opens(next.Fold)
}

// determines says that a noun with its ordinal can follow word.
func determines(word string) bool {
	switch word {
	case "am", "im", "zum", "zur", "vom", "beim", "der", "die", "das", "den", "dem", "des",
		"bis", "ab", "und", "oder", "in", "nach", "vor", "seit":
		return true
	}
	for _, stem := range [...]string{"ihr", "mein", "dein", "sein", "unser", "eur", "ein", "jed", "dies"} {
		if strings.HasPrefix(word, stem) && len(word) <= len(stem)+2 {
			return true
		}
	}
	return false
}

// isInitial says that the letter before the word i stands for a word: J. Smith, z. B.
func (c *cutter) isInitial(i int) bool {
	last, next := c.words[i-1], c.words[i]
	if next.Case == Lower {
		return true
	}
	if i >= 2 && last.Before&Stop != 0 {
		switch c.words[i-2].Fold + last.Fold {
		case "zb", "dh", "ua", "eg", "ie", "id":
			return true
		}
	}
	return last.Fold != "i" && !opens(next.Fold)
}

// isLetter says that the word i is a single letter.
func (c *cutter) isLetter(i int) bool {
	w := c.words[i]
	return len(w.Fold) <= 2 && Graphemes(c.s[w.Start:w.End]) == 1
}

// An abbreviationKind tells before what an abbreviation ends no sentence.
type abbreviationKind uint8

const (
	none abbreviationKind = iota
	always
	asTitle      // written with a capital, before a name: St. Gallen, Fr. Weiß
	inLower      // written with a small letter: ca., phil.
	beforeNumber // No. 5, Okt. 2024
	beforeLower  // etc., Inc.
)

// abbreviation is the kind of a folded word that can end with a full stop of its own.
func abbreviation(word string) abbreviationKind {
	switch word {
	case "dr", "prof", "mr", "mrs", "dipl", "ing", "bzw", "ggf", "evtl", "inkl", "exkl", "zzgl", "abzgl",
		"bzgl", "vgl", "bspw", "sog", "tel", "str", "abt", "stv", "nr", "vs", "univ", "assoc", "asst",
		"approx", "dept", "incl", "mio", "mrd", "tsd", "eg", "cf", "sc", "ph", "eng":
		return always
	case "hr", "hrn", "fr", "ms", "mx", "st", "mag", "rev", "hon", "sen", "gov", "capt", "col", "gen",
		"lt", "sgt", "maj", "fa", "mt", "hd", "doz":
		return asTitle
	case "ca", "phil", "med", "jur", "rer", "nat", "pol", "oec", "habil", "soc", "resp":
		return inLower
	case "no", "art", "abs", "kap", "pos", "vol", "fig", "bd", "pp", "mind",
		"jan", "feb", "mar", "mrz", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "okt", "nov", "dec", "dez",
		"mo", "di", "mi", "do", "sa", "so", "mon", "tue", "wed", "thu", "fri", "sat", "sun":
		return beforeNumber
	case "etc", "usw", "uvm", "al", "inc", "ltd", "corp", "co", "jr", "sr", "bros", "max", "min", "est":
		return beforeLower
	}
	return none
}

func isLegalForm(word string) bool {
	switch word {
	case "kg", "kgaa", "ohg", "ltd":
		return true
	}
	return false
}

func isMonth(word string) bool {
	switch word {
	case "januar", "jaenner", "februar", "maerz", "april", "mai", "juni", "juli", "august", "september",
		"oktober", "november", "dezember",
		"jan", "feb", "mrz", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dez":
		return true
	}
	return false
}

// opens says that a sentence often begins with word, so that a full stop
// before it, when it has a capital, ends one.
func opens(word string) bool {
	switch word {
	case "ich", "wir", "sie", "es", "das", "die", "der", "er", "ihr", "ihre", "mein", "meine", "unser", "unsere",
		"waere", "wuerde", "koennten", "haetten", "vielleicht", "gerne", "gern", "wenn", "falls", "bei", "als",
		"im", "am", "da", "danke", "vielen", "beste", "viele", "liebe", "herzliche", "freundliche",
		"i", "we", "you", "your", "my", "our", "it", "this", "that", "the", "if", "would", "could", "can",
		"thanks", "thank", "looking", "best", "happy", "let", "as", "he", "she", "they":
		return true
	}
	return false
}
