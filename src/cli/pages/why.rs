//! Why models put one of two options before the other: the part that matters most under each, and with one model every part.

use crate::language::{Speech, message};
use crate::models::Model;
use crate::report::{Content, Document, Element, Section, Table, TableCell, TableRow};
use crate::results::{Cause, SwapRecord, SwappedPart, clear_side};
use crate::scenario::Scenario;
use crate::stats::Estimate;
use crate::wording::{part_title, quoted, signed_points};

/// What swapping the parts of the two options of `scenario` says; `swaps` holds a record for each model that speaks of both.
pub fn why(scenario: &Scenario, models: &[&'static dyn Model], swaps: &[SwapRecord], language: Speech) -> Document {
    let titles: Vec<String> = scenario.offers.iter().map(|offer| quoted(offer.title.get(language), language)).collect();
    let named = [("option", titles[0].as_str().into()), ("other", titles[1].as_str().into())];
    let note = Element::note(message("why-note").with(language, &named));
    let mut elements =
        if swaps.is_empty() { Vec::new() } else { vec![Element::Table(causes(models, swaps, language)), note] };
    let silent: Vec<&str> = models
        .iter()
        .map(|m| m.card())
        .filter(|card| swaps.iter().all(|s| s.model != card.key))
        .map(|card| card.title.get(language))
        .collect();
    if !silent.is_empty() {
        elements.push(Element::note(message("why-silent").with(language, &[("models", silent.join(", ").into())])));
    }
    let document = Document::new(language, message("why-title").with(language, &named)).with(Section::new("", elements));
    match swaps {
        [one] if !one.parts.is_empty() => {
            let title = message("why-parts").get(language);
            document.with(Section::new(title, vec![Element::Table(parts(one, language))]))
        }
        _ => document,
    }
}

/// A row for each model: its difference, and the part that takes away most of it.
fn causes(models: &[&'static dyn Model], swaps: &[SwapRecord], language: Speech) -> Table {
    let heads = ["why-model", "why-difference", "why-part", "why-given", "why-lent", "why-says"].map(message);
    let row = |swap: &SwapRecord| {
        let card = models.iter().map(|m| m.card()).find(|card| card.key == swap.model);
        let title = card.map_or(swap.model.as_str(), |card| card.title.get(language));
        let prefers = if swap.difference.mean < 0.0 { &swap.option } else { &swap.other };
        let (swapped, said) = match swap.cause(prefers) {
            Cause::Part { difference, swapped } => {
                let turns = turns(&swapped, difference.mean);
                (Some(swapped), message(if turns { "why-turns" } else { "why-half" }))
            }
            Cause::Open { swapped, .. } => (Some(swapped), message("why-open")),
            Cause::Several { swapped, .. } => (Some(swapped), message("why-several")),
            Cause::Unknown => (None, message("why-no-difference")),
        };
        // Numbers are told from the first option's side, whichever is preferred.
        let own = swapped.and_then(|swapped| swap.parts.iter().find(|part| part.part == swapped.part));
        let mut cells = vec![TableCell::text(signed_points(&swap.difference, language))];
        cells.extend(own.map_or_else(
            || vec![TableCell::Unknown; 3],
            |part| {
                let mut cells = vec![TableCell::text(part_title(&part.part, language))];
                cells.extend(swapped_cells(part, language));
                cells
            },
        ));
        cells.push(TableCell::text(said.get(language)));
        TableRow::new(title, cells)
    };
    Table::under(&heads, Content::Words, language).rows(swaps.iter().map(row))
}

/// Whether the swap turns the difference round, one way and the other.
fn turns(part: &SwappedPart, difference: f64) -> bool {
    let round = |x: &Option<Estimate>| x.as_ref().is_some_and(|x| clear_side(x) * difference < 0.0);
    round(&part.given) && round(&part.lent)
}

/// A row for each part under one model, in the order of how much they take away.
fn parts(swap: &SwapRecord, language: Speech) -> Table {
    let heads = ["why-each", "why-given", "why-lent", "why-beyond-half"].map(message);
    let size = |part: &SwappedPart| part.beyond_half.map_or(f64::NEG_INFINITY, |beyond| beyond.mean);
    let mut sorted: Vec<&SwappedPart> = swap.parts.iter().collect();
    sorted.sort_by(|a, b| size(b).total_cmp(&size(a)));
    let row = |part: &&SwappedPart| {
        let mut cells = swapped_cells(part, language);
        cells.push(told(&part.beyond_half, language));
        TableRow::new(part_title(&part.part, language), cells)
    };
    Table::under(&heads, Content::Words, language).rows(sorted.iter().map(row))
}

/// What is left of the difference one way and the other.
fn swapped_cells(part: &SwappedPart, language: Speech) -> Vec<TableCell> {
    [&part.given, &part.lent].map(|x| told(x, language)).to_vec()
}

fn told(x: &Option<Estimate>, language: Speech) -> TableCell {
    x.as_ref().map_or(TableCell::Unknown, |x| TableCell::text(signed_points(x, language)))
}
