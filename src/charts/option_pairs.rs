//! Each option against each other one: in which share of draws, and in how many models, it has the lower risk of attack.

use super::Chart;
use super::common::*;
use super::draw::head_height;
use super::figure::Figure;
use super::matrix::{Entry, Matrix, diverging};
use super::theme::GRID;
use crate::language::Language;
use crate::quantity::show::{decimal, percent};
use crate::results::{OptionRecord, Results, Tribunal};

/// The chart.
pub static CHART: Chart = Chart { key: "option-pairs", figure };

/// An option against another: shares of draws with lower risk and with the same one, models with clearly lower risk.
#[derive(Clone, Copy)]
struct Against {
    lower: f64,
    tied: f64,
    models: u64,
}

fn against(tribunal: &Tribunal, option: &OptionRecord, other: &OptionRecord) -> Option<Against> {
    let (pair, turned) = tribunal.pair(option.key.as_str(), other.key.as_str())?;
    let draws = pair.draws?;
    let (lower, models) = if turned { (draws.higher, pair.models_higher) } else { (draws.lower, pair.models_lower) };
    Some(Against { lower: lower.mean, tied: draws.tied.mean, models })
}

fn figure(results: &Results, language: Language) -> Option<Figure> {
    let tribunal = results.tribunal.as_ref().filter(|t| t.pairs.iter().any(|p| p.draws.is_some()))?;
    let titles: Vec<String> = results.options.iter().map(|o| o.title.get(language).to_owned()).collect();
    let n = results.models.len();
    let entry = |r: usize, c: usize| {
        if r == c {
            return Some(Entry { colour: GRID, lines: Vec::new() });
        }
        let cell = against(tribunal, &results.options[r], &results.options[c])?;
        let lines = vec![share(cell.lower, language), format!("{}/{n}", cell.models)];
        Some(Entry { colour: diverging(cell.lower), lines })
    };
    let left = label_width(results, language);
    let (panel, below) = Matrix { rows: titles.clone(), columns: titles, entry: &entry, left, row_height: 44.0 }.panel();
    let mut figure = Figure {
        key: CHART.key.into(),
        title: title(results, tribunal, language)?,
        subtitle: subtitle(results, tribunal, language),
        caption: CAPTION.get(language).into(),
        description: describe(results, tribunal, language),
        height: 0.0,
        legend: Vec::new(),
        panels: vec![panel],
    };
    figure.height = head_height(&figure) + below + 30.0;
    Some(figure)
}

fn subtitle(results: &Results, tribunal: &Tribunal, language: Language) -> String {
    let (draws, n) = (draws(results, language), results.models.len());
    let shares = tribunal.pairs.iter().filter_map(|p| p.draws).flat_map(|d| [d.lower, d.higher]);
    let error = shares.map(|s| s.interval.half_width()).try_fold(0.0f64, |most, half| Some(most.max(half?)));
    let error = match (error, language) {
        (Some(half), Language::En) => format!("simulation error at most {} points", decimal(100.0 * half, 2, language)),
        (Some(half), Language::De) => format!("Simulationsfehler höchstens {} Punkte", decimal(100.0 * half, 2, language)),
        (None, Language::En) => "simulation error unknown".to_owned(),
        (None, Language::De) => "Simulationsfehler unbekannt".to_owned(),
    };
    match language {
        Language::En => format!(
            "Above: share of draws in which the option of the row has a lower risk of attack than that of the column, mean over \
             {n} models ({error}). Below: in how many models its mean risk is clearly lower. {draws}."
        ),
        Language::De => format!(
            "Oben: Anteil der Ziehungen, in denen die Option der Zeile ein kleineres Angriffsrisiko hat als die der Spalte, \
             Mittel über {n} Modelle ({error}). Unten: in wie vielen Modellen ihr mittleres Risiko klar kleiner ist. {draws}."
        ),
    }
}

/// A share in whole percent; what is more than nothing is never shown as nothing.
fn share(x: f64, language: Language) -> String {
    if x > 0.0 && x < 0.005 { format!("< {}", percent(0.01, 0, language)) } else { percent(x, 0, language) }
}

/// How decided the most decided comparison is, and how often options tie.
fn title(results: &Results, tribunal: &Tribunal, language: Language) -> Option<String> {
    let options = &results.options;
    let all = options.iter().flat_map(|a| options.iter().map(move |b| (a, b)));
    let known: Vec<(&OptionRecord, &OptionRecord, Against)> =
        all.filter_map(|(a, b)| Some((a, b, against(tribunal, a, b)?))).collect();
    let (a, b, most) = known.iter().max_by(|x, y| x.2.lower.total_cmp(&y.2.lower))?;
    let (least, highest) = known.iter().fold((1.0f64, 0.0f64), |(lo, hi), k| (lo.min(k.2.tied), hi.max(k.2.tied)));
    let (a, b, share) = (a.title.get(language), b.title.get(language), percent(most.lower, 0, language));
    let (least, highest) = (percent(least, 0, language), percent(highest, 0, language));
    Some(match (most.lower < 0.5, language) {
        (true, Language::En) => {
            format!("No option beats another in most draws: in {least} to {highest} both carry the same risk")
        }
        (true, Language::De) => format!(
            "Keine Option schlägt eine andere in den meisten Ziehungen: In {least} bis {highest} tragen beide dasselbe Risiko"
        ),
        (false, Language::En) => format!("The most decided comparison: {a} beats {b} in {share} of draws"),
        (false, Language::De) => format!("Der klarste Vergleich: {a} schlägt {b} in {share} der Ziehungen"),
    })
}

fn describe(results: &Results, tribunal: &Tribunal, language: Language) -> String {
    let mut parts = Vec::new();
    for a in &results.options {
        for b in results.options.iter().filter(|b| b.key != a.key) {
            let Some(cell) = against(tribunal, a, b) else { continue };
            let (share, models) = (percent(cell.lower, 0, language), cell.models);
            parts.push(format!("{} / {}: {share}, {models}.", a.title.get(language), b.title.get(language)));
        }
    }
    parts.join(" ")
}
