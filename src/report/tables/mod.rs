//! Tables for spreadsheets and statistics programs, one file each: a row for every number, an unknown one is an empty cell.

mod assumptions;
mod comparison;
mod comparison_of_models;
mod history;
mod scorecard;
mod sources;

pub use assumptions::assumptions_csv;
pub use comparison::comparison_csv;
pub use comparison_of_models::tribunal_csv;
pub use history::history_csv;
pub use scorecard::scorecard_csv;
pub use sources::sources_csv;

use crate::quantity::show::{machine, shortest};
use crate::results::{BeliefRecord, ParameterRecord};
use crate::stats::{Estimate, Interval};

/// Rows below the names of their columns, which blanks part, as CSV text. A text cell that a spreadsheet would take for a formula
/// gets an apostrophe in front.
fn write(columns: &str, rows: Vec<Vec<String>>) -> String {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    // Writing to memory cannot fail, and all rows of a table have the same length.
    let _ = writer.write_record(columns.split(' '));
    for row in rows {
        let _ = writer.write_record(row.iter().map(|cell| harmless(cell)));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn harmless(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
    if formula { format!("'{cell}") } else { cell.to_owned() }
}

/// One of a few words.
fn word(x: &dyn std::fmt::Debug) -> String {
    format!("{x:?}").to_lowercase()
}

/// Lower and upper bound as cells; empty where there is none.
fn bounds(estimate: &Estimate) -> [String; 2] {
    match estimate.interval {
        Interval::Between { lo, hi } => [machine(lo), machine(hi)],
        Interval::Below { hi } => [String::new(), machine(hi)],
        Interval::Above { lo } => [machine(lo), String::new()],
        Interval::Unknown => [String::new(), String::new()],
    }
}

/// The kind of an interval as a word.
fn kind(interval: &Interval) -> &'static str {
    match interval {
        Interval::Between { .. } => "between",
        Interval::Below { .. } => "below",
        Interval::Above { .. } => "above",
        Interval::Unknown => "unknown",
    }
}

/// `min=400 mode=600 max=750`, or where the belief was looked up: its quantiles would be a line of fifty numbers.
pub fn parameters(belief: &BeliefRecord) -> String {
    if let Some(name) = &belief.posterior {
        return format!("posterior={name}");
    }
    let one = |(name, value): &(String, ParameterRecord)| match value {
        ParameterRecord::Number(x) => format!("{name}={}", shortest(*x)),
        ParameterRecord::List(list) => {
            format!("{name}=[{}]", list.iter().map(|&x| shortest(x)).collect::<Vec<_>>().join(" "))
        }
    };
    belief.parameters.iter().map(one).collect::<Vec<_>>().join(" ")
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
        let best: usize = results.cells.iter().map(|c| 2 * c.best.len()).sum();
        assert_eq!(rows.len(), numbers + best + results.guarantor_cost.iter().flatten().count());
        let cell = &results.cells[0];
        let attack = rows.iter().find(|r| r[2] == *ATTACK.key).expect("a row");
        assert_eq!(attack[4].parse::<f64>().expect("number"), cell.value(&ATTACK).expect("a value").estimate.mean);
        let share =
            |measure: &str| rows.iter().find(|r| r[2] == *measure).expect("a row")[4].parse::<f64>().expect("number");
        let best = &cell.best[ATTACK.key];
        assert_eq!((share("attack_best"), share("attack_tied")), (best.alone.mean, best.tied.mean));
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
        for text in [comparison_csv(&results), assumptions_csv(&results), tribunal_csv(&results)] {
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
