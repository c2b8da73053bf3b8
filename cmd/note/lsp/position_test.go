package lsp

import "testing"

// TestPositions holds that a byte and its position are found from each other, in both units.
func TestPositions(t *testing.T) {
	for _, test := range []struct {
		text, before      string // the byte is where before ends
		line, utf16, utf8 int
	}{
		{"", "", 0, 0, 0},
		{"Grüße", "Gr", 0, 2, 2},
		{"Grüße", "Grü", 0, 3, 4},
		{"Gru\u0308ße", "Gru\u0308", 0, 4, 5},
		{"Hi 👩‍💻, ja", "Hi 👩‍💻", 0, 8, 14},
		{"Hi 👩‍💻, ja", "Hi 👩", 0, 5, 7},
		{"a\r\nü\r\n👩‍💻x", "a", 0, 1, 1},
		{"a\r\nü\r\n👩‍💻x", "a\r\n", 1, 0, 0},
		{"a\r\nü\r\n👩‍💻x", "a\r\nü", 1, 1, 2},
		{"a\r\nü\r\n👩‍💻x", "a\r\nü\r\n👩‍💻x", 2, 6, 12},
		{"a\rb\nc", "a\r", 1, 0, 0},
		{"a\rb\nc", "a\rb\nc", 2, 1, 1},
		{"a\n\n", "a\n\n", 2, 0, 0},
		{"a\u2028b", "a\u2028b", 0, 3, 5}, // no line break to the protocol
		{"\ufeffa", "\ufeff", 0, 1, 3},
	} {
		d := &document{}
		d.set(test.text, 0)
		for _, bytes := range []bool{false, true} {
			want := position{test.line, test.utf16}
			if bytes {
				want.Character = test.utf8
			}
			if got := d.position(len(test.before), bytes); got != want {
				t.Errorf("%q, byte %d: %v, want %v", test.text, len(test.before), got, want)
			}
			if got := d.offset(want, bytes); got != len(test.before) {
				t.Errorf("%q, %v: byte %d, want %d", test.text, want, got, len(test.before))
			}
		}
	}
}

// TestOddPositions says what becomes of positions that are none.
func TestOddPositions(t *testing.T) {
	d := &document{}
	d.set("aü\r\n👩‍💻b", 0)
	for _, test := range []struct {
		at    position
		bytes bool
		want  int
	}{
		{position{-1, 5}, false, 0},
		{position{0, -1}, false, 0},
		{position{0, 99}, false, 3},
		{position{0, 2}, true, 1},  // within ü
		{position{1, 1}, false, 5}, // within a pair of surrogates
		{position{1, 1 << 40}, false, len(d.text)},
		{position{2, 0}, false, len(d.text)},
		{position{1 << 40, 1 << 40}, true, len(d.text)},
	} {
		if got := d.offset(test.at, test.bytes); got != test.want {
			t.Errorf("%v: byte %d, want %d", test.at, got, test.want)
		}
	}
	if got := d.position(4, false); got != (position{0, 2}) {
		t.Errorf("between CR and LF: %v", got)
	}
}
