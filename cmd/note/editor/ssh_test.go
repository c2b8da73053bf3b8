package editor

import "testing"

// TestOverSSH copies from editors on the far end of an SSH session, where only the
// terminal has a clipboard; a tmux that the editors know nothing of is the terminal.
func TestOverSSH(t *testing.T) {
	for _, c := range []struct {
		name, place string
		command     []string
		ready       string // on the screen, when it takes keys
		keys        []string
		detached    bool // it runs programs without its terminal, which SSH names
	}{
		{"vim", ".vimrc", []string{"vim", "-N", "-u", ".vimrc", "good.note"}, "ready 97/300", []string{`\`, "y"}, false},
		{"neovim", ".config/nvim/init.lua", []string{"nvim", "good.note"}, "ready 97/300", []string{`\`, "y"}, true},
		{"emacs", "note.el", []string{"emacs", "-nw", "-Q", "-l", "note.el", "good.note"}, "ready 97/300", []string{"C-c", "y"}, true},
		{"kakoune", ".config/kak/kakrc", []string{"kak", "good.note"}, "ready 97/300", []string{"Space", "y"}, false},
		{"micro", ".config/micro/init.lua", []string{"micro", "good.note"}, "ready 97/300", []string{"M-y"}, false},
		{"nano", ".nanorc", []string{"nano", "--rcfile=.nanorc", "good.note"}, "GNU nano", []string{"M-y"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := newDesk(t, c.name, c.place, c.command[0])
			d.tmux("set-option", "-s", "set-clipboard", "on")
			start := `exec "$@"`
			if c.detached {
				start = "SSH_TTY=$(tty) " + start
			}
			d.open(append([]string{"env", "TMUX=", "SSH_CONNECTION=far", "sh", "-c", start, "sh"}, c.command...)...)
			d.see(c.ready)
			d.press(c.keys...)
			d.copied(clean)
		})
	}
}
