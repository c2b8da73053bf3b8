package rules

import (
	"testing"

	"note/lint"
)

func TestPrivateInterest(t *testing.T) {
	const sells, verkauft = " We help companies like yours save money.", " Wir helfen Unternehmen, Geld zu sparen."
	testRows(t, PrivateInterest, "en", nil, []row{
		{"Hi Zoë, I see you like sailing too." + sells, []string{"warning: sailing"}},
		{"Hi Zoë, you love dogs, so do I 👩‍💻." + sells, []string{"warning: dogs"}},
		{"Hi Zoë, your passion for chess caught my eye." + sells, []string{"warning: chess"}},
		{"Hi Zoë, I noticed that you are into climbing." + sells, []string{"warning: climbing"}},
		{"Hi Zoë, I see you like sailing too. Shall we connect?", nil},
		{"Hi Zoë, your sailing school caught my eye." + sells, nil},
		{"Hi Zoë, I love chess." + sells, nil},
		{"Hi Zoë, we help companies that love sailing like you.", nil},
		{"Hi Zoë, your post on running a ferry is good." + sells, nil},
		{"Hi Zoë, I hope you like our cargo bikes." + sells, nil},
		{"Hi Zoë, you love a good chart." + sells, nil},
		{"Hi Zoë, your passion for locks is catching." + sells, nil},
		{"Hi Zoë, our sailing team would like your view." + sells, nil},
		{"Hi Zoë, we met at the chess club in Kiel." + sells, nil},
		{"Hi Zoë, your weekends on the piano made me smile." + sells, []string{"warning: piano"}},
	})
	testRows(t, PrivateInterest, "de", nil, []row{
		{"Guten Tag Frau Weiß, ich sehe, Sie segeln auch gern." + verkauft, []string{"warning: segeln"}},
		{"Hallo Zoë, deine Leidenschaft für Schach teile ich." + verkauft, []string{"warning: Schach"}},
		{"Hallo Zoë, du magst Hunde, ich auch." + verkauft, []string{"warning: Hunde"}},
		{"Hallo Zoë, du magst Hunde, ich auch. Vernetzen wir uns?", nil},
		{"Guten Tag Frau Weiß, Ihre Segelschule ist schön." + verkauft, nil},
		{"Guten Tag Frau Weiß, Ihr Vortrag über Wandern im Watt war gut." + verkauft, nil},
		{"Guten Tag Frau Weiß, ich wandere gern." + verkauft, nil},
		{"Guten Tag Frau Weiß, Sie reiten gern, wie ich lese." + verkauft, []string{"warning: reiten"}},
		{"Guten Tag Frau Weiß, Sie mögen Schleusen." + verkauft, nil},
		{"Guten Tag Frau Weiß, wir helfen Unternehmen, die wie Sie gern segeln, Geld zu sparen.", nil},
	})
	testRows(t, PrivateInterest, "en", lint.Known{"interests": {"Old lighthouses", "Sluice gates", "Gardening"}, "headline": {"Sluice gates and locks"}}, []row{
		{"Hi Zoë, old lighthouses are on your list." + sells, []string{"warning: old lighthouses"}},
		{"Hi Zoë, I read that you like gardening." + sells, []string{"warning: gardening"}},
		{"Hi Zoë, sluice gates are on your list." + sells, nil}, // their work
		{"Hi Zoë, old lighthouses are on your list.", nil},
		{"Hi Zoë, we help companies with old lighthouses.", nil}, // what is sold
		{"Hi Zoë, your post on locks is good." + sells, nil},
	})
	testRows(t, PrivateInterest, "en", lint.Known{"interests": {"Go", "Reading"}}, []row{
		{"Hi Zoë, call me when you go to Kiel." + sells, nil},
		{"Hi Zoë, I like that you go to Kiel." + sells, nil},
		{"Hi Zoë, Go is a town in the sand." + sells, nil},
		{"Hi Zoë, I see you love Go." + sells, []string{"warning: Go"}},
		{"Hi Zoë, your Go evenings sound good." + sells, []string{"warning: Go"}},
		{"Hi Zoë, I am reading your post." + sells, nil},
		{"Hi Zoë, I love reading your posts." + sells, nil},
		{"Hi Zoë, I see you love reading." + sells, []string{"warning: reading"}},
		{"Hi Zoë, your reading made me smile." + sells, []string{"warning: reading"}},
	})
	testRows(t, PrivateInterest, "de", lint.Known{"interests": {"Lesen"}}, []row{
		{"Guten Tag Frau Weiß, ich würde gern mehr von Ihnen lesen." + verkauft, nil},
		{"Guten Tag Frau Weiß, Ihr Lesen am Deich gefällt mir." + verkauft, []string{"warning: Lesen"}},
	})
	testRows(t, PrivateInterest, "en", lint.Known{"headline": {"Sailing coach"}}, []row{
		{"Hi Zoë, I see you like sailing too." + sells, nil},
	})
	testRows(t, PrivateInterest, "de", lint.Known{"interests": {"Leuchttürme"}}, []row{
		{"Guten Tag Frau Weiß, Leuchttürme mag ich auch." + verkauft, []string{"warning: Leuchttürme"}},
		{"Guten Tag Frau Weiß, Leuchttu\u0308rme mag ich auch." + verkauft, []string{"warning: Leuchttu\u0308rme"}},
	})
}
