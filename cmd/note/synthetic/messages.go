package synthetic

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// messageColumns is the header; older archives end with FOLDER.
var messageColumns = []string{"CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE",
	"SUBJECT", "CONTENT", "FOLDER", "ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"}

// talk is a table of messages in the making, with the people talked to alone and in groups.
type talk struct {
	*world
	records       [][]string
	conversations int
	alone, group  map[string]bool
}

// writeMessages writes conversations with contacts and others, groups, drafts, people without an address and a very long
// message. Of people whose accepted invitation had a note, every fourth conversation or so begins with it.
func (w *world) writeMessages() {
	t := &talk{world: w, records: [][]string{messageColumns}, alone: map[string]bool{}, group: map[string]bool{}}
	notes := w.acceptedNotes()
	for i, c := range w.contacts {
		if row, ok := notes[c.slug]; ok && chance(w.rand, 0.25) {
			t.recover(c.person, row)
		} else if chance(w.rand, 0.3) {
			t.converse(c.person, c.on.Add(10*time.Hour+time.Duration(i%600)*time.Minute))
		}
	}
	for range 10 {
		t.converse(w.people.next(), w.Today.AddDate(0, 0, -w.rand.IntN(900)-1))
	}
	t.groups()
	t.oddities()
	t.finish()
}

// acceptedNotes are the accepted invitations with a note, by address, those no longer in the table too.
func (w *world) acceptedNotes() map[string]Invitation {
	notes := map[string]Invitation{}
	for _, row := range slices.Concat(w.rows, w.lost) {
		if row.Text != "" && !row.ConnectedOn.IsZero() {
			notes[row.Address] = row
		}
	}
	return notes
}

// recover begins a conversation with the note and lets the recipient answer.
func (t *talk) recover(with person, row Invitation) {
	at := row.ConnectedOn.Add(9 * time.Hour)
	t.conversations++
	t.say(owner, []person{with}, at, row.Text, false)
	t.say(with, []person{owner}, at.Add(time.Hour), "Danke für die Nachricht, angenommen!", false)
	t.say(owner, []person{with}, at.Add(2*time.Hour), "Thank you, that is kind.", false)
	t.truth.NotesInMessages = append(t.truth.NotesInMessages, Recovered{Address: row.Address, Text: row.Text})
	t.alone[with.slug] = true
}

// replies are what is said in conversations.
var replies = []string{"Thanks for connecting!", "Danke für die Annahme, bis bald.", "Does Tuesday, 3 pm, suit you?", "Süß, mein café in Köln heißt \"Zum Rad\".",
	"Line one,\nline two.", "Ich melde mich nächste Woche – großes Ehrenwort.", "👍", "See https://example.org/plan?x=1,2"}

// converse lets the owner and the person speak in turn, the owner first and last.
func (t *talk) converse(with person, at time.Time) {
	t.conversations++
	for range t.rand.IntN(3) {
		t.say(owner, []person{with}, at, pick(t.rand, replies), false)
		t.say(with, []person{owner}, at.Add(time.Hour), pick(t.rand, replies), false)
		at = at.Add(26 * time.Hour)
	}
	t.say(owner, []person{with}, at, pick(t.rand, replies), false)
	t.alone[with.slug] = true
}

// groups are conversations of four.
func (t *talk) groups() {
	for n := range min(4, len(t.contacts)/3) {
		three := []person{t.contacts[3*n].person, t.contacts[3*n+1].person, t.contacts[3*n+2].person}
		at := t.Today.AddDate(0, 0, -3-n)
		t.conversations++
		t.say(owner, three, at, "Shall the four of us meet, say, on Friday?", false)
		t.say(three[0], []person{owner, three[1], three[2]}, at.Add(time.Hour), "Gern!", false)
		for _, p := range three {
			t.group[p.slug] = true
		}
	}
}

// oddities are drafts to people never written to, messages of people without an address, and a very long one.
func (t *talk) oddities() {
	for n := 0; n < 5 && !t.dialect.oldMessages; n++ {
		t.conversations++
		t.say(owner, []person{t.people.next()}, t.Today.AddDate(0, 0, -n-1), "Dear …, I meant to", true)
	}
	for n := range 3 {
		t.conversations++
		t.say(person{first: "LinkedIn", last: "Member"}, []person{owner}, t.Today.AddDate(-1, 0, -n), "(this account is gone)", false)
		t.truth.Nameless++
	}
	long := t.people.next()
	t.conversations++
	t.say(owner, []person{long}, t.Today.AddDate(0, -2, 0), strings.Repeat("A very long story, told \"slowly\",\nwith ümläuts. ", 1500), false)
	t.alone[long.slug] = true
}

// say adds a message.
func (t *talk) say(from person, to []person, at time.Time, text string, draft bool) {
	if at.After(t.Today) {
		at = t.Today
	}
	var names, addresses []string
	for _, p := range to {
		names, addresses = append(names, p.shown()), append(addresses, p.address())
	}
	if !isASCII(text) && chance(t.rand, t.dialect.mangled) {
		text = doubleEncoded(text)
	}
	folder, isDraft := "INBOX", t.dialect.no
	t.truth.Drafts += one(draft)
	t.truth.Messages += one(!draft)
	if draft {
		isDraft = t.dialect.yes
	}
	// Names with a comma in them cannot be told apart in this column; addresses can.
	t.records = append(t.records, []string{fmt.Sprintf("2-%06x", t.conversations), "", from.shown(), from.address(),
		strings.Join(names, t.dialect.separator), strings.Join(addresses, t.dialect.separator), at.Format(t.dialect.messaged), "",
		text, folder, "", isDraft, isDraft})
}

// finish counts and writes the table.
func (t *talk) finish() {
	for slug := range t.group {
		t.truth.TalkedInGroups += one(!t.alone[slug])
	}
	t.truth.TalkedTo = len(t.alone) + t.truth.TalkedInGroups
	if t.dialect.oldMessages {
		t.records = rearranged(t.records, []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
	}
	t.table("messages", "", t.records, true)
	t.coach()
}

// coach writes conversations with a machine under the same header.
func (t *talk) coach() {
	for _, name := range []string{"guide_messages.csv", "learning_coach_messages.csv", "learning_role_play_messages.csv", "coach_messages.csv"} {
		records := [][]string{t.records[0]}
		for n := range 3 {
			line := []string{"9-coach", "Coach", "LinkedIn Coach", "https://www.linkedin.com/in/linkedin-coach", owner.shown(), owner.address(),
				t.Today.AddDate(0, 0, -n-1).Format(t.dialect.messaged), "", "How would you open this conversation?", "INBOX", "", t.dialect.no, t.dialect.no}
			records = append(records, line[:len(records[0])])
		}
		path := t.dialect.path(name, t.Today)
		t.files[path] = t.dialect.bytes(name, "", records, true)
		t.truth.Skipped = append(t.truth.Skipped, path)
	}
}
