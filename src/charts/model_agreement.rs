//! How alike the models rank the options: Kendall's τ-b of each two models.

use super::Chart;
use super::common::*;
use super::figure::Figure;
use super::head::head_height;
use super::matrix::{Matrix, MatrixEntry, diverging, room};
use super::theme::{GRID, LABEL_ROOM};
use crate::language::{Speech, message};
use crate::quantity::show::decimal;
use crate::results::{Agreement, ModelComparison, Results, Tau};

/// The chart.
pub static CHART: Chart = Chart { key: "model-agreement", figure };

fn figure(results: &Results, language: Speech) -> Option<Figure> {
    let comparison = results.comparison.as_ref().filter(|t| !t.taus.is_empty())?;
    let keys: Vec<&str> = results.models.iter().map(|m| m.key.as_str()).collect();
    let named = |(i, m): (usize, &crate::results::CardRecord)| format!("{} {}", i + 1, m.title.get(language));
    let rows: Vec<String> = results.models.iter().enumerate().map(named).collect();
    let entry = |r: usize, c: usize| {
        if r == c {
            return Some(MatrixEntry { colour: GRID, lines: Vec::new() });
        }
        let tau = comparison.tau(keys[r], keys[c])?;
        Some(MatrixEntry { colour: diverging(tau.value), lines: lines(tau, language) })
    };
    let columns = (1..=keys.len()).map(|i| i.to_string()).collect();
    let left = room(&rows, LABEL_ROOM);
    let (panel, below) = Matrix { rows, columns, entry: &entry, left, row_height: 36.0 }.panel();
    let mut figure = Figure {
        key: CHART.key.into(),
        title: title(results, comparison, language),
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

/// The value; below it half the width of its interval, where simulation leaves one.
fn lines(tau: Agreement, language: Speech) -> Vec<String> {
    let half = tau.range.map_or(0.0, |[lo, hi]| 0.5 * (hi - lo));
    let value = decimal(tau.value, 2, language);
    if half < 0.005 { vec![value] } else { vec![value, format!("±{}", decimal(half, 2, language))] }
}

/// Mean τ of a model with those in `others`.
fn mean_tau(comparison: &ModelComparison, model: &str, others: &[&str]) -> Option<f64> {
    let taus: Vec<f64> =
        others.iter().filter(|o| **o != model).filter_map(|o| Some(comparison.tau(model, o)?.value)).collect();
    (!taus.is_empty()).then(|| taus.iter().sum::<f64>() / taus.len() as f64)
}

/// Rankings with a τ above this are called alike: three pairs in four are in the same order.
const ALIKE: f64 = 0.5;

/// Names the model furthest from the others, if it stands against each of them.
fn title(results: &Results, comparison: &ModelComparison, language: Speech) -> String {
    let keys: Vec<&str> = results.models.iter().map(|m| m.key.as_str()).collect();
    let means = results.models.iter().filter_map(|m| Some((m, mean_tau(comparison, &m.key, &keys)?)));
    let against_all = |model: &str| {
        let own = |t: &&Tau| t.model == model || t.other == model;
        comparison.taus.iter().filter(own).all(|t| t.tau.value < 0.0)
    };
    let loner = means.min_by(|a, b| a.1.total_cmp(&b.1)).filter(|(m, _)| keys.len() > 2 && against_all(&m.key));
    let lowest = |inside: &dyn Fn(&str) -> bool| {
        let taus = comparison.taus.iter().filter(|t| inside(&t.model) && inside(&t.other)).map(|t| t.tau.value);
        taus.fold(1.0f64, f64::min)
    };
    let Some((model, _)) = loner else {
        let low = decimal(lowest(&|_| true), 2, language);
        let words = [("models", keys.len().into()), ("low", low.into())];
        return message("chart-model-agreement-title").with(language, &words);
    };
    let rest = lowest(&|m| m != model.key);
    let said =
        if rest > ALIKE { message("chart-model-agreement-loner") } else { message("chart-model-agreement-all-differ") };
    let words = [
        ("name", model.title.get(language).into()),
        ("others", (keys.len() - 1).into()),
        ("low", decimal(rest, 2, language).into()),
    ];
    said.with(language, &words)
}

fn subtitle(results: &Results, comparison: &ModelComparison, language: Speech) -> String {
    let w = comparison.concordance.map_or("none".to_owned(), |w| decimal(w.value, 2, language));
    let words = [("w", w.into()), ("draws", draws(results, language).into())];
    message("chart-model-agreement-subtitle").with(language, &words)
}

fn describe(results: &Results, comparison: &ModelComparison, language: Speech) -> String {
    let name = |key: &str| results.model_title(key, language).to_owned();
    let one = |t: &Tau| format!("{} / {}: {}.", name(&t.model), name(&t.other), decimal(t.tau.value, 2, language));
    comparison.taus.iter().map(one).collect::<Vec<_>>().join(" ")
}
