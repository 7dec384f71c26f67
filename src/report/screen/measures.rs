//! What else matters, as ranges over the theories.

use crate::language::{Speech, message};
use crate::quantity::show::decimal;
use crate::report::findings::range_over_models;
use crate::report::table::{Content, Table, TableCell, TableRow};
use crate::report::words::OPTION;
use crate::results::measures::{ABANDONMENT, DURABLE_PEACE, GUARANTOR_COST, SIGNABLE, WAR, YEARS_OF_PEACE};
use crate::results::{MeasureRecord, OptionRecord, Results, Value};

/// Other measures as the range of means over the models.
pub fn other_measures(results: &Results, language: Speech) -> Table {
    let shown = [&YEARS_OF_PEACE, &WAR, &ABANDONMENT, &SIGNABLE, &DURABLE_PEACE];
    let measures: Vec<&MeasureRecord> = shown.into_iter().filter_map(|measure| results.measure(measure)).collect();
    let currency = results.study.currency.as_deref().unwrap_or_default();
    let cost = message("screen-cost").with(language, &[("currency", currency.into())]);
    let told = results.measure(&GUARANTOR_COST).is_some();
    let heads = measures.iter().map(|m| m.title.get(language).to_owned()).chain(told.then_some(cost)).collect();
    let row = |(option, cost): (&OptionRecord, &Option<Value>)| {
        let ranges = measures.iter().map(|m| TableCell::from(range(results, option.key.as_str(), m, language)));
        let cost = cost.map(|v| between(v.spread.q05, v.spread.q95, |x| decimal(x, 0, language)));
        TableRow::new(option.title.get(language), ranges.chain(told.then(|| cost.into())).collect())
    };
    let rows = results.options.iter().zip(&results.guarantor_cost).map(row);
    Table::new(OPTION.get(language), heads, Content::Numbers).rows(rows)
}

/// Lowest and highest mean over the models.
fn range(results: &Results, option: &str, measure: &MeasureRecord, language: Speech) -> Option<String> {
    let (lo, hi) = range_over_models(results, option, measure)?;
    Some(match measure.unit.as_str() {
        "probability" => between(lo, hi, |x| decimal(100.0 * x, 0, language)) + "\u{202f}%",
        _ => between(lo, hi, |x| decimal(x, 1, language)),
    })
}

fn between(lo: f64, hi: f64, show: impl Fn(f64) -> String) -> String {
    let (lo, hi) = (show(lo), show(hi));
    if lo == hi { lo } else { format!("{lo}–{hi}") }
}
