//! Reliability of the models in the back-test: of the cases given so much, how many held? One panel per model.

use super::common::*;
use super::figure::{Anchor, ChartAxis, Figure, Item, MarkShape, Panel};
use super::head::head_height;
use super::theme::{GRID, MUTED};
use crate::history::{History, Judged};
use crate::language::{Language, message};
use crate::wording::rounded;

/// Panels side by side.
const COLUMNS: usize = 5;

/// The figure.
pub fn reliability(history: &History, language: Language) -> Figure {
    let models: Vec<&Judged> = history.models().collect();
    let grid = Grid { columns: COLUMNS, left: 34.0, right: 14.0, gap: 30.0, height: 132.0, above: 44.0, below: 26.0 };
    let (frames, below) = grid.frames(models.len());
    let panel = |(m, model): (usize, &&Judged)| panel(model, frames[m], m % COLUMNS == 0, language);
    let mut figure = Figure {
        key: "reliability".into(),
        title: title(&models, language),
        subtitle: subtitle(history, language),
        caption: CAPTION.get(language).into(),
        description: describe(&models, language),
        height: 0.0,
        legend: Vec::new(),
        panels: models.iter().enumerate().map(panel).collect(),
    };
    figure.height = head_height(&figure) + below + 34.0;
    figure
}

fn panel(model: &Judged, frame: [f64; 4], labelled: bool, language: Language) -> Panel {
    let (colour, shape) = (look(0).0, MarkShape::Disc);
    let line = |points: Vec<(f64, f64)>, colour, width| Item::Line { points, colour, width };
    let mut items = vec![line(vec![(0.0, 0.0), (1.0, 1.0)], MUTED, 1.0)];
    items.extend([1.0, 2.0].map(|k| line(vec![(k / 3.0, 0.0), (k / 3.0, 1.0)], GRID, 1.0)));
    for bin in &model.bins {
        let (Some(given), Some(observed)) = (bin.given, bin.observed) else { continue };
        items.push(line(vec![(given, observed.lo), (given, observed.hi)], colour, 1.5));
        items.push(Item::Mark { at: (given, observed.value), shape, colour, radius: 4.0 });
        items.push(Item::Label {
            at: (0.5 * (bin.from + bin.to), TOP),
            offset: (0.0, 5.0),
            text: format!("{}/{}", bin.held, bin.cases),
            colour: MUTED,
            strong: false,
            anchor: Anchor::Middle,
        });
    }
    let title = Some(model.title.get(language).to_owned());
    Panel { frame, title, x: percentages(1.0, true), y: percentages(TOP, labelled), items }
}

/// Top of a panel: above 100 % there is room for the counts.
const TOP: f64 = 1.18;

/// An axis of bare percentages up to `to`.
fn percentages(to: f64, labelled: bool) -> ChartAxis {
    let label = |percent: &str| if labelled { percent.to_owned() } else { String::new() };
    let ticks = vec![(0.0, label("0")), (0.5, label("50")), (1.0, label("100"))];
    ChartAxis { from: 0.0, to, ticks, title: String::new(), grid: false }
}

/// How many models do better than the share of the other cases, and whether that could be luck.
fn title(models: &[&Judged], language: Language) -> String {
    let better = models.iter().filter(|m| m.against_climatology.is_some_and(|d| d.hi < 0.0)).count();
    let worse = models.iter().filter(|m| m.against_climatology.is_some_and(|d| d.lo > 0.0)).count();
    let words = [("better", better.into()), ("worse", worse.into()), ("models", models.len().into())];
    message("chart-reliability-title").with(language, &words)
}

fn subtitle(history: &History, language: Language) -> String {
    let words = [("cases", history.cases.len().into()), ("draws", history.draws().into())];
    message("chart-reliability-subtitle").with(language, &words)
}

fn describe(models: &[&Judged], language: Language) -> String {
    let one = |model: &&Judged| {
        let bins = model.bins.iter().filter_map(|b| Some((b.given?, b.held, b.cases)));
        let bins: Vec<String> =
            bins.map(|(given, held, n)| format!("{}: {held}/{n}", rounded(given, 0, language))).collect();
        format!("{}: {}.", model.title.get(language), bins.join(", "))
    };
    models.iter().map(one).collect::<Vec<_>>().join(" ")
}
