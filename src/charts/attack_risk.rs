//! Attack risk by option and model: points with intervals, the disagreement shown rather than averaged away.

use super::common::*;
use super::draw::head_height;
use super::figure::{Figure, Item, Panel};
use super::theme::Colour;
use super::{Chart, figure::Shape};
use crate::language::Language;
use crate::results::{Results, Value};

/// The chart.
pub static CHART: Chart = Chart { key: "attack-risk", figure };

fn figure(results: &Results, language: Language) -> Option<Figure> {
    let together = results.models.len() <= MODELS_PER_PANEL;
    let left = label_width(results, language);
    let row_height = if together { 14.0 * results.models.len() as f64 + 12.0 } else { 24.0 };
    let height = row_height * results.options.len() as f64;
    let (panels, below) =
        if together { one_panel(results, language, left, height) } else { many(results, language, left, height) };
    let years = results.study.horizon_years;
    let draws = draws(results, language);
    let mut figure = Figure {
        key: CHART.key.into(),
        title: title(results, language)?,
        subtitle: match language {
            Language::En => format!(
                "Probability of an attack within {years} years. Mark: mean; thin line: 5–95 % of what is believed; thick line: simulation \
                 error (95 %), often smaller than the mark. {draws}."
            ),
            Language::De => format!(
                "Wahrscheinlichkeit eines Angriffs binnen {years} Jahren. Punkt: Mittel; dünne Linie: 5–95 % dessen, was geglaubt wird; dicke \
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
    let (frames, total) = grid(1, 1, left, 0.0, height, 12.0, 30.0);
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
    let (frames, total) = grid(results.models.len(), columns, left, 16.0, height, 30.0, 30.0);
    let panel = |(m, model): (usize, &crate::results::CardRecord)| {
        let mut x = share_axis(1.0, "", language, true);
        x.ticks.retain(|(value, _)| (value * 2.0).fract().abs() < 1e-9);
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

/// What can be said of all models at once.
fn title(results: &Results, language: Language) -> Option<String> {
    let extreme = |model: &str, sign: f64| {
        let risk = |o: &&crate::results::OptionRecord| {
            scalar(results, o.key.as_str(), model, "attack").map(|v: &Value| v.estimate.mean)
        };
        results
            .options
            .iter()
            .filter(|o| risk(o).is_some())
            .min_by(|a, b| (sign * risk(a).unwrap_or(0.0)).total_cmp(&(sign * risk(b).unwrap_or(0.0))))
    };
    let lowest = extreme(&results.models.first()?.key, 1.0)?;
    let highest = extreme(&results.models.first()?.key, -1.0)?;
    let same = |option: &crate::results::OptionRecord, sign: f64| {
        results.models.iter().all(|m| extreme(&m.key, sign).is_some_and(|o| o.key == option.key))
    };
    let (low, high) = (lowest.title.get(language), highest.title.get(language));
    let several = results.models.len() > 1;
    Some(match (several && same(lowest, 1.0), several && same(highest, -1.0), language) {
        (true, true, Language::En) => {
            format!("Every model: lowest risk with {low}, highest with {high}; levels differ widely")
        }
        (true, true, Language::De) => {
            format!("In jedem Modell: kleinstes Risiko bei {low}, größtes bei {high}; die Niveaus gehen auseinander")
        }
        (true, false, Language::En) => format!("Every model gives the lowest risk to {low}; about the rest they differ"),
        (true, false, Language::De) => {
            format!("In jedem Modell hat {low} das kleinste Risiko; über die anderen gehen sie auseinander")
        }
        (false, _, Language::En) if several => {
            "The models do not agree which option has the lowest risk of attack".to_owned()
        }
        (false, _, Language::De) if several => {
            "Die Modelle sind sich nicht einig, welche Option das kleinste Angriffsrisiko hat".to_owned()
        }
        (_, _, Language::En) => "Risk of attack by option, under one model".to_owned(),
        (_, _, Language::De) => "Angriffsrisiko nach Option, in einem Modell".to_owned(),
    })
}

fn describe(results: &Results, language: Language) -> String {
    let of = |o: &crate::results::OptionRecord| {
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
