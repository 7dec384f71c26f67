//! Whether a record that was read makes sense.

use crate::engine::{CellCounts, Record};

/// Whether a record can come from a replicate of so many draws.
pub fn sensible(record: &Record, draws: u64) -> bool {
    let counted = |c: &CellCounts| {
        let all = [c.answered, c.common, c.compared].into_iter().chain(c.faults).chain(c.alone).chain(c.tied);
        all.into_iter().all(|n| n <= draws) && c.answered + c.faults.iter().sum::<u64>() == draws
    };
    // NaN says that no draw was answered; nothing is infinite.
    let finite = |x: f64| !x.is_infinite();
    let lines = record.series.iter().chain(&record.costs);
    let others = record.pair_differences.iter().chain(&record.panel_moments);
    record.counts.iter().all(counted)
        && record.pair_counts.iter().chain(&record.panel).all(|&n| n <= draws)
        && others.into_iter().all(|&x| finite(x))
        && lines
            .into_iter()
            .all(|l| finite(l.mean) && finite(l.square) && finite(l.difference) && l.quantiles.into_iter().all(finite))
}
