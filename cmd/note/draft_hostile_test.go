package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"note/lint/text"
)

// secret is a company that no hostile fact may bring into a note by naming its field.
const secret = "Quorvelwerk"

// hostile are pieces of facts as nobody has them, or somebody who wants to see what happens.
var hostile = []string{
	"{{first}}", "{company}", "${company}", "%%company%%", "<no value>", "{{.Company}}", "{company:bei}", "[company]",
	"<script>alert(1)</script>", "&lt;b&gt;&amp;#39;", "<b>Ada</b>", "🚀👩‍💻🔥", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "𝗔𝗱𝗮", "\u202eadA\u202c", "\u2066A\u2069", "\u200b\u200d\ufeff",
	"\x1b[31mred\x1b[0m", "\x1b]0;title\a", "\x00", "\x9b31m", "\xff\xfe", "עדה לאבלייס", "مرحبا", "Z͑̓a̴l̵g̶o̷", "a\u0301\u0301\u0301\u0301",
	"---", "- &a [*a, *a]", "!!python/object", "=cmd()|'calc'!A1", "'; DROP TABLE people; --", "$(rm -rf /)", "`id`", "\\u0000",
	"../../etc/passwd", "C:\\Users", "http://evil.example/?{company}", "NULL", "undefined", "N/A", "  ", "\t", "ÄÖÜẞ", "İıſ",
	strings.Repeat("very long headline ", 540), strings.Repeat("ab", 300), strings.Repeat("🇩🇪", 200),
}

// layouts are ways to paste a profile; {} stands for what is hostile.
var layouts = []string{
	"name: Ada {}\ncompany: " + secret + "\npost: Why {} matters\nheadline: {}\n",
	"name: {}\npost: {}\ncompany: " + secret + "\nevent: {} 2026\nmutual: {}\n",
	"Ada {}\n\n· 2nd\n\n{} at " + secret + "\n\nBath, England · Contact info\n\n500+ connections\n\nActivity\nAda posted this\n{}\n",
	"Ada Weiß\nAngestellt, {}, " + secret + "\nKöln, Deutschland\n\nIch suche\n{}\nIch biete\n{}\n",
	`{"basics":{"name":"Ada {}","label":"{}"},"work":[{"name":"` + secret + `","position":"{}"}]}`,
	"BEGIN:VCARD\nVERSION:3.0\nN:Weiß;{};;;\nFN:{}\nORG:" + secret + "\nTITLE:{}\nEND:VCARD\n",
	"First Name,Last Name,Company,Position\n{},Weiß," + secret + ",{}\n",
	"Ada {} is a {} at " + secret + " and spoke at {}.",
	`<script type="application/ld+json">{"@type":"Person","name":"{}","worksFor":"` + secret + `","jobTitle":"{}"}</script>`,
	"Contact\nwww.linkedin.com/in/ada-{} (LinkedIn)\nAda {}\n{}\nBath\nExperience\n" + secret + "\n{}\nJanuary 2021 - Present\nPage 1 of 1\n",
}

// TestHostileProfiles drafts from a thousand profiles that hold what no profile
// should: each gives a note that is clean and fits, or a message. Nothing in a
// fact is read as the syntax of a template, and nothing steers the terminal.
func TestHostileProfiles(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	drafted := 0
	for i := range 1000 {
		profile := layouts[i%len(layouts)]
		for strings.Contains(profile, "{}") {
			profile = strings.Replace(profile, "{}", hostile[r.IntN(len(hostile))], 1)
		}
		args := []string{"draft", "-", "--no-input", "--lang", []string{"en", "de"}[i%2]}
		if i%3 == 0 {
			args = append(args, "--because", "your remark on "+hostile[r.IntN(len(hostile))])
		}
		got := runNote(strings.NewReader(profile), args...)
		if complaint := unsafe(got); complaint != "" {
			t.Errorf("%s: %q from %.400q with %q", complaint, got.Out+got.Err, profile, args)
		}
		if got.Code == exitClean {
			drafted++
		}
	}
	t.Logf("%d drafts", drafted)
	if drafted < 100 {
		t.Errorf("but %d of 1000 give a draft", drafted)
	}
}

// unsafe says what is wrong with the outcome; "" when nothing is.
func unsafe(got result) string {
	note, row := text.Measure(got.Out), strings.HasPrefix(got.Out, `{"text":"`) // of a table
	noNote := got.Out == "" || strings.HasPrefix(got.Out, `{"text":"",`)
	switch {
	case got.Code < exitClean || got.Code > exitFailed:
		return fmt.Sprintf("exit code %d", got.Code)
	case got.Code != exitClean && (!noNote || got.Err == ""):
		return "a failure without a message, or with a note"
	case text.Printable(got.Out, "\n") != got.Out || text.Printable(got.Err, "\n") != got.Err:
		return "it steers a terminal"
	case !row && (note.Graphemes > 300 || note.UTF16 > 300):
		return "it does not fit"
	case strings.Contains(got.Out, "<no value>"), strings.Contains(got.Out, "Why "+secret):
		return "a fact was read as a template"
	}
	return ""
}
