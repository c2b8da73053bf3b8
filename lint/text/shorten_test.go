package text

import "testing"

// TestShorten says where a text is cut.
func TestShorten(t *testing.T) {
	for _, test := range []struct {
		s    string
		most int
		want string
	}{
		{"", 4, ""},
		{" Hi  Zoë\r\n", 9, " Hi  Zoë\r\n"},
		{"Hi Zoë, hello", 10, "Hi Zoë …"},
		{"Hi Zoë, hello", 7, "Hi Zoë …"},
		{"Hi Zoë, hello", 6, "Hi …"},
		{"Zoë Mu\u0308ller", 7, "Zoë …"},
		{"Mu\u0308ller", 2, "Mu\u0308 …"},
		{"👩‍💻👩‍💻👩‍💻", 2, "👩‍💻👩‍💻 …"},
		{"your post “Why we wait” helped", 19, "your post “Why we …"},
		{"your post “ Why we wait ” helped", 12, "your post …"},
		{"votre billet « Pourquoi »", 16, "votre billet …"},
		{"a post “So” and more", 12, "a post “So” …"},
		{"Hi Zoë", 0, " …"},
	} {
		if got := Shorten(test.s, test.most); got != test.want {
			t.Errorf("%q in %d: %q, want %q", test.s, test.most, got, test.want)
		}
	}
}
