package synthetic

import "strings"

// The parts of names and companies. First and last names combine freely; with nameTimes they give some 60 000 people.
var (
	firstNames = strings.Fields(`Nora Jonas Mila Emil Jürgen Zoë Łukasz Aylin Björn Chloé Dag Elif Fatima Gregor Hanna Ivo Jana Kai Lea Marek Nele
		Oskar Pia Quentin Rosa Sören Tilda Ulf Vera Wanja Xenia Yusuf Zora Anouk Bela Cosima Dario Edda Finn Greta Hugo Ines Jakob Kira Levin
		Mara Nils Olga Paul Ronja Sven Tara Urs Viola Wim Yara Amir Birte Carlo Dörte Enno Freya Gesa Holger Ida Jette Klaas Ludger Malte Nuria
		Onno Petra Rafael Silke Till Uta Volker Wiebke Anton Britta Claas Doris Eike Frauke Gunnar Heike Ilse Jasper Kerstin Lorenz Merle
		Norbert Ottilie Pepe Rieke Stefan Thea Ute Valentin Wenke Alma Bruno Carla Detlef Esther Fabian Gitta Henk Irma Jörg Katja Linus
		Margit Niko Odile Piet Renske Sina Tomke Ulrike Vince Wolf Noah Grace Owen Molly Liam Ruth Ewan Tess Hamish Priya Rohan Mei Kenji`)
	lastNames = strings.Fields(`Beispiel Abel Bachmann Cordes Dahl Ehlers Fink Grote Harms Ibsen Jansen Kessler Lindqvist Möller Novak Oertel
		Petersen Quast Rössler Sander Thomsen Uhlig Voss Wagner Yilmaz Zeller Ahrens Böttcher Claussen Drews Engel Falk Gerdes Hinrichs Iwersen
		Jürgens Kröger Lorenzen Meinert Nissen Ohlsen Paulsen Reimers Struck Tiedemann Ulrich Vollmer Wulf Zander Albers Bruhn Carstens Diercks
		Eggers Feddersen Gosch Hansen Jessen Kühl Lassen Mohr Nickels Otte Plambeck Rohde Schacht Timm Untiedt Volquardsen Witt Behn Dittmer
		Evers Frahm Göttsche Horn Isenberg Jacobi Kuhlmann Lübke Marquardt Nagel Oswald Pohl Rickert Siemers Teichmann Unger Vetter Weiß Zabel
		Kowalski Dvořák Nguyen Okafor Haddad Rossi Moreau Silva García Kaya Demir Popescu Ivanova Horvat Szabó Nilsen Virtanen Byrne McKenna
		O'Brien Fletcher Hughes Patel Iyer Tanaka Cho Lindgren Aalto Bakker Vermeer Peeters Dubois Fontaine Greco Marino Costa Pereira Vega Ortiz
		Ruiz Campos Brandt Ernst Fuchs Gärtner Hofer Jahn Krause Lutz Maurer Neumann Opitz Prinz Renner Seidel Trautmann Urban Veit Winkler Zorn`)
	companyNames = strings.Fields(`Musterwerk Nordfracht Hafenkran Gleisbau Klarwasser Tellus Windrose Brotzeit Kupferhof Feinmess Ostwall Rundholz
		Lichtblick Steinbock Fährmann Solvento Papierkontor Deichgold Uhrwerk Salzmann Tonika Weidelicht Askania Birkhof Corvus Delphin
		Elbtor Falkenried Granit Hollerbusch Inselpost Jadewerk Korbmacher Lotsen Marsch Nebelhorn Orca Pflugschar Quellgrund Rotdorn Seilbahn
		Torfhaus Umlauf Vierkant Wiesental Ypsilon Zinnober Ankerplatz Bergmoos Cassis Dreibein Eisvogel Fundus Grünspan Heidekraut`)
	companyForms = []string{"GmbH", "AG", "KG", "Ltd", "Inc.", "SE", "GmbH & Co. KG", "B.V."}
	cityNames    = strings.Fields(`Bremen Hamburg Köln Leipzig Graz Basel Rostock Kiel Ulm Mainz Erfurt Lübeck Aachen Dresden Bern Linz Leeds
		Utrecht Aarhus Gent Cork Bergen Porto Malmö Turku Lyon Turin Brno Gdańsk Tartu`)
)

// nameTimes is how often a pair of names may be taken: plainly, with a middle initial, with a second family name.
const nameTimes = 3
