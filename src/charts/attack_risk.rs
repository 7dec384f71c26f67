//! Attack risk by option and model: points with intervals, the disagreement shown rather than averaged away.

use super::common::*;
use super::draw::head_height;
use super::figure::{Figure, Item, Panel};
use super::theme::Colour;
use super::{Chart, figure::Shape};
use crate::language::Language;
use crate::results::{OptionRecord, Results};

/// The chart.
pub static CHART: Chart = Chart { key: "attack-risk", figure };

fn figure(results: &Results, language: Language) -> Option<Figure> {
    let together = results.models.len() <= MODELS_PER_PANEL;
    let left = label_width(results, language);
    let row_height = if together { 14.0 * results.models.len() as f64 + 12.0 } else { 31.0 };
    let height = row_height * results.options.len() as f64;
    let (panels, below) =
        if together { one_panel(results, language, left, height) } else { many(results, language, left, height) };
    let years = results.study.horizon_years;
    let draws = draws(results, language);
    let unit = if together { String::new() } else { format!(", {}", IN_PERCENT.get(language)) };
    let mut figure = Figure {
        key: CHART.key.into(),
        title: title(results, language)?,
        subtitle: match language {
            Language::En => format!(
                "Probability of an attack within {years} years{unit}. Mark: mean; thin line: 5–95 % of what is believed; thick line: simulation \
                 error (95 %), often smaller than the mark. {draws}."
            ),
            Language::De => format!(
                "Wahrscheinlichkeit eines Angriffs binnen {years} Jahren{unit}. Punkt: Mittel; dünne Linie: 5–95 % dessen, was geglaubt wird; dicke \
                 Linie: Simulationsfehler (95 %), oft kleiner als der Punkt. {draws}."
            ),
        },
        caption: CAPTION.get(language).into(),
        description: describe(results, language),
        height: 0.0,
        legend: if together { model_legend(results, language) } else { Vec::new() },
        panels,
    };
    figure.height = head_height(&figure) + below + 34.0;
    Some(figure)
}

fn one_panel(results: &Results, language: Language, left: f64, height: f64) -> (Vec<Panel>, f64) {
    let (frames, total) = Grid { columns: 1, left, right: 12.0, gap: 0.0, height, above: 12.0, below: 30.0 }.frames(1);
    let mut items = stripes(results);
    for (m, model) in results.models.iter().enumerate() {
        let (colour, shape) = look(m);
        let shift = (m as f64 + 0.5) / results.models.len() as f64 - 0.5;
        items.extend(marks(results, &model.key, colour, shape, 0.76 * shift));
    }
    let panel = Panel {
        frame: frames[0],
        title: None,
        x: share_axis(1.0, "", language, true),
        y: row_axis(results, language, true),
        items,
    };
    (vec![panel], total)
}

fn many(results: &Results, language: Language, left: f64, height: f64) -> (Vec<Panel>, f64) {
    let columns = 5;
    let (frames, total) =
        Grid { columns, left, right: 12.0, gap: 20.0, height, above: 44.0, below: 26.0 }.frames(results.models.len());
    let panel = |(m, model): (usize, &crate::results::CardRecord)| {
        let x = narrow_share_axis(1.0, language);
        let mut items = stripes(results);
        items.extend(marks(results, &model.key, look(0).0, Shape::Disc, 0.0));
        Panel {
            frame: frames[m],
            title: Some(model.title.get(language).to_owned()),
            x,
            y: row_axis(results, language, m % columns == 0),
            items,
        }
    };
    (results.models.iter().enumerate().map(panel).collect(), total)
}

/// Every second row lightly shaded, so that the eye keeps to its row.
fn stripes(results: &Results) -> Vec<Item> {
    let stripe = |o: usize| {
        let (top, bottom) = (o as f64, o as f64 + 1.0);
        let points = vec![(0.0, top), (1.0, top), (1.0, bottom), (0.0, bottom)];
        Item::Area { points, colour: (0x5f, 0x67, 0x70), opacity: 0.06 }
    };
    (0..results.options.len()).filter(|o| o % 2 == 0).map(stripe).collect()
}

fn marks(results: &Results, model: &str, colour: Colour, shape: Shape, shift: f64) -> Vec<Item> {
    let mut items = Vec::new();
    for (o, option) in results.options.iter().enumerate() {
        let Some(value) = scalar(results, option.key.as_str(), model, "attack") else { continue };
        let y = row(o) + shift;
        let mut line = |lo: f64, hi: f64, width: f64| {
            items.push(Item::Line { points: vec![(lo, y), (hi, y)], colour, width });
        };
        line(value.spread.q05, value.spread.q95, 1.25);
        if let Some((lo, hi)) = value.estimate.interval.bounds() {
            line(lo, hi, 4.0);
        }
        items.push(Item::Mark { at: (value.estimate.mean, y), shape, colour, radius: 4.0 });
    }
    items
}

/// Which option has the lowest risk under how many models.
fn title(results: &Results, language: Language) -> Option<String> {
    let n = results.models.len();
    let lowest: Vec<&OptionRecord> = results.models.iter().filter_map(|m| lowest(results, &m.key)).collect();
    let votes = |option: &OptionRecord| lowest.iter().filter(|o| o.key == option.key).count();
    let (winner, count) = results.options.iter().map(|o| (o, votes(o))).max_by_key(|(_, count)| *count)?;
    let name = winner.title.get(language);
    Some(match (language, n, count == n) {
        (Language::En, 1, _) => {
            format!("Risk of attack by option, under the model {}", results.models[0].title.get(language))
        }
        (Language::De, 1, _) => format!("Angriffsrisiko nach Option im Modell {}", results.models[0].title.get(language)),
        (Language::En, _, true) => format!("All {n} models give the lowest risk to {name}; they differ in the level"),
        (Language::De, _, true) => {
            format!("Alle {n} Modelle geben {name} das kleinste Risiko; im Niveau gehen sie auseinander")
        }
        (Language::En, _, false) => {
            format!("{count} of {n} models give the lowest risk to {name}; they differ in level and order")
        }
        (Language::De, _, false) => {
            format!("{count} von {n} Modellen geben {name} das kleinste Risiko; Niveau und Reihenfolge gehen auseinander")
        }
    })
}

/// The option with the lowest mean risk under a model.
fn lowest<'a>(results: &'a Results, model: &str) -> Option<&'a OptionRecord> {
    let risk = |o: &OptionRecord| scalar(results, o.key.as_str(), model, "attack").map(|v| v.estimate.mean);
    let known = results.options.iter().filter_map(|o| Some((o, risk(o)?)));
    known.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(option, _)| option)
}

fn describe(results: &Results, language: Language) -> String {
    let of = |o: &OptionRecord| {
        let means: Vec<String> = results
            .models
            .iter()
            .filter_map(|m| {
                let value = scalar(results, o.key.as_str(), &m.key, "attack")?;
                Some(format!(
                    "{} {}",
                    m.title.get(language),
                    crate::quantity::show::percent(value.estimate.mean, 0, language)
                ))
            })
            .collect();
        format!("{}: {}.", o.title.get(language), means.join(", "))
    };
    results.options.iter().map(of).collect::<Vec<_>>().join(" ")
}
