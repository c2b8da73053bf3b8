// Package editor holds ready-made configurations that check a note on a key of
// an editor.
//
// Goals: a configuration works as it is printed, and its tests drive the editor
// with it; it says in which unit the editor counts columns. A new one is a file
// and a line of the list.
//
// Non-goals: it writes into nobody's configuration.
package editor

import "embed"

//go:embed vim.vim neovim.lua emacs.el kakoune.kak helix.toml micro.lua nano.nanorc vscode.jsonc
var files embed.FS

// Editor is a configuration.
type Editor struct {
	Name  string
	Doc   string // how it works, in one line
	Units string // what it takes columns in
	file  string
	start string // the command that starts it
}

// Editors lists the configurations.
func Editors() []Editor {
	return []Editor{
		{"vim", "keys, quickfix list, status line", "bytes", "vim.vim", "vim"},
		{"neovim", "note lsp, keys, quickfix list, status line", "UTF-16 units; bytes for the keys", "neovim.lua", "nvim"},
		{"emacs", "keys, Flymake or note lsp in Eglot, compilation, mode line", "code points; UTF-16 units for Eglot", "emacs.el", "emacs"},
		{"kakoune", "keys, lint, mode line", "bytes", "kakoune.kak", "kak"},
		{"helix", "note lsp, keys", "UTF-16 units or bytes, as agreed", "helix.toml", "hx"},
		{"micro", "keys, marks, status line", "bytes, from which it counts its own", "micro.lua", "micro"},
		{"nano", "keys, linter, formatter", "bytes", "nano.nanorc", "nano"},
		{"vscode", "keys, tasks, problem matcher", "UTF-16 units", "vscode.jsonc", "code"},
	}
}

// Names lists the names of the editors.
func Names() []string {
	var names []string
	for _, e := range Editors() {
		names = append(names, e.Name)
	}
	return names
}

// Find gives the editor of that name, which may be that of the command that starts it.
func Find(name string) (Editor, bool) {
	for _, e := range Editors() {
		if e.Name == name || e.start == name {
			return e, true
		}
	}
	return Editor{}, false
}

// Config is the configuration, to be pasted where its first lines say.
func (e Editor) Config() string {
	config, err := files.ReadFile(e.file)
	if err != nil {
		panic(err) // it is named twice in this file, and differently
	}
	return string(config)
}
