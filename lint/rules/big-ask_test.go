package rules

import "testing"

func TestBigAsk(t *testing.T) {
	testRows(t, BigAsk, "en", nil, []row{
		{"Hi Zoë, could you introduce me to your harbour master?", []string{"info: you introduce me to"}},
		{"Hi Zoë, would you mind referring me for the role? 👩‍💻", []string{"info: mind referring me for"}},
		{"Hi Zoë, can you make a warm introduction?", []string{"info: make a warm introduction"}},
		{"Hi Zoë, please forward my CV to the right desk", []string{"info: forward my CV"}},
		{"Hi Zoë, would you look at my portfolio?", []string{"info: look at my portfolio"}},
		{"Hi Zoë, could you take my short survey on tides?", []string{"info: take my short survey"}},
		{"Hi Zoë, may I interview you for my thesis on tides?", []string{"info: interview you for"}},
		{"Hi Zoë, would you be my mentor?", []string{"info: be my mentor"}},
		{"Hi Zoë, please vote for us", []string{"info: vote for us"}},
		{"Hi Zoë, could you endorse me?", []string{"info: endorse me"}},
		{"Hi Zoë, would you be open to a call?", []string{"info: open to a call"}},
		{"Hi Zoë, can we grab a coffee some day?", []string{"info: grab a coffee"}},
		{"Hi Zoë, can you refer me?", []string{"info: can you refer me"}},
		{"Hi Zoë, please refer me", []string{"info: please refer me"}},
		{"Hi Zoë, could you put in a good word?", []string{"info: good word"}},

		{"Hi Zoë, could we have a 15-minute call on Friday?", nil}, // for timed-ask
		{"Hi Zoë, please refer me. Could we have a 15-minute call on Friday?", []string{"info: please refer me"}},
		{"Hi Zoë, shall we connect?", nil},
		{"Hi Zoë, may I ask you how you seal the gates?", nil},
		{"Hi Zoë, I'd like to introduce you to Jörg Petersen", nil},
		{"Hi Zoë, let me introduce myself", nil},
		{"Hi Zoë, Jörg Petersen introduced us to each other", nil},
		{"Hi Zoë, firms hire me for such gates", nil},
		{"Hi Zoë, I passed my CV to your office, as your ad asked", nil},
		{"Hi Zoë, I took your survey on tides", nil},
		{"Hi Zoë, your introduction to tides is on my desk", nil},
		{"Hi Zoë, we met at the lock in Kiel. Could you introduce me to your harbour master?", nil},
		{"Hi Zoë, I have read my way through your posts on locks", nil},
		{"Hi Zoë, I took part in the survey of the moor", nil},
		{"Hi Zoë, I follow your channel on locks", nil},
		{"Hi Zoë, your column on locks spared me a nasty phone call with a skipper", nil},
		{"Hi Zoë, please refer me for the lock. And please put in a good word", []string{"info: please refer me for", "info: good word"}},
	})
	testRows(t, BigAsk, "de", nil, []row{
		{"Guten Tag Frau Weiß, könnten Sie mich Ihrer Hafenmeisterin vorstellen?", []string{"info: könnten Sie mich Ihrer Hafenmeisterin vorstellen"}},
		{"Guten Tag Frau Weiß, würden Sie ein gutes Wort einlegen?", []string{"info: ein gutes Wort einlegen"}},
		{"Guten Tag Frau Weiß, bitte leiten Sie meinen Lebenslauf weiter 👩‍💻", []string{"info: leiten Sie meinen Lebenslauf weiter"}},
		{"Hallo Zoë, hast du einen Job für mich?", []string{"info: hast du einen Job für mich"}},
		{"Hallo Zoë, magst du meine Masterarbeit gegenlesen?", []string{"info: meine Masterarbeit gegenlesen"}},
		{"Guten Tag Frau Weiß, möchten Sie an meiner Umfrage teilnehmen?", []string{"info: Umfrage teilnehmen"}},
		{"Guten Tag Frau Weiß, ich hätte gern Feedback zu meiner App", []string{"info: Feedback zu meiner App"}},
		{"Guten Tag Frau Weiß, bitte stimmen Sie für uns", []string{"info: stimmen Sie für uns"}},
		{"Guten Tag Frau Weiß, wir könnten uns ja mal treffen", []string{"info: könnten uns ja mal treffen"}},
		{"Guten Tag Frau Weiß, darf ich um ein Telefonat bitten?", []string{"info: um ein Telefonat"}},

		{"Guten Tag Frau Weiß, haben Sie diese Woche 15 Minuten Zeit für ein Telefonat?", nil}, // for timed-ask
		{"Guten Tag Frau Weiß, wollen wir uns vernetzen?", nil},
		{"Guten Tag Frau Weiß, darf ich Sie nach den Toren fragen?", nil},
		{"Guten Tag Frau Weiß, ich suche eine Stelle als Bootsbauer in Husum", nil},
		{"Guten Tag Frau Weiß, wären Sie offen für eine neue Stelle?", nil},
		{"Guten Tag Frau Weiß, ich habe Ihre Umfrage gern ausgefüllt", nil},
		{"Guten Tag Frau Weiß, darf ich Ihnen Jörg Petersen vorstellen?", nil},
		{"Guten Tag Frau Weiß, ich stelle mich kurz vor: Jörg Petersen, Werft Husum", nil},
		{"Guten Tag Frau Weiß, wir haben uns auf dem Hafentag in Husum getroffen. Könnten Sie mich Ihrer Hafenmeisterin vorstellen?", nil},
		{"Guten Tag Frau Weiß, mein Projekt am Deich gleicht Ihrem", nil},
		{"Guten Tag Frau Weiß, Ihr Interview zu Schleusen habe ich dreimal gelesen", nil},
	})
}
