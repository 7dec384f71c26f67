//! The scorecard of models: Brier score in the back-test beside the cost of a draw, one row per model and yardstick.

use super::common::*;
use super::draw::head_height;
use super::figure::{Anchor, Axis, Figure, Item, LegendEntry, Panel};
use super::theme::{INK, LABEL_ROOM, LABEL_SIZE, MUTED, text_width, wrap};
use crate::language::{Language, text};
use crate::quantity::maths::log10;
use crate::quantity::show::{count, decimal};
use crate::scorecard::{Row, Scorecard};

/// The figure.
pub fn scorecard(scorecard: &Scorecard, language: Language) -> Figure {
    let rows = &scorecard.rows;
    let lines = rows.iter().flat_map(|r| wrap(r.title.get(language), LABEL_SIZE, false, LABEL_ROOM));
    let left = lines.map(|l| text_width(&l, LABEL_SIZE, false)).fold(60.0, f64::max) + 10.0;
    let height = 30.0 * rows.len() as f64;
    let grid = Grid { columns: 2, left, right: 44.0, gap: 40.0, height, above: 34.0, below: 30.0 };
    let (frames, below) = grid.frames(2);
    let mut figure = Figure {
        key: "scorecard".into(),
        title: title(scorecard, language),
        subtitle: subtitle(scorecard, language),
        caption: CAPTION.get(language).into(),
        description: describe(rows, language),
        height: 0.0,
        legend: [(0, text("model", "Modell")), (1, text("yardstick without theory", "Vergleichsregel ohne Theorie"))]
            .map(|(n, label)| LegendEntry { label: label.get(language).into(), colour: look(n).0, shape: look(n).1 })
            .to_vec(),
        panels: vec![brier_panel(rows, frames[0], language), cost_panel(rows, frames[1], language)],
    };
    figure.height = head_height(&figure) + below + 34.0;
    figure
}

fn rows_axis(rows: &[Row], labelled: bool, language: Language) -> Axis {
    let label = |row: &Row| if labelled { row.title.get(language).to_owned() } else { String::new() };
    let ticks = rows.iter().enumerate().map(|(i, r)| (i as f64 + 0.5, label(r))).collect();
    Axis { from: rows.len() as f64, to: 0.0, ticks, title: String::new(), grid: true }
}

fn brier_panel(rows: &[Row], frame: [f64; 4], language: Language) -> Panel {
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
        let (colour, shape) = look(usize::from(row.maturity.is_none()));
        let y = i as f64 + 0.5;
        items.push(Item::Line { points: vec![(score.lo, y), (score.hi, y)], colour, width: 1.5 });
        items.push(Item::Mark { at: (score.value, y), shape, colour, radius: 4.5 });
    }
    let title = text("Brier score: left is better", "Brier-Wert: links ist besser").get(language);
    let x = Axis { from: 0.0, to: 0.2 * steps, ticks, title: String::new(), grid: true };
    Panel { frame, title: Some(title.into()), x, y: rows_axis(rows, true, language), items }
}

fn cost_panel(rows: &[Row], frame: [f64; 4], language: Language) -> Panel {
    let costs = || rows.iter().filter_map(|r| r.cost).map(|c| log10(c.median.max(1.0)));
    let (least, most) = (costs().fold(3.0, f64::min).floor(), (costs().fold(1.0, f64::max) + 0.15).ceil());
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
    let title = text("Nanoseconds a draw, measured here", "Nanosekunden je Ziehung, hier gemessen").get(language);
    let x = Axis { from: least, to: most, ticks, title: String::new(), grid: true };
    Panel { frame, title: Some(title.into()), x, y: rows_axis(rows, false, language), items }
}

/// The model with the lowest score, and whether a yardstick does as well.
fn title(scorecard: &Scorecard, language: Language) -> String {
    let best = |models: bool| {
        let rows = scorecard.rows.iter().filter(move |r| r.maturity.is_some() == models);
        let scored = rows.filter_map(|r| r.brier.map(|s| (r, s.value)));
        scored.min_by(|a, b| a.1.total_cmp(&b.1))
    };
    let (Some(model), Some(yardstick)) = (best(true), best(false)) else { return "—".into() };
    let (name, rule) = (model.0.title.get(language), yardstick.0.title.get(language));
    match (language, yardstick.1 < model.1) {
        (Language::En, true) => {
            format!("A rule without theory, “{rule}”, scores lower than every model; lowest model: {name}")
        }
        (Language::De, true) => {
            format!("Eine Regel ohne Theorie, «{rule}», liegt unter jedem Modell; niedrigstes Modell: {name}")
        }
        (Language::En, false) => format!("Lowest score: {name}, below every yardstick without theory"),
        (Language::De, false) => format!("Niedrigster Wert: {name}, unter jeder Regel ohne Theorie"),
    }
}

fn subtitle(scorecard: &Scorecard, language: Language) -> String {
    let (cases, draws) = (scorecard.cases, count(scorecard.draws));
    match language {
        Language::En => format!(
            "Left: mean squared miss over {cases} historical cases, {draws} draws of each; line: 95 % of resamples of the cases; \
             vertical: the bare share of the other cases; .05 is noise; the codes know some of the outcome. Right: median and quartiles, one option over the shipped \
             horizon, logarithmic."
        ),
        Language::De => format!(
            "Links: mittlerer quadrierter Fehler über {cases} historische Fälle, je {draws} Ziehungen; Linie: 95 % der Ziehungen \
             aus den Fällen; senkrecht: der bloße Anteil der anderen Fälle; 0,05 ist Rauschen; die Codes wissen etwas vom Ausgang. Rechts: Median und Quartile, eine \
             Option über den Zeitraum der Studie, logarithmisch."
        ),
    }
}

fn describe(rows: &[Row], language: Language) -> String {
    let one = |row: &Row| {
        let brier = row.brier.map_or("—".into(), |s| decimal(s.value, 2, language));
        let cost = row.cost.map_or(String::new(), |c| format!(", {} ns", decimal(c.median, 0, language)));
        format!("{}: {brier}{cost}.", row.title.get(language))
    };
    rows.iter().map(one).collect::<Vec<_>>().join(" ")
}
