package clipboard

import (
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"time"
)

// tool is a program that copies, and its twin that pastes.
type tool struct {
	name        string
	here        func(Env) bool // says whether it can reach the user's screen
	copy, paste []string       // command lines
}

// tools lists the programs, the best first.
//
// On the far end of an SSH session a program that needs no display would fill
// the clipboard of that machine, where nobody sits. There is no clip.exe, which
// takes UTF-8 for the code page of the console: PowerShell is told.
func tools() []tool {
	return []tool{
		{"wl-copy", set("WAYLAND_DISPLAY"), []string{"wl-copy", "--type", "text/plain"}, []string{"wl-paste", "--no-newline", "--type", "text"}},
		{"xclip", set("DISPLAY"), []string{"xclip", "-in", "-selection", "clipboard"}, []string{"xclip", "-out", "-selection", "clipboard"}},
		{"xsel", set("DISPLAY"), []string{"xsel", "--input", "--clipboard"}, []string{"xsel", "--output", "--clipboard"}},
		{"termux-clipboard-set", local, []string{"termux-clipboard-set"}, []string{"termux-clipboard-get"}},
		{"pbcopy", local, []string{"pbcopy"}, []string{"pbpaste"}},
		{"powershell.exe", local, powershell(copyScript), powershell(pasteScript)},
		{"tmux", set("TMUX"), []string{"tmux", "load-buffer", "-w", "-"}, []string{"tmux", "save-buffer", "-"}},
	}
}

// Both sides are UTF-8, whatever the code page of the console is.
const (
	copyScript  = `$in = New-Object IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8); Set-Clipboard -Value $in.ReadToEnd()`
	pasteScript = `$out = New-Object IO.StreamWriter([Console]::OpenStandardOutput()); $out.Write((Get-Clipboard -Raw)); $out.Flush()`
)

func powershell(script string) []string {
	return []string{"powershell.exe", "-NoProfile", "-NonInteractive", "-Command", script}
}

// set says that a variable which names a display is set.
func set(name string) func(Env) bool { return func(env Env) bool { return env(name) != "" } }

// local says that the user sits before this machine.
func local(env Env) bool { return env("SSH_CONNECTION") == "" && env("SSH_TTY") == "" }

// here lists the tools that are installed and can reach the user's screen.
func here(env Env) []tool {
	var found []tool
	for _, t := range tools() {
		if !t.here(env) {
			continue
		}
		if _, err := exec.LookPath(t.name); err == nil {
			found = append(found, t)
		}
	}
	return found
}

// patience is how long a program may take: PowerShell needs a second or two to
// start, one that waits for a display that is gone would never end. Tests have less.
var patience = 5 * time.Second

// errSlow says that a program was given up.
var errSlow = errors.New("no answer in time")

// run runs one of the command lines of t.
func (t tool) run(in io.Reader, out io.Writer, line []string) error {
	ctx, stop := context.WithTimeout(context.Background(), patience)
	defer stop()
	cmd := exec.CommandContext(ctx, line[0], line[1:]...)
	// Programs for X and Wayland stay behind to serve the text, with the streams
	// that they were given: none of ours, or nobody would see the end of those.
	cmd.Stdin, cmd.Stdout = in, out
	cmd.WaitDelay = patience / 5
	if t.name == "pbcopy" { // without a locale it takes UTF-8 for MacRoman
		cmd.Env = append(os.Environ(), "LC_CTYPE=UTF-8")
	}
	err := cmd.Run()
	switch {
	case ctx.Err() != nil:
		return errSlow
	case errors.Is(err, exec.ErrWaitDelay):
		return nil // it is done; what it left behind is not
	}
	return err
}
