//! Tables for spreadsheets and statistics programs: one row per number, unknown is an empty cell.

use crate::language::Language;
use crate::quantity::show::{machine, shortest};
use crate::results::measures::{GUARANTOR_COST, PEACE_SURVIVAL};
use crate::results::{BeliefRecord, Cell, ParameterRecord, QuantityRecord, Results, Value};
use crate::stats::{Estimate, Interval, Verdict};

/// Columns of `comparison.csv`.
const COMPARISON: &[&str] = &[
    "option",
    "model",
    "measure",
    "year",
    "mean",
    "lo",
    "hi",
    "interval",
    "q05",
    "q25",
    "q50",
    "q75",
    "q95",
    "difference",
    "difference_lo",
    "difference_hi",
    "verdict",
    "answered",
    "faults",
];

/// One row per option, model, measure and (for peace survival) year.
pub fn comparison_csv(results: &Results) -> String {
    let mut rows = vec![COMPARISON.iter().map(|c| (*c).to_owned()).collect()];
    for cell in &results.cells {
        for measure in &results.measures {
            if let Some(value) = cell.measures.get(&measure.key) {
                rows.push(row(cell, &measure.key, None, value));
            }
            if measure.key == PEACE_SURVIVAL.key {
                let years = cell.peace_survival.iter().enumerate();
                rows.extend(years.map(|(y, value)| row(cell, &measure.key, Some(y + 1), value)));
            }
        }
    }
    for (option, value) in results.options.iter().zip(&results.guarantor_cost) {
        let draws = results.draws();
        rows.extend(value.iter().map(|value| line(option.key.as_str(), "", GUARANTOR_COST.key, None, value, draws, 0)));
    }
    write(rows)
}

fn row(cell: &Cell, measure: &str, year: Option<usize>, value: &Value) -> Vec<String> {
    line(cell.option.as_str(), &cell.model, measure, year, value, cell.answered, cell.faults.values().sum())
}

fn line(
    option: &str,
    model: &str,
    measure: &str,
    year: Option<usize>,
    value: &Value,
    answered: u64,
    faults: u64,
) -> Vec<String> {
    let mut row = vec![option.to_owned(), model.to_owned(), measure.to_owned()];
    row.push(year.map(|y| y.to_string()).unwrap_or_default());
    row.push(machine(value.estimate.mean));
    row.extend(bounds(&value.estimate));
    row.push(kind(&value.estimate.interval).to_owned());
    row.extend(value.spread.to_array().map(machine));
    match &value.difference {
        Some(difference) => {
            row.push(machine(difference.estimate.mean));
            row.extend(bounds(&difference.estimate));
            row.push(verdict(difference.verdict).to_owned());
        }
        None => row.extend(std::iter::repeat_n(String::new(), 4)),
    }
    row.push(answered.to_string());
    row.push(faults.to_string());
    row
}

/// Lower and upper bound as cells; empty where there is none.
pub fn bounds(estimate: &Estimate) -> [String; 2] {
    match estimate.interval {
        Interval::Between { lo, hi } => [machine(lo), machine(hi)],
        Interval::Below { hi } => [String::new(), machine(hi)],
        Interval::Above { lo } => [machine(lo), String::new()],
        Interval::Unknown => [String::new(), String::new()],
    }
}

/// The kind of an interval as a word.
pub fn kind(interval: &Interval) -> &'static str {
    match interval {
        Interval::Between { .. } => "between",
        Interval::Below { .. } => "below",
        Interval::Above { .. } => "above",
        Interval::Unknown => "unknown",
    }
}

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Better => "better",
        Verdict::Worse => "worse",
        Verdict::Negligible => "negligible",
        Verdict::Unclear => "unclear",
    }
}

/// Columns of `assumptions.csv`.
const ASSUMPTIONS: &[&str] = &[
    "option",
    "quantity",
    "title",
    "unit",
    "family",
    "parameters",
    "q05",
    "q50",
    "q95",
    "basis",
    "source",
    "note",
    "given_in",
    "read_by",
];

/// The ledger: every quantity with its belief, basis and source; shared ones have no option.
pub fn assumptions_csv(results: &Results) -> String {
    let mut rows = vec![ASSUMPTIONS.iter().map(|c| (*c).to_owned()).collect()];
    rows.extend(results.world.iter().map(|q| ledger_row("", q)));
    for option in &results.options {
        rows.extend(option.quantities.iter().map(|q| ledger_row(option.key.as_str(), q)));
    }
    write(rows)
}

fn ledger_row(option: &str, q: &QuantityRecord) -> Vec<String> {
    let word = |x: &dyn std::fmt::Debug| format!("{x:?}").to_lowercase();
    vec![
        option.to_owned(),
        q.name.clone(),
        q.title.get(Language::default()).to_owned(),
        q.unit.clone(),
        q.belief.family.clone(),
        parameters(&q.belief),
        machine(q.belief.low),
        machine(q.belief.median),
        machine(q.belief.high),
        word(&q.basis),
        q.source.clone().unwrap_or_default(),
        q.note.as_ref().map(|n| n.get(Language::default()).to_owned()).unwrap_or_default(),
        word(&q.origin),
        q.read_by.join(" "),
    ]
}

/// `min=400 mode=600 max=750`.
pub fn parameters(belief: &BeliefRecord) -> String {
    let one = |(name, value): &(String, ParameterRecord)| match value {
        ParameterRecord::Number(x) => format!("{name}={}", shortest(*x)),
        ParameterRecord::List(list) => {
            format!("{name}=[{}]", list.iter().map(|&x| shortest(x)).collect::<Vec<_>>().join(" "))
        }
    };
    belief.parameters.iter().map(one).collect::<Vec<_>>().join(" ")
}

/// Rows as CSV text. A text cell that a spreadsheet would take for a formula gets an apostrophe in front.
pub(super) fn write(rows: Vec<Vec<String>>) -> String {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    for row in rows {
        // Writing to memory cannot fail, and all rows of a table have the same length.
        let _ = writer.write_record(row.iter().map(|cell| harmless(cell)));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn harmless(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
    if formula { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::results::measures::ATTACK;

    #[test]
    fn every_number_of_every_cell_is_a_row() {
        let results = sample();
        let text = comparison_csv(&results);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(|r| r.expect("row")).collect();
        let numbers: usize = results.cells.iter().map(|c| c.measures.len() + c.peace_survival.len()).sum();
        assert_eq!(rows.len(), numbers + results.guarantor_cost.iter().flatten().count());
        let cell = &results.cells[0];
        let attack = rows.iter().find(|r| r[2] == *ATTACK.key).expect("a row");
        assert_eq!(attack[4].parse::<f64>().expect("number"), cell.value(&ATTACK).expect("a value").estimate.mean);
    }

    #[test]
    fn every_number_of_a_table_has_a_point_or_an_exponent() {
        let mut results = sample();
        let parameters =
            vec![("median".to_owned(), ParameterRecord::Number(1e40)), ("sigma".into(), ParameterRecord::Number(1.0))];
        let belief = &mut results.world[0].belief;
        (belief.parameters, belief.high) = (parameters, 5e40);
        let columns = "mean lo hi q05 q25 q50 q75 q95 difference difference_lo difference_hi value";
        let columns: Vec<&str> = columns.split(' ').collect();
        let mut seen = 0;
        for text in [comparison_csv(&results), assumptions_csv(&results), super::super::tribunal_csv(&results)] {
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let head = reader.headers().expect("head").clone();
            for row in reader.records().map(|row| row.expect("row")) {
                let numbers = head.iter().zip(&row).filter(|(name, cell)| columns.contains(name) && !cell.is_empty());
                for (name, cell) in numbers {
                    assert!(cell.contains(['.', 'e']) && cell.len() < 25, "{name}: {cell}");
                    seen += 1;
                }
            }
        }
        let ledger = assumptions_csv(&results);
        assert!(seen > 1000 && ledger.contains("median=1e40 sigma=1,") && ledger.contains(",5e40,"));
    }

    #[test]
    fn a_cell_never_starts_a_formula() {
        assert_eq!(harmless("=cmd()"), "'=cmd()");
        assert_eq!(harmless("-0.5"), "-0.5");
        assert_eq!(harmless("-x"), "'-x");
    }

    #[test]
    fn the_ledger_has_every_quantity() {
        let results = sample();
        let rows = assumptions_csv(&results).lines().count();
        let own: usize = results.options.iter().map(|o| o.quantities.len()).sum();
        assert!(rows > results.world.len() + own);
    }
}
