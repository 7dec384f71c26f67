//! Teaching figures: curves for the classroom that a run's measures cannot show, such as what a challenger gains at every will, or
//! how many soldiers a given delay of help takes.
//!
//! They show a *standing* guarantee: complete, before growth, erosion and politics. They come from the study's own beliefs
//! by a small fixed sample, the first draws of the run's first Sobol net, so they depend on scenario and seed alone. Each is
//! absent where the study lacks what it needs: its quantities, or the theory it belongs to.

mod band;
mod credibility;
mod deal_zone;
mod decision_rules;
mod forward_force;
mod half_credible;
mod record;
mod sample;
mod standing;
mod tripwire;
mod wills;

pub use band::{Band, Curve};
pub use deal_zone::shares;
pub use forward_force::forward_force;
pub use half_credible::{inherited_treaty, unilateral};
pub use record::*;
pub use sample::DRAWS;

use crate::study::Study;
use sample::{MANY, Sample};

/// The teaching figures of `study` under `seed`.
pub fn teaching_figures(study: &Study, seed: u64) -> TeachingFigures {
    made(study, seed, &|| false)
}

/// The same, which a caller can stop: absent once `stopped` says so, which then has to stay with it. It is asked a few
/// times in a second.
pub fn teaching_figures_unless(study: &Study, seed: u64, stopped: &dyn Fn() -> bool) -> Option<TeachingFigures> {
    let teaching = made(study, seed, stopped);
    (!stopped()).then_some(teaching)
}

fn made(study: &Study, seed: u64, stopped: &dyn Fn() -> bool) -> TeachingFigures {
    let (sample, many) = (Sample::new(study, seed, DRAWS, stopped), Sample::new(study, seed, MANY, stopped));
    TeachingFigures {
        draws: DRAWS as u64,
        credibility: credibility::make(&sample),
        half_credible: half_credible::make(&many),
        forward_force: forward_force::make(&sample),
        tripwire: tripwire::make(&sample),
        decision_rules: decision_rules::make(&sample),
        deal_zone: deal_zone::make(&sample),
    }
}
