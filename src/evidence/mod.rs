//! Evidence: tables of what happened, what is estimated from them, and the posteriors a study may believe.
//!
//! A posterior is a file: the table, the model, the estimator, the result with its interval, and the belief that it leaves. Every
//! number in it can be computed again from the table. Nothing here draws for a study or knows what a theory answers.

mod base_rate;
mod battles;
mod beta_binomial;
mod constant_rate;
mod contest;
mod counts;
mod crises;
mod csv_table;
mod exposures;
mod growth;
mod kaplan_meier;
mod methods;
mod optimise;
mod posterior;
mod power_law;
mod read;
mod recompute;
mod resample;
mod results;
mod shipped;
mod source_tables;
mod spells;
mod toml_text;
mod weibull;

pub use crate::scenario::reading::FileText;
pub use base_rate::{BaseRate, BaseRateStep, base_rate};
pub use battles::BattleClass;
pub use beta_binomial::SharePosterior;
pub use constant_rate::constant_rate;
pub use contest::{Contest, Objective};
pub use counts::Count;
pub use growth::Growth;
pub use kaplan_meier::{Duration, RiskStep, risk_at, steps};
pub use methods::METHODS;
pub use optimise::maximise;
pub use posterior::{
    CourseRow, Estimated, EvidenceData, EvidenceFact, EvidenceRefusal, Method, Posterior, Recomputed, StatedResult,
};
pub use power_law::{OnePair, PowerLaw, Recurrence};
pub use read::read_posterior;
pub use recompute::{Departure, DepartureKind, departures, recompute};
pub use resample::Resampling;
pub use shipped::{POSTERIORS, shipped, shipped_text};
pub use spells::Spell;
pub use toml_text::toml_text;
pub use weibull::WeibullCurve;
