// Package clipboard puts a text on the clipboard of whoever sits before the
// screen, and reads what is there.
//
// Goals: the text arrives as it is, in UTF-8, also from within tmux and from the
// far end of an SSH session; what a program of the system does not answer in
// time is given up.
//
// Non-goals: it keeps no history, watches nothing, and holds texts only.
package clipboard

import (
	"errors"
	"fmt"
	"strings"
)

// Env gives the value of a variable of the environment, "" when it is not set.
type Env func(name string) string

// ErrNone says that there is no clipboard that could be reached.
var ErrNone = errors.New("no clipboard was found")

// Copy puts text on the clipboard and says by which way: the name of a program,
// or OSC52. A way that fails is followed by the next; when none is left, the
// error names all that were tried. ErrNone is returned when there was none to try.
func Copy(env Env, text string) (way string, err error) {
	var tried []string
	for _, t := range here(env) {
		err := t.run(strings.NewReader(text), nil, t.copy)
		if err == nil {
			return t.name, nil
		}
		tried = append(tried, fmt.Sprintf("%s: %v", t.name, err))
	}
	switch terminal, err := terminal(env); {
	case err == nil:
		defer terminal.Close()
		_, err = terminal.WriteString(sequence(env, text))
		return OSC52, err
	case len(tried) == 0:
		return "", ErrNone
	}
	return "", errors.New(strings.Join(tried, "; "))
}

// Paste reads the clipboard, by the first way that is there. It fails when what
// it holds is no text, nothing, or has more than most bytes. Terminals are not
// asked: most of them refuse to tell.
func Paste(env Env, most int) (string, error) {
	tools := here(env)
	if len(tools) == 0 {
		return "", ErrNone
	}
	t := tools[0]
	held := limited{most: most}
	err := t.run(nil, &held, t.paste)
	switch {
	case held.over:
		return "", fmt.Errorf("over %d KiB", most>>10)
	case err != nil:
		return "", fmt.Errorf("%s: no text (%w)", t.name, err)
	case held.text.Len() == 0:
		return "", fmt.Errorf("%s: it is empty", t.name)
	}
	return held.text.String(), nil
}

// Way names the way that Copy would try first, "" when there is none.
func Way(env Env) string {
	if tools := here(env); len(tools) > 0 {
		return tools[0].name
	}
	if terminal, err := terminal(env); err == nil {
		terminal.Close()
		return OSC52
	}
	return ""
}

// limited takes so many bytes and no more.
type limited struct {
	text strings.Builder
	most int
	over bool
}

// Write fails with the first byte that is too many.
func (l *limited) Write(p []byte) (int, error) {
	if l.text.Len()+len(p) > l.most {
		l.over = true
		return 0, errors.New("too long")
	}
	return l.text.Write(p)
}
