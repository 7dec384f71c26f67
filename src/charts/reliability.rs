//! Reliability of the models in the back-test, without bins: the share of cases that held, made to rise with the probability
//! given, in the range that a calibrated model would show. One panel per model.

use super::Chart;
use super::back_tested::of_study;
use super::common::*;
use super::figure::{Anchor, ChartAxis, Figure, Item, MarkShape, Panel};
use super::theme::{CATEGORIES, MUTED};
use crate::language::{Speech, message};
use crate::quantity::show::decimal;
use crate::results::{BackTestRecord, Corp, CorpPoint, JudgedRecord};
use crate::wording::{extent, rounded};

/// Panels side by side.
const COLUMNS: usize = 5;
/// A panel reaches beyond 0 and 100 %: there the cases lie, those that held above, those attacked below.
const ROOM: f64 = 0.16;
/// Where they lie.
const CASES_AT: f64 = 0.08;
/// Below this chance of looking so miscalibrated a model counts as more so than chance explains.
const CLEARLY: f64 = 0.05;

/// The chart.
pub static CHART: Chart = Chart {
    key: "reliability",
    figure: |results, language| of_study(results, language, Width::Wide, figure),
    narrow: |results, language| of_study(results, language, Width::Narrow, figure),
};

/// The figure on a wide page.
pub fn reliability(record: &BackTestRecord, language: Speech) -> Figure {
    figure(record, language, Width::Wide)
}

fn figure(record: &BackTestRecord, language: Speech, page: Width) -> Figure {
    let columns = page.pick(COLUMNS, 2);
    let models: Vec<&JudgedRecord> = record.models().collect();
    let grid =
        Grid { columns, left: 34.0, right: 14.0, gap: 30.0, height: page.pick(150.0, 136.0), above: 44.0, below: 26.0 };
    let (frames, body) = grid.frames(models.len(), page);
    let panel = |(m, model): (usize, &&JudgedRecord)| panel(model, frames[m], m % columns == 0, language);
    Figure {
        key: CHART.key.into(),
        title: title(&models, language),
        subtitle: message("chart-reliability-subtitle").get(language).into(),
        method: method(record, language),
        caption: bare_credit(language),
        description: describe(&models, language),
        width: page,
        body,
        legend: Vec::new(),
        panels: models.iter().enumerate().map(panel).collect(),
    }
}

fn panel(model: &JudgedRecord, frame: [f64; 4], labelled: bool, language: Speech) -> Panel {
    let mut items = Vec::new();
    if let Some(corp) = &model.corp {
        items.extend(band(&corp.points));
        items.push(Item::Line { points: vec![(0.0, 0.0), (1.0, 1.0)], colour: MUTED, width: 1.0 });
        items.extend(curve(&corp.points));
        items.extend(corp.points.iter().flat_map(cases));
        items.extend(parts(corp, language));
    } else {
        // An empty panel could be taken for a fault of the picture.
        items.push(word(message("report-silent").get(language).to_owned(), 0));
    }
    let title = Some(model.title.get(language).to_owned());
    let (x, y) = (percentages(-0.03, 1.03, true), percentages(-ROOM, 1.0 + ROOM, labelled));
    Panel { frame, title, x, y, items }
}

/// Where the shares of a calibrated model lie.
fn band(points: &[CorpPoint]) -> Vec<Item> {
    let colour = CATEGORIES[0];
    if let [point] = points {
        return vec![Item::Line {
            points: vec![(point.given, point.lo), (point.given, point.hi)],
            colour: MUTED,
            width: 4.0,
        }];
    }
    let up = points.iter().map(|p| (p.given, p.hi));
    let back = points.iter().rev().map(|p| (p.given, p.lo));
    vec![Item::Area { points: up.chain(back).collect(), colour, opacity: 0.16 }]
}

/// The rising share, with a mark at each probability given.
fn curve(points: &[CorpPoint]) -> Vec<Item> {
    let colour = CATEGORIES[1];
    // A single mark has no line that shows where it is.
    let radius = if points.len() > 1 { 2.2 } else { 4.5 };
    let line = Item::Line { points: points.iter().map(|p| (p.given, p.share)).collect(), colour, width: 2.0 };
    let mark = |p: &CorpPoint| Item::Mark { at: (p.given, p.share), shape: MarkShape::Square, colour, radius };
    std::iter::once(line).chain(points.iter().map(mark)).collect()
}

/// The cases given one probability, as discs whose area is their number.
fn cases(point: &CorpPoint) -> Vec<Item> {
    let disc = |n: u64, y: f64| {
        let (shape, colour, radius) = (MarkShape::Disc, CATEGORIES[0], 1.8 * (n as f64).sqrt());
        (n > 0).then_some(Item::Mark { at: (point.given, y), shape, colour, radius })
    };
    [disc(point.held, 1.0 + CASES_AT), disc(point.cases - point.held, -CASES_AT)].into_iter().flatten().collect()
}

/// The parts of the Brier score that a model answers for, where few curves go: high where little was given.
fn parts(corp: &Corp, language: Speech) -> Vec<Item> {
    let line = |(i, (name, value)): (usize, (crate::language::Text, f64))| {
        word(format!("{}\u{a0}{}", name.get(language), decimal(value, 2, language)), i)
    };
    let words = [
        (message("chart-reliability-miscalibration"), corp.miscalibration),
        (message("chart-reliability-discrimination"), corp.discrimination),
    ];
    words.into_iter().enumerate().map(line).collect()
}

/// The n-th line of words in the upper left corner of a panel.
fn word(text: String, n: usize) -> Item {
    let offset = (2.0, 10.0 + 13.0 * n as f64);
    Item::Label { at: (0.0, 1.0), offset, text, colour: MUTED, strong: false, anchor: Anchor::Start }
}

/// An axis of bare percentages.
fn percentages(from: f64, to: f64, labelled: bool) -> ChartAxis {
    let label = |percent: &str| if labelled { percent.to_owned() } else { String::new() };
    let ticks = vec![(0.0, label("0")), (0.5, label("50")), (1.0, label("100"))];
    ChartAxis { from, to, ticks, title: String::new(), grid: false }
}

/// How many models are miscalibrated beyond chance, and how many do better than the share of the other cases.
fn title(models: &[&JudgedRecord], language: Speech) -> String {
    let off = models.iter().filter(|m| m.corp.as_ref().is_some_and(|c| c.by_chance < CLEARLY)).count();
    let better = models.iter().filter(|m| m.scores.against_climatology.is_some_and(|d| d.is_below(0.0))).count();
    let extent = extent(off, models.len());
    let words = [("extent", extent.into()), ("off", off.into()), ("better", better.into()), ("models", models.len().into())];
    message("chart-reliability-title").with(language, &words)
}

fn method(record: &BackTestRecord, language: Speech) -> String {
    let words = [("cases", record.cases.into()), ("draws", record.draws.into())];
    message("chart-reliability-method").with(language, &words)
}

fn describe(models: &[&JudgedRecord], language: Speech) -> String {
    let one = |model: &&JudgedRecord| {
        let points = model.corp.iter().flat_map(|corp| &corp.points);
        let points: Vec<String> = points
            .map(|p| format!("{}: {}/{}, {}", rounded(p.given, 0, language), p.held, p.cases, rounded(p.share, 0, language)))
            .collect();
        format!("{}: {}.", model.title.get(language), points.join("; "))
    };
    models.iter().map(one).collect::<Vec<_>>().join(" ")
}
