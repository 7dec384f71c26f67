//! Each option against each other one: in which share of draws, and in how many models, it has the lower risk of attack.

use super::Chart;
use super::claims::named;
use super::common::*;
use super::figure::Figure;
use super::head::head_height;
use super::matrix::{Matrix, MatrixEntry, diverging};
use super::theme::GRID;
use crate::language::{Speech, Text, message};
use crate::results::{ModelComparison, OptionRecord, Results};
use crate::wording::{rounded, span};

/// The chart.
pub static CHART: Chart = Chart { key: "option-pairs", figure };

/// An option against another: share of draws with lower risk, models with clearly lower risk.
#[derive(Clone, Copy)]
struct Against {
    lower: f64,
    models: u64,
    /// Of how many that speak of both.
    of: usize,
}

fn against(comparison: &ModelComparison, option: &OptionRecord, other: &OptionRecord) -> Option<Against> {
    let (pair, turned) = comparison.pair(option.key.as_str(), other.key.as_str())?;
    let draws = pair.draws?;
    let (lower, models) = if turned { (draws.higher, pair.models_higher) } else { (draws.lower, pair.models_lower) };
    Some(Against { lower: lower.mean, models, of: pair.models.len() })
}

fn figure(results: &Results, language: Speech) -> Option<Figure> {
    let comparison = results.comparison.as_ref().filter(|t| t.pairs.iter().any(|p| p.draws.is_some()))?;
    let titles = option_titles(results, language);
    // Many columns are too narrow for words.
    let heads: Vec<String> =
        if titles.len() > TOLD_APART { (1..=titles.len()).map(|n| n.to_string()).collect() } else { titles.clone() };
    let entry = |r: usize, c: usize| {
        if r == c {
            return Some(MatrixEntry { colour: GRID, lines: Vec::new() });
        }
        let cell = against(comparison, &results.options[r], &results.options[c])?;
        let lines = vec![rounded(cell.lower, 0, language), format!("{}/{}", cell.models, cell.of)];
        Some(MatrixEntry { colour: diverging(cell.lower), lines })
    };
    let left = label_width(results, language);
    let (panel, below) = Matrix { rows: titles, columns: heads, entry: &entry, left, row_height: 44.0 }.panel();
    let mut figure = Figure {
        key: CHART.key.into(),
        title: title(results, comparison, language)?,
        subtitle: subtitle(results, comparison, language),
        caption: CAPTION.get(language).into(),
        description: describe(results, comparison, language),
        height: 0.0,
        legend: Vec::new(),
        panels: vec![panel],
    };
    figure.height = head_height(&figure) + below + 30.0;
    Some(figure)
}

fn subtitle(results: &Results, comparison: &ModelComparison, language: Speech) -> String {
    let shares = comparison.pairs.iter().filter_map(|p| p.draws).flat_map(|d| [d.lower, d.higher]);
    let words = [
        ("models", results.comparable().len().into()),
        ("error", largest_error(shares.map(|s| s.interval), language)),
        ("draws", draws(results, language).into()),
    ];
    message("chart-option-pairs-subtitle").with(language, &words)
}

/// Below this share of draws options are said never to tie.
const NEVER: f64 = 0.005;

/// Share of draws in which two options carry the same risk under a model, on average over the pairs.
fn ties(comparison: &ModelComparison, model: &str) -> Option<f64> {
    let of = |pair: &crate::results::Pair| Some(pair.models.iter().find(|m| m.model == model)?.draws.tied.mean);
    let ties: Vec<f64> = comparison.pairs.iter().filter_map(of).collect();
    (!ties.is_empty()).then(|| ties.iter().sum::<f64>() / ties.len() as f64)
}

/// How often options tie, told by model: an average over models would hide those that never tie.
fn title(results: &Results, comparison: &ModelComparison, language: Speech) -> Option<String> {
    let known: Vec<_> = results.models.iter().filter_map(|m| Some((m, ties(comparison, &m.key)?))).collect();
    let reach = |keep: &dyn Fn(f64) -> bool| {
        let shares = known.iter().map(|k| k.1).filter(|x| keep(*x));
        shares.fold(None, |r: Option<(f64, f64)>, x| Some(r.map_or((x, x), |(lo, hi)| (lo.min(x), hi.max(x)))))
    };
    let said = |said: Text, (lo, hi): (f64, f64)| {
        let never: Vec<String> = known.iter().filter(|k| k.1 < NEVER).map(|k| named(&k.0.title, language)).collect();
        let words = [
            ("many", known.iter().filter(|k| k.1 > 0.5).count().into()),
            ("models", known.len().into()),
            ("share", span(lo, hi, 0, language).into()),
            ("never", never.len().into()),
            ("names", never.join(", ").into()),
        ];
        said.with(language, &words)
    };
    match reach(&|x| x > 0.5) {
        Some(ties) => Some(said(message("chart-option-pairs-ties"), ties)),
        None => Some(said(message("chart-option-pairs-few-ties"), reach(&|_| true)?)),
    }
}

fn describe(results: &Results, comparison: &ModelComparison, language: Speech) -> String {
    let mut parts = Vec::new();
    for a in &results.options {
        for b in results.options.iter().filter(|b| b.key != a.key) {
            let Some(cell) = against(comparison, a, b) else { continue };
            let (share, models) = (rounded(cell.lower, 0, language), cell.models);
            parts.push(format!("{} / {}: {share}, {models}.", a.title.get(language), b.title.get(language)));
        }
    }
    parts.join(" ")
}
