package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/spf13/pflag"
	"go.yaml.in/yaml/v3"

	"note/compose/profile"
)

// projectConfig is the config file that is searched for from the working directory upward.
const projectConfig = ".note.yaml"

// maxConfig is the size in bytes from which a file is no config.
const maxConfig = 1 << 20

// layer is what one place says: a file, or the environment.
type layer struct {
	name   string
	values map[string]any
	places map[string]string // where a key stands; "severity::link" for an entry of a map
}

// layers reads the user's config, the project's, the environment and the flags, in this order.
func (a *app) layers(keys []key, flags *pflag.FlagSet, dir string) ([]layer, error) {
	var layers []layer
	for _, path := range []string{a.userConfig(), nearestConfig(dir)} {
		src, err := readConfigFile(path)
		if src == "" && err == nil {
			continue
		}
		if err != nil {
			return nil, at(path, 0, err)
		}
		l, err := a.fileLayer(keys, path, src)
		if err != nil {
			return nil, err
		}
		layers = append(layers, l)
	}
	env, err := a.envLayer(keys)
	if err != nil {
		return nil, err
	}
	given, err := flagLayer(keys, flags)
	return append(layers, env, given), err
}

// userConfig is the path of the user's config file, whether it is there or not;
// "" when the environment names no folder for it.
func (a *app) userConfig() string {
	home := filepath.Join(a.env("HOME"), ".config")
	for _, base := range []string{a.env("XDG_CONFIG_HOME"), a.env("APPDATA"), home} {
		if filepath.IsAbs(base) {
			return filepath.Join(base, "note", "config.yaml")
		}
	}
	return ""
}

// nearestConfig is the path of the .note.yaml in dir or the nearest folder above it.
func nearestConfig(dir string) string {
	dir, err := filepath.Abs(dir)
	for err == nil {
		path := filepath.Join(dir, projectConfig)
		if _, err := os.Lstat(path); err == nil {
			return path
		}
		up := filepath.Dir(dir)
		if up == dir {
			break
		}
		dir = up
	}
	return ""
}

// readConfigFile is what a config file holds, "" where there is none, also below
// a HOME that is no folder, as /dev/null. A link to a file that is gone is an
// error, and what is no file is not waited for.
func readConfigFile(path string) (string, error) {
	if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) {
		return "", nil
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", errors.New("a link to a file that is not there")
	case err != nil:
		return "", err
	case !info.Mode().IsRegular():
		return "", errors.New("not a file")
	case info.Size() > maxConfig:
		return "", errors.New("over 1 MiB: this is no config file")
	}
	src, err := os.ReadFile(path)
	if err == nil {
		err = checkText(string(src))
	}
	return string(src), err
}

// fileLayer reads a config file strictly.
func (a *app) fileLayer(keys []key, path, src string) (layer, error) {
	l := layer{name: path, values: map[string]any{}, places: map[string]string{}}
	m, err := parseMapping(path, src, 0)
	if err != nil {
		return l, err
	}
	var names []string
	for _, k := range keys {
		names = append(names, k.name)
	}
	entries, err := m.entries(m.node, names)
	if err != nil {
		return l, err
	}
	for _, e := range entries {
		k := keys[slices.IndexFunc(keys, func(k key) bool { return k.name == e.key })]
		if l.values[k.name], err = l.read(m, e, k); err != nil {
			return l, err
		}
		l.places[k.name] = m.place(e.name)
	}
	l.resolve(a, filepath.Dir(path))
	return l, nil
}

// resolve reads paths as they are meant in a file in dir.
func (l layer) resolve(a *app, dir string) {
	if t, ok := l.values["templates"].(string); ok {
		l.values["templates"] = a.resolve(dir, t)
	}
	if list, ok := l.values["packs"].([]string); ok {
		for i, path := range list {
			list[i] = a.resolve(dir, path)
		}
	}
}

// read gives the value of one key in the type of its setting.
func (l layer) read(m mapping, e entry, k key) (any, error) {
	switch k.value.(type) {
	case *map[string]string:
		return l.severities(m, e, k)
	case *profile.Facts:
		return l.facts(m, e)
	case *phrases:
		return m.phrases(e)
	case *[]example:
		return m.examples(e)
	case *[]string:
		list, err := m.list(e)
		for i := 0; err == nil && i < len(list); i++ {
			err = m.checked(e.value, k, list[i])
		}
		return list, err
	}
	value, err := m.text(e)
	if err == nil {
		err = m.checked(e.value, k, value)
	}
	return k.typed(value), err
}

// checked refuses a value that stands at n, when the key does not take it.
func (m mapping) checked(n *yaml.Node, k key, value string) error {
	if err := k.allows(value); err != nil {
		return m.wrap(n, fmt.Errorf("%s: %w", k.name, err))
	}
	return nil
}

// severities reads what stands below "severity".
func (l layer) severities(m mapping, e entry, k key) (any, error) {
	entries, err := m.entries(e.value, ruleNames())
	values := map[string]any{}
	for _, rule := range entries {
		text, err := m.text(rule)
		if err == nil {
			err = m.checked(rule.value, k, text)
		}
		if err != nil {
			return nil, err
		}
		values[rule.key] = text
		l.places[e.key+"::"+rule.key] = m.place(rule.name)
	}
	return values, err
}

// facts reads what stands below "me".
func (l layer) facts(m mapping, e entry) (any, error) {
	facts, err := m.facts(e)
	values := map[string]any{}
	for field, fact := range facts {
		values[string(field)] = fact.Values
		l.places[e.key+"::"+string(field)] = fmt.Sprintf("%s:%d", m.path, fact.Lines[0])
	}
	return values, err
}

// resolve reads path as it is meant in a file in dir; ~ is the home folder.
func (a *app) resolve(dir, path string) string {
	if rest, ok := strings.CutPrefix(path, "~/"); ok {
		return filepath.Join(a.env("HOME"), rest)
	}
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, path)
}
