//! The fixed sample of draws that swaps are played on, and means over it with their simulation error.

use crate::chance::{Plan, Uniforms};
use crate::models::Trajectory;
use crate::quantity::LANES;
use crate::stats::{Estimate, LEAST_REPLICATES, Scatter};
use crate::study::{Stage, Study};

/// Replicates: as few as state an error.
const REPLICATES: usize = LEAST_REPLICATES;
/// Draws in each of them, one block: 2,048 in all, however many a run has.
const DRAWS: usize = LANES;

/// The sample: [`REPLICATES`] replicates of a seed.
#[derive(Clone, Copy)]
pub struct SwapSample {
    seed: u64,
}

/// Mean risks of attack by option and model, one for each replicate; absent where a model says nothing in one of them.
pub struct MeanRisks(Vec<Vec<Option<PerReplicate>>>);

/// One number for each replicate.
pub type PerReplicate = [f64; REPLICATES];

impl SwapSample {
    /// The sample of a seed.
    pub fn new(seed: u64) -> SwapSample {
        SwapSample { seed }
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
        if stopped() {
            return None;
        }
        let mut stage = Stage::new(study);
        let mut trajectory = Trajectory::new(study.scenario.horizon_years);
        stage.draw(&Uniforms::new(Plan::Sobol, self.seed, replicate, DRAWS), 0);
        let mut means = vec![vec![None; study.models.len()]; study.options.len()];
        for (option, means) in means.iter_mut().enumerate() {
            let years = stage.situation(option);
            for (model, mean) in means.iter_mut().enumerate() {
                study.ask((option, model), &years, &mut trajectory);
                let answered = || (0..LANES).filter(|&i| trajectory.faults[i] == 0);
                let (sum, draws) = answered().fold((0.0, 0u32), |(sum, n), i| (sum + trajectory.attack[i], n + 1));
                *mean = (draws > 0).then(|| sum / f64::from(draws));
            }
        }
        Some(means)
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
