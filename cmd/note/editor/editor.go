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
	Keys  string // that check, fix and copy
	Units string // what its columns are counted in
	Setup string // how its configuration gets where it belongs, in Markdown
	file  string
	start string // the command that starts it
}

// Editors lists the configurations.
func Editors() []Editor {
	return []Editor{
		{"vim", `\s, \f, \y`, "bytes", "`note editor vim >> ~/.vimrc`", "vim.vim", "vim"},
		{"neovim", `\s, \f, \y; \a chooses a fix, K explains`, "UTF-16 units; bytes for the keys", "`note editor neovim >> ~/.config/nvim/init.lua`", "neovim.lua", "nvim"},
		{"emacs", "C-c s, C-c f, C-c y", "code points; UTF-16 units for Eglot", "`note editor emacs > ~/.emacs.d/note.el`, and `(load \"~/.emacs.d/note\")` in `init.el`", "emacs.el", "emacs"},
		{"kakoune", "Space s, Space f, Space y", "bytes", "`note editor kakoune >> ~/.config/kak/kakrc`", "kakoune.kak", "kak"},
		{"helix", "Space n s, Space n f, Space n y", "UTF-16 units or bytes, as agreed", "two parts, for `languages.toml` and `config.toml`", "helix.toml", "hx"},
		{"micro", "Alt-s, Alt-f, Alt-y", "bytes, from which it counts its own", "`note editor micro >> ~/.config/micro/init.lua`", "micro.lua", "micro"},
		{"nano", "Alt-B, Alt-F, Alt-Y", "bytes", "`note editor nano >> ~/.nanorc`", "nano.nanorc", "nano"},
		{"vscode", "Ctrl+Alt+S, Ctrl+Alt+F, Ctrl+Alt+Y", "UTF-16 units", "three parts, for `tasks.json`, `keybindings.json` and `settings.json`", "vscode.jsonc", "code"},
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
