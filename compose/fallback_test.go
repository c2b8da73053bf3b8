package compose

import (
	"fmt"
	"testing"

	"note/compose/profile"
)

// TestFallbacks holds which parts are said to have another wording than the
// ground allows, and for want of what.
func TestFallbacks(t *testing.T) {
	words := func(line int, fields ...string) Choice {
		c := Choice{Line: line, Pieces: []Piece{{Text: fmt.Sprintf("Choice in line %d.", line)}}}
		for _, f := range fields {
			c.Pieces = append(c.Pieces, Piece{Field: f})
		}
		return c
	}
	tmpl := Template{ID: "en/t", Lang: "en", Ground: Post, Parts: []Part{
		{Name: "greeting", Choices: []Choice{words(1, "first")}, Otherwise: []Choice{words(2)}},
		{Name: "reason", Choices: []Choice{words(3, "topic"), words(4, "post")}},
		{Name: "wish", Optional: true, Keep: 3, Choices: []Choice{words(5, "topic"), words(6, "me.topic", "me.company"), words(7, "me.company"), words(8)}},
		{Name: "close", Optional: true, Keep: 2, Choices: []Choice{words(9, "me.name")}},
	}}
	for _, c := range []struct {
		recipient, sender profile.Facts
		limit             int
		want              string
	}{
		{profile.Facts{profile.First: {Values: []string{"Kim"}}}, profile.Facts{profile.Company: {Values: []string{"Acme"}}, profile.Topics: {Values: []string{"looms"}}, profile.Name: {Values: []string{"Ada"}}}, 0, "[]"},
		{profile.Facts{}, profile.Facts{}, 0, "[{greeting 2 [first]} {wish 8 [me.company]} {close 0 [me.name]}]"},
		{profile.Facts{profile.First: {Values: []string{"Kim"}}}, profile.Facts{profile.Name: {Values: []string{"Ada"}}}, 65, "[{wish 8 [me.company]} {close 0 []}]"},
	} {
		c.recipient[profile.Post] = profile.Fact{Values: []string{"Lein"}}
		d, err := Best(Request{Recipient: c.recipient, Sender: c.sender, Templates: []Template{tmpl}, Limit: c.limit})
		if err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprint(d.Fallbacks()); got != c.want {
			t.Errorf("%q: %s, want %s", d.Text, got, c.want)
		}
	}
}
