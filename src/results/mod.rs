//! What a run produced: self-contained, written first, and the only thing tables, charts and reports read.

mod cautions;
mod compose;
mod differ;
mod ledger;
mod level;
mod precision;
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
pub use compose::{Provenance, compose, fill, skeleton};
pub use differ::{difference, manifest_difference};
pub use level::{level, share};
pub use precision::{Precision, PrecisionRecord, Target, TargetError, precision};
pub use record::*;
#[cfg(test)]
pub use sample::sample;
pub use tribunal::*;
