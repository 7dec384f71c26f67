//! Running a study: waves of replicates on all cores, folded in index order.

use super::record::{Record, Shape};
use super::replicate::{Scratch, play};
use super::tally::Tally;
use crate::chance::Plan;
use crate::study::Study;
use rayon::prelude::*;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

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
    expected: AtomicU64,
    stop: Arc<AtomicBool>,
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

    /// Draws expected in all; 0 while nobody knows.
    pub fn expected(&self) -> u64 {
        self.expected.load(Ordering::Relaxed)
    }

    /// Says how many draws are expected in all.
    pub fn expect(&self, draws: u64) {
        self.expected.store(draws, Ordering::Relaxed);
    }

    /// Asks the run to stop after the current block.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// The flag that [`Watch::stop`] sets, for those who can do no more than set one.
    pub fn flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.stop)
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

/// Which replicates of a budget are played: those whose index leaves remainder `index` when divided by `of`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    /// Index of the shard, from 0.
    pub index: u64,
    /// Number of shards.
    pub of: u64,
}

impl Shard {
    /// Everything.
    pub const WHOLE: Shard = Shard { index: 0, of: 1 };

    /// How many of `replicates` belong to it.
    pub fn count(self, replicates: u64) -> u64 {
        replicates.saturating_sub(self.index).div_ceil(self.of)
    }
}

/// What a run came to.
#[derive(Debug)]
pub struct Outcome {
    /// The finished replicates.
    pub tally: Tally,
    /// Whether all replicates were finished that should be.
    pub complete: bool,
}

/// Who looks after a run: keeps what is finished, and may end it early.
pub trait Keeper<E>: Send {
    /// Takes a finished record; records come in index order.
    ///
    /// # Errors
    /// If it cannot be kept; the run then ends with that error.
    fn keep(&mut self, record: &Record) -> Result<(), E>;

    /// A wave is complete: `tally` holds everything kept so far. Says whether that is enough.
    ///
    /// # Errors
    /// If what was kept cannot be made safe; the run then ends with that error.
    fn wave(&mut self, _tally: &Tally) -> Result<bool, E> {
        Ok(false)
    }

    /// Replicates after which it wants to be asked; absent if it does not matter.
    fn wave_size(&self) -> Option<u64> {
        None
    }
}

impl<E, F: FnMut(&Record) -> Result<(), E> + Send> Keeper<E> for F {
    fn keep(&mut self, record: &Record) -> Result<(), E> {
        self(record)
    }
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
    let nothing = Tally::new(Shape::of(study));
    proceed(study, budget, Shard::WHOLE, nothing, watch, &mut keep)
}

/// Draws of a wave for each thread: long enough that threads rarely wait for the last replicate of one, short enough that
/// little is lost with an interrupted one.
const WAVE_DRAWS: usize = 32_768;

/// Plays what is missing of a shard of `budget`, after the replicates that `tally` already holds: the first ones of the shard.
///
/// # Errors
/// If threads cannot be started, or the keeper fails.
pub fn proceed<E: From<rayon::ThreadPoolBuildError>>(
    study: &Study,
    budget: &Budget,
    shard: Shard,
    tally: Tally,
    watch: &Watch,
    keeper: &mut dyn Keeper<E>,
) -> Result<Outcome, E> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(budget.threads).build()?;
    let for_each_thread = (WAVE_DRAWS / budget.draws).clamp(2, 64) as u64;
    let wave = keeper.wave_size().unwrap_or(pool.current_num_threads() as u64 * for_each_thread);
    let count = shard.count(budget.replicates);
    let mut done = tally.replicates;
    // What was kept before may be enough already.
    let mut enough = tally.replicates > 0 && keeper.wave(&tally)?;
    let tally = Mutex::new(tally);
    let idle: Mutex<Vec<Scratch>> = Mutex::default();
    while done < count && !enough {
        let end = count.min(done + wave);
        let records: Vec<Option<Record>> = pool.install(|| {
            (done..end)
                .into_par_iter()
                .map(|place| {
                    let mut scratch = lock(&idle).pop().unwrap_or_else(|| Scratch::new(study));
                    let record = play(study, budget, shard.index + place * shard.of, watch, &mut scratch);
                    if record.is_some() {
                        let (series, costs) = scratch.histograms();
                        lock(&tally).add_histograms(series, costs);
                    }
                    lock(&idle).push(scratch);
                    record
                })
                .collect()
        });
        // What was interrupted is played again from its start: a wave counts as a whole or not at all.
        let Some(records) = records.into_iter().collect::<Option<Vec<Record>>>() else { break };
        let mut tally = lock(&tally);
        for record in &records {
            tally.add(record);
            keeper.keep(record)?;
        }
        enough = keeper.wave(&tally)?;
        done = end;
    }
    let tally = tally.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    Ok(Outcome { complete: enough || done == count, tally })
}

/// A poisoned lock means another thread panicked; its panic is already on its way to the caller.
fn lock<T>(shared: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
