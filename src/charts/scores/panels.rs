//! The three panels of the chart of scores: likelihood, Brier score with its parts, area under the ROC curve.

use super::rows::JudgedRows;
use crate::charts::common::look;
use crate::charts::figure::{Anchor, ChartAxis, Item, Panel};
use crate::charts::theme::{CATEGORIES, Colour, MUTED};
use crate::language::{Speech, message};
use crate::quantity::show::decimal;
use crate::results::{JudgedKind, JudgedRecord, Score};

/// Lowest gain in likelihood that is drawn to scale.
const LEAST: f64 = -2.0;
/// Colours of what order gains and what wrong levels lose.
pub const PARTS: [Colour; 2] = [CATEGORIES[2], CATEGORIES[4]];
/// Height of the bar of a part of the Brier score, in CSS pixels, and how far it lies from its row's middle.
const THICK: f64 = 6.5;
const OFF: f64 = 3.0;

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

fn panel(title: &str, x: ChartAxis, rows: &JudgedRows, frame: [f64; 4], items: Vec<Item>) -> Panel {
    let ticks = rows.judged.iter().map(|(_, y)| (*y, String::new())).collect();
    let y = ChartAxis { from: rows.height, to: 0.0, ticks, title: String::new(), grid: true };
    Panel { frame, title: Some(title.into()), x, y, items }
}

fn vertical(x: f64, rows: &JudgedRows) -> Item {
    Item::Line { points: vec![(x, 0.0), (x, rows.height)], colour: MUTED, width: 1.0 }
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
pub fn likelihoods(rows: &JudgedRows, frame: [f64; 4], language: Speech) -> Panel {
    let scored = || rows.judged.iter().filter_map(|(judged, y)| Some((*judged, *y, judged.scores.against_constant?)));
    let most = scored().map(|(_, _, s)| s.hi).fold(0.5, f64::max).ceil().min(3.0);
    let axis = steps(LEAST, most, 1.0, language);
    let mut items = vec![vertical(0.0, rows)];
    items.extend(scored().flat_map(|(judged, y, s)| mark(judged, y, &s, &axis, language)));
    let unscored = |judged: &JudgedRecord| {
        let scores = &judged.scores;
        scores.against_constant.is_none() && scores.brier.is_none() && scores.auc.is_none()
    };
    // A row without any mark could be taken for a score of nothing.
    let silent = rows.judged.iter().filter(|(judged, _)| unscored(judged)).map(|(_, y)| Item::Label {
        at: (axis.from, *y),
        offset: (5.0, 0.0),
        text: message("report-silent").get(language).to_owned(),
        colour: MUTED,
        strong: false,
        anchor: Anchor::Start,
    });
    items.extend(silent);
    let title = message("chart-scores-likelihood").get(language);
    panel(title, axis, rows, frame, items)
}

/// Brier scores: from the bare share of all cases, what the order gains to the left, what wrong levels lose back to the right.
pub fn briers(rows: &JudgedRows, frame: [f64; 4], language: Speech) -> Panel {
    let most = rows.judged.iter().filter_map(|(j, _)| j.scores.brier).map(|s| s.hi).fold(0.3, f64::max);
    let axis = steps(0.0, 0.2 * (most / 0.2).ceil().min(5.0), 0.2, language);
    let mut items = Vec::new();
    if let Some(corp) = rows.judged.iter().find_map(|(judged, _)| judged.corp.as_ref()) {
        items.push(vertical(corp.uncertainty, rows));
    }
    for (judged, y) in &rows.judged {
        let (Some(brier), Some(corp)) = (judged.scores.brier, judged.corp.as_ref()) else { continue };
        let turn = corp.uncertainty - corp.discrimination;
        let bar = |from: f64, to: f64, above: f64, colour| {
            let (top, bottom) = (y + above, y + above + THICK);
            let points = vec![(from, top), (to, top), (to, bottom), (from, bottom)];
            Item::Area { points, colour, opacity: 0.55 }
        };
        items.push(bar(turn, corp.uncertainty, -OFF - THICK, PARTS[0]));
        items.push(bar(turn, brier.value, OFF, PARTS[1]));
        items.extend(mark(judged, *y, &brier, &axis, language));
    }
    panel(message("chart-scores-brier-score-left-is-better").get(language), axis, rows, frame, items)
}

/// Areas under the ROC curve.
pub fn areas(rows: &JudgedRows, frame: [f64; 4], language: Speech) -> Panel {
    let axis = steps(0.0, 1.0, 0.5, language);
    let mut items = vec![vertical(0.5, rows)];
    let scored = rows.judged.iter().filter_map(|(judged, y)| Some((*judged, *y, judged.scores.auc?)));
    items.extend(scored.flat_map(|(judged, y, s)| mark(judged, y, &s, &axis, language)));
    panel(message("chart-scores-auc").get(language), axis, rows, frame, items)
}
