package audit

import (
	"fmt"
	"math"
	"time"
)

// Charts are laid out in percent of their box, so that bars and lines grow with
// the page while letters and dots keep their size.

// part is n of all in percent.
func part(n, all int) float64 {
	if all == 0 {
		return 0
	}
	return 100 * float64(n) / float64(all)
}

// portion is a part of a stacked bar.
type portion struct {
	Label, Class string
	N            int
	At, Width    float64 // percent of the bar
}

// bar is a row of a bar chart.
type bar struct {
	Label, Doc, Kind, Class string
	N                       int
	Width                   float64 // percent of the longest that there could be
	Part                    string  // the same in words
}

// columns is a chart of periods against a cap.
type columns struct {
	ID, Head, Title, Desc string
	Periods               []column
	Marks                 []mark // on the axis of time
	Grid                  []mark // on the axis of numbers
	Cap                   int    // the last known
	CapWord               string
	CapAt                 float64
}

// column is a period.
type column struct {
	Period
	Over                 bool
	X, Width, Y, Height  float64 // percent of the chart
	Slot, SlotEnd, CapAt float64
}

// mark is a word on an axis.
type mark struct {
	At     float64
	Text   string
	Anchor string // which part of the word stands there: start, middle or end
}

// columns lays out periods.
func (w *pageWords) columns(id, head, title string, periods []Period) columns {
	c := columns{ID: id, Head: head, Title: title}
	if len(periods) == 0 {
		return c
	}
	top, most := 1, periods[0]
	for _, p := range periods {
		top = max(top, p.Sent, p.Cap)
		if p.Sent > most.Sent {
			most = p
		}
		if p.Cap > 0 {
			c.Cap = p.Cap
		}
	}
	scale := func(n int) float64 { return 100 - 92*part(n, top)/100 }
	slot := 100 / float64(len(periods))
	for i, p := range periods {
		x := float64(i) * slot
		c.Periods = append(c.Periods, column{
			Period: p, Over: p.over(), X: x + slot*0.12, Width: min(slot*0.76, 6), Y: scale(p.Sent), Height: 100 - scale(p.Sent),
			Slot: x, SlotEnd: x + slot, CapAt: scale(p.Cap),
		})
	}
	c.Marks, c.Grid, c.CapAt = timeMarks(periods), numberMarks(top, scale), scale(c.Cap)
	c.CapWord = w.Cap + " " + w.number(c.Cap)
	c.Desc = w.describe(periods, most, c.Cap)
	return c
}

// describe says in words what the chart shows.
func (w *pageWords) describe(periods []Period, most Period, cap int) string {
	capped := w.noCap
	if n, _ := over(periods); cap > 0 {
		capped = fmt.Sprintf(w.capped, w.number(n), w.number(len(periods)))
	}
	return fmt.Sprintf(w.overDesc, date(periods[0].Start), date(periods[len(periods)-1].Start), w.number(most.Sent), date(most.Start), capped)
}

// timeMarks are at most four dates, so that they have room on a narrow page.
func timeMarks(periods []Period) []mark {
	step := (len(periods) + 3) / 4
	var marks []mark
	for i := 0; i < len(periods); i += step {
		marks = append(marks, mark{part(i, len(periods)), periods[i].Start.Format(time.DateOnly), "start"})
	}
	return marks
}

// numberMarks are at most four round numbers up to top.
func numberMarks(top int, scale func(int) float64) []mark {
	step := 1
	for power := 1; top/step > 4; power *= 10 {
		for _, factor := range []int{1, 2, 5} {
			if step = factor * power; top/step <= 4 {
				break
			}
		}
	}
	var marks []mark
	for n := step; n <= top; n += step {
		marks = append(marks, mark{scale(n), fmt.Sprint(n), "end"})
	}
	return marks
}

// axis maps shares to percent of a chart's width; both ends keep a dot inside.
type axis struct{ most float64 }

// axisFor is an axis that ends at the next quarter.
func axisFor(high float64) axis { return axis{max(0.25, math.Ceil(high*4)/4)} }

func (a axis) at(share float64) float64 { return 2 + 96*share/a.most }

// marks are the quarters of the axis.
func (a axis) marks(l locale) []mark {
	var marks []mark
	step := 0.25
	if a.most == 0.25 {
		step = 0.05
	}
	for share := 0.0; share <= a.most+0.01; share += step {
		marks = append(marks, mark{a.at(share), l.share(share), "middle"})
	}
	marks[0].Anchor, marks[len(marks)-1].Anchor = "start", "end"
	return marks
}
