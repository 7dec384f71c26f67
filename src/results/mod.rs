//! What a run produced: self-contained, written first, and the only thing tables, charts and reports read.

mod cautions;
mod compose;
mod ledger;
mod record;
#[cfg(test)]
mod sample;

pub use crate::exhibits::{
    Band, Cited, Credibility, CredibilityCurve, Crises, Curve, DealZone, DecisionRules, Exhibits, ForwardForce,
    ForwardOption, HalfCredible, Place, RulesOfOption, School, Tripwire,
};
/// Decision rules, for views that show them.
pub use crate::models::Rule;
pub use compose::{Provenance, compose};
pub use record::*;
#[cfg(test)]
pub use sample::sample;
