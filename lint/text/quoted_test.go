package text

import (
	"strings"
	"testing"
)

func TestQuoted(t *testing.T) {
	for _, tt := range []struct {
		text string // the place is at |
		want bool
	}{
		{"your text “on |quays” was great", true},
		{"your text “on quays” was |great", false},
		{"Ihr Text „auf |Kais“ war gut", true},
		{"“on\n|quays”", false},
		{"your text 'on |quays' was great", true},
		{"your text ‘don’t |ask’ was great", true},
		{"your text 'on quays' was |great", false},
		{"I don't know what |isn't", false},
		{"the '80s |were great", false},
		{"the '80s\nwere |Zoë's'", false},
	} {
		at := strings.IndexByte(tt.text, '|')
		if got := Quoted(strings.Replace(tt.text, "|", "", 1), at); got != tt.want {
			t.Errorf("%q: %t", tt.text, got)
		}
	}
}
