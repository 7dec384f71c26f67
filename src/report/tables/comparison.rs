//! `comparison.csv`: one row for each option, model, measure and, for peace survival, year; then how often the option is best.

use super::{bounds, kind, word, write};
use crate::quantity::show::machine;
use crate::results::measures::{GUARANTOR_COST, PEACE_SURVIVAL};
use crate::results::{BestShare, Cell, Results, Value};
use crate::stats::Estimate;

const COLUMNS: &str = "\
    option model measure year mean lo hi interval q05 q25 q50 q75 q95 difference difference_lo difference_hi \
    verdict answered faults";

/// One row per option, model, measure and (for peace survival) year.
pub fn comparison_csv(results: &Results) -> String {
    let mut rows = Vec::new();
    for cell in &results.cells {
        let asked = [cell.answered, cell.faults.values().sum()];
        for measure in results.measures.iter().map(|measure| measure.key.as_str()) {
            let names = [cell.option.as_str(), &cell.model, measure];
            rows.extend(cell.value(measure).map(|value| row(names, None, value, asked)));
            let years = cell.peace_survival.iter().filter(|_| measure == PEACE_SURVIVAL.key);
            rows.extend(years.enumerate().map(|(y, value)| row(names, Some(y + 1), value, asked)));
        }
        rows.extend(cell.best.iter().flat_map(|(measure, best)| best_rows(cell, measure, best, asked)));
    }
    let costs = results.options.iter().zip(&results.guarantor_cost).filter_map(|(option, cost)| {
        let names = [option.key.as_str(), "", GUARANTOR_COST.key];
        Some(row(names, None, cost.as_ref()?, [results.draws(), 0]))
    });
    rows.extend(costs);
    write(COLUMNS, rows)
}

/// In which share of draws an option is best by a measure, alone and tied with others. A share of draws has no spread over the
/// draws and no difference to the reference.
fn best_rows(cell: &Cell, measure: &str, best: &BestShare, asked: [u64; 2]) -> [Vec<String>; 2] {
    [("best", &best.alone), ("tied", &best.tied)].map(|(how, share)| {
        let mut row = mean([cell.option.as_str(), &cell.model, &format!("{measure}_{how}")], None, share);
        row.extend([const { String::new() }; 9]);
        row.extend(asked.map(|n| n.to_string()));
        row
    })
}

/// What a row is about, its mean and its simulation error.
fn mean(names: [&str; 3], year: Option<usize>, estimate: &Estimate) -> Vec<String> {
    let mut row = names.map(str::to_owned).to_vec();
    row.extend([year.map(|y| y.to_string()).unwrap_or_default(), machine(estimate.mean)]);
    row.extend(bounds(estimate));
    row.push(kind(&estimate.interval).to_owned());
    row
}

/// A value of an option, a model and a measure; `asked` counts answers and faults.
fn row(names: [&str; 3], year: Option<usize>, value: &Value, asked: [u64; 2]) -> Vec<String> {
    let mut row = mean(names, year, &value.estimate);
    row.extend(value.spread.to_array().map(machine));
    match &value.difference {
        Some(difference) => {
            row.push(machine(difference.estimate.mean));
            row.extend(bounds(&difference.estimate));
            row.push(word(&difference.verdict));
        }
        None => row.extend([const { String::new() }; 4]),
    }
    row.extend(asked.map(|n| n.to_string()));
    row
}
