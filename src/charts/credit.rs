//! The last line of a picture: who made it from what, how much of it is assumed, and that it is no forecast.

use crate::language::{Speech, message};
use crate::results::Results;
use crate::scenario::Basis;
use crate::wording::rounded;

/// Program, study, date of its knowledge, seed, and the share of its beliefs that no source states.
pub fn credit(results: &Results, language: Speech) -> String {
    let share = results.beliefs_on(Basis::Assumption) as f64 / results.beliefs().count().max(1) as f64;
    let words = [
        ("version", results.manifest.garant.as_str().into()),
        ("study", results.study.title.get(language).into()),
        ("date", results.study.as_of.as_str().into()),
        ("seed", results.manifest.seed.to_string().into()),
        ("assumed", rounded(share, 0, language).into()),
    ];
    message("chart-credit").with(language, &words)
}

/// The same of a picture that is made from no study.
pub fn bare_credit(language: Speech) -> String {
    message("chart-caption").with(language, &[("version", env!("CARGO_PKG_VERSION").into())])
}
