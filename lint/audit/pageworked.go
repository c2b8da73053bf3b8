package audit

import "fmt"

// acceptance is what worked, as the templates want it.
type acceptance struct {
	Summary []string
	Caveats []string
	Splits  []plot // none where no rate is given
}

// plot is a split with its dots and whiskers.
type plot struct {
	W              *pageWords
	By, Head, Says string
	Tells          bool // a group differs beyond chance
	Axis           []mark
	Rows           []whisker
	All            whisker
}

// whisker is a group: a dot for its rate, a line for the interval.
type whisker struct {
	Label, Title, Share, Interval, Of, Tells string
	Beyond                                   bool // it differs beyond chance
	Low, Dot, High, All                      float64
	Grid                                     []mark
}

func (w *pageWords) acceptance(worked Worked) acceptance {
	a := acceptance{Summary: worked.summary(w.workedWords), Caveats: worked.caveats(w.workedWords)}
	if worked.Refused != "" {
		return a
	}
	high := worked.High
	for _, s := range worked.Splits {
		for _, g := range s.Groups {
			high = max(high, g.High)
		}
	}
	axis := axisFor(high)
	all := Group{N: worked.Sent, Accepted: worked.Accepted, Low: worked.Low, High: worked.High}
	for _, s := range worked.Splits {
		p := plot{
			W: w, By: s.By, Head: w.by[s.By], Says: w.says[s.Says], Tells: s.Says == Differs,
			Axis: axis.marks(w.locale), All: w.whisker(w.All, all, all, axis),
		}
		for _, g := range s.Groups {
			p.Rows = append(p.Rows, w.whisker(w.valueOf(s.By, g.Value), g, all, axis))
		}
		a.Splits = append(a.Splits, p)
	}
	return a
}

func (w *pageWords) whisker(label string, g, all Group, axis axis) whisker {
	share := w.share(g.share())
	return whisker{
		Label: label, Share: share, Interval: fmt.Sprintf(w.interval, whole(g.Low), whole(g.High)),
		Title: fmt.Sprintf(w.dot, label, share, whole(g.Low), whole(g.High)),
		Of:    fmt.Sprintf(w.of, w.number(g.Accepted), w.number(g.N)), Tells: g.tells(w.workedWords),
		Beyond: g.Differs != nil, Low: axis.at(g.Low), Dot: axis.at(g.share()), High: axis.at(g.High),
		All: axis.at(all.share()), Grid: axis.marks(w.locale),
	}
}
