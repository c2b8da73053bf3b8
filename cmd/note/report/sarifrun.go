package report

import (
	"fmt"

	"note/lint"
)

// tool says what the rules are, by the severities they have of their own.
func (s *sarif) tool() sarifTool {
	driver := sarifDriver{Name: "note", Rules: []sarifRule{}}
	if s.o.Version != nil {
		driver.Version = s.o.Version()
	}
	for _, r := range s.o.Rules {
		driver.Rules = append(driver.Rules, sarifRule{
			ID:    r.Name,
			Short: sarifMessage{Text: literal(RuleTitle(r, s.o.UI))},
			Full:  sarifMessage{Text: literal(ruleBody(r, s.o.UI, asItIs))},
			Help: sarifMessage{
				Text:     literal(ruleBody(r, s.o.UI, asItIs)),
				Markdown: literal(ruleHelp(r, s.o.UI)),
			},
			Default: sarifConfig{Level: sarifLevel(r.Severity)},
		})
	}
	return sarifTool{driver}
}

// invocation says which rules the config has changed and what could not be read.
func (s *sarif) invocation(failures Failures) sarifInvocation {
	run := sarifInvocation{Successful: failures.Count == 0}
	for i, r := range s.o.Rules {
		severity, ok := s.o.Severity[r.Name]
		if !ok || severity == r.Severity {
			continue
		}
		set := sarifConfig{Level: sarifLevel(severity)}
		if severity == lint.Off {
			set = sarifConfig{Enabled: new(bool)}
		}
		run.Overrides = append(run.Overrides, sarifOverride{sarifReference{r.Name, i}, set})
	}
	for _, f := range failures.First {
		run.Notifications = append(run.Notifications, notification(f))
	}
	if more := failures.Count - len(failures.First); more > 0 {
		run.Notifications = append(run.Notifications, sarifNotification{
			Level: "error", Message: sarifMessage{Text: fmt.Sprintf(wordsFor(s.o.UI).failed, more)},
		})
	}
	return run
}

// notification is a failure with its place.
func notification(f Failure) sarifNotification {
	n := sarifNotification{Level: "error", Message: sarifMessage{Text: literal(f.Message)}}
	if f.Path == "" {
		return n
	}
	var at sarifNotePosition
	at.Physical.Artifact = artifact(f.Path)
	if f.Line > 0 {
		at.Physical.Region = &sarifRegion{StartLine: f.Line}
	}
	n.Locations = []sarifNotePosition{at}
	return n
}
