//! `comparison.csv`: one row for each option, model, measure and, for peace survival, year.

use super::{bounds, kind, write};
use crate::quantity::show::machine;
use crate::results::measures::{GUARANTOR_COST, PEACE_SURVIVAL};
use crate::results::{Cell, Results, Value};
use crate::stats::Verdict;

const COLUMNS: &str = "\
    option model measure year mean lo hi interval q05 q25 q50 q75 q95 difference difference_lo difference_hi \
    verdict answered faults";

/// One row per option, model, measure and (for peace survival) year.
pub fn comparison_csv(results: &Results) -> String {
    let mut rows = Vec::new();
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
    write(COLUMNS, rows)
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

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Better => "better",
        Verdict::Worse => "worse",
        Verdict::Negligible => "negligible",
        Verdict::Unclear => "unclear",
    }
}
