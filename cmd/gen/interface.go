package main

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// interfaceBlock is what compose/profile/interface.yaml holds of one language.
type interfaceBlock struct {
	Sections map[string][]string `yaml:",inline"` // and whatever else is a list
	Pages    map[string][]string
}

// The keys of a block that are no kind of word, field or section but a list of
// its own: the Go variable that holds it, over all languages.
var interfaceLists = map[string]string{
	"contact": "contactLinks", "starts": "interfaceStarts", "holds": "interfaceHolds", "stranger-starts": "strangerStarts", "greetings": "greetings",
	"title-ends": "titleEnds", "refusals": "refusals", "posted": "postedWords", "foreign": "foreignWords",
}

// The kinds of words, and the fields that a label can stand for.
var (
	interfaceUses   = []string{"buttons", "bars", "badges", "site", "single", "strangers", "colleagues", "meeting", "helpers", "others", "owner", "address"}
	interfaceFields = map[string]string{"role": "Role", "company": "Company", "location": "Location", "pronouns": "Pronouns", "event": "Event"}
	interfaceTitles = []string{"about", "activity", "experience", "education", "skills", "highlights", "wants", "haves", "interests", "groups", "events", "elsewhere"}
)

// interfaceWord is what one word of interfaces is for.
type interfaceWord struct {
	languages            []string
	section, page, field string
	uses                 []string
}

// writeInterface writes compose/profile/interface.yaml, below root, as Go: what
// a line is for as a switch, which costs nothing at start, the rest as lists.
func writeInterface(root string) error {
	file := filepath.Join(root, "compose", "profile", "interface.yaml")
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var blocks map[string]interfaceBlock
	if err := yaml.Unmarshal(data, &blocks); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	source, err := interfaceSource(blocks)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return writeGo(filepath.Join(root, "compose", "profile", "interface_gen.go"), source)
}

// interfaceSource is the Go source of the blocks.
func interfaceSource(blocks map[string]interfaceBlock) ([]byte, error) {
	g := interfaceTable{words: map[string]interfaceWord{}, lists: map[string][]string{}, function: map[string]string{}, titles: map[string]string{}}
	for _, language := range slices.Sorted(maps.Keys(blocks)) {
		if err := g.block(language, blocks[language]); err != nil {
			return nil, fmt.Errorf("%s: %w", language, err)
		}
	}
	var b bytes.Buffer
	b.WriteString("package profile\n\n")
	g.writeWords(&b)
	writeSwitch(&b, "functionLanguage is the language that a small folded word is of, \"\" for others.\nfunc functionLanguage(folded string) string", g.function)
	writeSwitch(&b, "titleLanguage is the language, or \"?\", of what somebody is, \"\" for other words and those of English and German.\nfunc titleLanguage(word string) string", g.titles)
	writeSet(&b, "isForeignCountry knows countries by their names in other languages than English and German.\nfunc isForeignCountry(lower string) bool", g.lists["countries"])
	writeSet(&b, "isKnownTown knows places that stand without their country.\nfunc isKnownTown(lower string) bool", g.lists["towns"])
	writeSet(&b, "isFeedWord knows filters and marks in an activity.\nfunc isFeedWord(lower string) bool", g.lists["feed"])
	writeSet(&b, "isCommonGivenName knows given names that many have.\nfunc isCommonGivenName(lower string) bool", g.lists["given"])
	for _, key := range slices.Sorted(maps.Keys(interfaceLists)) {
		list := g.lists[key]
		slices.Sort(list)
		fmt.Fprintf(&b, "// %s is the lists %q of interface.yaml, sorted.\nvar %[1]s = %#[3]v\n\n", interfaceLists[key], key, slices.Compact(list))
	}
	return b.Bytes(), nil
}

// interfaceTable gathers the blocks of all languages.
type interfaceTable struct {
	words    map[string]interfaceWord
	lists    map[string][]string // by key
	function map[string]string   // the language of a small word
	titles   map[string]string   // the language of what somebody is, "?" of more than one
}

// block adds what one language has.
func (g interfaceTable) block(language string, block interfaceBlock) error {
	for _, key := range slices.Sorted(maps.Keys(block.Sections)) {
		list := block.Sections[key]
		switch {
		case key == "function":
			for _, w := range list {
				if other := g.function[w]; other != "" {
					return fmt.Errorf("%q is a word of %s, too, and shows neither", w, other)
				}
				g.function[w] = language
			}
		case key == "titles":
			for _, w := range list {
				if _, known := g.titles[w]; known {
					g.titles[w] = "?"
				} else {
					g.titles[w] = language
				}
			}
		case key == "countries", key == "towns", key == "given", key == "feed", interfaceLists[key] != "":
			g.lists[key] = append(g.lists[key], list...)
		default:
			if err := g.add(language, key, list, false); err != nil {
				return err
			}
		}
	}
	for _, key := range slices.Sorted(maps.Keys(block.Pages)) {
		if err := g.add(language, key, block.Pages[key], true); err != nil {
			return err
		}
	}
	return nil
}

// add adds the words of one key; pages says that only pages of no network print them.
func (g interfaceTable) add(language, key string, list []string, pages bool) error {
	for _, text := range list {
		if text != strings.ToLower(text) || strings.Contains(text, "’") {
			return fmt.Errorf("%s: %q is compared in small letters, with ' for ’", key, text)
		}
		w := g.words[text]
		kind, was := key, key
		switch {
		case slices.Contains(interfaceTitles, key) && pages:
			was, w.page = w.page, key
		case slices.Contains(interfaceTitles, key):
			was, w.section = w.section, key
		case interfaceFields[key] != "":
			kind = interfaceFields[key]
			was, w.field = w.field, kind
		case slices.Contains(interfaceUses, key):
			w.uses = append(w.uses, key)
		default:
			return fmt.Errorf("unknown key %q", key)
		}
		if was != "" && was != kind {
			return fmt.Errorf("%q is both %s and %s", text, was, kind)
		}
		w.languages = append(w.languages, language)
		g.words[text] = w
	}
	return nil
}

// writeWords writes the function that tells what a line is for.
func (g interfaceTable) writeWords(b *bytes.Buffer) {
	values := map[string]string{}
	for text, w := range g.words {
		values[text] = w.literal()
	}
	writeSwitch(b, "wordOf is what a line of an interface, in small letters, is for.\nfunc wordOf(lower string) word", values)
}

// literal is the word as a Go literal. The language of a word that two have shows nothing.
func (w interfaceWord) literal() string {
	var parts []string
	slices.Sort(w.languages)
	if languages := slices.Compact(w.languages); len(languages) == 1 {
		parts = append(parts, fmt.Sprintf("language: %q", languages[0]))
	}
	if w.section != "" {
		parts = append(parts, "section: "+w.section)
	}
	if page := cmp.Or(w.page, w.section); page != "" {
		parts = append(parts, "page: "+page)
	}
	if w.field != "" {
		parts = append(parts, "field: "+w.field)
	}
	slices.Sort(w.uses)
	if uses := slices.Compact(w.uses); len(uses) > 0 {
		parts = append(parts, "uses: "+strings.Join(uses, "|"))
	}
	return "word{" + strings.Join(parts, ", ") + "}"
}

// writeSwitch writes a function that gives each text its value: a Go expression
// that begins with word, else a string.
func writeSwitch(b *bytes.Buffer, head string, values map[string]string) {
	texts := map[string][]string{}
	for text, value := range values {
		texts[value] = append(texts[value], text)
	}
	fmt.Fprintf(b, "// %s {\n\tswitch %s {\n", head, argument(head))
	for _, value := range slices.Sorted(maps.Keys(texts)) {
		expression := value
		if !strings.HasPrefix(value, "word{") {
			expression = fmt.Sprintf("%q", value)
		}
		fmt.Fprintf(b, "case %s:\n\treturn %s\n", quoted(texts[value]), expression)
	}
	none := `""`
	if strings.HasSuffix(head, " word") {
		none = "word{}"
	}
	fmt.Fprintf(b, "\t}\n\treturn %s\n}\n\n", none)
}

// writeSet writes a function that says whether a text is one of list.
func writeSet(b *bytes.Buffer, head string, list []string) {
	fmt.Fprintf(b, "// %s {\n\tswitch %s {\n\tcase %s:\n\t\treturn true\n\t}\n\treturn false\n}\n\n", head, argument(head), quoted(list))
}

// argument is the name of the only argument of the function that head declares.
func argument(head string) string {
	_, rest, _ := strings.Cut(head, "(")
	name, _, _ := strings.Cut(rest, " ")
	return name
}

// quoted is the list as Go strings, sorted, each once, a few a line.
func quoted(list []string) string {
	list = slices.Clone(list)
	slices.Sort(list)
	var b strings.Builder
	for i, s := range slices.Compact(list) {
		switch {
		case i > 0 && i%10 == 0:
			b.WriteString(",\n")
		case i > 0:
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%q", s)
	}
	return b.String()
}
