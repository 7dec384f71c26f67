//! Scores in the back-test: what models and yardsticks make likely, how near their levels are, how well they put cases in order.
//! Yardsticks stand apart below the models.

use super::Chart;
use super::common::*;
use super::figure::{Anchor, ChartAxis, Figure, Item, LegendEntry, MarkShape, Panel};
use super::theme::{CATEGORIES, Colour, LABEL_ROOM, LABEL_SIZE, MUTED, text_width, wrap};
use crate::language::{Speech, message};
use crate::quantity::show::decimal;
use crate::results::{BackTestRecord, JudgedKind, JudgedRecord, Results, Score};
use crate::wording::{extent, quoted, score};

/// Height of a row.
pub const ROW: f64 = 30.0;
/// Room between models and yardsticks, in rows.
const APART: f64 = 0.7;
/// Lowest gain in likelihood that is drawn to scale.
const LEAST: f64 = -2.0;
/// Colours of what order gains and what wrong levels lose.
const PARTS: [Colour; 2] = [CATEGORIES[2], CATEGORIES[4]];

/// The chart.
pub static CHART: Chart = Chart {
    key: "scores",
    figure: |results, language| of_study(results, language, Width::Wide),
    narrow: |results, language| of_study(results, language, Width::Narrow),
};

fn of_study(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    let record = results.history.as_ref()?;
    Some(Figure { caption: credit(results, language), ..figure(record, language, page) })
}

/// The figure on a wide page.
pub fn scores(record: &BackTestRecord, language: Speech) -> Figure {
    figure(record, language, Width::Wide)
}

fn figure(record: &BackTestRecord, language: Speech, page: Width) -> Figure {
    let rows = rows(record);
    let height = ROW * rows.last().map_or(1.0, |(_, y)| y + 0.5);
    let left = label_room(rows.iter().map(|(judged, _)| judged.title.get(language)));
    let columns = page.pick(3, 1);
    let grid = Grid { columns, left, right: 14.0, gap: 34.0, height, above: 34.0, below: 30.0 };
    let (frames, body) = grid.frames(3, page);
    let mut panels =
        vec![likelihoods(&rows, frames[0], language), briers(&rows, frames[1], language), areas(&rows, frames[2], language)];
    // The names stand once on a line of panels.
    for panel in panels.iter_mut().step_by(columns) {
        panel.y.ticks = rows.iter().map(|(judged, y)| (*y, judged.title.get(language).to_owned())).collect();
    }
    Figure {
        key: CHART.key.into(),
        title: title(record, language),
        subtitle: message("chart-scores-subtitle").with(language, &[("cases", record.cases.into())]),
        method: message("chart-scores-method").with(language, &[("draws", record.draws.into())]),
        caption: bare_credit(language),
        description: describe(record, language),
        width: page,
        body,
        legend: legend(language).into_iter().chain(part_legend(language)).collect(),
        panels,
    }
}

/// Each row with its middle.
fn rows(record: &BackTestRecord) -> Vec<(&JudgedRecord, f64)> {
    let apart = |judged: &JudgedRecord| if judged.kind == JudgedKind::Model { 0.0 } else { APART };
    record.judged.iter().enumerate().map(|(i, judged)| (judged, i as f64 + 0.5 + apart(judged))).collect()
}

/// Width that the titles of rows need.
pub fn label_room<'a>(titles: impl Iterator<Item = &'a str>) -> f64 {
    let lines = titles.flat_map(|title| wrap(title, LABEL_SIZE, false, LABEL_ROOM));
    lines.map(|l| text_width(&l, LABEL_SIZE, false)).fold(60.0, f64::max) + 10.0
}

/// What the marks mean.
pub fn legend(language: Speech) -> Vec<LegendEntry> {
    let entry = |(n, label): (usize, crate::language::Text)| {
        let (colour, shape) = look(n);
        LegendEntry { label: label.get(language).into(), colour, shape }
    };
    let words = [(0, message("chart-scores-model")), (1, message("chart-scores-yardstick-without-theory"))];
    words.into_iter().map(entry).collect()
}

fn part_legend(language: Speech) -> Vec<LegendEntry> {
    let labels = [message("chart-scores-discrimination"), message("chart-scores-miscalibration")];
    let entry = |(label, colour): (crate::language::Text, Colour)| LegendEntry {
        label: label.get(language).into(),
        colour,
        shape: MarkShape::Dash,
    };
    labels.into_iter().zip(PARTS).map(entry).collect()
}

/// A score with its interval, as far as it lies on the axis; beyond it an arrow and the number.
fn mark(judged: &JudgedRecord, y: f64, score: &Score, axis: &ChartAxis, language: Speech) -> Vec<Item> {
    let (colour, shape) = look(usize::from(judged.kind != JudgedKind::Model));
    let on = |x: f64| x.clamp(axis.from, axis.to);
    let mut items = Vec::new();
    if score.hi > axis.from {
        items.push(Item::Line { points: vec![(on(score.lo), y), (on(score.hi), y)], colour, width: 1.5 });
    }
    if score.value >= axis.from {
        items.push(Item::Mark { at: (on(score.value), y), shape, colour, radius: 4.5 });
        return items;
    }
    let text = format!("‹\u{a0}{}", decimal(score.value, 1, language));
    let (offset, anchor) = ((2.0, 0.0), Anchor::Start);
    items.push(Item::Label { at: (axis.from, y), offset, text, colour, strong: false, anchor });
    items
}

fn panel(title: &str, x: ChartAxis, rows: &[(&JudgedRecord, f64)], frame: [f64; 4], items: Vec<Item>) -> Panel {
    let end = rows.last().map_or(1.0, |(_, y)| y + 0.5);
    let ticks = rows.iter().map(|(_, y)| (*y, String::new())).collect();
    let y = ChartAxis { from: end, to: 0.0, ticks, title: String::new(), grid: true };
    Panel { frame, title: Some(title.into()), x, y, items }
}

fn vertical(x: f64, rows: &[(&JudgedRecord, f64)]) -> Item {
    let end = rows.last().map_or(1.0, |(_, y)| y + 0.5);
    Item::Line { points: vec![(x, 0.0), (x, end)], colour: MUTED, width: 1.0 }
}

/// An axis with a tick at every step.
fn steps(from: f64, to: f64, step: f64, language: Speech) -> ChartAxis {
    let count = ((to - from) / step).round() as usize;
    let tick = |i: usize| {
        let value = from + i as f64 * step;
        (value, decimal(value, usize::from(step < 1.0), language))
    };
    ChartAxis { from, to, ticks: (0..=count).map(tick).collect(), title: String::new(), grid: true }
}

/// Likelihood against a constant hazard.
fn likelihoods(rows: &[(&JudgedRecord, f64)], frame: [f64; 4], language: Speech) -> Panel {
    let scored = || rows.iter().filter_map(|(judged, y)| Some((*judged, *y, judged.scores.against_constant?)));
    let most = scored().map(|(_, _, s)| s.hi).fold(0.5, f64::max).ceil().min(3.0);
    let axis = steps(LEAST, most, 1.0, language);
    let mut items = vec![vertical(0.0, rows)];
    items.extend(scored().flat_map(|(judged, y, s)| mark(judged, y, &s, &axis, language)));
    let title = message("chart-scores-likelihood").get(language);
    panel(title, axis, rows, frame, items)
}

/// Brier scores: from the bare share of all cases, what the order gains to the left, what wrong levels lose back to the right.
fn briers(rows: &[(&JudgedRecord, f64)], frame: [f64; 4], language: Speech) -> Panel {
    let most = rows.iter().filter_map(|(j, _)| j.scores.brier).map(|s| s.hi).fold(0.3, f64::max);
    let axis = steps(0.0, 0.2 * (most / 0.2).ceil().min(5.0), 0.2, language);
    let mut items = Vec::new();
    if let Some(corp) = rows.iter().find_map(|(judged, _)| judged.corp.as_ref()) {
        items.push(vertical(corp.uncertainty, rows));
    }
    for (judged, y) in rows {
        let (Some(brier), Some(corp)) = (judged.scores.brier, judged.corp.as_ref()) else { continue };
        let turn = corp.uncertainty - corp.discrimination;
        let bar = |from: f64, to: f64, above: f64, colour| {
            let (top, bottom) = (y + above, y + above + 0.24);
            let points = vec![(from, top), (to, top), (to, bottom), (from, bottom)];
            Item::Area { points, colour, opacity: 0.55 }
        };
        items.push(bar(turn, corp.uncertainty, -0.34, PARTS[0]));
        items.push(bar(turn, brier.value, 0.1, PARTS[1]));
        items.extend(mark(judged, *y, &brier, &axis, language));
    }
    panel(message("chart-scores-brier-score-left-is-better").get(language), axis, rows, frame, items)
}

/// Areas under the ROC curve.
fn areas(rows: &[(&JudgedRecord, f64)], frame: [f64; 4], language: Speech) -> Panel {
    let axis = steps(0.0, 1.0, 0.5, language);
    let mut items = vec![vertical(0.5, rows)];
    let scored = rows.iter().filter_map(|(judged, y)| Some((*judged, *y, judged.scores.auc?)));
    items.extend(scored.flat_map(|(judged, y, s)| mark(judged, y, &s, &axis, language)));
    panel(message("chart-scores-auc").get(language), axis, rows, frame, items)
}

/// Whether a rule of one code beats the theories.
fn title(record: &BackTestRecord, language: Speech) -> String {
    let counts = record.counts();
    let titled = |key: &Option<String>| {
        let judged = key.as_deref().and_then(|key| record.judged(key));
        judged.map_or_else(String::new, |judged| quoted(judged.title.get(language), language))
    };
    let words = [
        ("extent", extent(counts.above_code, counts.models).into()),
        ("code", titled(&record.best_code).into()),
        ("above", counts.above_code.into()),
        ("clear", if counts.above_code > 0 { counts.clearly_above_code } else { counts.clearly_below_code }.into()),
        ("models", counts.models.into()),
    ];
    message("chart-scores-title").with(language, &words)
}

fn describe(record: &BackTestRecord, language: Speech) -> String {
    let told = |s: &Option<Score>| s.as_ref().map_or("—".into(), |s| score(s, language));
    let one = |judged: &JudgedRecord| {
        let scores = &judged.scores;
        let [likelihood, brier, auc] = [&scores.against_constant, &scores.brier, &scores.auc].map(told);
        format!("{}: {likelihood}, {brier}, {auc}.", judged.title.get(language))
    };
    record.judged.iter().map(one).collect::<Vec<_>>().join(" ")
}
