//! Running a study: waves of replicates on all cores, folded in index order.

use super::layout::{Layout, Record};
use super::tally::Tally;
use super::workers::{Workers, lock};
use super::{Budget, NoThreads, Roster, Shard, Watch};
use crate::study::Study;
use std::sync::Mutex;

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

/// Plays `study` for `budget` and asks `statistics` of it.
///
/// `keep` is given every finished record in index order, for those who write them down.
///
/// # Errors
/// If threads cannot be started, or `keep` fails.
pub fn run<E: From<NoThreads>>(
    study: &Study,
    statistics: Roster,
    budget: &Budget,
    watch: &Watch,
    mut keep: impl FnMut(&Record) -> Result<(), E> + Send,
) -> Result<Outcome, E> {
    let nothing = Tally::new(Layout::of(study, statistics));
    proceed(study, budget, Shard::WHOLE, nothing, watch, &mut keep)
}

/// Draws of a wave for each thread: long enough that threads rarely wait for the last replicate of one, short enough that
/// little is lost with an interrupted one.
const WAVE_DRAWS: usize = 32_768;

/// Plays what is missing of a shard of `budget`, after the replicates that `tally` already holds: the first ones of the shard.
///
/// # Errors
/// If threads cannot be started, or the keeper fails.
pub fn proceed<E: From<NoThreads>>(
    study: &Study,
    budget: &Budget,
    shard: Shard,
    tally: Tally,
    watch: &Watch,
    keeper: &mut dyn Keeper<E>,
) -> Result<Outcome, E> {
    let workers = Workers::new(study, tally.layout, budget)?;
    let for_each_thread = (WAVE_DRAWS / budget.draws).clamp(2, 64);
    let wave = keeper.wave_size().unwrap_or((workers.threads() * for_each_thread) as u64);
    let count = shard.count(budget.replicates);
    let mut done = tally.replicates;
    // What was kept before may be enough already.
    let mut enough = tally.replicates > 0 && keeper.wave(&tally)?;
    let tally = Mutex::new(tally);
    while done < count && !enough {
        let end = count.min(done + wave);
        let indices: Vec<u64> = (done..end).map(|place| shard.index + place * shard.of).collect();
        let played = workers.wave(&indices, watch, |scratch| lock(&tally).add_histograms(scratch));
        // What was interrupted is played again from its start: a wave counts as a whole or not at all.
        let Some(records) = played else { break };
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
