package rules

import (
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"note/lint"
	"note/lint/lang"
)

// TestUnsupportedClaim holds what is found of a reader whose facts are written
// as factsOf reads them.
func TestUnsupportedClaim(t *testing.T) {
	for _, tt := range []struct {
		lang, known, note string
		want              string // "" when nothing is found
	}{
		// Where they work.
		{"en", "company: Moorwerk", "Hi Zoë, your work at Initech impressed me.", "warning: Initech"},
		{"en", "company: Moorwerk", "Hi Zoë, your new role at the Initech Group is great.", "warning: Initech Group"},
		{"en", "company: Moorwerk", "Hi Zoë, congratulations on your new job at Initech!", "warning: Initech"},
		{"en", "company: Moorwerk", "Hi Zoë, I see that you work for Initech.", "warning: Initech"},
		{"en", "company: Moorwerk", "Hi Zoë, you’re with Initech too, I see.", "warning: Initech"},
		{"en", "company: Moorwerk", "Hi Zoë, as head of payroll at Initech you know this.", "warning: Initech"},
		{"en", "company: Moorwerk", "Hi Zoë, I like what you all do at Initech.", "warning: Initech"},
		{"en", "company: Moorwerk", "Hi Zoë, I can help you folks. It is for you folks at Initech.", "warning: Initech"},
		{"en", "company: Moorwerk", "Hi Zoë, we're colleagues at Initech, I see.", "warning: Initech"},
		{"en", "company: Moorwerk", "Hi Zoë, we both work at Initech, it seems.", "warning: Initech"},
		{"en", "company: Moorwerk GmbH", "Hi Zoë, your work at Initech GmbH impressed me.", "warning: Initech"},
		{"de", "company: Moorwerk", "Hallo Zoë, Ihre Arbeit bei Initech beeindruckt mich.", "warning: Initech"},
		{"de", "company: Moorwerk", "Hallo Zoë, deine neue Stelle bei der Volksbank Ilmenau freut mich.", "warning: Volksbank Ilmenau"},
		{"de", "company: Moorwerk", "Hallo Zoë, ich sehe, dass Sie bei Initech arbeiten.", "warning: Initech"},
		{"de", "company: Moorwerk", "Hallo Zoë, Sie sind ja bei Initech.", "warning: Initech"},
		{"de", "company: Moorwerk", "Hallo Zoë, was du bei Initech machst, gefällt mir.", "warning: Initech"},
		{"de", "company: Moorwerk", "Hallo Zoë, als Leiterin Einkauf bei Initech kennen Sie das.", "warning: Initech"},
		{"de", "company: Moorwerk", "Hallo Zoë, Ihr Unternehmen Initech wächst.", "warning: Initech"},

		// The same, and known.
		{"en", "company: Moorwerk GmbH & Co. KG", "Hi Zoë, your work at Moorwerk impressed me.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, your work at Moorwerk Ltd. impressed me.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, your work at Moorwerk Netherlands impressed me.", ""},
		{"en", "company: Volkswagen AG", "Hi Zoë, your work at VW impressed me.", ""},
		{"en", "company: Bayerische Motoren Werke", "Hi Zoë, your work at BMW impressed me.", ""},
		{"en", "company: BMW", "Hi Zoë, your work at Bayerische Motoren Werke impressed me.", ""},
		{"en", "company: Procter & Gamble", "Hi Zoë, your team at P&G impressed me.", ""},
		{"en", "company: Tidewellcentres", "Hi Zoë, your work at Tidewell impressed me.", ""},
		{"en", "company: Moorwerk; headline: Warden at Moorwerk, advisor to Initech", "Hi Zoë, your work at Initech impressed me.", ""},
		{"en", "company: Moorwerk; employers: Initech", "Hi Zoë, your work at Initech impressed me.", ""},
		{"de", "company: Küstenbahn AG", "Hallo Zoë, Ihre Arbeit bei der Kuestenbahn beeindruckt mich.", ""},
		{"de", "company: Deutsche Bahn", "Hallo Zoë, Ihre Arbeit bei der Bahn beeindruckt mich.", ""},

		// What may be something else.
		{"en", "company: Moorwerk", "Hi Zoë, your talk at GopherCon impressed me.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, I see you're at GopherCon next week.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, I work at Initech and like what you say.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, my team at Initech reads you.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, as warden at Initech I read you.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, I have a role at Initech for you.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, your work at Initech” they said.", "warning: Initech"},
		{"en", "company: Moorwerk", "Hi Zoë, they said “your work at Initech impressed us”.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, your work in Finance impressed me.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, your team at Marketing impressed me.", ""},
		{"en", "role: Warden", "Hi Zoë, your work at Initech impressed me.", ""},
		{"en", "name: Zoë Marsh", "Hi Zoë, your work at Initech impressed me.", ""},
		{"de", "company: Moorwerk", "Hallo Zoë, Ihre Rolle bei der Umstellung beeindruckt mich.", ""},
		{"de", "company: Moorwerk", "Hallo Zoë, Ihre Arbeit bei Ausschreibungen beeindruckt mich.", ""},
		{"de", "company: Moorwerk", "Hallo Zoë, Ihr Start bei der Küstenmesse gefiel mir.", ""},
		{"de", "company: Moorwerk", "Hallo Zoë, als Leiter bei Initech lese ich Sie gern.", ""},
		{"de", "company: Moorwerk", "Hallo Zoë, Sie sind bei Projekten gern dabei.", ""},

		{"en", "company: Moorwerk", "Hi Zoë, your work with Kubernetes impressed me.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, great to see you all at InnoTrans.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, I'd love to join you at InnoTrans.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, as a speaker at InnoTrans you know this.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, as chair of Women in Rail you know this.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, do you know the director of Initech?", ""},
		{"en", "company: Moorwerk", "Hi Zoë, what you built at Initech still stands.", ""},             // they may have left
		{"en", "company: Moorwerk", "Hi Zoë, your ad for a dyke warden at Initech caught my eye.", ""}, // recruiters hire for others
		{"de", "company: Moorwerk", "Hallo Zoë, was Sie bei InnoTrans sagten, gefiel mir.", ""},
		{"de", "company: Moorwerk", "Hallo Zoë, Sie sind auch bei Rotary, sehe ich.", ""},
		{"de", "company: Moorwerk", "Hallo Zoë, Sie waren als Referentin beim Deichtag.", ""},
		{"de", "company: Moorwerk", "Hallo Zoë, Ihre Arbeit mit Kubernetes gefällt mir.", ""},

		{"en", "company: Moorwerk", "Hi Zoë, shall we connect? Kind regards, your colleagues at Initech", ""},
		{"en", "company: Yandex", "Hi Zoë, your work at Яндекс impressed me.", ""}, // who knows how others write it
		{"en", "company: Яндекс", "Hi Zoë, your work at Yandex impressed me.", ""},
		{"en", "company: Яндекс", "Hi Zoë, your work at Газпром impressed me.", "warning: Газпром"},
		{"en", "company: Яндекс; company: Yandex", "Hi Zoë, your work at Initech impressed me.", "warning: Initech"},
		{"en", "company: Łódź Works", "Hi Zoë, your work at Initech impressed me.", "warning: Initech"},
		{"en", "mutual: Мария Лебедева", "Hi Zoë, our mutual friend Petra Lang told me.", ""},
		{"de", "company: Moorwerk; post: Undichte Deiche", "Hallo Zoë, Ihre Arbeit bei Initech zu Deichen gefällt mir.", "warning: Initech"},
		{"de", "company: Moorwerk; post: Undichte Deiche", "Hallo Zoë, Ihre Arbeit bei Initech Werft gefällt mir.", "warning: Initech Werft"},
		{"de", "company: Stiftung zur Moorpflege", "Hallo Zoë, Ihre Arbeit bei der Stiftung zur Moorpflege gefällt mir.", ""},
		{"de", "company: Moorpflege Kiel", "Hallo Zoë, Ihre Arbeit bei der Lindhus von Kiel gefällt mir.", ""},
		{"de", "company: Moorwerk", "Hallo Zoë, Ihre Arbeit bei der Moorwerk zu Deichen gefällt mir.", ""},

		// Held only by facts that tell of nobody's life.
		{"en", "company: Moorwerk; url: https://www.linkedin.com/in/initech", "Hi Zoë, your work at Initech impressed me.", "warning: Initech"},
		{"en", "company: Moorwerk; lang: Initech; register: Initech; pronouns: Initech; salutation: Initech; mutual_count: Initech",
			"Hi Zoë, your work at Initech impressed me.", "warning: Initech"},

		// Where they worked: told where the profile shows a career.
		{"en", "employers: Moorwerk; employers: Deichbau", "Hi Zoë, your time at Initech interests me.", "info: Initech"},
		{"de", "employers: Moorwerk; employers: Deichbau", "Hallo Zoë, Ihre Zeit bei Initech interessiert mich.", "info: Initech"},
		{"en", "employers: Moorwerk", "Hi Zoë, your time at Initech interests me.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, your time at Initech interests me.", ""},
		{"en", "employers: Moorwerk; employers: Initech", "Hi Zoë, your time at Initech interests me.", ""},

		// What they are.
		{"en", "role: CTO", "Hi Zoë, congratulations on your role as CFO!", "warning: CFO"},
		{"en", "role: Chief Technology Officer", "Hi Zoë, your role as Chief Financial Officer is hard.", "warning: Chief Financial Officer"},
		{"en", "headline: Backend engineer", "Hi Zoë, as a recruiter you know this.", "warning: recruiter"},
		{"en", "headline: Head of Payroll", "Hi Zoë, your new position as a dentist is great.", "warning: dentist"},
		{"de", "role: CTO", "Hallo Zoë, Glückwunsch zu Ihrer neuen Rolle als CFO!", "warning: CFO"},
		{"de", "headline: Backend-Entwicklerin", "Hallo Zoë, als Recruiterin kennen Sie das.", "warning: Recruiterin"},
		{"de", "headline: Leiterin Einkauf", "Hallo Zoë, Sie sind Hebamme, sehe ich.", ""}, // a word that no pack has for a role
		{"en", "role: Chief Technology Officer", "Hi Zoë, your role as CTO is hard.", ""},
		{"en", "role: CTO", "Hi Zoë, your role as CIO is hard.", "warning: CIO"},
		{"en", "headline: Founder, organic bakery", "Hi Zoë, as a recruiter you know this.", ""},
		{"en", "headline: Head of Payroll", "Hi Zoë, your role as board surgeon is hard.", ""},
		{"en", "headline: Backend engineer; offers: advice from a lawyer", "Hi Zoë, as a lawyer you know this.", ""},
		{"en", "role: Founder", "Hi Zoë, your role as CEO is hard.", ""},
		{"en", "role: Head of Procurement", "Hi Zoë, as a buyer you know this.", ""},
		{"de", "role: Head of Procurement", "Hallo Zoë, als Einkaufsleiterin kennen Sie das.", ""},
		{"en", "role: Head of People", "Hi Zoë, as a recruiter you know this.", ""},
		{"en", "headline: Bridge keeper", "Hi Zoë, as a recruiter you know this.", ""},
		{"en", "headline: Backend engineer", "Hi Zoë, as a recruiter I know this.", ""},
		{"en", "headline: Backend engineer", "Hi Zoë, as a fan of yours you have me.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, as a recruiter you know this.", ""},

		{"en", "headline: Head of Sales", "Hi Zoë, you're the architect of this change.", ""},
		{"en", "headline: Head of Sales", "Hi Zoë, I'd love to have you as a lawyer on our panel.", ""},
		{"en", "headline: Head of Sales", "Hi Zoë, your role as a coach at the club is great.", ""},
		{"de", "headline: Vertriebsleiterin", "Hallo Zoë, Ihre Rolle als Chefin gefällt mir.", ""},
		{"de", "headline: Vertriebsleiterin", "Hallo Zoë, ich möchte Sie als Entwicklerin gewinnen.", ""},

		// Where they learned.
		{"en", "school: TU Ilmenau", "Hi Zoë, I see you studied at Uppsala University.", "warning: Uppsala University"},
		{"en", "school: TU Ilmenau", "Hi Zoë, fellow Uppsala alum here.", "warning: Uppsala"},
		{"de", "school: TU Ilmenau", "Hallo Zoë, ich war auch an der Uni Bayreuth.", "warning: Bayreuth"},
		{"en", "school: Technische Universität Ilmenau", "Hi Zoë, I see you studied at TU Ilmenau.", ""},
		{"en", "school: TU Ilmenau", "Hi Zoë, fellow XXX alum here.", ""},
		{"en", "schools: Leiden; school: TU Ilmenau", "Hi Zoë, I see you studied at Leiden.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, I see you studied at Uppsala.", ""},

		// Whom both know, and how many.
		{"en", "mutual: Maja Öberg", "Hi Zoë, our mutual friend Petra Lang told me.", "warning: Petra Lang"},
		{"en", "mutual: Maja Öberg", "Hi Zoë, I see Petra Lang is a contact of yours.", "warning: Petra Lang"},
		{"en", "mutual: Maja Öberg; mutual_count: 1", "Hi Zoë, I see Petra Lang is a mutual contact.", "warning: Petra Lang"},
		{"de", "mutual: Maja Öberg", "Hallo Zoë, unsere gemeinsame Bekannte Petra Sund riet mir dazu.", "warning: Petra Sund"},
		{"en", "mutual: Maja Öberg; mutual_count: 12", "Hi Zoë, our mutual friend Petra Lang told me.", ""},
		{"en", "mutual: Maja Öberg", "Hi Zoë, our mutual friend Maja told me.", ""},
		{"en", "mutual: Maja Öberg", "Hi Zoë, our mutual contacts Petra Lang and Maja Öberg told me.", ""},
		{"en", "mutual: Maja Öberg", "Hi Zoë, my friend Petra Lang told me.", ""},
		{"en", "name: Zoë Marsh", "Hi Zoë, our mutual friend Petra Lang told me.", ""},
		{"en", "mutual_count: 5", "Hi Zoë, we have 12 contacts in common.", "warning: 12"},
		{"de", "mutual_count: 5", "Hallo Zoë, wir haben 12 gemeinsame Kontakte.", "warning: 12"},
		{"en", "mutual_count: 12", "Hi Zoë, we have 12 contacts in common.", ""},
		{"en", "mutual_count: 12", "Hi Zoë, we have 10 contacts in common.", ""}, // it may have grown
		{"en", "mutual_count: 1204", "Hi Zoë, we share 1.204 mutual connections.", ""},
		{"en", "mutual_count: 90", "Hi Zoë, we have 1,204 mutual connections.", "warning: 1,204"},
		{"en", "mutual_count: 1,204", "Hi Zoë, we have 204 mutual connections.", ""},
		{"de", "mutual_count: 300", "Hallo Zoë, wir haben 1.204 gemeinsame Kontakte.", "warning: 1.204"},

		// For how long.
		{"en", "headline: 12 years in payroll", "Hi Zoë, your 15 years in payroll impress me.", "warning: 15"},
		{"de", "headline: 12 Jahre Lohnbuchhaltung", "Hallo Zoë, Ihre 15 Jahre in der Lohnbuchhaltung beeindrucken.", "warning: 15"},
		{"en", "headline: 15 years in payroll", "Hi Zoë, your 15 years in payroll impress me.", ""},
		{"en", "headline: Payroll", "Hi Zoë, your 15 years in payroll impress me.", ""},
		{"en", "headline: 15 years in payroll", "Hi Zoë, your 12 years at Moorwerk impress me.", ""},
		{"en", "mutual: Maja Öberg", "Hi Zoë, Petra Lang knows us both.", ""}, // if not by the network
		{"en", "headline: 12 years in payroll", "Hi Zoë, my 15 years in payroll help.", ""},

		// What they wrote.
		{"en", "post: Vier Tage sind genug", "Hi Zoë, your post “Leaky dykes explained” saved us.", "warning: Leaky dykes explained"},
		{"en", "post: Vier Tage sind genug", "Hi Zoë, your post “Leaky dykes” saved us.", "warning: Leaky dykes"},
		{"de", "post: Vier Tage sind genug", "Hallo Zoë, Ihr Beitrag „Undichte Deiche“ half uns.", "warning: Undichte Deiche"},
		{"en", "post: Leaky dykes, explained!", "Hi Zoë, your post “Leaky dykes explained” saved us.", ""},
		{"en", "post: Vier Tage sind genug", "Hi Zoë, your post on leaky dykes saved us.", ""},
		{"en", "company: Moorwerk", "Hi Zoë, your post “Leaky dykes explained” saved us.", ""},
	} {
		got := strings.Join(found(UnsupportedClaim, tt.lang, factsOf(tt.known), tt.note), "; ")
		if diff := gocmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q of %q (-want +got):\n%s", tt.note, tt.known, diff)
		}
	}
}

// TestUnsupportedClaimOfWriter holds that neither the writer's own reason is
// judged nor what the writer's facts hold.
func TestUnsupportedClaimOfWriter(t *testing.T) {
	n := lint.Note{
		Input: "Hi Zoë, your work at Initech saved our harbour.", Lang: "en", Recipient: lint.Known{"company": {"Moorwerk"}},
	}
	count := func(n lint.Note) int {
		return len(lint.Run(n, lint.Config{Rules: []lint.Rule{UnsupportedClaim}, Packs: lang.Packs()}).Findings)
	}
	if count(n) != 1 {
		t.Error("nothing is found")
	}
	n.Because = "your work at Initech saved our harbour"
	if count(n) != 0 {
		t.Error("the writer's own reason is judged")
	}
	titled := lint.Note{Input: "Hi Zoë, your post “Leaky dykes” saved us.", Lang: "en", Recipient: lint.Known{"post": {"Vier Tage sind genug"}}}
	if titled.Because = "your post “Leaky dykes” saved us"; count(titled) != 0 {
		t.Error("a title in the writer's own reason is judged")
	}
	n.Because, n.Sender = "", lint.Known{"employers": {"Initech"}}
	if count(n) != 0 {
		t.Error("what the writer's facts hold is judged")
	}
	n.Input, n.Sender = "Hi Zoë, your 15 years in payroll help.", lint.Known{"headline": {"12 years in payroll"}}
	if count(n) != 0 {
		t.Error("the writer's years are taken for the reader's")
	}
	n.Sender, n.Recipient = nil, nil
	if count(n) != 0 {
		t.Error("something is found although nothing is known")
	}
}
