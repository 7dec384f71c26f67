//! What the charts of teaching figures share: curves with bands, even axes, and the strip that shows where the options stand.

use super::figure::{Anchor, ChartAxis, Item, LegendEntry, MarkShape, Panel};
use super::rows::NamedRows;
use super::theme::{CATEGORIES, Colour, INK};
use super::width::Width;
use crate::language::{Speech, message};
use crate::quantity::show::{decimal, percent};
use crate::quantity::ticks;
use crate::results::{Band, Place, Results, TeachingFigures};

/// Colour of the first curve.
pub const FIRST: Colour = CATEGORIES[0];
/// Colour of the second.
pub const SECOND: Colour = CATEGORIES[1];
/// The same for words, which need more contrast.
pub const SECOND_INK: Colour = (0xa8, 0x3c, 0x00);
/// Height of an option's row in a strip on a wide page, in CSS pixels.
const ROW_HEIGHT: f64 = 30.0;
/// Opacity of the area between 5 % and 95 %.
pub const BAND_OPACITY: f64 = 0.16;

/// Most steps of an axis; more could not be read.
const MOST_STEPS: f64 = 24.0;

/// An axis from `from` to `to` with a tick at every `step`, or at every few steps where there would be too many.
pub fn even_axis(from: f64, to: f64, step: f64, title: &str, label: impl Fn(f64) -> String) -> ChartAxis {
    let step = step * ((to - from) / step / MOST_STEPS).ceil().max(1.0);
    let count = ((to - from) / step + 1e-9) as usize;
    let tick = |i: usize| {
        let value = from + i as f64 * step;
        (value, label(value))
    };
    ChartAxis { from, to, ticks: (0..=count).map(tick).collect(), title: title.to_owned(), grid: true }
}

/// An axis with at most `parts` and two more round steps that holds `from` and `to`, both finite.
pub fn round_axis((from, to): (f64, f64), parts: usize, title: &str, language: Speech) -> ChartAxis {
    let step = ticks::step(to - from, parts);
    let (first, last) = ((from / step + 1e-9).floor(), (to / step - 1e-9).ceil().max((from / step).floor() + 1.0));
    let tick = |i: usize| {
        let value = (first + i as f64) * step;
        (value, decimal(value, ticks::digits(step), language))
    };
    let ticks = (0..=(last - first) as usize).map(tick).collect();
    ChartAxis { from: first * step, to: last * step, ticks, title: title.to_owned(), grid: true }
}

/// From this many thousand soldiers on they are told by the thousand.
const BY_THE_THOUSAND: f64 = 10.0;

/// `55 thousand soldiers`, or `1 200 soldiers` with two figures, where they are few.
pub fn soldiers(thousands: f64, language: Speech) -> String {
    if thousands >= BY_THE_THOUSAND {
        let number = decimal(thousands, 0, language);
        return message("chart-thousand-soldiers").with(language, &[("number", number.into())]);
    }
    let mut unit = 1.0;
    while 1000.0 * thousands >= 100.0 * unit {
        unit *= 10.0;
    }
    let number = ((1000.0 * thousands / unit).round() * unit) as u64;
    message("chart-soldiers").with(language, &[("number", number.into())])
}

/// An axis of shares from 0 to 1.
pub fn unit_axis(title: &str, language: Speech, step: f64) -> ChartAxis {
    even_axis(0.0, 1.0, step, title, |x| percent(x, 0, language))
}

/// A curve's points.
pub fn points(grid: &[f64], curve: &[Band], of: impl Fn(&Band) -> f64) -> Vec<(f64, f64)> {
    grid.iter().zip(curve).map(|(&x, band)| (x, of(band))).collect()
}

/// The area between the 5 % and 95 % of a curve, held to the panel's vertical range.
pub fn area(grid: &[f64], curve: &[Band], colour: Colour, range: (f64, f64)) -> Item {
    let hold = |y: f64| y.clamp(range.0, range.1);
    let upper = points(grid, curve, |b| hold(b.high));
    let lower = points(grid, curve, |b| hold(b.low)).into_iter().rev();
    Item::Area { points: upper.into_iter().chain(lower).collect(), colour, opacity: BAND_OPACITY }
}

/// A solid line.
pub fn line(points: Vec<(f64, f64)>, colour: Colour, width: f64) -> Item {
    Item::Line { points, colour, width }
}

/// Whose will a chart shows and how it was found: the same words wherever a will stands.
pub fn of_the_will(results: &Results, rules: bool, language: Speech) -> String {
    let words = [("found", results.study.will.key().into()), ("rules", if rules { "yes" } else { "no" }.into())];
    message("chart-whose-will").with(language, &words)
}

/// A legend entry.
pub fn entry(label: impl Into<String>, colour: Colour, shape: MarkShape) -> LegendEntry {
    LegendEntry { label: label.into(), colour, shape }
}

/// A plain text at a place.
pub fn label(at: (f64, f64), offset: (f64, f64), text: String, colour: Colour, anchor: Anchor) -> Item {
    Item::Label { at, offset, text, colour, strong: false, anchor }
}

/// Where the options stand on the axis `x`, which holds all of them: a row each, median and 5–95 %.
pub fn strip(rows: &NamedRows, places: &[Place], (frame, x): ([f64; 4], ChartAxis), labels: bool) -> Panel {
    let mut items = rows.ground(x.from, x.to);
    items.extend(rows.over(x.from, frame[2]));
    for (o, place) in places.iter().enumerate().take(rows.names.len()) {
        let Band { low, median, high, .. } = place.at;
        let y = rows.middle(o);
        items.push(line(vec![(low, y), (high, y)], INK, 1.5));
        items.push(Item::Mark { at: (median, y), shape: MarkShape::Disc, colour: INK, radius: 3.5 });
    }
    Panel { frame, title: None, x, y: rows.axis(labels), items }
}

/// The rows of such a strip.
pub fn strip_rows(results: &Results, language: Speech, page: Width) -> NamedRows {
    NamedRows::of_options(results, language, page, page.pick(ROW_HEIGHT, 16.0))
}

/// The label of an option among the labels of all.
pub fn label_of(results: &Results, labels: &[String], option: &str) -> Option<String> {
    results.options.iter().position(|o| o.key.as_str() == option).and_then(|at| labels.get(at).cloned())
}

/// `A standing guarantee, 1 024 draws`.
pub fn standing(teaching: &TeachingFigures, language: Speech) -> String {
    message("chart-standing").with(language, &[("draws", teaching.draws.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn a_round_axis_holds_what_it_was_made_for() {
        for (from, to) in [(-1.73, 0.31), (0.0, 1.2), (-3.0, 0.5), (0.0, 398.0), (0.0, 1e300), (0.0, 0.0)] {
            let axis = round_axis((from, to), 5, "", Language::En.into());
            assert!(axis.from <= from && axis.to >= to && axis.from < axis.to && axis.ticks.len() <= 8, "{axis:?}");
        }
        let labels: Vec<String> =
            round_axis((0.0, 1.9), 5, "", Language::De.into()).ticks.into_iter().map(|t| t.1).collect();
        assert_eq!(labels, ["0,0", "0,5", "1,0", "1,5", "2,0"]);
    }

    #[test]
    fn few_soldiers_are_counted() {
        assert_eq!(soldiers(47.2, Language::En.into()), "47 thousand soldiers");
        assert_eq!(soldiers(1.234, Language::En.into()), "1\u{202f}200 soldiers");
        assert_eq!(soldiers(0.0456, Language::De.into()), "46 Soldaten");
    }

    #[test]
    fn an_even_axis_reaches_its_end() {
        let axis = even_axis(-1.0, 0.5, 0.5, "", |x| decimal(x, 1, Language::De));
        let labels: Vec<&str> = axis.ticks.iter().map(|(_, label)| label.as_str()).collect();
        assert_eq!(labels, ["−1,0", "−0,5", "0,0", "0,5"]);
    }

    #[test]
    fn an_axis_of_any_length_has_few_ticks() {
        for to in [12.0, 12.5, 1e3, 1e15, 1e100] {
            let axis = even_axis(0.0, to, 0.5, "", |x| decimal(x, 0, Language::En));
            assert!((2..=25).contains(&axis.ticks.len()), "{to}: {}", axis.ticks.len());
        }
    }
}
