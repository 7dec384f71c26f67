//! What the statistics without a place of their own in the results come to.

use crate::engine::{FindingLine, Fold, Statistic, Tally};
use crate::results::{Finding, FindingRow, Results};

/// One for each statistic that concludes something.
pub fn findings(results: &Results, tally: &Tally) -> Vec<Finding> {
    let row = |line: FindingLine| FindingRow {
        option: line.option.map(|option| results.options[option].key.clone()),
        model: line.model.map(|model| results.models[model].key.clone()),
        estimate: line.estimate,
    };
    let finding = |(statistic, fold): (&dyn Statistic, &dyn Fold)| {
        let rows: Vec<FindingRow> = fold.conclude().into_iter().map(row).collect();
        (!rows.is_empty()).then(|| Finding {
            statistic: statistic.name().to_owned(),
            unit: statistic.unit().to_owned(),
            rows,
        })
    };
    tally.folds().filter_map(finding).collect()
}
