//! The scorecard of models: Brier score in the back-test beside the cost of a draw, one row per model and yardstick.

use super::common::*;
use super::figure::{Anchor, ChartAxis, Figure, Item, Panel};
use super::scores::{ROW, label_room, legend};
use super::theme::{INK, MUTED};
use crate::history::Score;
use crate::language::{Speech, Words, message};
use crate::quantity::maths::log10;
use crate::quantity::show::{count, decimal};
use crate::scorecard::{ScoreRow, Scorecard};

/// What a row shows.
struct Scored<'a> {
    /// Key.
    key: &'a str,
    /// Title.
    title: &'a Words,
    /// Whether it is a model rather than a yardstick.
    is_model: bool,
    /// Brier score.
    brier: Option<Score>,
}

/// The figure.
pub fn scorecard(scorecard: &Scorecard, language: impl Into<Speech>) -> Figure {
    let language = language.into();
    let rows = &scorecard.rows;
    let scored: Vec<Scored> = rows
        .iter()
        .map(|r| Scored { key: &r.key, title: &r.title, is_model: r.maturity.is_some(), brier: r.brier })
        .collect();
    let titles = || scored.iter().map(|row| row.title.get(language));
    let (left, height) = (label_room(titles()), ROW * rows.len() as f64);
    let grid = Grid { columns: 2, left, right: 44.0, gap: 40.0, height, above: 34.0, below: 30.0 };
    let (frames, body) = grid.frames(2, Width::Wide);
    Figure {
        key: "scorecard".into(),
        title: title(&scored, language),
        subtitle: message("chart-scorecard-subtitle").get(language).into(),
        method: method(scorecard, language),
        caption: bare_credit(language),
        description: describe(rows, language),
        width: Width::Wide,
        body,
        legend: legend(language),
        panels: vec![briers(&scored, frames[0], language), costs(rows, frames[1], language)],
    }
}

/// Brier scores, one row each.
fn briers(rows: &[Scored], frame: [f64; 4], language: Speech) -> Panel {
    let most = rows.iter().filter_map(|r| r.brier).map(|s| s.hi).fold(0.3, f64::max);
    let steps = (most / 0.2).ceil();
    let ticks = (0..=steps as usize).map(|i| (0.2 * i as f64, decimal(0.2 * i as f64, 1, language))).collect();
    let mut items = Vec::new();
    if let Some(bare) = rows.iter().find(|r| r.key == "climatology").and_then(|r| r.brier) {
        let points = vec![(bare.value, 0.0), (bare.value, rows.len() as f64)];
        items.push(Item::Line { points, colour: MUTED, width: 1.0 });
    }
    for (i, row) in rows.iter().enumerate() {
        let Some(score) = row.brier else { continue };
        let (colour, shape) = look(usize::from(!row.is_model));
        let y = i as f64 + 0.5;
        items.push(Item::Line { points: vec![(score.lo, y), (score.hi, y)], colour, width: 1.5 });
        items.push(Item::Mark { at: (score.value, y), shape, colour, radius: 4.5 });
    }
    let title = message("chart-scores-brier-score-left-is-better").get(language);
    let x = ChartAxis { from: 0.0, to: 0.2 * steps, ticks, title: String::new(), grid: true };
    let y = rows_axis(rows.iter().map(|r| r.title.get(language).to_owned()));
    Panel { frame, title: Some(title.into()), x, y, items }
}

/// The model with the lowest score, and whether a yardstick does as well.
fn title(rows: &[Scored], language: Speech) -> String {
    let lowest = |models: bool| {
        let scored = rows.iter().filter(|r| r.is_model == models).filter_map(|r| Some((r, r.brier?.value)));
        scored.min_by(|a, b| a.1.total_cmp(&b.1))
    };
    let (Some(model), Some(yardstick)) = (lowest(true), lowest(false)) else { return "—".into() };
    let said =
        if yardstick.1 < model.1 { message("chart-scores-rule-is-lowest") } else { message("chart-scores-model-is-lowest") };
    let title = |row: &Scored| row.title.get(language).into();
    said.with(language, &[("name", title(model.0)), ("rule", title(yardstick.0))])
}

/// An axis with a row for each of `titles`, first at the top.
fn rows_axis(titles: impl ExactSizeIterator<Item = String>) -> ChartAxis {
    let from = titles.len() as f64;
    let ticks = titles.enumerate().map(|(i, title)| (i as f64 + 0.5, title)).collect();
    ChartAxis { from, to: 0.0, ticks, title: String::new(), grid: true }
}

/// What a draw costs, on a logarithmic axis.
fn costs(rows: &[ScoreRow], frame: [f64; 4], language: Speech) -> Panel {
    let medians = || rows.iter().filter_map(|r| r.cost).map(|c| log10(c.median.max(1.0)));
    let (least, most) = (medians().fold(3.0, f64::min).floor(), (medians().fold(1.0, f64::max) + 0.15).ceil());
    let power = |k: usize| (0..k).fold(1u64, |x, _| x * 10);
    let ticks = (least as usize..=most as usize).map(|k| (k as f64, count(power(k)))).collect();
    let mut items = Vec::new();
    for (i, row) in rows.iter().enumerate() {
        let Some(cost) = row.cost else { continue };
        let y = i as f64 + 0.5;
        let at = log10(cost.median.max(1.0));
        let (colour, shape) = look(0);
        let spread = [cost.lower_quartile, cost.upper_quartile].map(|c| (log10(c.max(1.0)), y));
        items.push(Item::Line { points: spread.to_vec(), colour, width: 1.5 });
        items.push(Item::Mark { at: (at, y), shape, colour, radius: 4.5 });
        let (offset, anchor, colour, strong) = ((9.0, 0.0), Anchor::Start, INK, false);
        let text = count(cost.median.round() as u64);
        items.push(Item::Label { at: (spread[1].0, y), offset, text, colour, strong, anchor });
    }
    let title = message("chart-scorecard-nanoseconds-a-draw-measured-here").get(language);
    let x = ChartAxis { from: least, to: most, ticks, title: String::new(), grid: true };
    Panel { frame, title: Some(title.into()), x, y: rows_axis(rows.iter().map(|_| String::new())), items }
}

fn method(scorecard: &Scorecard, language: Speech) -> String {
    let words = [("cases", scorecard.cases.into()), ("draws", scorecard.draws.into())];
    message("chart-scorecard-method").with(language, &words)
}

fn describe(rows: &[ScoreRow], language: Speech) -> String {
    let one = |row: &ScoreRow| {
        let brier = row.brier.map_or("—".into(), |s| decimal(s.value, 2, language));
        let cost = row.cost.map_or(String::new(), |c| format!(", {} ns", decimal(c.median, 0, language)));
        format!("{}: {brier}{cost}.", row.title.get(language))
    };
    rows.iter().map(one).collect::<Vec<_>>().join(" ")
}
