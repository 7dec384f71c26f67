//! What an attack would lead to: war with the guarantors or abandonment, stacked to the risk of attack, conquest as a mark.
//!
//! Conquest may follow either, so it is never stacked onto them.

use super::Chart;
use super::common::*;
use super::figure::{Figure, Item, LegendEntry, MarkShape, Panel};
use super::head::head_height;
use super::theme::{CATEGORIES, Colour, INK};
use crate::language::{Speech, message};
use crate::results::measures::{ABANDONMENT, ATTACK, CONQUEST, WAR};
use crate::results::{CardRecord, Cell, OptionRecord, Results};
use crate::wording::{rounded, within};

/// The chart.
pub static CHART: Chart = Chart { key: "what-an-attack-leads-to", figure };

const FOUGHT: Colour = CATEGORIES[1];
const ABANDONED: Colour = CATEGORIES[0];

fn legend(language: Speech) -> Vec<LegendEntry> {
    let entries = [
        (message("chart-what-an-attack-leads-to-war-with-the-guarantors"), FOUGHT, MarkShape::Square),
        (message("chart-what-an-attack-leads-to-abandonment"), ABANDONED, MarkShape::Square),
        (message("chart-what-an-attack-leads-to-of-both-conquest"), INK, MarkShape::Bar),
    ];
    entries.map(|(label, colour, shape)| LegendEntry { label: label.get(language).into(), colour, shape }).to_vec()
}

fn figure(results: &Results, language: Speech) -> Option<Figure> {
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
            items: [bars(results, model), silences(results, &model.key, language)].concat(),
        }
    });
    let shown =
        |cell: &Cell| [&WAR, &ABANDONMENT, &CONQUEST].map(|measure| cell.value(measure).map(|v| v.estimate.interval));
    let subtitle = [
        ("within", within(results.study.horizon_years, language).into()),
        ("panels", if columns > 3 { "narrow" } else { "wide" }.into()),
        ("error", largest_error(results.cells.iter().flat_map(shown).flatten(), language)),
        ("draws", draws(results, language).into()),
    ];
    let mut figure = Figure {
        key: CHART.key.into(),
        title: title(results, language)?,
        subtitle: message("chart-what-an-attack-leads-to-subtitle").with(language, &subtitle),
        caption: CAPTION.get(language).into(),
        description: describe(results, language),
        height: 0.0,
        legend: legend(language),
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
            items.push(Item::Mark { at: (conquest, row(o)), shape: MarkShape::Bar, colour: INK, radius: 4.5 });
        }
    }
    items
}

/// In how many combinations of option and model abandonment, or war with the guarantors, is clearly likelier.
fn title(results: &Results, language: Speech) -> Option<String> {
    let bounds = |cell: &Cell, measure| cell.value(measure)?.estimate.interval.bounds();
    let (mut all, mut abandoned, mut war) = (0usize, 0, 0);
    for cell in &results.cells {
        if cell.value(&WAR).is_none() || cell.value(&ABANDONMENT).is_none() {
            continue;
        }
        all += 1;
        let Some((w, a)) = bounds(cell, &WAR).zip(bounds(cell, &ABANDONMENT)) else { continue };
        abandoned += usize::from(a.0 > w.1);
        war += usize::from(w.0 > a.1);
    }
    if all == 0 {
        return None;
    }
    if abandoned + war == 0 {
        return Some(message("chart-what-an-attack-leads-to-open").get(language).to_owned());
    }
    let words = [
        ("abandoned", abandoned.into()),
        ("all", all.into()),
        ("war", war.into()),
        ("open", (all - abandoned - war).into()),
    ];
    Some(message("chart-what-an-attack-leads-to-title").with(language, &words))
}

fn describe(results: &Results, language: Speech) -> String {
    let of = |option: &OptionRecord| {
        let parts = results.models.iter().filter_map(|m| {
            let share =
                |measure| results.value(option.key.as_str(), &m.key, measure).map(|v| rounded(v.estimate.mean, 0, language));
            Some(format!("{} {} + {}", m.title.get(language), share(&WAR)?, share(&ABANDONMENT)?))
        });
        format!("{}: {}.", option.title.get(language), parts.collect::<Vec<_>>().join(", "))
    };
    results.options.iter().map(of).collect::<Vec<_>>().join(" ")
}
