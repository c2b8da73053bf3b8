package main

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"note/compose"
	"note/lint/text"
)

// grammar is a file of compose/grammar.
type grammar struct {
	Forms        []formLine
	Cases        map[string]caseLine
	Contractions map[string]string
	Strong       map[string]string
	Invariable   string
	Adjectives   []string
	Keeps        []string
	Initials     string
	Short        map[string]string
	Nouns, Names []nounLine
	Possessive   compose.Possessive
	Indefinite   struct {
		BeforeVowel   string `yaml:"before-vowel"`
		Else          string
		Vowels, Spelt string
		Spoken        []string
		LikeVowel     []string `yaml:"like-vowel"`
		LikeConsonant []string `yaml:"like-consonant"`
		None          []string
		Common        []string
		Plural        compose.Plural
	}
	Regions map[string]regionLine
	Cues    compose.Cues
}

type regionLine struct {
	Names, Titles     []string
	Spelling, Between map[string]string
}

type formLine struct {
	Form, Before, Case            string
	Place, Possessive, Indefinite bool
	Of, Bare                      []compose.Class
	Example                       [2]string
}

type caseLine struct{ Article, Adjective, Noun map[string]string }

type nounLine struct {
	Gender, Place string
	Of            []compose.Class
	Words, Names  []string
}

// writeGrammars writes compose/grammar/*.yaml, below root, as Go literals.
func writeGrammars(root string) error {
	files, err := filepath.Glob(filepath.Join(root, "compose", "grammar", "*.yaml"))
	if err != nil {
		return err
	}
	var b bytes.Buffer
	b.WriteString("package compose\n\n// grammars are those of grammar/*.yaml.\nvar grammars = []Grammar{\n")
	for _, file := range files {
		g, err := readGrammar(file)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		literal := strings.ReplaceAll(fmt.Sprintf("%#v", g), "compose.", "")
		lines := strings.NewReplacer(" Noun{Word", "\nNoun{Word", " Form{Form", "\nForm{Form").Replace(literal)
		b.WriteString(strings.TrimPrefix(lines, "Grammar") + ",\n")
	}
	b.WriteString("}\n")
	return writeGo(filepath.Join(root, "compose", "grammar_gen.go"), b.Bytes())
}

// readGrammar reads and checks one file.
func readGrammar(file string) (compose.Grammar, error) {
	f, err := os.Open(file)
	if err != nil {
		return compose.Grammar{}, err
	}
	defer f.Close()
	decoder := yaml.NewDecoder(f)
	decoder.KnownFields(true)
	var in grammar
	if err := decoder.Decode(&in); err != nil {
		return compose.Grammar{}, err
	}
	return in.grammar(strings.TrimSuffix(filepath.Base(file), ".yaml"))
}

// grammar is what compose looks things up in: folded and sorted.
func (in *grammar) grammar(lang string) (compose.Grammar, error) {
	g := compose.Grammar{
		Lang: lang, Strong: endings(in.Strong), Invariable: in.Invariable, Adjectives: foldedList(in.Adjectives),
		Keeps: foldedList(in.Keeps), Guarded: in.Initials == "unknown", Possessive: in.Possessive,
		Nouns: nounList(in.Nouns, true), Names: nounList(in.Names, false), Indefinite: compose.Indefinite(in.Indefinite),
	}
	for _, name := range slices.Sorted(maps.Keys(in.Cases)) {
		c := in.Cases[name]
		g.Cases = append(g.Cases, compose.Case{Name: name, Articles: endings(c.Article), Adjective: endings(c.Adjective), Noun: endings(c.Noun)})
		g.Articles = append(g.Articles, slices.Collect(maps.Values(c.Article))...)
	}
	for _, article := range []string{in.Indefinite.BeforeVowel, in.Indefinite.Else} {
		if article != "" {
			g.Articles = append(g.Articles, article)
		}
	}
	g.Articles = foldedList(g.Articles)
	for _, long := range slices.Sorted(maps.Keys(in.Contractions)) {
		g.Contractions = append(g.Contractions, compose.Contraction{Long: long, Short: in.Contractions[long]})
	}
	for _, code := range slices.Sorted(maps.Keys(in.Regions)) {
		line := in.Regions[code]
		g.Regions = append(g.Regions, compose.Region{
			Code: code, Names: foldedList(line.Names), Titles: foldedList(line.Titles),
			Spelling: spellings(line.Spelling), Between: spellings(line.Between),
		})
	}
	for _, list := range []*[]string{
		&in.Cues.Greeting, &in.Cues.Cause, &in.Cues.That, &in.Cues.On, &in.Cues.Thing, &in.Cues.Finite, &in.Cues.Preposition, &in.Cues.Asking, &in.Cues.Relative, &in.Cues.Capital, &in.Cues.Empty, &in.Cues.Hiring, &in.Cues.Seeking, &in.Cues.Calling, &in.Cues.Announcing,
		&in.Cues.Joining, &in.Cues.Leaning, &in.Cues.Main, &in.Cues.Speaking, &in.Cues.Filler, &in.Cues.Ending, &in.Cues.Linking, &in.Cues.Wide,
		&in.Cues.Ask, &in.Cues.Aim, &in.Cues.AimEnd, &in.Cues.Doing, &in.Cues.Standing, &in.Cues.Naming, &in.Cues.Determiner, &in.Cues.Subject, &in.Cues.Inverted,
		&in.Cues.Lead, &in.Cues.Unsure, &in.Cues.Object, &in.Cues.Mine, &in.Cues.Unsaid, &in.Cues.Tongue, &in.Cues.Du, &in.Cues.Sie, &in.Cues.Grief, &in.Cues.Idle,
	} {
		*list = foldedList(*list)
	}
	g.Cues = in.Cues
	for _, sp := range spellings(in.Short) {
		g.Short = append(g.Short, compose.Spelling{Old: text.Fold(sp.Old), New: text.Fold(sp.New)})
	}
	for _, f := range in.Forms {
		if _, known := in.Cases[f.Case]; !known && f.Case != "" {
			return g, fmt.Errorf("the form %q is in the case %q, which there is not", f.Form, f.Case)
		}
		g.Forms = append(g.Forms, compose.Form{
			Form: f.Form, Before: f.Before, Case: f.Case, Place: f.Place, Possessive: f.Possessive, Indefinite: f.Indefinite,
			Of: f.Of, Bare: f.Bare, Example: compose.Instance{Name: f.Example[0], Gives: f.Example[1]},
		})
	}
	return g, nil
}

// spellings are those of a map, by what they replace.
func spellings(m map[string]string) []compose.Spelling {
	var list []compose.Spelling
	for _, old := range slices.Sorted(maps.Keys(m)) {
		list = append(list, compose.Spelling{Old: old, New: m[old]})
	}
	return list
}

// endings are those of a map, by gender.
func endings(m map[string]string) []compose.Ending {
	var list []compose.Ending
	for _, gender := range slices.Sorted(maps.Keys(m)) {
		list = append(list, compose.Ending{Gender: gender, Text: m[gender]})
	}
	return list
}

// foldedList is a list as words are compared, sorted, each once.
func foldedList(words []string) []string {
	var list []string
	for _, w := range words {
		list = append(list, text.Fold(w))
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// nounList is one entry a word, sorted; those with capitals are not folded.
func nounList(lines []nounLine, fold bool) []compose.Noun {
	var list []compose.Noun
	for _, line := range lines {
		for _, word := range slices.Concat(line.Words, line.Names) {
			if fold && strings.ToLower(word) == word {
				word = text.Fold(word)
			}
			list = append(list, compose.Noun{Word: word, Gender: line.Gender, Place: line.Place, Of: line.Of})
		}
	}
	slices.SortStableFunc(list, func(a, b compose.Noun) int { return strings.Compare(a.Word, b.Word) })
	return list
}
