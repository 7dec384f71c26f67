//! What a run produced: self-contained, written first, and the only thing tables, charts and reports read.

mod asked;
mod back_test;
mod basis;
mod cards;
mod cautions;
mod cell;
mod change;
mod comparison;
mod differ;
mod given_an_attack;
mod manifest;
mod read;
mod record;
mod variants;
mod what_if;

/// Where a run stands against a precision it was asked for.
pub use crate::analysis::PrecisionRecord;
/// Decision rules, for views that show them.
pub use crate::models::Rule;
/// Measures, by which values are looked up.
pub use crate::models::measures;
pub use crate::scenario::Parties;
pub use crate::teaching::{
    Band, Credibility, CredibilityCurve, Crises, Curve, DealZone, DecisionRules, ForwardForce, ForwardOption, HalfCredible,
    Place, RulesOfOption, School, TeachingFigures, Tripwire,
};
pub use asked::{
    BaseRateRecord, BeliefRecord, GuarantorRecord, OptionRecord, ParameterRecord, QuantityRecord, StudyRecord, TakesPart,
};
pub use back_test::{BackTestCounts, BackTestRecord, CaseScores, Corp, CorpPoint, JudgedKind, JudgedRecord, Score};
pub use cards::{CardRecord, MeasureRecord};
pub use cautions::{Caution, CautionKind, Fact, FaultCount, KINDS, MOST_FAULTS, find as find_cautions, too_many_faults};
pub use cell::{BestShare, Cell, Difference, Finding, FindingRow, Value, WORLDS};
pub use change::{RiskChange, as_variant};
pub use comparison::*;
pub use differ::{difference, manifest_difference};
pub use given_an_attack::{AttackOutcome, RARE, endings, side};
pub use manifest::Manifest;
pub use read::{Wrong, manifest as check_manifest, read, read_skeleton};
pub use record::{RESULTS_VERSION, Results, SCHEMA};
pub use variants::{PairOrder, UnplayedVariant, VariantPair, VariantRecord, VariantRisk};
pub use what_if::{Moved, PairsIn, most_moved, pairs_in};
