package synthetic

import "math/rand/v2"

// skeleton is a text that goes to many with its fields exchanged; $short is one short field of its own.
type skeleton struct {
	lang, kind, text string
	shorts           []string
}

// skeletons are the texts of the clusters; none is like another.
var skeletons = []skeleton{
	{"en", Topic, "Hi $first, we map how mid-sized firms keep their pallets moving once a customs post shuts for days. $company in $city is on our list of twenty, marked $short. Could you tell me who plans the detours and whether they keep written records of them?",
		[]string{"red", "amber", "green", "blue"}},
	{"de", Topic, "Guten Tag $name, für einen Vergleich von Wartungsverträgen bei Aufzügen frage ich je Stadt drei Häuser, in $city auch $company. Mich interessiert nur, ob Störungen nach $short Stunden noch als Notfall gelten und wer das am Ende entscheidet.",
		[]string{"zwei", "vier", "acht", "zwölf"}},
	{"en", None, "Hello $first, your impressive journey at $company stood out. As somebody who loves to bring bright minds from $city and beyond into one circle, I felt a $short link between the two of us could open many doors, so please accept and let's stay connected for whatever comes.",
		[]string{"direct", "strong", "lasting", "simple"}},
	{"de", None, "Hallo $first, beim Stöbern bin ich heute über Ihr Profil gestolpert. Da ich stets $short Menschen rund um $city in meinen Verteiler hole, darf $company keinesfalls fehlen; lassen Sie uns doch einfach den Draht zueinander halten, man sieht sich ja bekanntlich immer zweimal.",
		[]string{"kluge", "nette", "starke", "offene"}},
	{"en", Job, "Good day $first, a family firm near $city asked me to fill the chair of plant manager before the old one retires in $short. People at $company are known for steady hands with furnaces, hence my line to you: shall I send the description, salary and names of both owners?",
		[]string{"April", "June", "August", "October"}},
	{"de", Job, "Guten Morgen $name, unser Werk bei $city besetzt zum $short die Stelle der Betriebsleitung neu, weil der jetzige Kollege in Rente geht. Wer bei $company Öfen gefahren hat, bringt alles Nötige mit. Darf ich Ihnen die Beschreibung samt Gehaltsrahmen schicken?",
		[]string{"April", "Juni", "August", "Oktober"}},
	{"en", Event, "Dear $first, both of us are listed for the Thursday boat trip of the Canal Freight Week, you for $company and I as a late booking. I know $short people from $city on board and would rather start with a familiar name than with a glass in my hand, so hello already from here.",
		[]string{"two", "three", "zero", "five"}},
	{"de", Event, "Hallo $name, auf der Aushangliste der Schleusentage stehen wir beide für die Nachtführung in Gruppe $short, Sie mit $company, ich als Nachrückerin. Aus $city kenne ich sonst keine Seele dort, deshalb schon jetzt ein Winken, damit wir uns im Dunkeln am Treffpunkt finden.",
		[]string{"eins", "zwei", "drei", "vier"}},
	{"en", Group, "Hi $first, the pinned poll in our group Cold Store Keepers got $short votes from $city and one of them was signed $company. Since I am the moderator who must write up the result for all members, I prefer to know a voter by face before quoting them on defrost cycles.",
		[]string{"six", "nine", "ten", "four"}},
	{"en", Post, "Hello $first, the re-run of your article “Ten Gates, One Guard” reached us through the $short newsletter. We pinned it up in the porter's lodge, and our driver from $city swears the guard you describe must work at $company. Is he right, or did you make the fellow up?",
		[]string{"spring", "summer", "autumn", "winter"}},
	{"de", School, "Guten Abend $name, die Ehemaligen der Seefahrtschule Elsfleth sammeln fürs $short Jubiläum Anschriften. In $city fehlen uns noch etliche, und laut Matrikel lernten Sie wie ich dort Knoten, ehe es Sie zu $company zog. Nehmen Sie mich auf, so folgt die Einladung.",
		[]string{"große", "runde", "nächste", "kleine"}},
	{"en", Contact, "Dear $first, at a christening in $city our mutual friend Tilman Obermayer drew me a map of everybody worth knowing in ports, and $company got a $short star beside your name. He insisted I say that he still owes you a bicycle, which I hereby do with some curiosity.",
		[]string{"gold", "silver", "double", "tiny"}},
}

// clusterSizes are between 8 and 60, in no order; together at most half of the invitations.
func clusterSizes(r *rand.Rand, clusters, invitations int) []int {
	sizes, sum := make([]int, clusters), 0
	most := 60
	if clusters > 0 {
		most = min(60, max(8, invitations/2/clusters))
	}
	for i := range sizes {
		sizes[i] = 8 + r.IntN(most-8+1)
		switch i { // the extremes are always there
		case 0:
			sizes[i] = most
		case 1:
			sizes[i] = 8
		}
		if sum += sizes[i]; sum > invitations/2 {
			return sizes[:i]
		}
	}
	return sizes
}

// copyTo is the skeleton as it goes to the person; false where their names make it too long for the box.
func (s skeleton) copyTo(r *rand.Rand, to person) (note, bool) {
	f := fields{"first": to.first, "name": to.first + " " + to.last, "company": to.company, "city": to.city, "short": pick(r, s.shorts)}
	n := note{text: f.fill(s.text), kind: s.kind, lang: s.lang, company: to.company, bare: withoutFields(s.text), plain: withoutFields(s.text)}
	return n, n.fits()
}
