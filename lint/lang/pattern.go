package lang

import (
	"fmt"
	"strconv"
	"strings"

	"note/lint/text"
)

// Pattern is a pattern, whose code stands in Pack.Programs. In a pack it is written as words:
//
//	word      this word, however it is cased, accented or composed
//	word*     a word that begins so and has at most four letters more
//	*word     a word that ends so
//	=Word     this word, written with a capital
//	(a|b c)   one of several
//	[a|b]     one of several, or nothing
//	<class>   a word of a class of the pack
//	_         any word
//	..        up to three words; ..5 up to five
//	!word     here stands another word (or none); !<class>, !(a|b) likewise
//	{topic}   a slot, filled by words that the pack does not know: see Slot
//	^ $       the sentence begins, ends here
//
// A pattern never reaches beyond its sentence. It holds at most five words and
// classes outside brackets, unless its group says that it is a network's own text.
type Pattern struct {
	Group  uint16
	Line   uint16 // of the pack file
	Source string
}

// node is a part of a parsed pattern.
type node struct {
	op   Op
	word string   // OpWord, OpStem, OpTail: folded; OpClass: its name
	n    int      // OpGap, OpSlot
	cap  bool     // OpWord, OpStem, OpTail: written with a capital
	alts [][]node // OpSplit
	not  []node   // OpNot
}

// parser reads a pattern.
type parser struct {
	src string
	at  int
}

// maxPattern is how many bytes a pattern may have: brackets in brackets without
// end would take the stack.
const maxPattern = 4000

// parsePattern parses src.
func parsePattern(src string) ([]node, error) {
	if len(src) > maxPattern {
		return nil, fmt.Errorf("pattern %.40q… has over %d bytes", src, maxPattern)
	}
	p := &parser{src: src}
	nodes, err := p.sequence()
	if err == nil && p.at < len(p.src) {
		err = fmt.Errorf("%q closes nothing", p.src[p.at])
	}
	if err == nil && len(nodes) == 0 {
		err = fmt.Errorf("it is empty")
	}
	if err != nil {
		return nil, fmt.Errorf("pattern %q: %w", src, err)
	}
	return nodes, nil
}

// sequence parses up to a closing bracket, a bar or the end.
func (p *parser) sequence() ([]node, error) {
	var nodes []node
	for {
		p.skipBlanks()
		if p.at == len(p.src) || strings.IndexByte("|)]", p.src[p.at]) >= 0 {
			return nodes, nil
		}
		item, err := p.item()
		if err != nil {
			return nil, err
		}
		nodes = append(nodes, item...)
	}
}

func (p *parser) skipBlanks() {
	for p.at < len(p.src) && p.src[p.at] == ' ' {
		p.at++
	}
}

// item parses one element; a word with a hyphen in it gives two.
func (p *parser) item() ([]node, error) {
	switch c := p.src[p.at]; c {
	case '(', '[':
		return p.alternatives(c)
	case '<', '{':
		return p.named(c)
	case '^', '$', '_':
		p.at++
		return []node{{op: map[byte]Op{'^': OpBegin, '$': OpEnd, '_': OpAny}[c]}}, nil
	case '!':
		p.at++
		if p.at == len(p.src) {
			return nil, fmt.Errorf("a ! stands before nothing")
		}
		not, err := p.item()
		return []node{{op: OpNot, not: not}}, err
	case '.':
		return p.gap()
	}
	return p.word()
}

func (p *parser) alternatives(open byte) ([]node, error) {
	closing := map[byte]byte{'(': ')', '[': ']'}[open]
	n := node{op: OpSplit}
	for {
		p.at++
		alt, err := p.sequence()
		if err != nil {
			return nil, err
		}
		n.alts = append(n.alts, alt)
		if p.at == len(p.src) || p.src[p.at] != '|' && p.src[p.at] != closing {
			return nil, fmt.Errorf("%q is not closed", open)
		}
		if p.src[p.at] == closing {
			break
		}
	}
	p.at++
	if open == '[' {
		n.alts = append(n.alts, nil)
	}
	return []node{n}, nil
}

func (p *parser) named(open byte) ([]node, error) {
	closing := map[byte]byte{'<': '>', '{': '}'}[open]
	end := strings.IndexByte(p.src[p.at:], closing)
	if end < 0 {
		return nil, fmt.Errorf("%q is not closed", open)
	}
	name := p.src[p.at+1 : p.at+end]
	p.at += end + 1
	if open == '<' {
		return []node{{op: OpClass, word: name}}, nil
	}
	slot, ok := parseSlot(name)
	if !ok {
		return nil, fmt.Errorf("unknown slot {%s}: there are %s", name, strings.Join(slotNames[:], ", "))
	}
	return []node{{op: OpSlot, n: int(slot)}}, nil
}

func (p *parser) gap() ([]node, error) {
	if !strings.HasPrefix(p.src[p.at:], "..") {
		return nil, fmt.Errorf("a gap is written as .. or ..5")
	}
	p.at += 2
	from := p.at
	for p.at < len(p.src) && '0' <= p.src[p.at] && p.src[p.at] <= '9' {
		p.at++
	}
	n := 3
	if p.at > from {
		n, _ = strconv.Atoi(p.src[from:p.at])
	}
	if n < 1 || n > 12 {
		return nil, fmt.Errorf("a gap holds 1 to 12 words")
	}
	return []node{{op: OpGap, n: n}}, nil
}

func (p *parser) word() ([]node, error) {
	end := p.at + strings.IndexAny(p.src[p.at:]+" ", " |()[]<>{}!^$_")
	raw := p.src[p.at:end]
	if raw == "" {
		return nil, fmt.Errorf("%q stands where a word should", p.src[p.at])
	}
	p.at = end
	return parseWord(raw)
}

// parseWord parses a word with its marks; one with a hyphen inside gives two nodes.
func parseWord(raw string) ([]node, error) {
	written, capital := strings.CutPrefix(raw, "=")
	written, stem := strings.CutSuffix(written, "*")
	written, tail := strings.CutPrefix(written, "*")
	words := text.Measure(written).Words
	if len(words) == 0 || strings.ContainsAny(written, ".,;:?*=\"") || stem && tail {
		return nil, fmt.Errorf("%q is no word", raw)
	}
	nodes := make([]node, len(words))
	for i, w := range words {
		nodes[i] = node{op: OpWord, word: w.Fold, cap: capital}
	}
	if stem {
		nodes[len(nodes)-1].op = OpStem
	}
	if tail {
		nodes[0].op = OpTail
	}
	return nodes, nil
}

// CheckPattern says what is wrong with a pattern as it is written; whether there
// are the classes that it names is for the pack to say.
func CheckPattern(source string) error {
	nodes, err := parsePattern(source)
	if err == nil {
		err = short(source, nodes)
	}
	return err
}

// short refuses a pattern of more words than a phrase has.
func short(source string, nodes []node) error {
	if n := length(nodes); n > 5 {
		return fmt.Errorf("pattern %q: %d words; at most 5, so that it stays a phrase", source, n)
	}
	return nil
}

// length is the number of words and classes in nodes that are always there.
func length(nodes []node) int {
	n := 0
	for _, x := range nodes {
		if x.isWord() {
			n++
		}
	}
	return n
}

// isWord says whether the node is one word, or one of a class.
func (n *node) isWord() bool {
	return n.op == OpWord || n.op == OpStem || n.op == OpTail || n.op == OpClass
}
