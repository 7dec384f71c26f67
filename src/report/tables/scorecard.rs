//! The scorecard of models as a table: one row for each model or yardstick.

use super::write;
use crate::history::Score;
use crate::language::Language;
use crate::quantity::show::machine;
use crate::scorecard::{ScoreRow, Scorecard};

const COLUMNS: &str = "\
    model title maturity textbook_met textbook_known cases draws_of_each_case brier brier_lo brier_hi \
    against_climatology against_climatology_lo against_climatology_hi log_loss log_loss_lo log_loss_hi \
    confident_and_wrong faults ns_per_draw_measured_here ns_lower_quartile ns_upper_quartile";

/// One row per model or yardstick.
pub fn scorecard_csv(scorecard: &Scorecard) -> String {
    write(COLUMNS, scorecard.rows.iter().map(|row| cells(scorecard, row)).collect())
}

fn cells(scorecard: &Scorecard, row: &ScoreRow) -> Vec<String> {
    let three = |numbers: Option<[f64; 3]>| numbers.map_or_else(Default::default, |n| n.map(machine));
    let score = |score: &Option<Score>| three(score.as_ref().map(|s| [s.value, s.lo, s.hi]));
    let count = |n: Option<u64>| n.map(|n| n.to_string()).unwrap_or_default();
    let mut cells =
        vec![row.key.clone(), row.title.get(Language::default()).to_owned(), row.maturity.unwrap_or_default().to_owned()];
    cells.extend([count(row.textbook.map(|t| t.met)), count(row.textbook.map(|t| t.known))]);
    cells.extend([scorecard.cases.to_string(), scorecard.draws.to_string()]);
    cells.extend(score(&row.brier).into_iter().chain(score(&row.against_climatology)).chain(score(&row.log_loss)));
    cells.extend([row.misses.to_string(), count((row.asked > 0).then_some(row.faults))]);
    cells.extend(three(row.cost.map(|cost| [cost.median, cost.lower_quartile, cost.upper_quartile])));
    cells
}
