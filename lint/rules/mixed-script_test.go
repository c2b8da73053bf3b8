package rules

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	gocmp "github.com/google/go-cmp/cmp"

	"note/lint"
)

func TestMixedScript(t *testing.T) {
	testRows(t, MixedScript, "de", nil, []row{
		{"pаypal", []string{"warning: pаypal"}}, // Cyrillic а
		{"Нallo Zoë", []string{"warning: Нallo"}},
		{"АBB und Ѕiemens", []string{"warning: АBB", "warning: Ѕiemens"}},
		{"Gеspräсh über Flüѕѕe", []string{"warning: Gеspräсh", "warning: Flüѕѕe"}},
		{"Gе\u0308spra\u0308ch", []string{"warning: Gе\u0308spra\u0308ch"}},
		{"cоm.example/раth", []string{"warning: cоm", "warning: раth"}},
		{"Kоntakt-Anfrage, IТ-Leiter, IТ", []string{"warning: Kоntakt", "warning: IТ", "warning: IТ"}},
		{"Hаllо und Hаllо", []string{"warning: Hаllо", "warning: Hаllо"}},
		{"pа\u200bypal", []string{"warning: pа\u200bypal"}},
		{"pοst", []string{"warning: pοst"}}, // Greek from here on
		{"hallο ο1 οk", []string{"warning: hallο", "warning: οk"}},
		{"Αthen, ΙT und pΗ", []string{"warning: Αthen", "warning: ΙT", "warning: pΗ"}},
		{"Groβ, Grüβe, Gru\u0308βe, Straβe, Spaβ", []string{"warning: Groβ", "warning: Grüβe", "warning: Gru\u0308βe", "warning: Straβe", "warning: Spaβ"}},
		{"olινe mαil Lινe", []string{"warning: olινe", "warning: mαil"}},
		{"hսman", []string{"warning: hսman"}}, // Armenian
		{"ᏚAP", []string{"warning: ᏚAP"}},     // Cherokee
		// Words of one script.
		{"Москва, Київ, Αθήνα, Երևան, ᏣᎳᎩ, רות, नमस्ते, 東京, сосна, ТЕМА, ΤΟΚΑ", nil},
		{"Grüße Łukasz Đorđe Ñ ı ſ ɑ ɡ", nil},
		{"Zoë aus Москва", nil},
		{"IT-отдел, β-Test, α-Tester, T-Θήτα", nil},
		{"iPhone'ом, IBM'а? PR’а", []string{"warning: IBM'а", "warning: PR’а"}},
		// Symbols.
		{"5 µm, 3 μm, 10 kΩ, 2 kΩ, 4 Ω, 1 µF, μC, MΩ, ΔT, Δt, πr, λx, Σx, σ2, ∑x, ∂x, 2α, 50 µg", nil},
		{"TNFα, IFNγ, NFκB, PPARγ, TGFβ1, IL1β, ERα, Aβ, GSK3β, αSyn, βCD, Kα, kα", nil},
		{"sinα, cosβ, tanγ, sinαcosβ, ρgh, νe, ηR, χ2, χab, pν", nil},
		{"NΛSΛ, BΞNΞTT, ЯMZ, ДЖem, KOЯN, Яeact", nil},
		{"№5 ªb º ʼn Rock ʼn Roll ʻOkina 𝗽а", nil},
		{"Kolleg:innen, Kolleg*innen, O’Neill, é, e\u0301", nil},
		{"а", nil},
		{"", nil},
	})
}

func TestMixedScriptInFacts(t *testing.T) {
	testRows(t, MixedScript, "de", lint.Known{"name": {"Pаul Weiß"}}, []row{{"Hallo Pаul, Pаula", []string{"warning: Pаula"}}})
}

// TestMixedScriptFix holds that the letters are offered, but not changed unasked.
func TestMixedScriptFix(t *testing.T) {
	findings := of(MixedScript, run(lint.Example{Lang: "de"}, "Gru\u0308βe, Pаul"))
	var got []lint.Edit
	for _, f := range findings {
		if f.Fix.Safe {
			t.Errorf("%+v is safe", f.Fix)
		}
		got = append(got, f.Fix.Edits...)
	}
	want := []lint.Edit{{Start: 5, End: 7, New: "ß"}, {Start: 11, End: 13, New: "a"}}
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestDoublesBegin holds that a note without one of the bytes has no double.
func TestDoublesBegin(t *testing.T) {
	for at := 0; at < len(doubles); {
		r := firstRune(doubles[at:])
		if !unicode.Is(unicode.Latin, r) && strings.IndexByte(doublesBegin, doubles[at]) < 0 {
			t.Errorf("%c begins with another byte", r)
		}
		at += utf8.RuneLen(r)
	}
}
