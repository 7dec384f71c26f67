//! What the charts of exhibits share: curves with bands, even axes, and the strip that shows where the options stand.

use super::common::{row, row_axis};
use super::figure::{Anchor, Axis, Item, LegendEntry, Panel, Shape};
use super::theme::{CATEGORIES, Colour, INK, MUTED};
use crate::language::Language;
use crate::quantity::show::{decimal, percent};
use crate::results::{Band, Exhibits, Place, Results};

/// Colour of the first curve.
pub const FIRST: Colour = CATEGORIES[0];
/// Colour of the second.
pub const SECOND: Colour = CATEGORIES[1];
/// Height of an option's row in a strip, in CSS pixels.
pub const ROW_HEIGHT: f64 = 30.0;
/// Opacity of the area between 5 % and 95 %.
pub const BAND_OPACITY: f64 = 0.16;

/// Most steps of an axis; more could not be read.
const MOST_STEPS: f64 = 24.0;

/// An axis from `from` to `to` with a tick at every `step`, or at every few steps where there would be too many.
pub fn even_axis(from: f64, to: f64, step: f64, title: &str, label: impl Fn(f64) -> String) -> Axis {
    let step = step * ((to - from) / step / MOST_STEPS).ceil().max(1.0);
    let count = ((to - from) / step + 1e-9) as usize;
    let tick = |i: usize| {
        let value = from + i as f64 * step;
        (value, label(value))
    };
    Axis { from, to, ticks: (0..=count).map(tick).collect(), title: title.to_owned(), grid: true }
}

/// An axis of shares from 0 to 1.
pub fn unit_axis(title: &str, language: Language, step: f64) -> Axis {
    even_axis(0.0, 1.0, step, title, |x| percent(x, 0, language))
}

/// Labels of an even axis as plain numbers.
pub fn plain(digits: usize, language: Language) -> impl Fn(f64) -> String {
    move |x| decimal(x, digits, language)
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

/// A falling line cut off where it leaves the panel at the bottom.
pub fn cut_below(points: Vec<(f64, f64)>, floor: f64) -> Vec<(f64, f64)> {
    let mut kept: Vec<(f64, f64)> = Vec::new();
    for (x, y) in points {
        if y >= floor {
            kept.push((x, y));
            continue;
        }
        if let Some(&(x0, y0)) = kept.last() {
            kept.push((x0 + (x - x0) * (y0 - floor) / (y0 - y), floor));
        }
        break;
    }
    kept
}

/// A legend entry.
pub fn entry(label: impl Into<String>, colour: Colour, shape: Shape) -> LegendEntry {
    LegendEntry { label: label.into(), colour, shape }
}

/// A plain text at a place.
pub fn label(at: (f64, f64), offset: (f64, f64), text: String, colour: Colour, anchor: Anchor) -> Item {
    Item::Label { at, offset, text, colour, strong: false, anchor }
}

/// Where the options stand on the axis `x`: a row each, median and 5–95 %.
pub fn strip(results: &Results, language: Language, places: &[Place], (frame, x): ([f64; 4], Axis), labels: bool) -> Panel {
    let (from, to) = (x.from, x.to);
    let stripe = |o: usize| {
        let (top, bottom) = (o as f64, o as f64 + 1.0);
        let points = vec![(from, top), (to, top), (to, bottom), (from, bottom)];
        Item::Area { points, colour: MUTED, opacity: 0.06 }
    };
    let mut items: Vec<Item> = (0..places.len()).step_by(2).map(stripe).collect();
    for (o, place) in places.iter().enumerate() {
        let Band { low, median, high, .. } = place.at;
        let hold = |x: f64| x.clamp(from, to);
        items.push(line(vec![(hold(low), row(o)), (hold(high), row(o))], INK, 1.5));
        items.push(Item::Mark { at: (hold(median), row(o)), shape: Shape::Disc, colour: INK, radius: 3.5 });
    }
    Panel { frame, title: None, x, y: row_axis(results, language, labels), items }
}

/// The title of an option.
pub fn title_of<'a>(results: &'a Results, option: &str, language: Language) -> Option<&'a str> {
    results.options.iter().find(|o| o.key.as_str() == option).map(|o| o.title.get(language))
}

/// "1 024 draws of a standing guarantee".
pub fn standing(exhibits: &Exhibits, language: Language) -> String {
    let n = crate::quantity::show::count(exhibits.draws);
    match language {
        Language::En => format!("A standing guarantee, {n} draws"),
        Language::De => format!("Eine stehende Garantie, {n} Ziehungen"),
    }
}

/// "5–95 % of what is believed".
pub fn belief_range(language: Language) -> &'static str {
    match language {
        Language::En => "5–95\u{202f}% of what is believed",
        Language::De => "5–95\u{202f}% der angenommenen Spanne",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_ends_where_it_leaves_the_panel() {
        assert_eq!(cut_below(vec![(0.0, 1.0), (1.0, -1.0), (2.0, -3.0)], -2.0), [(0.0, 1.0), (1.0, -1.0), (1.5, -2.0)]);
        assert!(cut_below(vec![(0.0, -1.0)], 0.0).is_empty());
    }

    #[test]
    fn an_even_axis_reaches_its_end() {
        let axis = even_axis(-1.0, 0.5, 0.5, "", plain(1, Language::De));
        let labels: Vec<&str> = axis.ticks.iter().map(|(_, label)| label.as_str()).collect();
        assert_eq!(labels, ["−1,0", "−0,5", "0,0", "0,5"]);
    }

    #[test]
    fn an_axis_of_any_length_has_few_ticks() {
        for to in [12.0, 12.5, 1e3, 1e15, 1e100] {
            let axis = even_axis(0.0, to, 0.5, "", plain(0, Language::En));
            assert!((2..=25).contains(&axis.ticks.len()), "{to}: {}", axis.ticks.len());
        }
    }
}
