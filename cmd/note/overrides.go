package main

import (
	"fmt"
	"strings"

	"github.com/spf13/pflag"

	"note/compose/profile"
)

// What overrides the config files: variables, and flags over them.

// envLayer reads NOTE_*. A list is parted by commas; what has parts has no variable.
func (a *app) envLayer(keys []key) (layer, error) {
	l := layer{name: "environment", values: map[string]any{}, places: map[string]string{}}
	for _, k := range keys {
		name := variableOf(k)
		text := a.env(name)
		if text == "" {
			continue
		}
		if !k.hasVariable() {
			return l, hinted(fmt.Errorf("%s: %q is for a config file", name, k.name), "put it into %s", projectConfig)
		}
		values := []string{text}
		if k.isList() {
			values = splitList(text)
		}
		if err := l.set(k, values, name); err != nil {
			return l, fmt.Errorf("%s: %w", name, err)
		}
	}
	l.resolve(a, ".")
	return l, nil
}

// variableOf is the name of the variable that sets a key.
func variableOf(k key) string { return "NOTE_" + strings.ToUpper(strings.ReplaceAll(k.name, "-", "_")) }

// hasVariable says whether a variable can hold what the key takes.
func (k key) hasVariable() bool {
	switch k.value.(type) {
	case *profile.Facts, *phrases, *[]example:
		return false
	}
	return true
}

// flagLayer is what flags say. What the config would refuse is refused.
func flagLayer(keys []key, flags *pflag.FlagSet) (layer, error) {
	l := layer{name: "flags", values: map[string]any{}, places: map[string]string{}}
	for _, k := range keys {
		f := configFlag(flags, k.name)
		if f == nil || !f.Changed {
			continue
		}
		values := []string{f.Value.String()}
		if list, ok := f.Value.(pflag.SliceValue); ok {
			values = list.GetSlice()
		}
		if err := l.set(k, values, "--"+k.name); err != nil {
			return l, fmt.Errorf("--%s: %w", k.name, err)
		}
	}
	return l, nil
}

// set takes the values of a key, each as one text: the variable or flag origin holds them.
func (l layer) set(k key, values []string, origin string) error {
	if _, ok := k.value.(*map[string]string); ok {
		return l.setPairs(k, values, origin)
	}
	for _, value := range values {
		if err := k.allows(value); err != nil {
			return err
		}
	}
	l.values[k.name] = any(values)
	if !k.isList() {
		l.values[k.name] = k.typed(values[0])
	}
	l.places[k.name] = origin
	return nil
}

// setPairs takes entries written as rule=severity.
func (l layer) setPairs(k key, pairs []string, origin string) error {
	set := map[string]any{}
	for _, pair := range pairs {
		rule, severity, ok := strings.Cut(pair, "=")
		rule, severity = strings.TrimSpace(rule), strings.TrimSpace(severity)
		if !ok {
			return hinted(fmt.Errorf("%q is no RULE=SEVERITY", pair), "write %s=info", rule)
		}
		if err := knownName("rule", rule, ruleNames()); err != nil {
			return err
		}
		if err := k.allows(severity); err != nil {
			return fmt.Errorf("%s: %w", rule, err)
		}
		set[rule] = severity
		l.places[k.name+"::"+rule] = origin
	}
	l.values[k.name] = set
	return nil
}

func splitList(text string) []string {
	list := strings.Split(text, ",")
	for i := range list {
		list[i] = strings.TrimSpace(list[i])
	}
	return list
}
