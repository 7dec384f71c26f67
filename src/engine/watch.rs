//! How a caller follows a run and stops it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

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
