//! What the statistics without a place of their own in the results come to.

use crate::engine::{FindingLine, Tally};
use crate::results::{Finding, FindingRow, Results};

/// One for each statistic that concludes something.
pub fn findings(results: &Results, tally: &Tally) -> Vec<Finding> {
    let row = |line: FindingLine| FindingRow {
        option: line.option.map(|option| results.options[option].key.clone()),
        model: line.model.map(|model| results.models[model].key.clone()),
        estimate: line.estimate,
    };
    let finding = |(name, fold): (&str, &dyn crate::engine::Fold)| {
        let rows: Vec<FindingRow> = fold.conclude().into_iter().map(row).collect();
        (!rows.is_empty()).then(|| Finding { statistic: name.to_owned(), rows })
    };
    tally.folds().filter_map(finding).collect()
}
