package synthetic

// subjects are what a note can be about, as choices: titles, shared places, topics, jobs.
type subjects struct {
	titles, events, groups, schools, topics, roles []string
}

var englishSubjects = subjects{
	titles: []string{
		"{Why|When|How} {dual writes|night shifts|bonus schemes|long backlogs|shared inboxes|rush orders|paper forms} {fail|survive|outlive their owners|cost more than they save}",
		"{Five|Seven|Three} {lessons from|mistakes in|notes on} {moving a warehouse|a year without meetings|hiring slowly|closing the books early|our worst outage}",
		"{Stop|Start|Rethink} {counting|forecasting|rewarding|automating} {spare parts|overtime|returns|churn|idle time|handovers}",
		"{The quiet|The real|A short} {cost|history|price|end} of {safety stock|standups|vendor lock-in|free samples|perfect data|small batches}",
		"{Nobody|Not everybody} needs {a data lake|a second shift|more dashboards|another framework|weekly reviews}",
		"{What|All} {my grandmother|a lighthouse keeper|a bakery|football} {taught me|can teach us} about {planning|queues|pricing|maintenance|trust}",
		"{Against|In defence of|In praise of} {the spreadsheet|slow hiring|boring technology|fixed prices|the night train|manual tests}",
	},
	events: []string{
		"{Nordic|Baltic|Rhine|Alpine|Harbour} {Data|Supply|Platform|Maintenance|Purchasing} {Summit|Forum|Days|Conference}",
		"the {Lisbon|Leeds|Utrecht|Aarhus|Graz} {Logistics|Testing|Pricing|Energy} {Meetup|Fair|Congress}",
		"{PlanCon|ShiftFest|QueueCamp|StockWorld|OpsNight} {2024|2025|2026|North|South}",
	},
	groups: []string{
		"{Women in|Friends of|Practitioners of|Europeans in} {Supply Planning|Reliability|Industrial Data|Fair Pricing|Open Logistics|Service Design}",
		"{Lean|Agile|Quiet|Honest} {Procurement|Maintenance|Controlling|Warehousing} {Circle|Network|Exchange|Collective}",
	},
	schools: []string{
		"{the University of|Queen's College|the Polytechnic of|the Technical University of} {Leeds|Aarhus|Delft|Gdansk|Cork|Bergen|Ghent}",
		"{Norwood|Harrow Hill|Eastgate|Marlow|St. Brendan's} {Business School|College of Engineering|Institute of Technology}",
	},
	topics: []string{
		"{scheduling|pricing|forecasting|tracing} {night shifts|spare parts|returns|cold chains|maintenance windows|seasonal labour} {in small clinics|across three depots|without a central system|for ferries|under the new rules|by hand}",
		"{the handover|the move|the migration} from {fax orders|an old mainframe|paper batch records|spreadsheets} to {an event bus|barcode scanners|one shared ledger|a rented system}",
		"{idempotent retries|schema changes|back-pressure|late data} in {payment|booking|sensor|invoice} {pipelines|queues|feeds}",
		"{carbon accounting|reusable packaging|customs codes|dock booking|tyre wear|demand for blood reserves} for {mid-sized|family-run|rural|cross-border} {carriers|dairies|hospitals|wholesalers}",
	},
	roles: []string{
		"{senior|junior|lead|regional} {planner|buyer|platform engineer|controller|data analyst|service manager|test engineer|dispatcher}",
		"{head|deputy head} of {purchasing|logistics|quality|customer care|maintenance}",
	},
}

var germanSubjects = subjects{
	titles: []string{
		"{Warum|Wann|Wie} {Nachtschichten|Bonussysteme|Eilaufträge|Sammelpostfächer|Papierformulare|Doppelbuchungen} {scheitern|überleben|teurer werden|verschwinden}",
		"{Fünf|Sieben|Drei} {Lehren aus|Fehler bei|Notizen zu} {einem Lagerumzug|unserem schlimmsten Ausfall|langsamer Einstellung|einem Jahr ohne Besprechung}",
		"{Schluss mit|Neues über|Lob auf|Streit um} {Ersatzteilen|Überstunden|Retouren|Leerlauf|Übergaben|Festpreisen|Tabellen}",
		"{Der stille|Der wahre|Ein kurzer} {Preis|Abschied|Wert} {vom Sicherheitsbestand|der Morgenrunde|perfekter Daten|kleiner Losgrößen|alter Verträge}",
		"{Niemand braucht|Keiner will} {noch ein Dashboard|eine zweite Schicht|ein Datensilo|Wochenberichte|das nächste Werkzeug}",
		"Was {meine Großmutter|ein Leuchtturmwärter|eine Bäckerei|der Fußball} {mich|uns} über {Planung|Warteschlangen|Preise|Wartung|Vertrauen} {lehrte|lehrt}",
	},
	events: []string{
		"{Kölner|Bremer|Grazer|Basler|Leipziger|Hamburger} {Einkaufstag|Logistikforum|Datentag|Wartungskongress|Preisforum|Energietreff}",
		"{Nordlicht|Alpen|Hafen|Rhein} {Planertag|Plattformtreff|Qualitätsforum|Lagerkongress} {2024|2025|2026}",
	},
	groups: []string{
		"{Frauen im|Freunde im|Köpfe im|Neue im} {Einkauf|Controlling|Anlagenbau|Mittelstand|Versand|Service}",
		"{Leiser|Ehrlicher|Schlanker|Offener} {Einkaufskreis|Wartungskreis|Planerkreis|Datenzirkel|Lagerstammtisch}",
	},
	schools: []string{
		"{Technischen Universität|Hochschule|Universität|Fachhochschule} {Bremen|Graz|Chemnitz|Kaiserslautern|Rostock|Ulm|Bielefeld|Passau}",
	},
	topics: []string{
		"{Schichtplanung|Preisfindung|Rückverfolgung|Bedarfsplanung} {in kleinen Kliniken|über drei Lager|ohne zentrales System|für Fähren|nach neuer Verordnung|von Hand}",
		"{Umstieg|Wechsel|Umzug} von {Faxbestellungen|Papierakten|Großrechnern|Tabellen} auf {Ereignisströme|Strichcodes|ein gemeinsames Hauptbuch|Mietsoftware}",
		"{verspäteten Daten|Schemaänderungen|doppelten Buchungen|Rückstau} in {Zahlungsläufen|Sensornetzen|Rechnungsketten|Buchungssystemen}",
		"{Mehrwegverpackung|Zolltarifen|Rampenbuchung|Reifenverschleiß|Klimabilanz} bei {mittelständischen|familiengeführten|ländlichen|grenznahen} {Speditionen|Molkereien|Krankenhäusern|Großhändlern}",
	},
	roles: []string{
		"{Fachkraft|Leitung|stellvertretende Leitung|Referent:in} {Einkauf|Logistik|Qualität|Kundendienst|Instandhaltung|Controlling|Disposition}",
		"{Planer:in|Prüfer:in|Entwickler:in|Analyst:in} {Produktion|Plattform|Lager|Daten|Versand}",
	},
}
