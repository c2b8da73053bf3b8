package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"note/cmd/note/synthetic"
)

// sameReason lists, for each kind of the generator's, the linter's that mean the same.
func sameReason() map[string]string {
	return map[string]string{
		synthetic.Post: "post", synthetic.Contact: "shared-contact", synthetic.Event: "event", synthetic.Group: "group",
		synthetic.School: "school", synthetic.Topic: "topic my-topic shared-topic", synthetic.Job: "job hiring their-job", synthetic.None: "none",
	}
}

// TestAuditTruthReasons counts how the linter names the reasons that were planted.
// What it must not do is find none where there is one, or one where there is none.
func TestAuditTruthReasons(t *testing.T) {
	size := 600
	if os.Getenv(allOfIt) != "" {
		size = synthetic.Default().Invitations
	}
	named := map[string]map[string]int{}
	all, missed, stock, invented, same := 0, 0, 0, 0, 0
	for _, v := range synthetic.Variants() {
		_, truth := synthetic.Generate(uint64(v)+1, synthetic.Options{Invitations: size, Variant: v, Clusters: -1})
		rows := slices.DeleteFunc(truth.Rows, func(row synthetic.Invitation) bool { return row.Text == "" })
		for i, kind := range reasonsOf(t, rows) {
			want := rows[i].Kind
			if named[want] == nil {
				named[want] = map[string]int{}
			}
			named[want][kind]++
			if slices.Contains(strings.Fields(sameReason()[want]), kind) {
				same++
			}
			switch {
			case want == synthetic.None && kind != "none":
				stock, invented = stock+1, invented+1
			case want == synthetic.None:
				stock++
			case kind == "none":
				all, missed = all+1, missed+1
			default:
				all++
			}
		}
	}
	for _, kind := range slices.Sorted(maps.Keys(named)) {
		t.Logf("%s is named %v", kind, named[kind])
	}
	t.Logf("%d of %d have the planted kind; in %d of %d with a reason none was found, in %d of %d without one was", same, all+stock, missed, all, invented, stock)
	if missed*20 > all || invented*4 > stock {
		t.Error("too many")
	}
}

// reasonsOf are the kinds of reason that the linter finds in the notes.
func reasonsOf(t *testing.T, rows []synthetic.Invitation) []string {
	var in, out, wrong bytes.Buffer
	e := json.NewEncoder(&in)
	for _, row := range rows {
		if err := e.Encode(map[string]any{"text": row.Text, "lang": row.Lang, "recipient": map[string]string{"name": row.Name}}); err != nil {
			t.Fatal(err)
		}
	}
	run([]string{"lint", "--input", "jsonl", "--format", "json", "--no-ledger", "--today", today}, &in, &out, &wrong, func(string) string { return "" })
	var kinds []string
	for d := json.NewDecoder(&out); d.More(); {
		var judged struct{ Reason *struct{ Kind string } }
		if err := d.Decode(&judged); err != nil {
			t.Fatal(err, wrong.String())
		}
		kind := "none"
		if judged.Reason != nil {
			kind = judged.Reason.Kind
		}
		kinds = append(kinds, kind)
	}
	if len(kinds) != len(rows) {
		t.Fatal(fmt.Sprintf("%d of %d were judged: ", len(kinds), len(rows)), wrong.String())
	}
	return kinds
}
