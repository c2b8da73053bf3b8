package report

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"note/lint"
	"note/lint/lang"
	"note/lint/rules"
)

// sarifSchemaFile is the standard's own schema; see README.txt beside it.
const sarifSchemaFile = "testdata/sarif-schema-2.1.0.json"

// validateSARIF checks a document against the schema, formats of URIs and the like included.
func validateSARIF(t *testing.T, document string) error {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	schema, err := compiler.Compile(sarifSchemaFile)
	if err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(document))
	if err != nil {
		t.Fatalf("%v in %s", err, document)
	}
	return schema.Validate(value)
}

// linted is an input with what all rules find in it.
func linted(source, input string) Note {
	_, start, _ := lint.FrontMatter(input)
	n := lint.Note{Source: source, Input: input, Start: start, Network: lint.Networks[0], Allow: []string{"link"}}
	return Note{Report: lint.Run(n, lint.Config{Rules: rules.All(), Packs: lang.Packs()})}
}

// hostile are inputs in which the units of a place differ.
var hostile = []string{
	"Hi {{first_name}},  I came across\r\nyour profile 👩‍💻 , and I'd like to add you to my professional network. See görlitz.example/x",
	"\ufeffGuten Tag Frau Weiß,  Ihr Profil hat mich beeindruckt\rund ich mo\u0308chte  mein Netzwerk erweitern , gern",
	"\ufeff---\nlang: de\n---\n𝗛allo 👩‍💻  Zoë ,\n\n\n\nIhr Profil hat mich beeindruckt\x1b[0m\u202e",
	"", "👩‍💻", strings.Repeat("ß {{x}}  ", 3000),
}

func TestSARIFFitsSchema(t *testing.T) {
	row := linted("größe C#.jsonl", hostile[0])
	row.Row, row.Report.Note.ID = 17, "42"
	var failures Failures
	for i := range 2 * maxFailures {
		failures.Add(Failure{Path: "a b.jsonl", Line: i, Message: "a b.jsonl: {0} is no [row](1)"})
	}
	failures.Add(Failure{Message: "no place"})
	o := Options{UI: "de", Rules: rules.All(), Version: func() string { return "v1.2.3" },
		Severity: map[string]lint.Severity{"link": lint.Off, "untidy-space": lint.Info, "too-long": lint.Error}}
	documents := []string{
		printed(t, "sarif", Options{}, 0),
		printed(t, "sarif", o, 0, row, linted("-", hostile[1])),
	}
	for _, input := range hostile {
		documents = append(documents, printed(t, "sarif", Options{Rules: rules.All()}, 0, linted("/tmp/../ö.note", input)))
	}
	var failed strings.Builder
	if err := newSARIF(&failed, o).Close(failures); err != nil {
		t.Fatal(err)
	}
	for _, document := range append(documents, failed.String()) {
		if err := validateSARIF(t, document); err != nil {
			t.Errorf("%v in %.2000s", err, document)
		}
	}
}

// TestSARIFMisspelled shows that the schema sees what a slip does.
func TestSARIFMisspelled(t *testing.T) {
	good := printed(t, "sarif", Options{Rules: rules.All()}, 0, linted("-", hostile[0]))
	for _, slip := range []struct{ right, wrong string }{
		{`"level":"error"`, `"level":"info"`}, {`"startLine":1`, `"startLine":0`}, {`"ruleId"`, `"rule"`},
		{`"utf16CodeUnits"`, `"graphemes"`}, {`"uri":"stdin"`, `"uri":"%zz"`}, {`"executionSuccessful":true`, ""},
	} {
		if bad := strings.Replace(good, slip.right, slip.wrong, 1); bad == good || validateSARIF(t, bad) == nil {
			t.Errorf("%s for %s is not noticed", slip.wrong, slip.right)
		}
	}
}

// parsedSARIF is what the tests read of a document.
type parsedSARIF struct {
	Runs []struct {
		Tool struct {
			Driver struct{ Rules []struct{ ID string } }
		}
		Results []struct {
			RuleID    string
			RuleIndex int
			Level     string
			Message   struct{ Text string }
			Locations []struct {
				PhysicalLocation struct {
					ArtifactLocation struct{ URI string }
					Region           parsedRegion
				}
				LogicalLocations []struct{ Name string }
			}
			PartialFingerprints map[string]string
			Fixes               []struct {
				ArtifactChanges []struct {
					Replacements []struct {
						DeletedRegion   parsedRegion
						InsertedContent struct{ Text string }
					}
				}
			}
		}
		Invocations []struct {
			ExecutionSuccessful        bool
			RuleConfigurationOverrides []struct {
				Descriptor    struct{ ID string }
				Configuration struct {
					Enabled *bool
					Level   string
				}
			}
			ToolExecutionNotifications []struct{ Message struct{ Text string } }
		}
	}
}

type parsedRegion struct {
	StartLine, StartColumn, EndLine, EndColumn     int
	CharOffset, CharLength, ByteOffset, ByteLength int
	Snippet                                        struct{ Text string }
}

func parseSARIF(t *testing.T, document string) parsedSARIF {
	t.Helper()
	var p parsedSARIF
	if err := json.Unmarshal([]byte(document), &p); err != nil {
		t.Fatal(err)
	}
	return p
}

// TestSARIFStreams holds that a note is written when it is known, and not kept.
func TestSARIFStreams(t *testing.T) {
	var out strings.Builder
	p := newSARIF(&out, Options{})
	for i := range 3 {
		n := judged("Ihr Profil", 0, phrase)
		n.Report.Note.Source = fmt.Sprintf("n%d.note", i)
		if err := p.Note(n); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(out.String(), n.Report.Note.Source) {
			t.Errorf("note %d is not written yet", i)
		}
	}
}

// TestSARIFSays shows the rest: fingerprints, rows, levels, failures.
func TestSARIFSays(t *testing.T) {
	shouted := phrase
	shouted.Evidence = "IHR  profil"
	same := judged("---\n---\nIHR  profil", 8, shouted)
	row := judged("Ihr Profil {{name}}", 0, placeholder)
	row.Row, row.Report.Note.ID = 17, "ü-42"
	o := Options{Rules: rules.All(), Severity: map[string]lint.Severity{"link": lint.Off, "untidy-space": lint.Info}}
	run := parseSARIF(t, printed(t, "sarif", o, 1, judged("Ihr Profil", 0, phrase), same, row)).Runs[0]
	key := "ruleAndWords/v1"
	if a, b := run.Results[0].PartialFingerprints[key], run.Results[1].PartialFingerprints[key]; a != b || a == run.Results[2].PartialFingerprints[key] {
		t.Errorf("fingerprints are %q and %q of the same words", a, b)
	}
	at := run.Results[2].Locations[0]
	if r := at.PhysicalLocation.Region; r != (parsedRegion{StartLine: 17}) || at.LogicalLocations[0].Name != "ü-42" || at.PhysicalLocation.ArtifactLocation.URI != "gr%C3%B6%C3%9Fe.note" {
		t.Errorf("the row is at %+v", at)
	}
	if run.Results[0].Level != "warning" || run.Results[2].Level != "error" {
		t.Errorf("levels are %s, %s", run.Results[0].Level, run.Results[2].Level)
	}
	overrides := run.Invocations[0].RuleConfigurationOverrides
	if run.Invocations[0].ExecutionSuccessful || len(overrides) != 2 || *overrides[0].Configuration.Enabled || overrides[1].Configuration.Level != "note" {
		t.Errorf("invocation %+v", run.Invocations[0])
	}
	braces := placeholder
	braces.Message = "put {{name}} there"
	run = parseSARIF(t, printed(t, "sarif", Options{}, 0, judged("{{name}}", 0, braces))).Runs[0]
	if got := run.Results[0].Message.Text; got != "put {{{{name}}}} there" || run.Results[0].RuleIndex != -1 {
		t.Errorf("message %q", got)
	}
}
