package text

// Measure measures s. It never fails: invalid UTF-8 counts as U+FFFD does.
func Measure(s string) *Text { panic("to do") }

// Graphemes is the number of grapheme clusters in s as it is (UAX #29, Unicode 17).
func Graphemes(s string) int { panic("to do") }

// UTF16 is the number of UTF-16 code units in s, a CRLF counting one.
func UTF16(s string) int { panic("to do") }

// Normal is s as it is sent: in NFC, with LF line breaks, without white space at its end.
func Normal(s string) string { panic("to do") }

// Fold is s as words are compared: lower case, composed, ’ as ', ä ö ü ß as
// ae oe ue ss, other letters without their accents.
func Fold(s string) string { panic("to do") }

// Widen gives the smallest range of whole grapheme clusters in s that holds [start, end).
func Widen(s string, start, end int) (int, int) { panic("to do") }

// Locate finds the places of byte offsets in s; offsets must ascend. One pass over s.
func Locate(s string, offsets []int) []Position { panic("to do") }

// Column is the column, from 1, of the byte offset in its line of s.
func Column(s string, offset int, unit Unit) int { panic("to do") }

// Printable is s without what could steer a terminal: control and bidi
// characters, and invalid UTF-8, are shown as visible escapes such as \x1b and \u202e;
// line feeds and tabs stay when keep holds them.
func Printable(s string, keep string) string { panic("to do") }
