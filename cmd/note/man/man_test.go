package man

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWrite(t *testing.T) {
	page := Page{
		Name: "note-try", Summary: "try what's hard", Source: "note v1.2.3", Date: "2026-01-31",
		Synopsis: "note try [FILE…] [option…]",
		Sections: []Section{
			{Title: "Description", Text: "One\nparagraph – ‘ü’.\n\n.Another, with a\\b:\n\n  --flag  'as it is'\n    ~deeper^\nand on."},
			{Title: "Nothing"},
			{Title: "See what", Items: []Item{{"--at LINE", "say `where`"}, {"NOTE_AT", "the same"}}},
		},
	}
	want := `.TH "NOTE\-TRY" 1 "2026\-01\-31" "note v1.2.3" "User Commands"
.nh
.SH NAME
note\-try \- try what\(aqs hard
.SH SYNOPSIS
\fBnote\fR \fBtry\fR [\fIFILE\fR…] [option…]
.SH "DESCRIPTION"
One
paragraph – ‘ü’.
.PP
\&.Another, with a\eb:
.PP
.RS 2
.nf
\-\-flag  \(aqas it is\(aq
  \(tideeper\(ha
.fi
.RE
.PP
and on.
.SH "SEE WHAT"
.TP
\fB\-\-at\fR \fILINE\fR
say \(gawhere\(ga
.TP
\fBNOTE_AT\fR
the same
`
	var got strings.Builder
	if err := page.Write(&got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Error(diff)
	}
}
