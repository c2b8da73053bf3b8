package lang

// Lookup finds the number of a word in a list: a hash table that a generator can
// write down. It holds 1 + the number, or 0, where the word's hash sends one, or
// behind that. Its length is a power of two; an empty one finds nothing.
type Lookup []uint16

// newLookup is the table of n words, each once, less than half full.
func newLookup(n int, at func(int) string) Lookup {
	if n == 0 {
		return nil
	}
	size := 4
	for size < 2*n+1 {
		size *= 2
	}
	l := make(Lookup, size)
	for i := range n {
		slot := hash(at(i)) & uint32(size-1)
		for l[slot] != 0 {
			slot = (slot + 1) & uint32(size-1)
		}
		l[slot] = uint16(i + 1)
	}
	return l
}

// find is the number of word in the list that the table was made of, or -1.
func (l Lookup) find(word string, list []string) int {
	return l.findHashed(hash(word), word, list)
}

// findHashed is find for a word whose hash is known.
func (l Lookup) findHashed(hash uint32, word string, list []string) int {
	for slot := l.slot(hash); slot < len(l) && l[slot] != 0; slot = l.next(slot) {
		if i := int(l[slot]) - 1; list[i] == word {
			return i
		}
	}
	return -1
}

// findEntry is find in a list of entries.
func (l Lookup) findEntry(word string, list *Entries) int {
	for slot := l.slot(hash(word)); slot < len(l) && l[slot] != 0; slot = l.next(slot) {
		if i := int(l[slot]) - 1; list.text(i) == word {
			return i
		}
	}
	return -1
}

// slot is where a hash sends a word.
func (l Lookup) slot(hash uint32) int { return int(hash) & (len(l) - 1) }

// next is the slot behind one.
func (l Lookup) next(slot int) int { return (slot + 1) & (len(l) - 1) }

// hash is FNV-1a: words are short.
func hash(word string) uint32 {
	h := uint32(2166136261)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return h
}

// lookups makes the tables of the pack, whose lists stay as they are from now on.
func (p *Pack) lookups() {
	p.ClassLookup = newLookup(len(p.Classes), p.className)
	p.Asked = newAsked(p)
	p.FunctionLookup = newLookup(len(p.Function), p.functionWord)
	p.WordLookup = newLookup(p.Words.Len(), p.Words.text)
	p.StemLetters, p.TailLetters = newLetters(&p.Stems), newLetters(&p.Tails)
	p.Needed = newNeedTable(p)
}

// newAsked looks up what every word is asked for.
func newAsked(p *Pack) Asked {
	a := Asked{
		Common: p.Class("common"), Capital: p.Class("capital"), Particle: p.Class("particle"),
		Number: p.Class("number"), Salutation: p.Class("salutation"),
	}
	for _, class := range p.Topics {
		a.Topics.add(int(class))
	}
	return a
}

func (p *Pack) className(i int) string    { return p.Classes[i] }
func (p *Pack) functionWord(i int) string { return p.Function[i] }
