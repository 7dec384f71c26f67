//! History: models scored against cases whose outcome is known, beside yardsticks that need no theory.
//!
//! A case is coded; a mapping, fixed beforehand, turns codes into beliefs about quantities; the case's study is played with
//! every model; the probability that the guarantee holds, and that of what was seen, is scored. Nothing is fitted to outcomes.

mod answer;
mod auc;
mod back_test;
mod case;
mod cautions;
mod corp;
mod hazard;
mod isotonic;
mod judge;
mod mapping;
mod play;
mod read_cases;
mod read_mapping;
mod record;
mod score;
mod situate;
mod survive;
mod yardstick;

use crate::engine::Budget;

pub use crate::results::{BackTestRecord, CaseScores, Corp, CorpPoint, JudgedKind, JudgedRecord, Score};
pub use crate::scenario::reading::FileText;
pub use back_test::{BackTest, HistoryError};
pub use case::{Case, CaseKind, CaseTest, Cases, Codes, Confidence, Stakes};
pub use hazard::Hazard;
pub use mapping::{CaseComposition, Mapping, MappingLayer, When};
pub use read_cases::read_cases;
pub use read_mapping::read_mapping;
pub use record::{BackTestManifest, CaseAnswer, History, Judged, SCHEMA};
pub use score::{DOUBTED, FLOOR, brier, log_likelihood, log_loss};
pub use situate::{SituateError, situate};
pub use survive::{CaseSaid, between_years};
pub use yardstick::{YARDSTICKS, Yardstick, YardstickAnswer, YardstickRule};

/// How much is drawn for each case unless somebody asks for more: a few thousand draws tell models apart.
pub fn standard_budget() -> Budget {
    Budget { seed: 1, replicates: 16, draws: 256, ..Budget::default() }
}

/// The twenty cases of the project, compiled in.
pub static CASES: FileText = FileText::Shipped("cases.toml", include_bytes!("../../scenarios/history/cases.toml"));
/// The mapping from their codes to quantities, compiled in.
pub static MAPPING: FileText = FileText::Shipped("mapping.toml", include_bytes!("../../scenarios/history/mapping.toml"));
