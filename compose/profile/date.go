package profile

import (
	"strconv"
	"strings"
)

// period is when somebody worked or studied somewhere.
type period struct {
	start, end int  // months since the year 0; 0 when it is not stated
	running    bool // until today
	months     int  // as stated: "2 yrs 9 mos"; 0 when it is not
}

// readPeriod reads a line that says nothing but when: "Jan 2021 - Present · 2 yrs 9 mos",
// „Aug. 2024–Heute · 1 Jahr“, „Bis heute 1 Jahr und 3 Monate, seit Sep. 2025“,
// "2014 - 2021 (7 years)". It is false for every other line.
func readPeriod(line string) (period, bool) {
	var p period
	line = cutEmploymentType(line)
	dates := 0
	words := periodWords(line)
	if len(words) > 16 {
		return p, false
	}
	for i := 0; i < len(words); {
		used, month, kind := periodPart(words[i:])
		switch kind {
		case aDate:
			dates++
			p.put(month, dates)
		case aLength:
			p.months += month
		case today, since:
			p.running = true
		case nothing:
			return period{}, false
		}
		i += used
	}
	if dates > 1 {
		p.running = false
	}
	if dates == 1 || dates == 2 || dates == 0 && p.running && p.months > 0 {
		return p, true
	}
	return period{}, false
}

// put keeps the first and the second date.
func (p *period) put(month, dates int) {
	if dates == 1 {
		p.start = month
	}
	p.end = month
}

// readLength reads a line that says nothing but how long: "3 Jahre 1 Monat",
// "Full-time · 4 yrs". Such a line heads the posts at one company.
func readLength(line string) (months int, ok bool) {
	words := periodWords(cutEmploymentType(line))
	for i := 0; i < len(words); {
		used, n, kind := periodPart(words[i:])
		if kind != aLength && kind != filler {
			return 0, false
		}
		months += n
		i += used
	}
	return months, months > 0
}

// cutEmploymentType cuts "Full-time · " off the front.
func cutEmploymentType(line string) string {
	kind, rest, ok := strings.Cut(line, " · ")
	if ok && len(kind) < 40 && isEmploymentType(kind) {
		return rest
	}
	return line
}

// The parts of a period.
type periodKind int

const (
	nothing periodKind = iota // no part of a period
	filler                    // –, bis, and
	aDate
	aLength
	today
	since
)

// periodWords parts a line into words and numbers; marks and dashes go.
func periodWords(line string) []string {
	if len(line) > 100 || !strings.ContainsAny(line, "0123456789") {
		return nil
	}
	return strings.FieldsFunc(small(line), func(r rune) bool {
		return strings.ContainsRune(" ·•,()–—-.~", r)
	})
}

// periodPart reads what words begin with: how many words it takes and the
// months it stands for.
func periodPart(words []string) (used, months int, kind periodKind) {
	switch words[0] {
	case "total", "duration", "gesamtdauer", "dauer", "to", "bis", "and", "und", "until", "till", "from", "von", "à", "a", "y",
		"et", "de", "o", "til", "till,", "e", "en", "og", "och", "do", "tot":
		return 1, 0, filler
	case "seit", "since", "depuis", "desde", "ab":
		return 1, 0, since
	}
	if isToday(words[0]) {
		return 1, 0, today
	}
	if m := monthNamed(words[0]); m > 0 {
		rest := words[1:]
		if len(rest) > 1 && rest[0] == "de" {
			rest = rest[1:] // marzo de 2018
		}
		if len(rest) > 0 && year(rest[0]) > 0 {
			return len(words) - len(rest) + 1, year(rest[0])*12 + m, aDate
		}
		return 0, 0, nothing
	}
	return numberPart(words)
}

// isToday says that a time goes on until now.
func isToday(s string) bool {
	switch s {
	case "present", "heute", "current", "now", "today", "ongoing", "aktuell", "derzeit", "aujourd'hui", "aujourd’hui",
		"actualidad", "présent", "presente", "jetzt", "bis heute", "until today", "bis jetzt", "heden", "oggi", "momento", "nutid", "nu", "nå", "obecnie", "halen", "nuvarande":
		return true
	}
	return false
}

// numberPart reads a part that begins with a number: a year, 10/2019, 2 yrs.
func numberPart(words []string) (used, months int, kind periodKind) {
	if m, y, ok := strings.Cut(words[0], "/"); ok {
		if month, err := strconv.Atoi(m); err == nil && month >= 1 && month <= 12 && year(y) > 0 {
			return 1, year(y)*12 + month, aDate
		}
		return 0, 0, nothing
	}
	if y := year(words[0]); y > 0 {
		return 1, y * 12, aDate
	}
	n, err := strconv.Atoi(words[0])
	if err != nil || n < 0 || len(words) < 2 {
		return 0, 0, nothing
	}
	if months := unitMonths(words[1]); months > 0 && n < 100 {
		return 2, n * months, aLength
	}
	if y := year(words[1]); y > 0 && n >= 1 && n <= 12 {
		return 2, y*12 + n, aDate
	}
	return 0, 0, nothing
}

// year is the year that word is, 0 when it is none.
func year(word string) int {
	n, err := strconv.Atoi(word)
	if err != nil || len(word) != 4 || n < 1940 || n > 2099 {
		return 0
	}
	return n
}

// unitMonths is how many months a unit of time has.
func unitMonths(word string) int {
	switch word {
	case "yr", "yrs", "year", "years", "jahr", "jahre", "jahren", "an", "ans", "año", "años", "j", "anno", "anni", "ano", "anos", "jaar", "år", "lat", "lata", "rok", "yıl":
		return 12
	case "mo", "mos", "month", "months", "monat", "monate", "monaten", "mois", "mes", "meses", "mese", "mesi", "mês", "maand", "maanden", "mån", "månad", "månader", "md", "mnd", "måned", "måneder", "mies", "miesiąc", "miesiące", "miesięcy", "ay":
		return 1
	}
	return 0
}

// monthNamed is the number of a month's name, full or cut, in the languages of
// the networks' pages; 0 when word is none.
func monthNamed(word string) int {
	switch word {
	case "jan", "january", "januar", "jänner", "jän", "janv", "janvier", "ene", "enero", "gen", "gennaio", "janeiro", "januari", "sty", "oca":
		return 1
	case "feb", "february", "februar", "febr", "févr", "février", "febrero", "febbraio", "fev", "fevereiro", "februari", "lut", "şub":
		return 2
	case "mar", "march", "märz", "mär", "mrz", "mars", "marzo", "março", "mrt", "maart", "marts":
		return 3
	case "apr", "april", "avr", "avril", "abr", "abril", "aprile", "kwi", "nis":
		return 4
	case "may", "mai", "mayo", "mag", "maggio", "maio", "mei", "maj":
		return 5
	case "jun", "june", "juni", "juin", "junio", "giu", "giugno", "junho", "cze", "haz":
		return 6
	case "jul", "july", "juli", "juil", "juillet", "julio", "lug", "luglio", "julho", "lip", "tem":
		return 7
	case "aug", "august", "août", "ago", "agosto", "augustus", "augusti", "sie", "ağu":
		return 8
	case "sep", "sept", "september", "septembre", "septiembre", "set", "settembre", "setembro", "wrz", "eyl":
		return 9
	case "oct", "october", "okt", "oktober", "octobre", "octubre", "ott", "ottobre", "out", "outubro", "paź", "eki":
		return 10
	case "nov", "november", "novembre", "noviembre", "novembro", "lis", "kas":
		return 11
	case "dec", "december", "dez", "dezember", "déc", "décembre", "dic", "diciembre", "dicembre", "dezembro", "desember", "gru", "ara":
		return 12
	}
	return 0
}
