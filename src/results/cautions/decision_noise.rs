//! Quantal response never says 0: part of its risk is noise in the decision.

use super::{CautionKind, Fact};
use crate::models::measures::ATTACK;
use crate::results::Results;

/// Distances below this are not worth a word.
const NOTEWORTHY: f64 = 0.05;

/// The largest distance of quantal response above the rational calculus.
pub static KIND: CautionKind = CautionKind { key: "decision-noise", facts: &["points"], find };

fn find(results: &Results) -> Option<Vec<Fact>> {
    let risk = |option: &str, model| results.value(option, model, &ATTACK).map(|v| v.estimate.mean);
    let above = |option: &str| Some(risk(option, "quantal")? - risk(option, "calculus")?);
    let most = results.options.iter().filter_map(|o| above(o.key.as_str())).fold(0.0, f64::max);
    (most > NOTEWORTHY).then(|| vec![Fact::Difference(most)])
}
