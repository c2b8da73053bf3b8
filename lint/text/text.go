// Package text measures a text once, so that nobody has to measure it again:
// grapheme clusters, UTF-16 units, words, sentences, lines, and the way from a
// byte to a place that a person or an editor can find.
//
// Goals: every number is exact and names its unit; the cost is linear in the
// text's length; ASCII costs next to nothing.
//
// Non-goals: it has no opinion on what it measures, and knows no language but
// for the few words that tell whether a full stop ends a sentence.
package text

// Span is a range of bytes, End exclusive.
type Span struct{ Start, End int }

// Text is a text, measured. All offsets are bytes of Source.
type Text struct {
	Source    string // as given to Measure
	End       int    // where the note ends: white space behind it is no part of it
	Graphemes int    // grapheme clusters (UAX #29, Unicode 17) of Source[:End] in NFC, a line break being one
	UTF16     int    // UTF-16 code units of Source[:End] as it is, a line break being one
	Words     []Word
	Gaps      Gap    // all that stands before one of Words
	Sentences []Span // each holds a word; what is between them is white space
	Lines     []Span // of all of Source, without their line breaks: LF, CRLF or CR
	bytes     byteSet
}

// Word is a run of letters, marks and digits. Apostrophes inside it belong to
// it, as do the sign of a gendered form (Kolleg:innen, Kolleg*innen) and
// characters that cannot be seen. A hyphen parts two words.
type Word struct {
	Span
	Fold     string // as Fold gives it: what words are compared by
	Sentence int    // index into Text.Sentences
	Before   Gap    // what stands between the previous word and this one
	Case     Case
}

// Gap is a set of what can stand between two words.
type Gap uint16

// The members of a Gap.
const (
	Comma     Gap = 1 << iota // , ;
	Colon                     // :
	Stop                      // . ! ? …
	Dash                      // – — and a hyphen between blanks
	Hyphen                    // a hyphen that joins two words
	Newline                   // a line break
	Paragraph                 // an empty line (Newline is set, too)
	Quote                     // any quotation mark
	Bracket                   // ( ) [ ] { } < >
	Sign                      // any other visible character: & / # @ + an emoji …
)

// Case is how a word is written.
type Case uint8

// The cases of a word.
const (
	Lower  Case = iota // lower, or a letter without case
	Title              // Lower, but for the first letter
	Upper              // ALL CAPS, at least two letters
	Mixed              // iPhone, McCoy
	Number             // digits only
)
