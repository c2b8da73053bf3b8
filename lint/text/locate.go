package text

import "strings"

// Position is a place in an input.
type Position struct {
	Byte   int // offset in bytes, from 0
	UTF16  int // offset in UTF-16 code units, from 0; a CRLF counts two here, since editors count it so
	Line   int // from 1
	Column int // in grapheme clusters, from 1
}

// Locate finds the places of byte offsets in s; offsets must ascend. One pass
// over s. An offset inside a cluster gets the cluster's column, one inside a
// line break the line that it ends.
func Locate(s string, offsets []int) []Position {
	places := make([]Position, len(offsets))
	at := Position{Line: 1, Column: 1}
	for i, offset := range offsets {
		offset = min(max(offset, at.Byte), len(s))
		for at.Byte < offset {
			if n := simpleBefore(s, at.Byte, offset); n > 0 {
				at = at.afterSimple(s[at.Byte : at.Byte+n])
				continue
			}
			n := cluster(s[at.Byte:])
			if at.Byte+n > offset {
				break
			}
			at = at.after(s[at.Byte : at.Byte+n])
		}
		places[i] = at
		places[i].Byte = offset
		places[i].UTF16 += units(s[at.Byte:offset])
	}
	return places
}

// after is the place behind a cluster that begins at p.
func (p Position) after(cluster string) Position {
	p.Byte += len(cluster)
	p.UTF16 += units(cluster)
	p.Column++
	if lineBreak(cluster) > 0 {
		p.Line++
		p.Column = 1
	}
	return p
}

// afterSimple is the place behind a run at p that has a cluster for each byte.
func (p Position) afterSimple(run string) Position {
	p.Byte += len(run)
	p.UTF16 += len(run)
	p.Column += len(run)
	if last := strings.LastIndexByte(run, '\n'); last >= 0 {
		p.Line += strings.Count(run, "\n")
		p.Column = len(run) - last
	}
	return p
}
