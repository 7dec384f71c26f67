//! Whether a record that was read makes sense.

use crate::engine::{CellCounts, Record, SeriesRecord, Shape};

/// Whether a record of `shape` can come from a replicate of so many draws.
pub fn sensible(record: &Record, shape: Shape, draws: u64) -> bool {
    let counted = |c: &CellCounts| {
        let all = [c.answered, c.common, c.compared].into_iter().chain(c.faults).chain(c.alone).chain(c.tied);
        all.into_iter().all(|n| n <= draws) && c.answered + c.faults.iter().sum::<u64>() == draws
    };
    // NaN says that no draw was answered; nothing is infinite.
    let finite = |x: f64| !x.is_infinite();
    let within = |line: &SeriesRecord, top: f64| {
        [line.mean].into_iter().chain(line.quantiles).all(|x| x.is_nan() || (0.0..=top).contains(&x))
            && [line.square, line.difference].into_iter().all(finite)
    };
    let tops = shape.tops().collect::<Vec<f64>>();
    let mut series = record.series.iter().zip(tops.iter().cycle());
    let others = record.pair_differences.iter().chain(&record.panel_moments);
    record.counts.iter().all(counted)
        && record.pair_counts.iter().chain(&record.panel).all(|&n| n <= draws)
        && others.into_iter().all(|&x| finite(x))
        && series.all(|(line, &top)| within(line, top))
        && record.costs.iter().all(|line| within(line, f64::MAX))
}
