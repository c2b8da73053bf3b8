package text

// byteSet is a set of bytes.
type byteSet [4]uint64

// bytesOf are the bytes of s.
func bytesOf(s string) byteSet {
	var set byteSet
	for i := range len(s) {
		set[s[i]/64] |= 1 << (s[i] % 64)
	}
	return set
}

func (b *byteSet) has(c byte) bool { return b[c/64]&(1<<(c%64)) != 0 }

// MayHold says whether all bytes of sign are somewhere in the text: what it does
// not hold for sure, nobody needs to look for.
func (t *Text) MayHold(sign string) bool {
	for i := range len(sign) {
		if !t.bytes.has(sign[i]) {
			return false
		}
	}
	return true
}

// HasOne says whether one of the bytes is in the text.
func (t *Text) HasOne(bytes string) bool {
	for i := range len(bytes) {
		if t.bytes.has(bytes[i]) {
			return true
		}
	}
	return false
}
