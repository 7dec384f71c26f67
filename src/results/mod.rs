//! What a run produced: self-contained, written first, and the only thing tables, charts and reports read.

mod cautions;
mod compose;
mod differ;
mod faults;
mod ledger;
mod level;
mod precision;
mod read;
mod record;
#[cfg(test)]
mod sample;
mod tribunal;

pub use crate::exhibits::{
    Band, Credibility, CredibilityCurve, Crises, Curve, DealZone, DecisionRules, Exhibits, ForwardForce, ForwardOption,
    HalfCredible, Place, RulesOfOption, School, Tripwire,
};
/// Decision rules, for views that show them.
pub use crate::models::Rule;
/// Measures, by which values are looked up.
pub use crate::models::measures;
pub use compose::{Provenance, compose, fill, skeleton, skeleton_unless};
pub use differ::{difference, manifest_difference};
pub use faults::{FaultCount, MOST_FAULTS, too_many_faults};
pub use level::{level, share};
pub use precision::{Precision, PrecisionRecord, Target, TargetError, precision};
pub use read::{Wrong, manifest as check_manifest, read, read_skeleton};
pub use record::*;
#[cfg(test)]
pub use sample::sample;
pub use tribunal::*;
