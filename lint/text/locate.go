package text

// Position is a place in an input.
type Position struct {
	Byte   int // offset in bytes, from 0
	UTF16  int // offset in UTF-16 code units, from 0; a CRLF counts two here, since editors count it so
	Line   int // from 1
	Column int // in grapheme clusters, from 1
}

// Unit is what columns are counted in.
type Unit string

// The units that editors expect.
const (
	UnitGraphemes Unit = "graphemes"
	UnitBytes     Unit = "bytes"
	UnitRunes     Unit = "runes"
	UnitUTF16     Unit = "utf16"
	UnitDisplay   Unit = "display" // terminal cells
)
