//! What holds for every result and every view, whatever the input was.

use garant::charts;
use garant::language::Language;
use garant::report::{self, Picture, assumptions_csv, comparison_csv, results_json, tribunal_csv};
use garant::results::{Cell, Results, Value};

/// Every number is finite and in its domain, and the file says what the results say.
pub fn results(results: &Results) {
    let json = results_json(results);
    let back: Results = serde_json::from_str(&json).expect("results are read back: every number is finite");
    assert!(back == *results, "results are not what their file says");
    results.cells.iter().for_each(|cell| self::cell(results, cell));
}

fn cell(results: &Results, cell: &Cell) {
    let place = |what: &str| format!("{} under {}: {what}", cell.option, cell.model);
    for measure in results.measures.iter().filter(|measure| measure.unit == "probability") {
        if let Some(value) = cell.measures.get(&measure.key) {
            probability(value, &place(&measure.key));
        }
    }
    cell.peace_survival.iter().for_each(|value| probability(value, &place("survival")));
    let means: Vec<f64> = cell.peace_survival.iter().map(|value| value.estimate.mean).collect();
    assert!(means.windows(2).all(|pair| pair[1] <= pair[0]), "{}: {means:?}", place("survival rises"));
}

fn probability(value: &Value, what: &str) {
    let unit = |x: f64| (0.0..=1.0).contains(&x);
    let spread = value.spread.to_array();
    assert!(unit(value.estimate.mean) && spread.iter().all(|x| unit(*x)), "{what}: {value:?}");
    assert!(spread.windows(2).all(|pair| pair[0] <= pair[1]), "{what}: {spread:?}");
    let bounds = value.estimate.interval.bounds();
    assert!(bounds.is_none_or(|(lo, hi)| lo <= hi && unit(lo) && unit(hi)), "{what}: {bounds:?}");
}

/// Every chart and every report of results; `pixels` draws the charts as PNG as well, which takes longest.
pub fn views(results: &Results, language: Language, pixels: bool) {
    let figures = charts::figures(results, language);
    let picture = |figure: &charts::Figure| {
        let svg = charts::svg(figure);
        drawn(&svg, &figure.key);
        if pixels {
            let _ = charts::drawn(figure);
        }
        Picture { key: figure.key.clone(), description: figure.title.clone(), svg, narrow: None }
    };
    let pictures: Vec<Picture> = figures.iter().map(picture).collect();
    let document = report::study(results, language, &pictures);
    let screen = report::comparison(results, language);
    for (name, text) in [
        ("report.html", report::html(&document, &pictures)),
        ("report.md", report::markdown(&document)),
        ("the screen", report::terminal(&screen, report::WIDTH)),
        ("comparison.csv", comparison_csv(results)),
        ("tribunal.csv", tribunal_csv(results)),
        ("assumptions.csv", assumptions_csv(results)),
    ] {
        drawn(&text, name);
    }
}

/// No text holds what is no number. No input holds that word either: see the texts of `luck`.
fn drawn(text: &str, name: &str) {
    for bad in ["NaN", "\"inf", "\"-inf", ",inf", ",-inf"] {
        if let Some(at) = text.find(bad) {
            let around: String = text[..at].chars().rev().take(60).collect::<Vec<_>>().into_iter().rev().collect();
            panic!("{name} shows {bad} after {around:?}");
        }
    }
}
