//! What several charts share: words, axes, the grid of panels, marks for models and options.

pub use super::credit::{bare_credit, credit};
use super::figure::{ChartAxis, MarkShape};
pub use super::names::*;
pub use super::rows::{NamedRows, row};
use super::theme::{CATEGORIES, Colour, MARGIN};
pub use super::width::Width;
use crate::language::{Argument, Speech, message};
use crate::quantity::show::{decimal, percent};
use crate::results::Results;
use crate::stats::Interval;

/// Shapes in the order they are handed out.
const SHAPES: [MarkShape; 4] = [MarkShape::Disc, MarkShape::Square, MarkShape::Triangle, MarkShape::Diamond];

/// Colour and shape of the n-th of at most [`TOLD_APART`] things.
pub fn look(n: usize) -> (Colour, MarkShape) {
    (CATEGORIES[n % CATEGORIES.len()], SHAPES[n % SHAPES.len()])
}

/// `65 536 draws`.
pub fn draws(results: &Results, language: Speech) -> String {
    message("chart-draws").with(language, &[("draws", results.draws().into())])
}

/// The largest simulation error of `intervals` in points, for messages: `unknown` if one of them is.
pub fn largest_error(intervals: impl IntoIterator<Item = Interval>, language: Speech) -> Argument {
    let mut halves = intervals.into_iter().map(|interval| interval.half_width());
    let most = halves.try_fold(0.0f64, |most, half| Some(most.max(half?)));
    most.map_or("unknown".into(), |half| decimal(100.0 * half, 2, language).into())
}

/// An axis of probabilities from 0 to a round value at or above `most`.
pub fn share_axis(most: f64, title: &str, language: Speech, grid: bool) -> ChartAxis {
    let step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25].into_iter().find(|s| most / s <= 5.0).unwrap_or(0.25);
    let steps = (most / step - 1e-9).ceil().max(1.0);
    let ticks = (0..=steps as usize)
        .map(|i| {
            let value = i as f64 * step;
            (value, percent(value, 0, language))
        })
        .collect();
    ChartAxis { from: 0.0, to: steps * step, ticks, title: title.to_owned(), grid }
}

/// An axis of whole years.
pub fn year_axis(horizon: usize, title: &str, language: Speech, every: usize) -> ChartAxis {
    let ticks = (0..=horizon).step_by(every).map(|y| (y as f64, decimal(y as f64, 0, language))).collect();
    ChartAxis { from: 0.0, to: horizon as f64, ticks, title: title.to_owned(), grid: false }
}

/// The same for a narrow panel: three bare numbers, the percent sign at the last.
pub fn narrow_share_axis(most: f64, language: Speech) -> ChartAxis {
    let mut axis = share_axis(most, "", language, true);
    let middle = axis.ticks.len() / 2;
    let last = axis.ticks.len() - 1;
    let keep = |i: usize| i == 0 || i == last || (last > 2 && last.is_multiple_of(2) && i == middle);
    axis.ticks = axis
        .ticks
        .into_iter()
        .enumerate()
        .map(|(i, (value, label))| {
            let bare = label.trim_end_matches(['\u{202f}', '%']).to_owned();
            (value, if keep(i) { bare } else { String::new() })
        })
        .collect();
    axis
}

/// How panels are laid out; all lengths in CSS pixels.
#[derive(Clone, Copy, Debug)]
pub struct Grid {
    /// Panels side by side.
    pub columns: usize,
    /// Kept free once at the left, for labels.
    pub left: f64,
    /// Kept free once at the right.
    pub right: f64,
    /// Between panels.
    pub gap: f64,
    /// Height of a panel's data area.
    pub height: f64,
    /// Above each panel, for its title.
    pub above: f64,
    /// Below each panel, for its axis.
    pub below: f64,
}

impl Grid {
    /// The frames of `n` panels and the height of all of them together.
    pub fn frames(&self, n: usize, page: Width) -> (Vec<[f64; 4]>, f64) {
        let columns = self.columns.min(n).max(1);
        let gaps = self.gap * (columns as f64 - 1.0);
        let width = (page.pixels() - 2.0 * MARGIN - self.left - self.right - gaps) / columns as f64;
        let row_height = self.above + self.height + self.below;
        let frame = |i: usize| {
            let (row, column) = (i / columns, i % columns);
            let x = MARGIN + self.left + column as f64 * (width + self.gap);
            [x, self.above + row as f64 * row_height, width, self.height]
        };
        ((0..n).map(frame).collect(), n.div_ceil(columns) as f64 * row_height)
    }
}

/// Moves labels apart so that none is closer than `gap` to the next; keeps their order and stays within the bounds.
pub fn spread_out(places: &mut [f64], gap: f64, lo: f64, hi: f64) {
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by(|&a, &b| places[a].total_cmp(&places[b]));
    let mut floor = lo;
    for &i in &order {
        places[i] = places[i].max(floor);
        floor = places[i] + gap;
    }
    let mut ceiling = hi;
    for &i in order.iter().rev() {
        places[i] = places[i].min(ceiling);
        ceiling = places[i] - gap;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn labels_are_moved_apart_in_order() {
        let mut places = [10.0, 11.0, 9.0, 40.0];
        spread_out(&mut places, 5.0, 0.0, 42.0);
        assert!(places[2] < places[0] && places[0] < places[1] && places[1] < places[3]);
        let mut sorted = places;
        sorted.sort_by(f64::total_cmp);
        assert!(sorted.windows(2).all(|w| w[1] - w[0] >= 5.0 - 1e-12) && sorted[3] <= 42.0);
    }

    #[test]
    fn an_axis_covers_its_values_with_round_ticks() {
        for most in [0.004, 0.03, 0.37, 0.61, 1.0] {
            let axis = share_axis(most, "", Language::En.into(), true);
            assert!(axis.to >= most && axis.ticks.len() <= 7, "{most}");
        }
    }
}
