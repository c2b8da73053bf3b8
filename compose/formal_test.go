package compose

import (
	"testing"

	"note/compose/profile"
)

func TestFormal(t *testing.T) {
	tests := []struct {
		facts profile.Facts
		want  string
	}{
		{facts("name: Kim Weiß", "first: Kim", "last: Weiß"), "Kim Weiß"},
		{facts("name: Kim Weiß", "last: Weiß", "salutation: Frau"), "Frau Weiß"},
		{facts("name: Kim Weiß", "last: Weiß", "salutation: Frau", "title: Prof. Dr.-Ing. habil."), "Frau Prof. Dr. Weiß"},
		{facts("name: Kim Weiß", "last: Weiß", "title: Dr. med. univ."), "Dr. Kim Weiß"},
		{facts("name: Kim Weiß", "last: Weiß", "title: Dipl.-Ing. (FH)", "pronouns: She/Her"), "Kim Weiß"},
		{facts("name: Kim Weiß", "last: Weiß", "salutation: Sehr geehrte"), "Kim Weiß"},
		{facts("name: Kim van der Weiß", "last: van der Weiß", "salutation: Herr"), "Herr van der Weiß"},
		{facts("name: Kim Weiß", "salutation: Frau"), "Kim Weiß"},
		{facts("first: Kim", "last: Weiß"), "Kim Weiß"},
		{facts("name: Weiß"), ""},
		{facts("last: Weiß"), ""},
		{facts("name: \u00a0 "), ""},
		{facts("name: Kim Weiß", "last: Weiß", "salutation: Frau", "title: Mag.a Dr.in"), "Frau Dr. Weiß"},
		{facts("name: Kim Weiß", "last: Weiß", "salutation: Frau", "title: Mag.a Dr.in", "location: Linz, Österreich"), "Frau Mag.a Dr.in Weiß"},
		{facts("name: Kim Weiß", "title: DI (FH) Dr. techn.", "lang: de-AT"), "DI Dr. Kim Weiß"},
		{facts("name: Kim Weiß", "title: Univ.-Prof. Dr."), "Prof. Dr. Kim Weiß"},
	}
	for _, tt := range tests {
		if got := textOf(scene{recipient: tt.facts}.formal()); got != tt.want {
			t.Errorf("formal of %v = %q, want %q", tt.facts, got, tt.want)
		}
	}
}
