//! Each option against each other one: in which share of draws, and in how many models, it has the lower risk of attack.

use super::Chart;
use super::claims::named;
use super::common::*;
use super::draw::head_height;
use super::figure::Figure;
use super::matrix::{Entry, Matrix, diverging};
use super::theme::GRID;
use crate::language::Language;
use crate::quantity::show::{decimal, percent};
use crate::results::{OptionRecord, Results, Tribunal};
use crate::wording::{rounded, span};

/// The chart.
pub static CHART: Chart = Chart { key: "option-pairs", figure };

/// An option against another: share of draws with lower risk, models with clearly lower risk.
#[derive(Clone, Copy)]
struct Against {
    lower: f64,
    models: u64,
}

fn against(tribunal: &Tribunal, option: &OptionRecord, other: &OptionRecord) -> Option<Against> {
    let (pair, turned) = tribunal.pair(option.key.as_str(), other.key.as_str())?;
    let draws = pair.draws?;
    let (lower, models) = if turned { (draws.higher, pair.models_higher) } else { (draws.lower, pair.models_lower) };
    Some(Against { lower: lower.mean, models })
}

fn figure(results: &Results, language: Language) -> Option<Figure> {
    let tribunal = results.tribunal.as_ref().filter(|t| t.pairs.iter().any(|p| p.draws.is_some()))?;
    let titles = option_titles(results, language);
    // Many columns are too narrow for words.
    let heads: Vec<String> =
        if titles.len() > TOLD_APART { (1..=titles.len()).map(|n| n.to_string()).collect() } else { titles.clone() };
    let n = results.models.len();
    let entry = |r: usize, c: usize| {
        if r == c {
            return Some(Entry { colour: GRID, lines: Vec::new() });
        }
        let cell = against(tribunal, &results.options[r], &results.options[c])?;
        let lines = vec![rounded(cell.lower, 0, language), format!("{}/{n}", cell.models)];
        Some(Entry { colour: diverging(cell.lower), lines })
    };
    let left = label_width(results, language);
    let (panel, below) = Matrix { rows: titles, columns: heads, entry: &entry, left, row_height: 44.0 }.panel();
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

/// Below this share of draws options are said never to tie.
const NEVER: f64 = 0.005;

/// Share of draws in which two options carry the same risk under a model, on average over the pairs.
fn ties(tribunal: &Tribunal, model: &str) -> Option<f64> {
    let of = |pair: &crate::results::Pair| Some(pair.models.iter().find(|m| m.model == model)?.draws.tied.mean);
    let ties: Vec<f64> = tribunal.pairs.iter().filter_map(of).collect();
    (!ties.is_empty()).then(|| ties.iter().sum::<f64>() / ties.len() as f64)
}

/// How often options tie, told by model: an average over models would hide those that never tie.
fn title(results: &Results, tribunal: &Tribunal, language: Language) -> Option<String> {
    let known: Vec<_> = results.models.iter().filter_map(|m| Some((m, ties(tribunal, &m.key)?))).collect();
    let reach = |keep: &dyn Fn(f64) -> bool| {
        let shares = known.iter().map(|k| k.1).filter(|x| keep(*x));
        shares.fold(None, |r: Option<(f64, f64)>, x| Some(r.map_or((x, x), |(lo, hi)| (lo.min(x), hi.max(x)))))
    };
    let n = known.len();
    let Some((lo, hi)) = reach(&|x| x > 0.5) else {
        let (lo, hi) = reach(&|_| true)?;
        let share = span(lo, hi, 0, language);
        return Some(match language {
            Language::En => format!("On average two options carry the same risk in {share} of draws, by model"),
            Language::De => {
                format!("Im Mittel tragen zwei Optionen in {share} der Ziehungen dasselbe Risiko, je nach Modell")
            }
        });
    };
    let (many, share) = (known.iter().filter(|k| k.1 > 0.5).count(), span(lo, hi, 0, language));
    let never: Vec<String> = known.iter().filter(|k| k.1 < NEVER).map(|k| named(&k.0.title, language)).collect();
    let but = match (never.is_empty(), language) {
        (true, _) => String::new(),
        (false, Language::En) => format!("; in {} never", never.join(", ")),
        (false, Language::De) => format!("; in {} nie", never.join(", ")),
    };
    Some(match language {
        Language::En => {
            format!("In {many} of {n} models two options carry the same risk in {share} of draws on average{but}")
        }
        Language::De => {
            format!(
                "In {many} von {n} Modellen tragen zwei Optionen im Mittel in {share} der Ziehungen dasselbe Risiko{but}"
            )
        }
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
