//! Each option against each other one: in which share of draws it has the lower risk of attack, the same, the higher one.

use super::Chart;
use super::claims::named;
use super::common::*;
use super::figure::{Anchor, ChartAxis, Figure, Item, LegendEntry, MarkShape, Panel};
use super::theme::{CATEGORIES, Colour, INK, MUTED};
use crate::language::{Speech, Text, message};
use crate::names::Name;
use crate::results::{CardRecord, Duel, ModelComparison, OptionRecord, Pair, Results};
use crate::stats::Estimate;
use crate::wording::{rounded, span};

/// The chart.
pub static CHART: Chart = Chart {
    key: "option-pairs",
    figure: |results, language| figure(results, language, Width::Wide),
    narrow: |results, language| figure(results, language, Width::Narrow),
};

/// Colours of lower, the same, and higher.
const LOWER: Colour = CATEGORIES[0];
const SAME: Colour = (0xc3, 0xc9, 0xcf);
const HIGHER: Colour = CATEGORIES[1];
/// Height of a bar, of a cell, and the distance of its numbers from its middle, in CSS pixels.
const BAR: f64 = 10.0;
const CELL: f64 = 50.0;
const OFF: f64 = 14.0;
/// Ties in a smaller share of draws have no number.
const LEAST: f64 = 0.005;

/// An option against another: shares of draws.
#[derive(Clone, Copy)]
struct Against {
    lower: Estimate,
    tied: f64,
}

fn against(comparison: &ModelComparison, option: &OptionRecord, other: &OptionRecord) -> Option<Against> {
    let (pair, turned) = comparison.pair(option.key.as_str(), other.key.as_str())?;
    let draws = pair.draws?;
    Some(Against { lower: if turned { draws.higher } else { draws.lower }, tied: draws.tied.mean })
}

fn figure(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    let comparison = results.comparison.as_ref().filter(|c| c.pairs.iter().any(|p| p.draws.is_some()))?;
    let rows = NamedRows { names: numbered_titles(results, language), page, marks: CELL };
    let n = results.options.len();
    let grid = Grid { columns: 1, left: rows.left(), right: 0.0, gap: 0.0, height: rows.height(), above: 24.0, below: 4.0 };
    let (frames, body) = grid.frames(1, page);
    let mut items: Vec<Item> = (0..n).map(head).collect();
    items.extend(rows.ground(0.0, n as f64));
    items.extend(rows.over(0.0, frames[0][2]));
    for (r, option) in results.options.iter().enumerate() {
        for (c, other) in results.options.iter().enumerate().filter(|(c, _)| *c != r) {
            let found = against(comparison, option, other);
            items.extend(found.into_iter().flat_map(|found| cell((c as f64, rows.middle(r)), &found, &rows, language)));
        }
    }
    let x = ChartAxis::hidden(0.0, n as f64);
    let panel = Panel { frame: frames[0], title: None, x, y: rows.axis(true), items };
    Some(Figure {
        key: CHART.key.into(),
        title: title(results, comparison, language),
        subtitle: message("chart-option-pairs-subtitle").get(language).into(),
        method: method(results, comparison, language),
        caption: credit(results, language),
        description: describe(results, comparison, language),
        width: page,
        body,
        legend: legend(language),
        panels: vec![panel],
    })
}

/// The number of a column.
fn head(column: usize) -> Item {
    let at = (row(column), 0.0);
    let text = (column + 1).to_string();
    Item::Label { at, offset: (0.0, -10.0), text, colour: MUTED, strong: true, anchor: Anchor::Middle }
}

/// A bar of the three shares, the first above it as a number, ties below.
fn cell((x, y): (f64, f64), found: &Against, rows: &NamedRows, language: Speech) -> Vec<Item> {
    let half = rows.rows_of(0.5 * BAR);
    let (from, to) = (x + 0.06, x + 0.94);
    let at = |share: f64| from + share.clamp(0.0, 1.0) * (to - from);
    let (lower, tied) = (found.lower.mean, found.lower.mean + found.tied);
    let part = |a: f64, b: f64, colour: Colour| Item::Area {
        points: vec![(at(a), y - half), (at(b), y - half), (at(b), y + half), (at(a), y + half)],
        colour,
        opacity: 1.0,
    };
    let number = |up: f64, text: String, strong: bool, colour: Colour| Item::Label {
        at: (x + 0.5, y),
        offset: (0.0, up),
        text,
        colour,
        strong,
        anchor: Anchor::Middle,
    };
    let bare = |share: f64| rounded(share, 0, language).replace(['\u{202f}', '%'], "");
    let mut items = vec![part(0.0, lower, LOWER), part(lower, tied, SAME), part(tied, 1.0, HIGHER)];
    items.push(number(-OFF, bare(lower), true, INK));
    if found.tied >= LEAST {
        items.push(number(OFF, format!("={}", bare(found.tied)), false, MUTED));
    }
    items
}

fn legend(language: Speech) -> Vec<LegendEntry> {
    let entry = |(words, colour): (Text, Colour)| LegendEntry {
        label: words.get(language).into(),
        colour,
        shape: MarkShape::Square,
    };
    let parts = [
        (message("chart-option-pairs-lower"), LOWER),
        (message("chart-option-pairs-same"), SAME),
        (message("chart-option-pairs-higher"), HIGHER),
    ];
    parts.map(entry).to_vec()
}

fn method(results: &Results, comparison: &ModelComparison, language: Speech) -> String {
    let shares = comparison.pairs.iter().filter_map(|p| p.draws).flat_map(|d| [d.lower, d.higher]);
    let never = without_ties(results, comparison, language);
    let words = [
        ("ties", if never.is_empty() { "all" } else { "some" }.into()),
        ("names", never.into()),
        ("models", results.comparable().len().into()),
        ("error", largest_error(shares.map(|s| s.interval), language)),
        ("draws", draws(results, language).into()),
    ];
    message("chart-option-pairs-method").with(language, &words)
}

/// The pairs of options that are drawn.
fn drawn(results: &Results, comparison: &ModelComparison) -> Vec<Duel> {
    let known = |key: &Name| results.option(key.as_str()).is_some();
    comparison.pairs.iter().filter(|p| known(&p.option) && known(&p.other)).filter_map(|p| p.draws).collect()
}

/// From this share of draws on, averaged over the pairs, ties are what a reader must know first.
const MANY_TIES: f64 = 0.25;

/// How often two options carry the same risk, if that is often; otherwise in how many pairs one of the two has the lower risk
/// in more than half of the draws, beyond simulation error.
fn title(results: &Results, comparison: &ModelComparison, language: Speech) -> String {
    let pairs = drawn(results, comparison);
    let tied = || pairs.iter().map(|d| d.tied.mean);
    if tied().sum::<f64>() > MANY_TIES * pairs.len() as f64 {
        let range = span(tied().fold(1.0, f64::min), tied().fold(0.0, f64::max), 0, language);
        return message("chart-option-pairs-ties").with(language, &[("share", range.into())]);
    }
    let most = |share: &Estimate| share.interval.bounds().is_some_and(|(lo, _)| lo > 0.5);
    let clear = pairs.iter().filter(|d| most(&d.lower) || most(&d.higher)).count();
    let words = [("clear", clear.into()), ("pairs", pairs.len().into())];
    message("chart-option-pairs-title").with(language, &words)
}

/// The theories under which options never tie: an average over theories hides them.
fn without_ties(results: &Results, comparison: &ModelComparison, language: Speech) -> String {
    let never = |model: &&CardRecord| {
        let of = |pair: &Pair| Some(pair.models.iter().find(|m| m.model == model.key)?.draws.tied.mean);
        let ties: Vec<f64> = comparison.pairs.iter().filter_map(of).collect();
        !ties.is_empty() && ties.iter().all(|share| *share < LEAST)
    };
    let names = results.models.iter().filter(never).map(|m| named(&m.title, language));
    names.collect::<Vec<_>>().join(", ")
}

fn describe(results: &Results, comparison: &ModelComparison, language: Speech) -> String {
    let mut parts = Vec::new();
    for a in &results.options {
        for b in results.options.iter().filter(|b| b.key != a.key) {
            let Some(found) = against(comparison, a, b) else { continue };
            let [lower, tied] = [found.lower.mean, found.tied].map(|share| rounded(share, 0, language));
            parts.push(format!("{} / {}: {lower}, = {tied}.", a.title.get(language), b.title.get(language)));
        }
    }
    parts.join(" ")
}
