//! How the numbers of a run were made.

use crate::analysis::PrecisionRecord;
use serde::{Deserialize, Serialize};

/// How the numbers were made: enough to make them again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of the program.
    pub garant: String,
    /// [`RESULTS_VERSION`](super::RESULTS_VERSION).
    pub results_version: u32,
    /// SHA-256 of the checked scenario, titles and notes included.
    pub scenario_sha256: String,
    /// SHA-256 of what the numbers depend on: beliefs, rules, horizon, will.
    pub beliefs_sha256: String,
    /// Seed of the draws.
    pub seed: u64,
    /// `sobol`, `plain` or `latin`.
    pub plan: crate::chance::Plan,
    /// Independent replicates.
    pub replicates: u64,
    /// Draws in each replicate.
    pub draws: u64,
    /// Keys of the models.
    pub models: Vec<String>,
    /// What-if settings of the command line, each in its one way of writing: those for all options first, then by name.
    pub settings: Vec<String>,
    /// Those of them that nothing played reads: the numbers are those without them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<String>,
    /// Precisions that were asked for, and whether they were reached; empty for a run of a fixed number of replicates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub precision: Vec<PrecisionRecord>,
}
