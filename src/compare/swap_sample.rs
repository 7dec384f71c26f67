//! The fixed sample of draws that swaps are played on, and means over it with their simulation error.

use crate::chance::{Plan, Uniforms};
use crate::engine::Budget;
use crate::models::Trajectory;
use crate::quantity::LANES;
use crate::stats::{Estimate, LEAST_REPLICATES, Scatter};
use crate::study::{Stage, Study};

/// Replicates: as few as state an error.
const REPLICATES: usize = LEAST_REPLICATES;
/// Most draws in each of them.
const DRAWS: usize = 256;

/// The sample: [`REPLICATES`] replicates of a seed.
#[derive(Clone, Copy)]
pub struct SwapSample {
    seed: u64,
    /// Draws in each replicate: a power of two, whole blocks.
    draws: usize,
}

/// Mean risks of attack by option and model, one for each replicate; absent where a model says nothing in one of them.
pub struct MeanRisks(Vec<Vec<Option<PerReplicate>>>);

/// One number for each replicate.
pub type PerReplicate = [f64; REPLICATES];

impl SwapSample {
    /// The sample for a run of `budget`: the same seed, and no more draws than in one of its replicates.
    pub fn new(budget: &Budget) -> SwapSample {
        SwapSample { seed: budget.seed, draws: (budget.draws / REPLICATES).clamp(LANES, DRAWS) }
    }

    /// Plays every option under every model. Absent once `stopped` says so.
    pub fn risks(self, study: &Study, stopped: &dyn Fn() -> bool) -> Option<MeanRisks> {
        let mut risks = vec![vec![Some([0.0; REPLICATES]); study.models.len()]; study.options.len()];
        for replicate in 0..REPLICATES {
            let means = self.replicate(study, replicate as u64, stopped)?;
            for (kept, mean) in risks.iter_mut().flatten().zip(means.into_iter().flatten()) {
                match (kept.as_mut(), mean) {
                    (Some(kept), Some(mean)) => kept[replicate] = mean,
                    _ => *kept = None,
                }
            }
        }
        Some(MeanRisks(risks))
    }

    /// Means over one replicate by option and model; absent where a model answers no draw.
    fn replicate(self, study: &Study, replicate: u64, stopped: &dyn Fn() -> bool) -> Option<Vec<Vec<Option<f64>>>> {
        let uniforms = Uniforms::new(Plan::Sobol, self.seed, replicate, self.draws);
        let mut stage = Stage::new(study);
        let mut trajectory = Trajectory::new(study.scenario.horizon_years);
        let mut sums = vec![vec![(0.0, 0u32); study.models.len()]; study.options.len()];
        for block in 0..self.draws / LANES {
            if stopped() {
                return None;
            }
            stage.draw(&uniforms, block);
            for (option, sums) in sums.iter_mut().enumerate() {
                let years = stage.situation(option);
                for (model, (sum, draws)) in sums.iter_mut().enumerate() {
                    study.ask((option, model), &years, &mut trajectory);
                    for i in (0..LANES).filter(|&i| trajectory.faults[i] == 0) {
                        *sum += trajectory.attack[i];
                        *draws += 1;
                    }
                }
            }
        }
        let mean = |(sum, draws): (f64, u32)| (draws > 0).then(|| sum / f64::from(draws));
        Some(sums.into_iter().map(|sums| sums.into_iter().map(mean).collect()).collect())
    }
}

impl MeanRisks {
    /// Risk of one option less that of another under a model.
    pub fn apart(&self, option: usize, other: usize, model: usize) -> Option<PerReplicate> {
        let (one, two) = (self.0[option][model]?, self.0[other][model]?);
        Some(std::array::from_fn(|r| one[r] - two[r]))
    }
}

/// The mean over replicates with its error; absent if there is no number.
pub fn estimate(values: &PerReplicate) -> Option<Estimate> {
    Estimate::of(&Scatter::of(values))
}
