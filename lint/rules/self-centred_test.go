package rules

import "testing"

func TestSelfCentred(t *testing.T) {
	const sailor = "I have been a ship's carpenter in Kiel for nine years. I have led a crew of six and rebuilt two ferries. Now I am looking for a new berth. "
	const bootsbauer = "ich baue seit neun Jahren Boote. Ich habe sechs Leute geführt und zwei Fähren instand gesetzt. Jetzt suche ich etwas Neues und möchte vor allem weiter mit Holz zu tun haben. "
	testRows(t, SelfCentred, "en", nil, []row{
		{"Hi Zoë, " + sailor + "I would love to connect 👩‍💻", []string{"info: nothing"}},
		{"Hi Zoë, " + sailor + "Could we have a call?", []string{"info: nothing"}},
		{"Hi Zoë, " + sailor + "I would be glad to connect with you", []string{"info: nothing"}},
		{"Hello! My company is my life. My crew and my boats are all I have, and my days are long and my nights are short. I want a rest. I need it.", []string{"info: nothing"}},

		{"Hi Zoë, " + sailor + "Your yard rebuilds them, too.", nil},
		{"Hi Zoë, " + sailor + "Is that what you do?", nil},
		{"Hi Zoë, " + sailor + "We both know the lock at Holtenau.", nil},
		{"Hi Zoë, " + sailor + "Jörg Petersen told me to write.", nil},
		{"Hi Zoë, your post on sluice gates is why I write. " + sailor, nil},
		{"Hi Zoë, I am new in Kiel and I want to connect.", nil},
		{"Hi Zoë, I work in insurance with nine years in Kiel. " + sailor + "I would love to connect", nil},
		{"Hi Zoë, I work in insurance with nine years in Kiel. " + sailor + sailor + "I would love to connect", []string{"info: nothing"}},
		{"Hi Zoë, " + sailor + "Ferries are old. The last was launched in 1962, the first in 1911, and none of them has ever been late for more than a tide or two, whatever the weather.", nil},
		{"Hi Zoë, I would love to connect.", nil},
		{"Hi Zoë, tide tables are printed in Kiel. They go to every port. Nobody reads them. The ink fades in a year, the paper in ten, and the tide does not care about the ink or the paper or the port", nil},
		{"", nil},
	})
	testRows(t, SelfCentred, "de", nil, []row{
		{"Guten Tag Frau Weiß, " + bootsbauer + "Ich würde mich über den Kontakt freuen 👩‍💻", []string{"info: nothing"}},
		{"Guten Tag Frau Weiß, " + bootsbauer + "Ich würde mich über einen Kontakt zu Ihnen freuen", []string{"info: nothing"}},
		{"Hallo Zoë, " + bootsbauer + "Vernetzen wir uns?", []string{"info: nothing"}},

		{"Guten Tag Frau Weiß, " + bootsbauer + "Ihre Werft setzt auch welche instand.", nil},
		{"Guten Tag Frau Weiß, " + bootsbauer + "Suchen Sie jemanden?", nil},
		{"Guten Tag Frau Weiß, " + bootsbauer + "Wir beide kennen die Schleuse in Holtenau.", nil},
		{"Guten Tag Frau Weiß, Ihr Vortrag über Schleusentore auf dem Hafentag ist der Anlass: " + bootsbauer, nil},
		{"Guten Tag Frau Weiß, ich bin neu in Kiel und möchte mich vernetzen.", nil},
		{"Guten Tag Frau Weiß, " + bootsbauer + "Darf ich Sie fragen, wie Ihre Werft das macht?", nil},
		{"Hallo Zoë, " + bootsbauer + "Magst du Holz?", nil},
		{"Hallo Zoë, " + bootsbauer + "Jörg Petersen hat mir geraten, dir zu schreiben.", nil},
		{"Guten Tag Frau Weiß, " + bootsbauer + "Mit freundlichen Grüßen, Jörg Petersen", []string{"info: nothing"}},
		{"Guten Tag Frau Weiß, " + bootsbauer + "Für einen kurzen Anruf wäre ich dankbar.", []string{"info: nothing"}},
	})
}
