package synthetic

import (
	"strings"
	"time"
	"unicode/utf8"
)

// dialect is how an archive of some age and origin writes its tables.
type dialect struct {
	addresses   bool    // columns of profile addresses beside invitations and connections
	sent        string  // layout of the time of an invitation
	connected   string  // layout of the day of a connection
	messaged    string  // layout of the time of a message
	preamble    bool    // the notes above the table of connections
	mark        string  // the tables with a byte order mark, by usual name; "all" for all
	lineBreak   string  // between records and within cells
	quoteAll    bool    // cells that need no quotes have them
	shuffled    bool    // columns of invitations in another order
	oldMessages bool    // ten columns of messages, no drafts
	separator   string  // between recipients of a message
	yes, no     string  // of the columns of drafts
	folder      bool    // the archive is within a folder named after the day
	renamed     bool    // tables under other names
	mangled     float64 // share of the texts that are double-encoded, where they have letters beyond ASCII
}

// dialects are the oddities of each variant.
var dialects = map[Variant]dialect{
	Current: {
		addresses: true, sent: "1/2/06, 3:04 PM", connected: "02 Jan 2006", messaged: "2006-01-02 15:04:05 UTC", preamble: true,
		mark: "Connections messages", lineBreak: "\n", separator: ",", yes: "Yes", no: "No", mangled: 0.02,
	},
	Old: {
		sent: "1/2/2006, 3:04 PM", connected: "02 Jan 06", messaged: "2006-01-02 15:04:05", mark: "", lineBreak: "\n", separator: ",",
		oldMessages: true, mangled: 0.02,
	},
	Narrow: {
		addresses: true, sent: "1/2/06, 3:04\u202fPM", connected: "02 Jan 2006", messaged: "2006-01-02 15:04:05", preamble: true, mark: "all",
		lineBreak: "\r\n", separator: ";", yes: "true", no: "false", folder: true, renamed: true, mangled: 0.05,
	},
	ISO: {
		addresses: true, sent: "2006-01-02 15:04:05", connected: "02 Jan 2006", messaged: "2006-01-02 15:04:05 UTC", quoteAll: true,
		mark: "Invitations", lineBreak: "\n", shuffled: true, separator: ",", yes: "Yes", no: "No", mangled: 0.02,
	},
}

// path is where the table or file of the usual name lies.
func (d dialect) path(usual string, today time.Time) string {
	if d.renamed {
		switch usual {
		case "Invitations.csv":
			usual = "tables/Einladungen (1).csv"
		case "Connections.csv":
			usual = "tables/Kontakte.csv"
		case "messages.csv":
			usual = "tables/export-3.csv"
		}
	}
	if d.folder {
		return "Complete_LinkedInDataExport_" + today.Format("01-02-2006") + "/" + usual
	}
	return usual
}

// bytes writes records, with the byte order mark if the table has one. Text above the header goes first as it is.
func (d dialect) bytes(name, above string, records [][]string, quoted bool) []byte {
	var out strings.Builder
	if d.mark == "all" || d.mark != "" && strings.Contains(d.mark, name) {
		out.WriteString("\ufeff")
	}
	out.WriteString(strings.ReplaceAll(above, "\n", d.lineBreak))
	for _, record := range records {
		for i, cell := range record {
			if i > 0 {
				out.WriteByte(',')
			}
			if quoted || d.quoteAll || strings.ContainsAny(cell, ",\"\n") {
				cell = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
			}
			out.WriteString(strings.ReplaceAll(cell, "\n", d.lineBreak))
		}
		out.WriteString(d.lineBreak)
	}
	return []byte(out.String())
}

// isASCII reports whether a text would survive any encoding.
func isASCII(text string) bool { return len(text) == utf8.RuneCountInString(text) }

// windows1252 holds the characters of the bytes 0x80 to 0x9f; bytes without one stand for themselves, as in browsers.
var windows1252 = []rune("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ")

// doubleEncoded is the text as it looks when its UTF-8 was taken for Windows-1252 and encoded once more: "Ã©".
func doubleEncoded(text string) string {
	var out strings.Builder
	for _, b := range []byte(text) {
		if b >= 0x80 && b <= 0x9f {
			out.WriteRune(windows1252[b-0x80])
			continue
		}
		out.WriteRune(rune(b))
	}
	return out.String()
}
