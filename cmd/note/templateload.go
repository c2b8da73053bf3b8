package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"note/cmd/note/shipped"
	"note/compose"
	"note/compose/profile"
)

// Where templates come from, and how they are named.

// allTemplates are those that the config leads to.
func (a *app) allTemplates(cmd *cobra.Command) ([]compose.Template, error) {
	s, err := a.settings(cmd.Flags(), ".")
	if err != nil {
		return nil, err
	}
	return a.templates(s)
}

// templates are the user's own, and ours for the grounds that they leave.
func (a *app) templates(s settings) ([]compose.Template, error) {
	if s.Templates == "" {
		return shipped.Templates, nil
	}
	if _, err := os.Stat(s.Templates); err != nil {
		return nil, unreadSetting("templates", s.Templates, err)
	}
	own, err := loadTemplates(s.Templates)
	if err != nil {
		return nil, err
	}
	all := slices.Clone(own)
	for _, t := range shipped.Templates {
		same := func(o compose.Template) bool {
			return o.Lang == t.Lang && o.Register == t.Register && o.Ground == t.Ground
		}
		if !slices.ContainsFunc(own, same) {
			all = append(all, t)
		}
	}
	return all, nil
}

// loadTemplates reads a folder; each complaint names the file as the user finds it.
func loadTemplates(folder string) ([]compose.Template, error) {
	if info, err := os.Stat(folder); err != nil {
		return nil, at(folder, 0, err)
	} else if !info.IsDir() {
		return nil, at(folder, 0, errors.New("is no folder"))
	}
	templates, err := compose.Load(os.DirFS(folder))
	if err == nil && len(templates) == 0 {
		err = hinted(errors.New("no template in it"), "a template is a file LANG/NAME.yaml, such as en/post-1.yaml")
		return nil, at(folder, 0, err)
	}
	return templates, inFolder(folder, err)
}

// inFolder puts the folder before each line of what package compose complains of.
func inFolder(folder string, err error) error {
	if err == nil || folder == "" {
		return err
	}
	lines := strings.Split(err.Error(), "\n")
	for i, line := range lines {
		if !strings.HasPrefix(line, " ") {
			lines[i] = filepath.Join(folder, line)
		}
	}
	return errors.New(strings.Join(lines, "\n"))
}

func templateIDs(templates []compose.Template) []string {
	var ids []string
	for _, t := range templates {
		ids = append(ids, t.ID)
	}
	return ids
}

// templateNamed is the name of a template without the ending of its file: its
// id, or the last part of several ids.
func templateNamed(name string, templates []compose.Template) (string, error) {
	name = strings.TrimSuffix(name, ".yaml")
	ids := templateIDs(templates)
	var short []string
	for _, id := range ids {
		if id == name || strings.HasSuffix(id, "/"+name) {
			return name, nil
		}
		short = append(short, path.Base(id))
	}
	err := fmt.Errorf("unknown template %q", name)
	if near := cmp.Or(profile.Nearest(name, ids), profile.Nearest(name, short)); near != "" {
		return "", hinted(err, "did you mean %q?", near)
	}
	return "", hinted(err, "\"note template list\" lists them")
}
