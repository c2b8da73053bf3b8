package profile

import "strings"

// pairWarnings says what of pairs was left out although it was surely meant:
// a second value where there can be one, a value of the wrong kind, a key that
// is nearly a field. Other keys that are not known are private.
func pairWarnings(pairs []pair) []*Error {
	var list []*Error
	seen := map[Field]bool{}
	for _, p := range pairs {
		field := keyField(p.key)
		if field == "" {
			list = append(list, nearMiss(p)...)
			continue
		}
		values := stated(p)
		if spec, ok := textField(field); ok && len(values) > 0 {
			list = append(list, surplus(p, spec, values, seen[field])...)
			seen[field] = true
		}
		if len(list) >= maxWarnings {
			return list[:maxWarnings]
		}
	}
	return list
}

// maxWarnings is the number of warnings beyond which no more are given.
const maxWarnings = 20

// nearMiss says that a key that is not known is nearly the name of a field.
func nearMiss(p pair) []*Error {
	key := strings.TrimSpace(p.key)
	near := Nearest(key, FieldNames())
	if near == "" || len(key) < 3 || len(p.values) == 0 {
		return nil
	}
	return []*Error{complain(p.line, "%q is no field that is known, so it was left out", key).advise("did you mean %q?", near)}
}

// surplus says what a field that takes one value had beside it, or that it is
// of the wrong kind. again says that the field was there before.
func surplus(p pair, spec Spec, values []Line, again bool) []*Error {
	switch {
	case spec.Field == Role && isSeeking(values[0].Text):
		return []*Error{complain(p.line, "%q tells what they were or look for, so it is no present role", values[0].Text)}
	case again:
		return []*Error{complain(p.line, "%q is there twice, the first one holds", p.key)}
	case len(values) > 1:
		return []*Error{complain(p.line, "%q takes one value, %q was left out", p.key, values[1].Text)}
	case spec.Type == Number && readNumber(values[0].Text) < 0:
		return []*Error{complain(p.line, "%q takes a number from 0, not %q", p.key, values[0].Text)}
	case spec.Field == Register && !isRegister(values[0].Text):
		return []*Error{complain(p.line, "%q takes du or sie, not %q", p.key, values[0].Text)}
	}
	return nil
}

// stated is the values of a pair that say something.
func stated(p pair) []Line {
	var values []Line
	for _, v := range p.values {
		if !isNothing(v.Text) {
			values = append(values, v)
		}
	}
	return values
}

// textField is the field when it takes one value.
func textField(field Field) (Spec, bool) {
	for _, spec := range Fields {
		if spec.Field == field {
			return spec, spec.Type != List
		}
	}
	return Spec{}, false
}

func isRegister(s string) bool { return strings.EqualFold(s, "du") || strings.EqualFold(s, "sie") }
