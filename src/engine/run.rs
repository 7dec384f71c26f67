//! Running a study: waves of replicates on all cores, folded in index order.

use super::record::{Record, Shape};
use super::replicate::{Scratch, play};
use super::tally::Tally;
use crate::chance::Plan;
use crate::study::Study;
use rayon::prelude::*;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// How much is drawn, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budget {
    /// How points are spread.
    pub plan: Plan,
    /// Seed.
    pub seed: u64,
    /// Independent replicates.
    pub replicates: u64,
    /// Draws in each replicate: a power of two from 64 to 65,536.
    pub draws: usize,
    /// Threads; 0 for all cores.
    pub threads: usize,
}

impl Default for Budget {
    fn default() -> Budget {
        Budget { plan: Plan::Sobol, seed: 1, replicates: 16, draws: 4096, threads: 0 }
    }
}

/// How a caller follows a run and stops it.
#[derive(Debug, Default)]
pub struct Watch {
    done: AtomicU64,
    stop: AtomicBool,
}

impl Watch {
    /// A watch that nobody looks at.
    pub fn new() -> Watch {
        Watch::default()
    }

    /// Draws done so far.
    pub fn done(&self) -> u64 {
        self.done.load(Ordering::Relaxed)
    }

    /// Asks the run to stop after the current block.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Whether the run was asked to stop.
    pub fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// Notes draws done.
    pub fn advance(&self, draws: u64) {
        self.done.fetch_add(draws, Ordering::Relaxed);
    }
}

/// What a run came to.
#[derive(Debug)]
pub struct Outcome {
    /// The finished replicates.
    pub tally: Tally,
    /// Whether all replicates of the budget were finished.
    pub complete: bool,
}

/// Plays `study` for `budget`.
///
/// `keep` is given every finished record in index order, for those who write them down.
///
/// # Errors
/// If threads cannot be started, or `keep` fails.
pub fn run<E: From<rayon::ThreadPoolBuildError>>(
    study: &Study,
    budget: &Budget,
    watch: &Watch,
    mut keep: impl FnMut(&Record) -> Result<(), E> + Send,
) -> Result<Outcome, E> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(budget.threads).build()?;
    // A wave is long enough that threads rarely wait for the last replicate of one, short enough to bound memory.
    let wave = pool.current_num_threads() as u64 * 8;
    let tally = Mutex::new(Tally::new(Shape::of(study)));
    let idle: Mutex<Vec<Scratch>> = Mutex::default();
    let mut first = 0;
    while first < budget.replicates && !watch.stopped() {
        let end = budget.replicates.min(first + wave);
        let records: Vec<Option<Record>> = pool.install(|| {
            (first..end)
                .into_par_iter()
                .map(|index| {
                    let mut scratch = lock(&idle).pop().unwrap_or_else(|| Scratch::new(study));
                    let record = play(study, budget, index, watch, &mut scratch);
                    if record.is_some() {
                        let (series, costs) = scratch.histograms();
                        lock(&tally).add_histograms(series, costs);
                    }
                    lock(&idle).push(scratch);
                    record
                })
                .collect()
        });
        for record in records.iter().flatten() {
            lock(&tally).add(record);
            keep(record)?;
        }
        first = end;
    }
    let tally = tally.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    let complete = tally.replicates == budget.replicates;
    Ok(Outcome { tally, complete })
}

/// A poisoned lock means another thread panicked; its panic is already on its way to the caller.
fn lock<T>(shared: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
