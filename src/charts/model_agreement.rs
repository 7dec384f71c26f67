//! How alike the theories rank the options: a row for each theory, a line for each option from place to place.

use super::Chart;
use super::bump::{RankPlace, bar, node, places, road};
use super::claims::first_alone;
use super::common::*;
use super::figure::{Anchor, ChartAxis, Figure, Item, Panel};
use super::key_list::key_list;
use super::theme::{CATEGORIES, Colour, FAINT, LABEL_SIZE, MUTED, text_width};
use crate::language::{Speech, message};
use crate::quantity::show::decimal;
use crate::results::{CardRecord, ModelComparison, Results, Tau};

/// The chart.
pub static CHART: Chart = Chart {
    key: "model-agreement",
    figure: |results, language| figure(results, language, Width::Wide),
    narrow: |results, language| figure(results, language, Width::Narrow),
};

/// Colour of the option that is stressed.
const STRESSED: Colour = CATEGORIES[0];

fn figure(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    let comparison = results.comparison.as_ref().filter(|c| !c.taus.is_empty())?;
    let models = in_order(results, comparison);
    let rows = NamedRows {
        names: models.iter().map(|m| m.title.get(language).to_owned()).collect(),
        page,
        marks: page.pick(36.0, 28.0),
    };
    let stressed = most_often_first(results);
    let grid = Grid { columns: 1, left: rows.left(), right: 4.0, gap: 0.0, height: rows.height(), above: 26.0, below: 4.0 };
    let (frames, height) = grid.frames(1, page);
    let last = results.options.len() as f64;
    let panel = Panel {
        frame: frames[0],
        title: None,
        x: ChartAxis::hidden(0.5, last + 0.5),
        y: rows.axis(true),
        items: items(results, comparison, &models, (&rows, stressed, frames[0][2] / last), language),
    };
    let titles = numbered_titles(results, language);
    let (list, below) = key_list(&titles, stressed.map(|o| (o, STRESSED)), page, height);
    Some(Figure {
        key: CHART.key.into(),
        title: title(results, comparison, language),
        subtitle: message("chart-model-agreement-subtitle").get(language).into(),
        method: method(results, comparison, language),
        caption: credit(results, language),
        description: describe(results, comparison, language),
        width: page,
        body: height + below,
        legend: Vec::new(),
        panels: vec![panel, list],
    })
}

/// The theories, first those most like the others.
fn in_order<'a>(results: &'a Results, comparison: &ModelComparison) -> Vec<&'a CardRecord> {
    let likeness = |model: &CardRecord| {
        let taus = results.models.iter().filter(|m| m.key != model.key);
        let taus: Vec<f64> = taus.filter_map(|m| Some(comparison.tau(&model.key, &m.key)?.value)).collect();
        if taus.is_empty() { -2.0 } else { taus.iter().sum::<f64>() / taus.len() as f64 }
    };
    let mut models: Vec<&CardRecord> = results.models.iter().collect();
    models.sort_by(|a, b| likeness(b).total_cmp(&likeness(a)));
    models
}

/// The option that most theories clearly put first; none where no other is behind it.
fn most_often_first(results: &Results) -> Option<usize> {
    let votes = |key: &str| {
        let first = results.models.iter().filter_map(|m| first_alone(results, &m.key));
        first.filter(|o| o.key.as_str() == key).count()
    };
    let all: Vec<usize> = results.options.iter().map(|o| votes(o.key.as_str())).collect();
    let most = *all.iter().max().filter(|most| **most > 0)?;
    let leads = all.iter().filter(|votes| **votes == most).count() == 1;
    all.iter().position(|votes| *votes == most).filter(|_| leads)
}

/// Bars of shared places, then the roads of the options, the stressed one last, then their numbers.
fn items(
    results: &Results,
    comparison: &ModelComparison,
    models: &[&CardRecord],
    (rows, stressed, scale): (&NamedRows, Option<usize>, f64),
    language: Speech,
) -> Vec<Item> {
    let last = results.options.len() as f64;
    let ends =
        [("chart-model-agreement-lowest", 0.5, Anchor::Start), ("chart-model-agreement-highest", last + 0.5, Anchor::End)];
    let mut items: Vec<Item> = ends
        .map(|(words, x, anchor)| {
            let text = message(words).get(language).to_owned();
            Item::Label { at: (x, 0.0), offset: (0.0, -10.0), text, colour: MUTED, strong: false, anchor }
        })
        .to_vec();
    items.extend(rows.ground(0.5, last + 0.5));
    let placed: Vec<Vec<RankPlace>> = models.iter().map(|m| places(results, comparison, &m.key)).collect();
    items.extend(placed.iter().enumerate().flat_map(|(r, row)| row.iter().filter_map(move |p| bar(p, rows.middle(r)))));
    let silent = placed.iter().enumerate().filter(|(_, row)| row.is_empty());
    items.extend(silent.map(|(m, _)| rows.word(m, 0.5, message("chart-model-agreement-no-order").get(language))));
    let order = (0..results.options.len()).filter(|o| Some(*o) != stressed).chain(stressed);
    let look = |o: usize| if Some(o) == stressed { (STRESSED, 3.0) } else { (FAINT, 1.5) };
    let heights: Vec<f64> = (0..models.len()).map(|r| rows.middle(r)).collect();
    let order: Vec<usize> = order.collect();
    items.extend(order.iter().flat_map(|&o| road(o, &placed, &heights, look(o))));
    items.extend(rows.veil(0.5, scale));
    items.extend(rows.over(0.5, scale * last));
    let radius = if text_width(&results.options.len().to_string(), LABEL_SIZE, true) > 10.0 { 10.0 } else { 9.0 };
    for &o in &order {
        let colour = if Some(o) == stressed { STRESSED } else { MUTED };
        items.extend(placed.iter().zip(&heights).flat_map(|(row, y)| node(o, row, *y, colour, radius)));
    }
    items
}

/// Rankings with a τ above this are called alike: three pairs in four are in the same order.
const ALIKE: f64 = 0.5;

/// Whether the theories rank the options alike, as far as simulation can tell; names the one that stands against all others.
fn title(results: &Results, comparison: &ModelComparison, language: Speech) -> String {
    let low = |t: &Tau| t.tau.range.map_or(t.tau.value, |[lo, _]| lo);
    let high = |t: &Tau| t.tau.range.map_or(t.tau.value, |[_, hi]| hi);
    let keys: Vec<&str> = results.models.iter().map(|m| m.key.as_str()).collect();
    let of = |t: &&Tau, model: &str| t.model == model || t.other == model;
    let against_all = |m: &&CardRecord| {
        let own = || comparison.taus.iter().filter(|t| of(t, &m.key));
        own().count() > 1 && own().all(|t| high(t) < 0.0)
    };
    let loner = results.models.iter().find(against_all);
    let rest = || comparison.taus.iter().filter(|t| loner.is_none_or(|m| !of(t, &m.key)));
    let words = [
        ("models", keys.len().into()),
        ("others", (keys.len() - 1).into()),
        ("name", loner.map_or("", |m| m.title.get(language)).into()),
    ];
    let said = match (rest().all(|t| low(t) > ALIKE), rest().all(|t| high(t) < ALIKE), loner) {
        (true, _, None) => message("chart-model-agreement-alike"),
        (true, _, Some(_)) => message("chart-model-agreement-loner"),
        (_, true, _) => message("chart-model-agreement-unlike"),
        _ => message("chart-model-agreement-mixed"),
    };
    said.with(language, &words)
}

fn method(results: &Results, comparison: &ModelComparison, language: Speech) -> String {
    let w = comparison.concordance.map_or("none".to_owned(), |w| decimal(w.value, 2, language));
    let taus = || comparison.taus.iter().map(|t| t.tau.value);
    let (least, most) = (taus().fold(1.0, f64::min), taus().fold(-1.0, f64::max));
    let words = [
        ("w", w.into()),
        ("least", decimal(least, 2, language).into()),
        ("most", decimal(most, 2, language).into()),
        ("draws", draws(results, language).into()),
    ];
    message("chart-model-agreement-method").with(language, &words)
}

fn describe(results: &Results, comparison: &ModelComparison, language: Speech) -> String {
    let name = |key: &str| results.model_title(key, language).to_owned();
    let one = |t: &Tau| format!("{} / {}: {}.", name(&t.model), name(&t.other), decimal(t.tau.value, 2, language));
    comparison.taus.iter().map(one).collect::<Vec<_>>().join(" ")
}
