//! What an attack would lead to: war with the guarantors or abandonment, stacked to the risk of attack, conquest as a mark.
//!
//! Conquest may follow either, so it is never stacked onto them.

use super::Chart;
use super::common::*;
use super::draw::head_height;
use super::figure::{Figure, Item, LegendEntry, Panel, Shape};
use super::theme::{CATEGORIES, Colour, INK};
use crate::language::{Language, message};
use crate::quantity::show::{decimal, percent};
use crate::results::measures::{ABANDONMENT, ATTACK, CONQUEST, WAR};
use crate::results::{CardRecord, Cell, OptionRecord, Results};
use crate::wording::within;

/// The chart.
pub static CHART: Chart = Chart { key: "what-an-attack-leads-to", figure };

const FOUGHT: Colour = CATEGORIES[1];
const ABANDONED: Colour = CATEGORIES[0];

fn figure(results: &Results, language: Language) -> Option<Figure> {
    let columns = if results.models.len() <= MODELS_PER_PANEL { results.models.len() } else { 5 };
    let left = label_width(results, language);
    let most = results.cells.iter().filter_map(|c| Some(c.value(&ATTACK)?.spread.q95)).fold(0.01, f64::max);
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
    let within = within(results.study.horizon_years, language);
    let draws = draws(results, language);
    let entry =
        |label: crate::language::Text, colour, shape| LegendEntry { label: label.get(language).into(), colour, shape };
    let unit = if columns > 3 { format!(" {}", IN_PERCENT.get(language)) } else { String::new() };
    let error = simulation_error(results, language);
    let mut figure = Figure {
        key: CHART.key.into(),
        title: title(results, language)?,
        subtitle: match language {
            Language::En => format!(
                "Probability {within}{unit}, mean over draws; both parts together are the risk of attack; thin line: 5–95 % \
                 of what is believed about it. {error}. {draws}."
            ),
            Language::De => format!(
                "Wahrscheinlichkeit {within}{unit}, Mittel über die Ziehungen; beide Teile zusammen sind das Angriffsrisiko; dünne \
                 Linie: dessen 5–95 % der angenommenen Spanne. {error}. {draws}."
            ),
        },
        caption: CAPTION.get(language).into(),
        description: describe(results, language),
        height: 0.0,
        legend: vec![
            entry(message("chart-what-an-attack-leads-to-war-with-the-guarantors"), FOUGHT, Shape::Square),
            entry(message("chart-what-an-attack-leads-to-abandonment"), ABANDONED, Shape::Square),
            entry(message("chart-what-an-attack-leads-to-of-both-conquest"), INK, Shape::Bar),
        ],
        panels: panels.collect(),
    };
    figure.height = head_height(&figure) + total + 30.0;
    Some(figure)
}

fn bars(results: &Results, model: &CardRecord) -> Vec<Item> {
    let mut items = Vec::new();
    for (o, option) in results.options.iter().enumerate() {
        let mean = |measure| results.value(option.key.as_str(), &model.key, measure).map(|v| v.estimate.mean);
        let (Some(war), Some(abandoned)) = (mean(&WAR), mean(&ABANDONMENT)) else { continue };
        let mut bar = |from: f64, to: f64, colour: Colour| {
            let (top, bottom) = (row(o) - 0.32, row(o) + 0.32);
            items.push(Item::Area {
                points: vec![(from, top), (to, top), (to, bottom), (from, bottom)],
                colour,
                opacity: 0.85,
            });
        };
        bar(0.0, war, FOUGHT);
        bar(war, war + abandoned, ABANDONED);
        if let Some(attack) = results.value(option.key.as_str(), &model.key, &ATTACK) {
            let points = vec![(attack.spread.q05, row(o)), (attack.spread.q95, row(o))];
            items.push(Item::Line { points, colour: INK, width: 1.0 });
        }
        if let Some(conquest) = mean(&CONQUEST) {
            items.push(Item::Mark { at: (conquest, row(o)), shape: Shape::Bar, colour: INK, radius: 4.5 });
        }
    }
    items
}

/// The largest simulation error of anything shown.
fn simulation_error(results: &Results, language: Language) -> String {
    let shown =
        |cell: &'_ Cell| [&WAR, &ABANDONMENT, &CONQUEST].map(|measure| cell.value(measure).map(|v| v.estimate.interval));
    let intervals = results.cells.iter().flat_map(shown).flatten();
    let most = intervals.map(|i| i.half_width()).try_fold(0.0f64, |most, half| Some(most.max(half?)));
    match (most, language) {
        (Some(half), Language::En) => format!("Simulation error at most {} points", decimal(100.0 * half, 2, language)),
        (Some(half), Language::De) => format!("Simulationsfehler höchstens {} Punkte", decimal(100.0 * half, 2, language)),
        (None, Language::En) => "Simulation error unknown".into(),
        (None, Language::De) => "Simulationsfehler unbekannt".into(),
    }
}

/// In how many combinations of option and model abandonment, or war with the guarantors, is clearly likelier.
fn title(results: &Results, language: Language) -> Option<String> {
    let bounds = |cell: &Cell, measure| cell.value(measure)?.estimate.interval.bounds();
    let (mut all, mut abandoned, mut war) = (0, 0, 0);
    for cell in &results.cells {
        if cell.value(&WAR).is_none() || cell.value(&ABANDONMENT).is_none() {
            continue;
        }
        all += 1;
        let Some((w, a)) = bounds(cell, &WAR).zip(bounds(cell, &ABANDONMENT)) else { continue };
        abandoned += usize::from(a.0 > w.1);
        war += usize::from(w.0 > a.1);
    }
    let open = all - abandoned - war;
    Some(match (language, abandoned + war) {
        _ if all == 0 => return None,
        (Language::En, 0) => {
            "Whether an attack leads to abandonment or to war with the guarantors is tied or left open".into()
        }
        (Language::De, 0) => {
            "Ob ein Angriff zum Im-Stich-Lassen oder zum Krieg mit den Garanten führt, ist gleich oder offen".into()
        }
        (Language::En, _) => format!(
            "After an attack abandonment is likelier than war with the guarantors in {abandoned} of {all} combinations of option and \
             model{}{}",
            if war > 0 { format!(", war in {war}") } else { String::new() },
            match open {
                0 => String::new(),
                1 => "; 1 is tied or open".into(),
                _ => format!("; {open} are tied or open"),
            }
        ),
        (Language::De, _) => format!(
            "Nach einem Angriff ist Im-Stich-Lassen in {abandoned} von {all} Paaren aus Option und Modell wahrscheinlicher als Krieg mit \
             den Garanten{}{}",
            if war > 0 { format!(", Krieg in {war}") } else { String::new() },
            match open {
                0 => String::new(),
                1 => "; 1 ist gleich oder offen".into(),
                _ => format!("; {open} sind gleich oder offen"),
            }
        ),
    })
}

fn describe(results: &Results, language: Language) -> String {
    let of = |option: &OptionRecord| {
        let parts = results.models.iter().filter_map(|m| {
            let share =
                |measure| results.value(option.key.as_str(), &m.key, measure).map(|v| percent(v.estimate.mean, 0, language));
            Some(format!("{} {} + {}", m.title.get(language), share(&WAR)?, share(&ABANDONMENT)?))
        });
        format!("{}: {}.", option.title.get(language), parts.collect::<Vec<_>>().join(", "))
    };
    results.options.iter().map(of).collect::<Vec<_>>().join(" ")
}
