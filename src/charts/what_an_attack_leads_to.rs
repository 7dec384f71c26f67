//! What an attack would lead to: war with the guarantors or abandonment, stacked to the risk of attack, conquest as a mark.
//!
//! Conquest may follow either, so it is never stacked onto them.

use super::Chart;
use super::common::*;
use super::draw::head_height;
use super::figure::{Figure, Item, LegendEntry, Panel, Shape};
use super::theme::{CATEGORIES, Colour, INK};
use crate::language::{Language, text};
use crate::quantity::show::percent;
use crate::results::{CardRecord, OptionRecord, Results};

/// The chart.
pub static CHART: Chart = Chart { key: "what-an-attack-leads-to", figure };

const WAR: Colour = CATEGORIES[1];
const ABANDONED: Colour = CATEGORIES[0];

fn figure(results: &Results, language: Language) -> Option<Figure> {
    let columns = if results.models.len() <= MODELS_PER_PANEL { results.models.len() } else { 5 };
    let left = label_width(results, language);
    let most = results.cells.iter().filter_map(|c| Some(c.measures.get("attack")?.estimate.mean)).fold(0.01, f64::max);
    let height = 31.0 * results.options.len() as f64;
    let (frames, total) =
        Grid { columns, left, right: 12.0, gap: 20.0, height, above: 44.0, below: 26.0 }.frames(results.models.len());
    let panels = results.models.iter().zip(frames).enumerate().map(|(m, (model, frame))| {
        let x = if columns > 3 { narrow_share_axis(most, language) } else { share_axis(most, "", language, true) };
        Panel {
            frame,
            title: Some(model.title.get(language).to_owned()),
            x,
            y: row_axis(results, language, m % columns == 0),
            items: bars(results, model),
        }
    });
    let years = results.study.horizon_years;
    let draws = draws(results, language);
    let entry =
        |label: crate::language::Text, colour, shape| LegendEntry { label: label.get(language).into(), colour, shape };
    let unit = if columns > 3 { format!(" {}", IN_PERCENT.get(language)) } else { String::new() };
    let mut figure = Figure {
        key: CHART.key.into(),
        title: title(results, language)?,
        subtitle: match language {
            Language::En => format!(
                "Probability within {years} years{unit}, mean over draws; both parts together are the risk of attack. {draws}."
            ),
            Language::De => format!(
                "Wahrscheinlichkeit binnen {years} Jahren{unit}, Mittel über die Ziehungen; beide Teile zusammen sind das Angriffsrisiko. {draws}."
            ),
        },
        caption: CAPTION.get(language).into(),
        description: describe(results, language),
        height: 0.0,
        legend: vec![
            entry(text("war with the guarantors", "Krieg mit den Garanten"), WAR, Shape::Square),
            entry(text("abandonment", "im Stich gelassen"), ABANDONED, Shape::Square),
            entry(text("of both: conquest", "von beiden: Eroberung"), INK, Shape::Bar),
        ],
        panels: panels.collect(),
    };
    figure.height = head_height(&figure) + total + 30.0;
    Some(figure)
}

fn bars(results: &Results, model: &CardRecord) -> Vec<Item> {
    let mut items = Vec::new();
    for (o, option) in results.options.iter().enumerate() {
        let mean = |measure: &str| scalar(results, option.key.as_str(), &model.key, measure).map(|v| v.estimate.mean);
        let (Some(war), Some(abandoned)) = (mean("war"), mean("abandonment")) else { continue };
        let mut bar = |from: f64, to: f64, colour: Colour| {
            let (top, bottom) = (row(o) - 0.32, row(o) + 0.32);
            items.push(Item::Area {
                points: vec![(from, top), (to, top), (to, bottom), (from, bottom)],
                colour,
                opacity: 0.85,
            });
        };
        bar(0.0, war, WAR);
        bar(war, war + abandoned, ABANDONED);
        if let Some(conquest) = mean("conquest") {
            items.push(Item::Mark { at: (conquest, row(o)), shape: Shape::Bar, colour: INK, radius: 4.5 });
        }
    }
    items
}

/// Whether half-strong guarantees bring more war with guarantors than the reference, under every model.
fn title(results: &Results, language: Language) -> Option<String> {
    let war =
        |option: &OptionRecord, model: &str| scalar(results, option.key.as_str(), model, "war").map(|v| v.estimate.mean);
    let most_war = |model: &CardRecord| {
        results
            .options
            .iter()
            .filter(|o| war(o, &model.key).is_some())
            .max_by(|a, b| war(a, &model.key).unwrap_or(0.0).total_cmp(&war(b, &model.key).unwrap_or(0.0)))
    };
    let first = most_war(results.models.first()?)?;
    let same = results.models.iter().all(|m| most_war(m).is_some_and(|o| o.key == first.key));
    let name = first.title.get(language);
    let where_en = if is_end(results, first) { "with" } else { "in the middle of the range, with" };
    let where_de = if is_end(results, first) { "bei" } else { "in der Mitte der Reihe, bei" };
    Some(match (same, language) {
        (true, Language::En) => format!("In every model war with the guarantors is likeliest {where_en} {name}"),
        (true, Language::De) => {
            format!("In jedem Modell ist Krieg mit den Garanten am wahrscheinlichsten {where_de} {name}")
        }
        (false, Language::En) => "What an attack leads to depends on the option and on the theory".to_owned(),
        (false, Language::De) => "Wozu ein Angriff führt, hängt von der Option und von der Theorie ab".to_owned(),
    })
}

fn is_end(results: &Results, option: &OptionRecord) -> bool {
    results.options.first().is_some_and(|o| o.key == option.key)
        || results.options.last().is_some_and(|o| o.key == option.key)
}

fn describe(results: &Results, language: Language) -> String {
    let of = |option: &OptionRecord| {
        let parts = results.models.iter().filter_map(|m| {
            let share =
                |key: &str| scalar(results, option.key.as_str(), &m.key, key).map(|v| percent(v.estimate.mean, 0, language));
            Some(format!("{} {} + {}", m.title.get(language), share("war")?, share("abandonment")?))
        });
        format!("{}: {}.", option.title.get(language), parts.collect::<Vec<_>>().join(", "))
    };
    results.options.iter().map(of).collect::<Vec<_>>().join(" ")
}
