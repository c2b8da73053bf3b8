package ledger

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Person is what tells somebody from others.
type Person struct{ Name, URL, Company string }

// Person is whom an entry is about.
func (e Entry) Person() Person { return Person{e.Name, e.URL, e.Company} }

// Known says whether somebody can be told from others: by an address, by a name
// of two words, or by one with a company.
func (p Person) Known() bool {
	k := p.keys()
	return k.address.id != "" || strings.Contains(k.name, " ") || k.name != "" && k.company != ""
}

// Sameness says how sure it is that two are one person.
type Sameness int

// The degrees of sameness.
const (
	Different Sameness = iota
	Maybe              // the names are the same, and nothing speaks against it
	Same               // the profile addresses are the same
)

// Is says whether two are one person. Only an address proves it. Where there are
// no two to compare, the same name makes it likely, unless the companies differ.
func (p Person) Is(q Person) Sameness { return p.keys().is(q.keys()) }

// keys are what people are compared by.
type keys struct {
	address       address
	name, company string // folded
	initials      string // in the middle of the name: two people who have others are two
}

func (p Person) keys() keys {
	return keys{addressOf(p.URL), nameKey(p.Name), fold(p.Company), Initials(p.Name)}
}

func (k keys) is(q keys) Sameness {
	a, b := k.address, q.address
	if a.id != "" && b.id != "" && a.host == b.host {
		switch {
		case a.id == b.id:
			return Same
		case a.opaque == b.opaque:
			return Different
		}
	}
	if k.name == "" || k.name != q.name || k.initials != "" && q.initials != "" && k.initials != q.initials {
		return Different
	}
	told := k.company != "" && q.company != ""
	switch {
	case told && !sameCompany(k.company, q.company):
		return Different
	case !told && !strings.Contains(k.name, " "):
		return Different
	}
	return Maybe
}

// sameCompany says whether two names are one company's: one may have a legal form
// or a branch behind it that the other is without.
func sameCompany(a, b string) bool {
	return strings.HasPrefix(a+" ", b+" ") || strings.HasPrefix(b+" ", a+" ")
}

// nameKey is a name as names are compared: folded, without titles before it, what
// stands in brackets, initials, and what comes behind a comma.
func nameKey(s string) string {
	s, _, _ = strings.Cut(s, ",")
	var kept []string
	bracket := false
	for _, word := range strings.Fields(s) {
		bracket = bracket || strings.ContainsAny(word, "([")
		if !bracket && !strings.HasSuffix(word, ".") {
			word = fold(word)
			title := len(kept) == 0 && (word == "dr" || word == "prof")
			if word != "" && !title {
				kept = append(kept, word)
			}
		}
		bracket = bracket && !strings.ContainsAny(word, ")]")
	}
	return strings.Join(kept, " ")
}

// Initials are those in the middle of a name, folded: "q" of Nora Q. Beispiel.
func Initials(name string) string {
	name, _, _ = strings.Cut(name, ",")
	words := strings.Fields(name)
	var initials []string
	for i, word := range words {
		folded := fold(word)
		if i > 0 && i < len(words)-1 && strings.HasSuffix(word, ".") && utf8.RuneCountInString(folded) == 1 {
			initials = append(initials, folded)
		}
	}
	return strings.Join(initials, " ")
}

// fold is s in small letters without accents, ä ö ü ß as ae oe ue ss, with one
// blank for everything that is neither letter nor digit.
func fold(s string) string {
	if isPlain(s) {
		return strings.ToLower(s)
	}
	var b strings.Builder
	gap := false
	for _, r := range norm.NFD.String(umlauts(norm.NFC.String(s))) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			gap = false
			b.WriteRune(unicode.ToLower(r))
		case !unicode.Is(unicode.Mn, r):
			gap = true
		}
	}
	return b.String()
}

// isPlain says that nothing but the case of s can change in fold.
func isPlain(s string) bool {
	for i := range len(s) {
		c := s[i] | 0x20
		if blank := s[i] == ' ' && i > 0 && i < len(s)-1 && s[i-1] != ' '; (c < 'a' || c > 'z') && !blank {
			return false
		}
	}
	return true
}

// umlauts writes the umlauts of a name in NFC as two letters each.
func umlauts(s string) string { return umlautReplacer().Replace(s) }

var umlautReplacer = sync.OnceValue(func() *strings.Replacer {
	return strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue", "ẞ", "Ss")
})
