//! How much is drawn, and which part of it.

use crate::chance::Plan;

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
