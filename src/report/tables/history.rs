//! `history.csv`: one row for each case and model or yardstick.

use super::{kind, write};
use crate::history::{Case, CaseKind, History, Judged, JudgedKind, brier, log_likelihood, log_loss};
use crate::quantity::show::machine;
use crate::stats::Interval;

const COLUMNS: &str = "\
    case judged kind case_kind exposure_years deterred probability lo hi interval q05 q25 q50 q75 q95 seen draws faults \
    brier log_loss log_likelihood confident_and_wrong confidence";

/// One row per case and model or yardstick.
pub fn history_csv(history: &History) -> String {
    let cases = history.cases.iter().enumerate();
    write(COLUMNS, cases.flat_map(|(i, case)| history.judged.iter().map(move |judged| row(i, case, judged))).collect())
}

/// What `judged` said of a case, the `i`-th.
fn row(i: usize, case: &Case, judged: &Judged) -> Vec<String> {
    let answer = &judged.answers[i];
    let number = |x: Option<f64>| x.map(machine).unwrap_or_default();
    let bounds = answer.interval.as_ref().and_then(Interval::bounds);
    let loss = |of: fn(f64, f64) -> f64| number(answer.probability.map(|p| of(p, case.outcome())));
    let whose = if judged.record.kind == JudgedKind::Model { "model" } else { "yardstick" };
    let mut row = vec![case.key.to_string(), judged.record.key.clone(), whose.into()];
    let how = if case.kind == CaseKind::Crisis { "crisis" } else { "standing" };
    row.extend([how.into(), machine(case.exposure_years)]);
    row.extend([case.deterred.to_string(), number(answer.probability)]);
    row.extend([number(bounds.map(|b| b.0)), number(bounds.map(|b| b.1))]);
    row.push(answer.interval.map(|i| kind(&i).to_owned()).unwrap_or_default());
    row.extend(answer.spread.map_or_else(Default::default, |spread| spread.to_array().map(machine)));
    row.push(number(answer.seen));
    row.extend([answer.draws.to_string(), answer.faults.values().sum::<u64>().to_string()]);
    row.extend([loss(brier), loss(log_loss), number(answer.seen.map(log_likelihood))]);
    row.extend([judged.record.misses.contains(&answer.case).to_string()]);
    row.push(case.confidence.map(|c| format!("{c:?}")).unwrap_or_default());
    row
}
