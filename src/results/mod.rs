//! What a run produced: self-contained, written first, and the only thing tables, charts and reports read.

mod cautions;
mod differ;
pub mod ledger;
mod read;
mod record;
mod tribunal;

/// Where a run stands against a precision it was asked for.
pub use crate::analysis::PrecisionRecord;
pub use crate::exhibits::{
    Band, Credibility, CredibilityCurve, Crises, Curve, DealZone, DecisionRules, Exhibits, ForwardForce, ForwardOption,
    HalfCredible, Place, RulesOfOption, School, Tripwire,
};
/// Decision rules, for views that show them.
pub use crate::models::Rule;
/// Measures, by which values are looked up.
pub use crate::models::measures;
pub use cautions::{Caution, CautionKind, Fact, FaultCount, KINDS, MOST_FAULTS, find as find_cautions, too_many_faults};
pub use differ::{difference, manifest_difference};
pub use read::{Wrong, manifest as check_manifest, read, read_skeleton};
pub use record::*;
pub use tribunal::*;
