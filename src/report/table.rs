//! The comparison on a terminal: attack risk by option and model first, then what else matters, then the caveats.

use super::figures::{estimate, spread, verdict};
use super::findings::{range_over_models, value};
use super::words;
use crate::language::{Language, text};
use crate::quantity::show::{count, decimal};
use crate::results::{MeasureRecord, Results};
use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{Cell, CellAlignment, Table};
use std::fmt::Write;

/// Models side by side in one table.
const MODELS_PER_TABLE: usize = 4;

/// The comparison as text of at most about a hundred columns.
pub fn comparison(results: &Results, language: Language) -> String {
    let mut out = heading(results, language);
    let attack = results.measures.iter().find(|m| m.key == "attack");
    if let Some(attack) = attack {
        for chunk in results.models.chunks(MODELS_PER_TABLE) {
            let keys: Vec<&str> = chunk.iter().map(|m| m.key.as_str()).collect();
            let _ = writeln!(out, "{}\n", risk_table(results, attack, &keys, language));
        }
        let explain = text(
            "± simulation error (95 %); below it the range 5–95 % of what is believed, and the verdict against",
            "± Simulationsfehler (95 %); darunter die Spanne 5–95 % dessen, was geglaubt wird, und das Urteil gegenüber",
        );
        let _ = writeln!(out, "{} {}.", explain.get(language), reference(results, language));
    }
    let _ = writeln!(out, "\n{}\n", other_table(results, language));
    for caution in results.cautions.iter().take(2) {
        let _ = writeln!(out, "! {}", caution.seen.get(language));
    }
    let _ = writeln!(out, "{}", words::NOT_A_FORECAST.get(language));
    out
}

fn heading(results: &Results, language: Language) -> String {
    let study = &results.study;
    let draws = count(results.draws());
    let line = match language {
        Language::En => format!("Attack within {} years, {draws} draws", study.horizon_years),
        Language::De => format!("Angriff binnen {} Jahren, {draws} Ziehungen", study.horizon_years),
    };
    format!("{}\n{line}\n\n", study.title.get(language))
}

fn reference<'a>(results: &'a Results, language: Language) -> &'a str {
    let key = &results.study.reference;
    results.options.iter().find(|o| o.key == *key).map_or(key.as_str(), |o| o.title.get(language))
}

fn risk_table(results: &Results, attack: &MeasureRecord, models: &[&str], language: Language) -> Table {
    let mut table = plain_table();
    let titles = models.iter().map(|key| {
        let card = results.models.iter().find(|m| m.key == *key);
        Cell::new(card.map_or(*key, |c| c.title.get(language)))
    });
    table.set_header(std::iter::once(Cell::new("")).chain(titles));
    for option in &results.options {
        let cells = models.iter().map(|model| match value(results, option.key.as_str(), model, &attack.key) {
            Some(v) => {
                let second = format!("{} {}", spread(attack, v, language), verdict(v, language));
                Cell::new(format!("{}\n{second}", estimate(attack, &v.estimate, language)))
            }
            None => Cell::new("—"),
        });
        table.add_row(std::iter::once(Cell::new(option.title.get(language))).chain(cells));
    }
    align(&mut table);
    table
}

/// Other measures as the range of means over the models.
fn other_table(results: &Results, language: Language) -> Table {
    let keys = ["years_of_peace", "war", "abandonment", "signable", "durable_peace"];
    let measures: Vec<&MeasureRecord> = keys.iter().filter_map(|k| results.measures.iter().find(|m| m.key == *k)).collect();
    let mut table = plain_table();
    let corner = text("lowest–highest model", "niedrigstes–höchstes Modell").get(language);
    let cost = text("Cost, bn EUR/year", "Kosten, Mrd. EUR/Jahr").get(language);
    let titles = measures.iter().map(|m| Cell::new(m.title.get(language)));
    table.set_header(std::iter::once(Cell::new(corner)).chain(titles).chain([Cell::new(cost)]));
    for (o, option) in results.options.iter().enumerate() {
        let ranges = measures.iter().map(|m| Cell::new(range(results, option.key.as_str(), m, language)));
        let cost = results.guarantor_cost.get(o).map_or("—".to_owned(), |v| decimal(v.estimate.mean, 0, language));
        table.add_row(std::iter::once(Cell::new(option.title.get(language))).chain(ranges).chain([Cell::new(cost)]));
    }
    align(&mut table);
    table
}

fn range(results: &Results, option: &str, measure: &MeasureRecord, language: Language) -> String {
    let Some((lo, hi)) = range_over_models(results, option, &measure.key) else { return "—".into() };
    let show = |x: f64| match measure.unit.as_str() {
        "probability" => decimal(100.0 * x, 0, language),
        _ => decimal(x, 1, language),
    };
    let (a, b) = (show(lo), show(hi));
    let unit = if measure.unit == "probability" { "\u{202f}%" } else { "" };
    if a == b { format!("{a}{unit}") } else { format!("{a}–{b}{unit}") }
}

fn plain_table() -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_HORIZONTAL_ONLY).set_width(100);
    table.set_content_arrangement(comfy_table::ContentArrangement::Dynamic);
    table
}

fn align(table: &mut Table) {
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
}
