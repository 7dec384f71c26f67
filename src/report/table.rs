//! The comparison on a terminal: attack risk by option and model first, then what else matters, then the caveats.

use super::figures::{estimate, short, spread, verdict};
use super::findings::{range_over_models, value};
use super::history::wrapped;
use super::sections::what_if;
use super::{tribunal, words};
use crate::language::{Language, text};
use crate::quantity::show::{count, decimal};
use crate::results::{MeasureRecord, Results, Value};
use crate::stats::Verdict;
use comfy_table::{Cell, CellAlignment, ColumnConstraint, LineStyle, Table, TableStyle, Width};
use std::fmt::Write;

/// Up to this many models stand side by side with every word written out; more become rows with signs for words.
const FEW_MODELS: usize = 3;

/// The comparison as text of at most a hundred columns.
pub fn comparison(results: &Results, language: Language) -> String {
    let mut out = heading(results, language);
    if let Some(attack) = results.measures.iter().find(|m| m.key == "attack") {
        let few = results.models.len() <= FEW_MODELS;
        let table = if few { by_option(results, attack, language) } else { by_model(results, attack, language) };
        let _ = writeln!(out, "{table}\n{}", legend(results, few, language));
    }
    let _ = writeln!(out, "\n{}", other_table(results, language));
    for line in tribunal::lines(results, language) {
        let _ = writeln!(out, "{line}");
    }
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
        Language::En => format!("Probability of an attack within {} years, in percent; {draws} draws", study.horizon_years),
        Language::De => {
            format!("Wahrscheinlichkeit eines Angriffs binnen {} Jahren, in Prozent; {draws} Ziehungen", study.horizon_years)
        }
    };
    let what_if = what_if(results, language).map(|text| wrapped("", &text) + "\n").unwrap_or_default();
    format!("{}\n{what_if}{line}\n", study.title.get(language))
}

fn legend(results: &Results, few: bool, language: Language) -> String {
    let key = &results.study.reference;
    let reference = results.options.iter().find(|o| o.key == *key).map_or(key.as_str(), |o| o.title.get(language));
    let numbers = text(
        "Mean ± simulation error (95 %); below it the range 5–95 % of what is believed.",
        "Mittel ± Simulationsfehler (95 %); darunter die Spanne 5–95 % der angenommenen Werte.",
    );
    let signs = match (few, language) {
        (true, Language::En) => format!("Verdicts on the paired difference to “{reference}”."),
        (true, Language::De) => format!("Urteile über den paarweisen Unterschied zu «{reference}»."),
        (false, Language::En) => format!("Against “{reference}”: + better, − worse, = negligible, ? unclear."),
        (false, Language::De) => format!("Gegenüber «{reference}»: + besser, − schlechter, = vernachlässigbar, ? unklar."),
    };
    format!("{}\n{signs}", numbers.get(language))
}

/// Few models: a row per option, a column per model.
fn by_option(results: &Results, attack: &MeasureRecord, language: Language) -> Table {
    let mut table = plain_table();
    table.set_header(std::iter::once(Cell::new("")).chain(results.models.iter().map(|m| Cell::new(m.title.get(language)))));
    for option in &results.options {
        let cells = results.models.iter().map(|m| match value(results, option.key.as_str(), &m.key, &attack.key) {
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

/// Many models: a row per model, a column per option.
fn by_model(results: &Results, attack: &MeasureRecord, language: Language) -> Table {
    let mut table = plain_table();
    table.set_header(std::iter::once(Cell::new("")).chain(results.options.iter().map(|o| Cell::new(o.title.get(language)))));
    for model in &results.models {
        let cells = results.options.iter().map(|o| match value(results, o.key.as_str(), &model.key, &attack.key) {
            Some(v) => {
                Cell::new(format!("{}\n{} {}", short(&v.estimate, language), bare_spread(attack, v, language), sign(v)))
            }
            None => Cell::new("—"),
        });
        table.add_row(std::iter::once(Cell::new(model.title.get(language))).chain(cells));
    }
    align(&mut table);
    table
}

fn bare_spread(attack: &MeasureRecord, value: &Value, language: Language) -> String {
    spread(attack, value, language).trim_end_matches(['\u{202f}', '%']).to_owned()
}

/// The verdict as a sign.
fn sign(value: &Value) -> &'static str {
    match value.difference.map(|d| d.verdict) {
        Some(Verdict::Better) => "+",
        Some(Verdict::Worse) => "−",
        Some(Verdict::Negligible) => "=",
        Some(Verdict::Unclear) => "?",
        None => " ",
    }
}

/// Other measures as the range of means over the models.
fn other_table(results: &Results, language: Language) -> Table {
    let keys = ["years_of_peace", "war", "abandonment", "signable", "durable_peace"];
    let measures: Vec<&MeasureRecord> = keys.iter().filter_map(|k| results.measures.iter().find(|m| m.key == *k)).collect();
    let mut table = plain_table();
    let corner = text("lowest–highest model", "niedrigstes–höchstes Modell").get(language);
    let cost_title = text("Cost 5–95 %, bn EUR/year", "Kosten 5–95 %, Mrd. EUR/Jahr").get(language);
    let titles = measures.iter().map(|m| Cell::new(m.title.get(language)));
    table.set_header(std::iter::once(Cell::new(corner)).chain(titles).chain([Cell::new(cost_title)]));
    for (o, option) in results.options.iter().enumerate() {
        let ranges = measures.iter().map(|m| Cell::new(range(results, option.key.as_str(), m, language)));
        let cost = results.guarantor_cost.get(o).and_then(Option::as_ref).map_or("—".to_owned(), |v| cost(v, language));
        table.add_row(std::iter::once(Cell::new(option.title.get(language))).chain(ranges).chain([Cell::new(cost)]));
    }
    align(&mut table);
    table
}

/// The range 5–95 % of what the cost is believed to be.
fn cost(value: &Value, language: Language) -> String {
    format!("{}–{}", decimal(value.spread.q05, 0, language), decimal(value.spread.q95, 0, language))
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

/// Lines above, below and under the header; none between rows.
const STYLE: TableStyle = TableStyle::new()
    .top_border(LineStyle::none().fill('─').junction('─'))
    .header_separator(LineStyle::none().fill('─').junction('─'))
    .bottom_border(LineStyle::none().fill('─').junction('─'));

/// A table without lines between rows, a hundred columns wide at most.
pub(super) fn plain_table() -> Table {
    let mut table = Table::new();
    table.load_style(STYLE).set_width(100);
    table.set_content_arrangement(comfy_table::ContentArrangement::Dynamic);
    table
}

/// Aligns numbers to the right and keeps every word of the header whole.
pub(super) fn align(table: &mut Table) {
    let words = |text: String| text.split([' ', '\n']).map(|w| w.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..table.column_count())
        .map(|c| table.column_cells_with_header_iter(c).flatten().map(|cell| words(cell.content())).max().unwrap_or(0))
        .collect();
    for (i, column) in table.column_iter_mut().enumerate() {
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(widths[i] as u16 + 2)));
        if i > 0 {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::results::sample;

    #[test]
    fn the_screen_of_a_small_run() {
        insta::assert_snapshot!(comparison(&sample(), Language::En));
    }

    #[test]
    fn the_screen_fits_and_names_everything() {
        let results = sample();
        for language in [Language::En, Language::De] {
            let screen = comparison(&results, language);
            assert!(screen.lines().all(|line| line.chars().count() <= 104), "{screen}");
            assert!(screen.contains(words::NOT_A_FORECAST.get(language)));
        }
    }
}
