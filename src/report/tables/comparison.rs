//! `comparison.csv`: one row for each option, model, measure and, for peace survival, year.

use super::{bounds, kind, word, write};
use crate::quantity::show::machine;
use crate::results::measures::{GUARANTOR_COST, PEACE_SURVIVAL};
use crate::results::{Results, Value};

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
    }
    let costs = results.options.iter().zip(&results.guarantor_cost).filter_map(|(option, cost)| {
        let names = [option.key.as_str(), "", GUARANTOR_COST.key];
        Some(row(names, None, cost.as_ref()?, [results.draws(), 0]))
    });
    rows.extend(costs);
    write(COLUMNS, rows)
}

/// A value of an option, a model and a measure; `asked` counts answers and faults.
fn row(names: [&str; 3], year: Option<usize>, value: &Value, asked: [u64; 2]) -> Vec<String> {
    let mut row = names.map(str::to_owned).to_vec();
    row.extend([year.map(|y| y.to_string()).unwrap_or_default(), machine(value.estimate.mean)]);
    row.extend(bounds(&value.estimate));
    row.push(kind(&value.estimate.interval).to_owned());
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
