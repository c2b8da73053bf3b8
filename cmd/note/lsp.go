package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"note/cmd/note/clipboard"
	"note/cmd/note/lsp"
	"note/lint"
)

func newLSPCmd(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "lsp",
		Short: "Serve an editor: what is wrong with a note, as it is typed",
		Long: `Lsp is a language server: an editor starts it and talks to it on stdin and stdout
(Language Server Protocol 3.17). It judges what is open in the editor as "note lint"
would, by the config that is nearest to the file, and reads that anew when it changes.

The editor shows what was found while you type, and the length above the note, such
as 212/300. It offers the fixes, and to allow a finding in this note. In the front
matter it completes and explains keys, facts, rules, networks, languages and
templates. In a mail the note is what you type: neither header nor quoted lines nor
signature. Tables (.jsonl, .csv) are left alone.

The editor can run these commands with the address of a document:

  note.check   says how the note stands, and whether it may be sent
  note.copy    puts the note on the clipboard, unless it has an error
  note.fixAll  makes the safe fixes
  note.draft   drafts the note from the facts in its front matter

Variables such as NOTE_NETWORK hold as for every command. Positions count UTF-16
units, or bytes when the editor offers utf-8. The exit code is 0 when the editor
asked for the end (shutdown, then exit), else 1.`,
		Example: `  note lsp
  NOTE_UI=de NOTE_NETWORK=xing note lsp`,
		Annotations:       oneMeans("The editor did not ask for the end (shutdown, then exit)."),
		Args:              atMost(0),
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE:              func(cmd *cobra.Command, _ []string) error { return a.lsp(cmd) },
	}
	cmd.Flags().Bool("stdio", true, "talk on stdin and stdout; there is no other way, but some editors say so")
	return cmd
}

// lsp serves the editor on stdin and stdout.
func (a *app) lsp(cmd *cobra.Command) error {
	if isTerminal(a.in) {
		a.say("info", "an editor talks to this command; end with Ctrl-D")
	}
	shut, err := lsp.Serve(a.in, a.out, lsp.Options{
		Engine:  func(path string) (*lsp.Engine, error) { return a.engine(cmd, path) },
		Copy:    a.copyOpen,
		Log:     func(message string) { a.say("warning", message) },
		Watch:   []string{"**/" + projectConfig},
		Version: build().Main.Version,
	})
	a.code = exitClean // what was found in documents was told to the editor
	if !shut {
		a.found()
	}
	return err
}

// copyOpen puts the note of a document on the clipboard.
func (a *app) copyOpen(note string) error {
	if why := unseen(note); why != "" {
		return errNotCopied(why)
	}
	if _, err := clipboard.Copy(a.env, sendable(note)); err != nil {
		return fmt.Errorf("not copied: %w", noClipboard(err, "copy the note in the editor"))
	}
	return nil
}

// engine is what the server needs to know of the folder that path is in.
func (a *app) engine(cmd *cobra.Command, path string) (*lsp.Engine, error) {
	l, err := a.newLinter(cmd, lintOptions{input: "auto", stdinName: path}, nil)
	if err != nil {
		return nil, troubleIn("", err)
	}
	e := &lsp.Engine{
		UI: a.ui(l.settings), Rules: l.config.Rules,
		Check: l.checkOpen, Fixed: l.fixedOpen, Draft: l.draftOpen,
		Status: l.statusLine, Clean: func(r lint.Report) bool { return !l.blames(r) },
	}
	e.Keys, e.Facts, e.Values = l.words()
	return e, nil
}
