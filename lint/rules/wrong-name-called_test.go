package rules

import "testing"

// TestWrongNameCalled holds who is called by name amid a note, and who is but
// told of.
func TestWrongNameCalled(t *testing.T) {
	testRows(t, WrongName, "en", factsOf("name: Zoë Marsh; mutual: Petra Berg; company: Frank & Sons"), []row{
		{"Hi Zoë, so thanks, Andrew! Shall we connect?", []string{"warning: Andrew"}},
		{"Hi Zoë, I liked your talk, Andrew! Shall we connect?", []string{"warning: Andrew"}},
		{"Hi Zoë, thank you, Andrew, for your post. Shall we connect?", []string{"warning: Andrew"}},
		{"Hi Zoë, I hope you are well. Andrew, your talk saved us. Shall we connect?", []string{"warning: Andrew"}},
		{"Hi Zoë, what you said is true, Andrew. Shall we connect?", []string{"warning: Andrew"}},
		{"Hi Andy, so thanks, Andrew! Shall we connect?", []string{"error: Andy", "warning: Andrew"}},

		{"Hi Zoë, so thanks, Zoë! Shall we connect?", nil},
		{"Hi Zoë, I know your boss, Andrew. Shall we connect?", nil},
		{"Hi Zoë, you know my wife, Anna. Shall we connect?", nil},
		{"Hi Zoë, your colleague, Andrew, told me of you. Shall we connect?", nil},
		{"Hi Zoë, you met Tom, Andrew, and Lisa. Shall we connect?", nil},
		{"Hi Zoë, your talk with Tom, Andrew and Lisa was great. Shall we connect?", nil},
		{"Hi Zoë, I saw you at the fair, Andrew, who knows you, said so. Shall we connect?", nil},
		{"Hi Zoë, have you been to Austin, Charlotte, and Dallas? Shall we connect?", nil},
		{"Hi Zoë, thanks to you, Petra! Shall we connect?", nil},
		{"Hi Zoë, do you work with Frank, Petra? Shall we connect?", nil},
		{"Hi Zoë, I loved your talk. Shall we connect? Thanks, Andrew", nil},
		{"Hi Zoë, I loved your talk. Thank you, Andrew", nil},
		{"Hi Zoë, you wrote “Thanks, Andrew! You saved us.” Shall we connect?", nil},
		{"Hi Zoë, Andrew told me about you. Andrew, too, likes your talk. Shall we connect?", nil},
		{"Hi Zoë, you know it, Andrew, Tom and Lisa know it. Shall we connect?", nil},
		{"Hi Zoë, the whole show was great, Andrew. Shall we connect?", nil},
		{"Hi Zoë, as you said, Will. Shall we connect?", nil},
	})
	testRows(t, WrongName, "de", factsOf("Katharina Möllmann"), []row{
		{"Hallo Kathi, vielen Dank, Andrea! Vernetzen wir uns?", []string{"warning: Andrea"}},
		{"Hallo Kathi, danke für deinen Vortrag, Andrea! Vernetzen wir uns?", []string{"warning: Andrea"}},
		{"Hallo Kathi, das war spannend. Andrea, dein Vortrag half uns. Vernetzen wir uns?", []string{"warning: Andrea"}},
		{"Grüß Sie, Andrea, mit Ihrem Vortrag haben Sie uns geholfen. Vernetzen wir uns?", []string{"warning: Andrea"}},
		{"Grüß Sie, Kathi, mit Ihrem Vortrag haben Sie uns geholfen. Vernetzen wir uns?", nil},
		{"Hallo Kathi, danke für deinen Vortrag, Kathi! Vernetzen wir uns?", nil},
		{"Hallo Kathi, ich kenne deine Chefin, Andrea. Vernetzen wir uns?", nil},
		{"Hallo Kathi, danke dir, Andrea, die dich kennt, hat mir davon erzählt. Vernetzen wir uns?", nil},
		{"Hallo Kathi, dein Vortrag war gut. Vielen Dank, Andrea", nil},
	})
	testRows(t, WrongName, "en", nil, []row{{"Hi Zoë, so thanks, Andrew! Shall we connect?", nil}})
}
