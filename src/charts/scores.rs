//! Scores in the back-test: Brier score of every model and yardstick with its interval, the bare share of cases as a line.

use super::common::*;
use super::figure::{ChartAxis, Figure, Item, LegendEntry, Panel};
use super::head::head_height;
use super::theme::{LABEL_ROOM, LABEL_SIZE, MUTED, text_width, wrap};
use crate::history::{CaseKind, History, Score};
use crate::language::{Language, Words, message};
use crate::quantity::show::decimal;

/// Height of a row.
pub const ROW: f64 = 30.0;

/// What a row shows.
pub struct Scored<'a> {
    /// Key.
    pub key: &'a str,
    /// Title.
    pub title: &'a Words,
    /// Whether it is a model rather than a yardstick.
    pub is_model: bool,
    /// Brier score.
    pub brier: Option<Score>,
}

/// The figure.
pub fn scores(history: &History, language: Language) -> Figure {
    let rows: Vec<Scored> = history
        .judged
        .iter()
        .map(|j| Scored { key: &j.key, title: &j.title, is_model: j.kind == CaseKind::Model, brier: j.brier })
        .collect();
    let height = ROW * rows.len() as f64;
    let left = label_room(&rows, language);
    let grid = Grid { columns: 1, left, right: 20.0, gap: 0.0, height, above: 34.0, below: 30.0 };
    let (frames, below) = grid.frames(1);
    let subtitle = [("cases", history.cases.len().into()), ("draws", history.draws().into())];
    let mut figure = Figure {
        key: "scores".into(),
        title: title(&rows, language),
        subtitle: message("chart-scores-subtitle").with(language, &subtitle),
        caption: CAPTION.get(language).into(),
        description: describe(&rows, language),
        height: 0.0,
        legend: legend(language),
        panels: vec![panel(&rows, frames[0], language)],
    };
    figure.height = head_height(&figure) + below + 34.0;
    figure
}

/// Width that the titles of rows need.
pub fn label_room(rows: &[Scored], language: Language) -> f64 {
    let lines = rows.iter().flat_map(|r| wrap(r.title.get(language), LABEL_SIZE, false, LABEL_ROOM));
    lines.map(|l| text_width(&l, LABEL_SIZE, false)).fold(60.0, f64::max) + 10.0
}

/// What the marks mean.
pub fn legend(language: Language) -> Vec<LegendEntry> {
    let entry = |(n, label): (usize, crate::language::Text)| {
        let (colour, shape) = look(n);
        LegendEntry { label: label.get(language).into(), colour, shape }
    };
    let words = [(0, message("chart-scores-model")), (1, message("chart-scores-yardstick-without-theory"))];
    words.into_iter().map(entry).collect()
}

/// An axis with a row for each of `titles`, first at the top.
pub fn rows_axis(titles: impl ExactSizeIterator<Item = String>) -> ChartAxis {
    let from = titles.len() as f64;
    let ticks = titles.enumerate().map(|(i, title)| (i as f64 + 0.5, title)).collect();
    ChartAxis { from, to: 0.0, ticks, title: String::new(), grid: true }
}

/// The scores, one row each.
pub fn panel(rows: &[Scored], frame: [f64; 4], language: Language) -> Panel {
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
pub fn title(rows: &[Scored], language: Language) -> String {
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

fn describe(rows: &[Scored], language: Language) -> String {
    let one = |row: &Scored| {
        let brier = row.brier.map_or("—".into(), |s| decimal(s.value, 2, language));
        format!("{}: {brier}.", row.title.get(language))
    };
    rows.iter().map(one).collect::<Vec<_>>().join(" ")
}
