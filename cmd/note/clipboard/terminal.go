package clipboard

import (
	"os"

	"github.com/aymanbagabas/go-osc52/v2"
	"golang.org/x/term"
)

// OSC52 names the way through the terminal: an escape sequence asks it to put a
// text on the clipboard of the machine that it runs on. Whether it does, it does
// not say.
const OSC52 = "OSC 52"

// sequence is what a terminal understands. Between it and the program there may
// be tmux (before 3.2, which has no "load-buffer -w") or screen, who are told to let it through.
func sequence(env Env, text string) string {
	s := osc52.New(text)
	switch {
	case env("TMUX") != "":
		s = s.Tmux()
	case env("STY") != "":
		s = s.Screen()
	}
	return s.String()
}

// terminal opens the terminal that the program runs on; editors run it with
// other streams, and some in a session of its own, where SSH still names it.
func terminal(env Env) (*os.File, error) {
	if name := env("TERM"); name == "" || name == "dumb" || name == "linux" {
		return nil, ErrNone // these have no clipboard
	}
	for _, path := range []string{"/dev/tty", env("SSH_TTY")} {
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		if err != nil {
			continue
		}
		if term.IsTerminal(int(f.Fd())) {
			return f, nil
		}
		f.Close()
	}
	return nil, ErrNone
}
