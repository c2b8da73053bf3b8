package synthetic

// stockGerman are openings that say nothing.
var stockGerman = []string{
	"{Gerne|Sehr gern|Hiermit} {möchte ich <Sie|dich>|würde ich <Sie|dich>} {in mein Netzwerk|in meine Kontaktliste|in meinen Kreis} {aufnehmen|holen|einladen}.",
	"{<Ihr|Dein> Profil|<Ihr|Dein> Werdegang|<Ihr|Dein> Auftritt} {klingt|ist|wirkt} {sehr spannend|hochinteressant|beeindruckend}.",
	"{Ich erweitere|Ich pflege|Ich vergrößere} {gerade|ständig|zurzeit} mein {berufliches|persönliches|wachsendes} Netzwerk.",
	"{LinkedIn hat mir|Der Algorithmus hat mir|Die Plattform hat mir} <Sie|dich> {vorgeschlagen|empfohlen|angezeigt}{, und warum nicht|, daher die Anfrage|}.",
	"{Wir haben viele|Uns verbinden etliche|Es gibt einige} {gemeinsame Kontakte|Bekannte}, {also vernetzen wir uns|da liegt das nahe|das sagt die Anzeige}.",
	"{Es ist immer gut|Es schadet nie|Es lohnt stets}, {Leute aus der Branche|Gleichgesinnte|Entscheider} {zu kennen|im Netz zu haben}.",
	"{Als Kollege vom Fach|Als Fachkraft|Als Führungskraft} {wollte ich mal Hallo sagen|suche ich den Austausch|vernetze ich mich breit}.",
	"{Ich glaube|Sicherlich|Ich bin überzeugt}, {wir beide profitieren|es gibt Synergien|beide Seiten gewinnen}{ davon| dabei|}.",
	"{<Ihre|Deine> Position|<Ihre|Deine> Erfahrung} {als $role|bei $company} {ist mir aufgefallen|spricht für sich|finde ich klasse}.",
	"{Vernetzung|Netzwerken|Kontakte knüpfen} ist {das A und O|mein Steckenpferd|heute alles}{, finde ich|, sagt man|}.",
}

// remarksGerman go with a reference of the same kind and name no reason of another.
var remarksGerman = map[string][]string{
	Post: {
		"{Das Beispiel am Schluss|<Ihr|Dein> zweites Beispiel|Der Teil mit den Zahlen} {passt zu unseren Werten|widerspricht unseren Messungen|erklärt, was ich täglich sehe}.",
		"{Die Checkliste|Der kleine Versuch|<Ihr|Dein> Vorschlag} {hielt am nächsten Morgen stand|klappte beim zweiten Mal|brach an einer Stelle}.",
		"{Ein Satz daraus|Der letzte Satz} {steht jetzt an unserer Tafel|hat meinen Plan geändert|ging an meine Partnerin}.",
		"{Wenige schreiben|Kaum jemand schreibt|Man liest selten} so offen {über Fehler|über Zweifel|davon, was schiefging}.",
		"{Hoffentlich gibt es|Ich warte auf|Bitte <schreiben Sie|schreib> noch} {eine Fortsetzung|einen zweiten Teil}{ im Herbst| und bald|}.",
		"{Ich schrieb einst das Gegenteil|Ich dachte bisher anders|Meine Notizen sagen das Umgekehrte}, {nun zweifle ich|das kostete mich eine Nacht}.",
	},
	Contact: {
		"{Man sagt|Es heißt|So höre ich}, {<Sie hätten|ihr hättet> das Archiv zusammen aufgebaut|<Sie stritten|ihr strittet> bis heute um Kommas}.",
		"{Diesem Urteil|Dieser Empfehlung} {traue ich blind|folge ich gern|widerspricht man nicht}.",
		"{Die Anekdoten|Die Geschichten} {waren alle schmeichelhaft|behalte ich für mich|machten neugierig}{, fast alle|, keine Sorge|}.",
		"{Dort <können Sie|kannst du> gern|Gern <dürfen Sie|darfst du> dort} {nachfragen, ob ich harmlos bin|nach mir fragen|erfahren, was ich tauge}.",
		"{Die Welt ist klein|Die Welt ist ein Dorf|So ein Zufall}, {dachte ich|wie so oft|wieder einmal}.",
	},
	Event: {
		"{Der Abend|Die Schlussrunde|Die Pause} {war das Beste|ging viel zu lang|endete, ehe ich <Sie|dich> fand}.",
		"{Meine Mitschrift|Zwei Seiten Notizen|Die Fotos} {schicke ich gern|warten auf Leser|kann ich teilen}.",
		"{Die Suppe|Der Wein|Das Wetter|Der Saal} {hätte Besseres verdient|bleibt mir im Gedächtnis|war Gesprächsstoff}.",
		"{Ich musste früh weg|Mein Zug fuhr|Ich lief zum Bahnhof}, {leider|sonst hätte ich es dort gesagt|mitten im Satz}.",
		"{<Sind Sie|Bist du> nächstes Jahr wieder|<Sind Sie|Bist du> im Frühjahr} {dabei|mit von der Partie}?",
	},
	Group: {
		"{Es ist eine der wenigen|Davon gibt es kaum eine|Das ist die einzige}, {wo noch geantwortet wird|wo niemand schreit|die mir fehlen würde}.",
		"{<Ihre|Deine> Antworten|<Ihre|Deine> langen Kommentare} {sparten mir eine Woche|hebe ich auf|sollte man drucken}.",
		"{Ich schreibe dort wenig|Öffentlich bin ich scheu|Ich lese lieber mit}, {daher so|darum auf diesem Weg}.",
		"{Die Hälfte|Das meiste} von dem, was ich weiß, {stammt von dort|begann mit einem Kommentar}.",
		"{Der Ton|Der Umgang} dort {tut gut|ist <Ihr|dein> Verdienst|gefällt mir seit Langem}.",
	},
	School: {
		"{Der alte Pförtner|Der Hausmeister|Die Bibliothekarin} {grüßt wohl noch immer|ist gewiss unvergessen|war schon damals alt}.",
		"{Das Treppenhaus|Den Geruch der Labore|Die Donnerstage} {habe ich nicht vergessen|vermisse ich ein wenig}.",
		"{Mein Jahrgang|Unser Jahrgang} {ist weit verstreut|trifft sich jeden Juni}, {ich führe die Liste|und ich sammle Adressen}.",
		"{Niemand hier|Kein Kollege} {glaubt|versteht}, {wie kalt es war|wie die Prüfungen waren}.",
		"{Schön zu sehen|Mich freut}, {was aus uns wurde|wo alle gelandet sind|dass jemand von uns so weit kam}.",
	},
	Topic: {
		"{Wir versuchten|Voriges Jahr versuchten wir} {den Weg aus dem Lehrbuch|zwei Werkzeuge|einen Probelauf}, {es brach|es stockte|alle nahmen wieder Papier}.",
		"{Zwei Zeilen|Ein Hinweis|Ein Fingerzeig} {würden helfen|sparte uns Wochen|wäre schon viel}.",
		"{Im Gegenzug|Dafür} {zeige ich unsere Zahlen|berichte ich, was schiefging|teile ich unsere Messungen}.",
		"{Die Literatur|Jedes Handbuch|Das Netz} {schweigt dazu|sagt wenig|widerspricht sich}.",
		"{Versprochen|Mein Wort darauf}: {kein Fragebogen|es bleibt kurz|ich stehle keine Zeit}.",
	},
	Job: {
		"{Das Gehalt|Die Arbeitszeit} {nennen wir offen|ist Verhandlungssache|steht in der Anzeige}{, ohne Spielchen|, wie es sein soll|}.",
		"{Mein Lebenslauf|Ein kurzer Lebenslauf|Die ganze Anzeige} {liegt bereit|kommt auf Wunsch|folgt heute}.",
		"{Heimarbeit|Ein Umzug|Ein späterer Beginn} {wäre möglich|ist kein Hindernis|lässt sich regeln}.",
		"{Passt es nicht|Falls der Zeitpunkt schlecht ist}, {genügt ein kurzes Nein|nehme ich es nicht krumm}.",
		"{Fünf Leute|Eine kleine Runde}, {keine Nachtschicht|freundlich und stur|zwei davon Eltern}.",
	},
	None: {
		"{Ich denke|Gewiss|Sicher} {ist das eine Win-win-Situation|hat das Vorteile für beide Seiten|nützt es uns beiden}.",
		"{Wer weiß|Man weiß nie}, {was daraus wird|wann man sich braucht|was die Zukunft bringt}.",
		"{Für neue Kontakte|Für Austausch|Für Ideen} bin ich {immer offen|stets zu haben|jederzeit dankbar}.",
		"{Gemeinsam|Zusammen|Im Netzwerk} {erreicht man mehr|ist man stärker|öffnen sich Türen}.",
		"{Es wäre mir eine Ehre|Ich würde mich geehrt fühlen|Toll wäre es}, {<Sie|dich> dabei zu haben|<Sie|dich> als Kontakt zu zählen}.",
		"{Hut ab|Respekt|Hochachtung} vor {<Ihrer|deiner> Leistung|so viel Erfolg|<Ihrem|deinem> Weg}!",
		"{Ich umgebe mich|Ich vernetze mich|Man umgibt sich} gern mit {erfolgreichen Menschen|kreativen Köpfen|positiver Energie}.",
	},
}
