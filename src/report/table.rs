//! The comparison on a terminal: attack risk by option and model first, then what else matters, then the caveats.

use super::findings::range_over_models;
use super::layout::{align, plain_table, side_by_side, wrapped};
use super::sections::what_if;
use super::{tribunal, words};
use crate::language::{Language, message};
use crate::quantity::show::{count, decimal};
use crate::results::measures::{ABANDONMENT, ATTACK, DURABLE_PEACE, SIGNABLE, WAR, YEARS_OF_PEACE};
use crate::results::{CardRecord, MeasureRecord, OptionRecord, Results, Value, too_many_faults};
use crate::stats::Verdict;
use crate::wording::{caution, estimate, short, spread, verdict, within};
use comfy_table::{Cell, Table};
use std::fmt::Write;

/// Up to this many models stand side by side with every word written out; more become rows with signs for words.
const FEW_MODELS: usize = 3;

/// Up to this many options head columns by their titles; more by numbers.
const FEW_OPTIONS: usize = 8;

/// The comparison as text of at most a hundred columns.
pub fn comparison(results: &Results, language: Language) -> String {
    let mut out = heading(results, language);
    if let Some(attack) = results.measure(&ATTACK) {
        let few = results.models.len() <= FEW_MODELS;
        let tables = if few { vec![by_option(results, attack, language)] } else { by_model(results, attack, language) };
        for table in tables {
            let _ = writeln!(out, "{table}");
        }
        let _ = writeln!(out, "{}", legend(results, few, language));
    }
    let _ = writeln!(out, "\n{}", other_table(results, language));
    for line in tribunal::lines(results, language) {
        let (mark, line) = line.strip_prefix("  ").map_or(("", line.as_str()), |rest| ("  ", rest));
        let _ = writeln!(out, "{}", wrapped(mark, line));
    }
    for found in results.cautions.iter().take(2) {
        let _ = writeln!(out, "{}", wrapped("! ", &caution(results, found, language).seen));
    }
    let _ = writeln!(out, "{}", words::NOT_A_FORECAST.get(language));
    out
}

fn heading(results: &Results, language: Language) -> String {
    let study = &results.study;
    let (draws, within) = (count(results.draws()), within(study.horizon_years, language));
    let line = match language {
        Language::En => format!("Probability of an attack {within}, in percent; {draws} draws"),
        Language::De => {
            format!("Wahrscheinlichkeit eines Angriffs {within}, in Prozent; {draws} Ziehungen")
        }
    };
    let what_if = what_if(results, language).map(|text| wrapped("", &text) + "\n").unwrap_or_default();
    // What spoils every number below stands above them all.
    let faults =
        too_many_faults(results).map(|c| format!("! {}\n", caution(results, &c, language).seen)).unwrap_or_default();
    format!("{faults}{}\n{what_if}{line}\n", wrapped("", study.title.get(language)))
}

fn legend(results: &Results, few: bool, language: Language) -> String {
    let key = &results.study.reference;
    let reference = results.options.iter().find(|o| o.key == *key).map_or(key.as_str(), |o| o.title.get(language));
    let numbers = message("report-mean-simulation-error-95-below");
    let signs = match (few, language) {
        // Nothing is compared.
        _ if results.options.len() < 2 => String::new(),
        (true, Language::En) => format!("Verdicts on the paired difference to “{reference}”."),
        (true, Language::De) => format!("Urteile über den paarweisen Unterschied zu «{reference}»."),
        (false, Language::En) => format!("Against “{reference}”: + better, − worse, = negligible, ? unclear."),
        (false, Language::De) => format!("Gegenüber «{reference}»: + besser, − schlechter, = vernachlässigbar, ? unklar."),
    };
    let columns = match (!few && numbered(results), language) {
        (false, _) => "",
        (true, Language::En) => " Columns: the options by their numbers, named in the next table.",
        (true, Language::De) => " Spalten: die Optionen nach ihrer Nummer, benannt in der nächsten Tabelle.",
    };
    let signs = signs + columns;
    let lines = [numbers.get(language).to_owned(), wrapped("", &signs)];
    lines[..if signs.is_empty() { 1 } else { 2 }].join("\n")
}

/// Whether options are too many for their titles to head columns.
fn numbered(results: &Results) -> bool {
    results.options.len() > FEW_OPTIONS
}

/// The titles of the options, after their numbers where numbers stand for them.
fn titles(results: &Results, language: Language) -> Vec<String> {
    let numbered = numbered(results) && results.models.len() > FEW_MODELS;
    let name = |(i, title): (usize, &str)| if numbered { format!("{} {title}", i + 1) } else { title.to_owned() };
    results.options.iter().map(|o| o.title.get(language)).enumerate().map(name).collect()
}

/// Few models: a row per option, a column per model.
fn by_option(results: &Results, attack: &MeasureRecord, language: Language) -> Table {
    let mut table = plain_table();
    table.set_header(std::iter::once(Cell::new("")).chain(results.models.iter().map(|m| Cell::new(m.title.get(language)))));
    for option in &results.options {
        let cells = results.models.iter().map(|m| match results.value(option.key.as_str(), &m.key, attack) {
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

/// Many models: a row per model, a column per option, in as many tables as the width asks for.
fn by_model(results: &Results, attack: &MeasureRecord, language: Language) -> Vec<Table> {
    let cell = |option: &OptionRecord, model: &CardRecord| match results.value(option.key.as_str(), &model.key, attack) {
        Some(v) => format!("{}\n{} {}", short(&v.estimate, language), bare_spread(attack, v, language), sign(v)),
        None => "—".to_owned(),
    };
    let column = |(i, option): (usize, &OptionRecord)| {
        let head = if numbered(results) { (i + 1).to_string() } else { option.title.get(language).to_owned() };
        (head, results.models.iter().map(|model| cell(option, model)).collect())
    };
    let models: Vec<String> = results.models.iter().map(|m| m.title.get(language).to_owned()).collect();
    side_by_side(("", &models), &results.options.iter().enumerate().map(column).collect::<Vec<_>>())
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
    let shown = [&YEARS_OF_PEACE, &WAR, &ABANDONMENT, &SIGNABLE, &DURABLE_PEACE];
    let measures: Vec<&MeasureRecord> = shown.into_iter().filter_map(|measure| results.measure(measure)).collect();
    let mut table = plain_table();
    let corner = message("report-lowesthighest-model").get(language);
    let cost_title = message("report-cost-595-bn-eur-year").get(language);
    let heads = measures.iter().map(|m| Cell::new(m.title.get(language)));
    table.set_header(std::iter::once(Cell::new(corner)).chain(heads).chain([Cell::new(cost_title)]));
    let titles = titles(results, language);
    for (o, option) in results.options.iter().enumerate() {
        let ranges = measures.iter().map(|m| Cell::new(range(results, option.key.as_str(), m, language)));
        let cost = results.guarantor_cost.get(o).and_then(Option::as_ref).map_or("—".to_owned(), |v| cost(v, language));
        table.add_row(std::iter::once(Cell::new(&titles[o])).chain(ranges).chain([Cell::new(cost)]));
    }
    align(&mut table);
    table
}

/// The range 5–95 % of what the cost is believed to be.
fn cost(value: &Value, language: Language) -> String {
    format!("{}–{}", decimal(value.spread.q05, 0, language), decimal(value.spread.q95, 0, language))
}

fn range(results: &Results, option: &str, measure: &MeasureRecord, language: Language) -> String {
    let Some((lo, hi)) = range_over_models(results, option, measure) else { return "—".into() };
    let show = |x: f64| match measure.unit.as_str() {
        "probability" => decimal(100.0 * x, 0, language),
        _ => decimal(x, 1, language),
    };
    let (a, b) = (show(lo), show(hi));
    let unit = if measure.unit == "probability" { "\u{202f}%" } else { "" };
    if a == b { format!("{a}{unit}") } else { format!("{a}–{b}{unit}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;

    #[test]
    fn the_screen_of_a_small_run() {
        insta::assert_snapshot!(comparison(&sample(), Language::En));
    }

    #[test]
    fn the_screen_fits_and_names_everything() {
        let results = sample();
        for language in [Language::En, Language::De] {
            let screen = comparison(&results, language);
            assert!(screen.lines().all(|line| line.chars().count() <= 100), "{screen}");
            assert!(screen.contains(words::NOT_A_FORECAST.get(language)));
        }
    }
}
