//! Models with their estimators, one file each. Adding one is a file and a line of [`METHODS`].

mod constant_rate;
mod contest;
mod counts;
mod course;
mod crises;
mod growth;
mod kaplan_meier;
mod published;
mod weibull;

use super::posterior::Method;

/// Every method, in the order help shows them.
pub static METHODS: &[&Method] = &[
    &kaplan_meier::METHOD,
    &weibull::METHOD,
    &crises::METHOD,
    &constant_rate::METHOD,
    &growth::METHOD,
    &contest::METHOD,
    &counts::METHOD,
    &published::METHOD,
];
