//! Scores in the back-test: what models and yardsticks make likely, how near their levels are, how well they put cases in order.
//! Yardsticks stand apart below the models.

mod panels;
mod rows;

pub use rows::ROW;

use super::Chart;
use super::back_tested::of_study;
use super::common::*;
use super::figure::{Anchor, Figure, Item, LegendEntry, MarkShape, Panel};
use super::theme::{Colour, INK, LABEL_ROOM, LABEL_SIZE, MARGIN, text_width, wrap};
use crate::language::{Speech, message};
use crate::results::{BackTestRecord, JudgedRecord, Score};
use crate::wording::{extent, quoted, score};
use panels::{PARTS, areas, briers, likelihoods};
use rows::{JudgedRows, heads, names};

/// The chart.
pub static CHART: Chart = Chart {
    key: "scores",
    figure: |results, language| of_study(results, language, Width::Wide, figure),
    narrow: |results, language| of_study(results, language, Width::Narrow, figure),
};

/// The figure on a wide page.
pub fn scores(record: &BackTestRecord, language: Speech) -> Figure {
    figure(record, language, Width::Wide)
}

fn figure(record: &BackTestRecord, language: Speech, page: Width) -> Figure {
    let rows = JudgedRows::of(record, page);
    let titles = record.judged.iter().map(|judged| judged.title.get(language)).chain(heads(language));
    let left = page.pick(label_room(titles), 0.0);
    let gap = page.pick(34.0, 24.0);
    let grid = Grid { columns: 3, left, right: 14.0, gap, height: rows.height, above: page.pick(40.0, 56.0), below: 30.0 };
    let (frames, body) = grid.frames(3, page);
    let judged = &rows.judged;
    let mut panels =
        vec![likelihoods(&rows, frames[0], language), briers(&rows, frames[1], language), areas(&rows, frames[2], language)];
    // The names stand once: left of the first panel, or over all three.
    if page == Width::Wide {
        panels[0].y.ticks = judged.iter().map(|(judged, y)| (*y, judged.title.get(language).to_owned())).collect();
    }
    let mut over = names(&rows, frames[0], page, language);
    if page == Width::Narrow {
        over.items.extend(stairs(&mut panels));
    }
    panels.push(over);
    Figure {
        key: CHART.key.into(),
        title: title(record, language),
        subtitle: message("chart-scores-subtitle").with(language, &[("cases", record.cases.into())]),
        method: message("chart-scores-method").with(language, &[("draws", record.draws.into())]),
        caption: bare_credit(language),
        description: describe(record, language),
        width: page,
        body,
        legend: part_legend(language),
        panels,
    }
}

/// The titles of three narrow panels, each on a line of its own from its panel's edge on, the last one up to its panel's end.
fn stairs(panels: &mut [Panel]) -> Vec<Item> {
    let last = panels.len() - 1;
    let title = |(n, panel): (usize, &mut Panel)| {
        let ([left, _, width, _], ends) = (panel.frame, n == last);
        let (x, anchor) = if ends { (left + width, Anchor::End) } else { (left, Anchor::Start) };
        let (text, colour, strong) = (panel.title.take().unwrap_or_default(), INK, true);
        let offset = (0.0, 14.0 * (n as f64 - last as f64) - 12.0);
        Item::Label { at: (x - MARGIN, 0.0), offset, text, colour, strong, anchor }
    };
    panels.iter_mut().enumerate().map(title).collect()
}

/// Width that the titles of rows need.
pub fn label_room<'a>(titles: impl Iterator<Item = &'a str>) -> f64 {
    let lines = titles.flat_map(|title| wrap(title, LABEL_SIZE, false, LABEL_ROOM));
    lines.map(|l| text_width(&l, LABEL_SIZE, false).min(LABEL_ROOM)).fold(60.0, f64::max) + 10.0
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
