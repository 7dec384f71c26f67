//! Threads that play replicates, a wave at a time.

use super::layout::{Layout, Record};
use super::replicate::{Scratch, play};
use super::{Budget, NoThreads, Watch, thread_pool};
use crate::study::Study;
use rayon::prelude::*;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Threads with their working memory.
pub struct Workers<'s> {
    study: &'s Study,
    layout: Layout,
    budget: &'s Budget,
    pool: rayon::ThreadPool,
    /// Working memory that nobody uses at the moment.
    idle: Mutex<Vec<Scratch<'s>>>,
}

impl<'s> Workers<'s> {
    /// As many threads as `budget` says.
    ///
    /// # Errors
    /// If they cannot be started.
    pub fn new(study: &'s Study, layout: Layout, budget: &'s Budget) -> Result<Self, NoThreads> {
        let pool = thread_pool(budget.threads)?;
        Ok(Workers { study, layout, budget, pool, idle: Mutex::default() })
    }

    /// How many threads there are.
    pub fn threads(&self) -> usize {
        self.pool.current_num_threads()
    }

    /// Plays the replicates `indices` and returns their records in that order; `played` sees the working memory after each, in
    /// any order. Absent if the watch was told to stop before all were complete.
    pub fn wave(&self, indices: &[u64], watch: &Watch, played: impl Fn(&Scratch) + Sync) -> Option<Vec<Record>> {
        let play_one = |&index: &u64| {
            let mut scratch = lock(&self.idle).pop().unwrap_or_else(|| Scratch::new(self.study, self.layout));
            let record = play(self.budget, index, watch, &mut scratch);
            if record.is_some() {
                played(&scratch);
            }
            lock(&self.idle).push(scratch);
            record
        };
        let records: Vec<Option<Record>> = self.pool.install(|| indices.par_iter().map(play_one).collect());
        records.into_iter().collect()
    }
}

/// A poisoned lock means another thread panicked; its panic is already on its way to the caller.
pub(super) fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
