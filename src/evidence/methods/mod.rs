//! Models with their estimators, one file each. Adding one is a file and a line of [`METHODS`].

mod counts;
mod course;
mod crises;
mod kaplan_meier;
mod published;
mod weibull;

use super::posterior::Method;

/// Every method, in the order help shows them.
pub static METHODS: &[&Method] =
    &[&kaplan_meier::METHOD, &weibull::METHOD, &crises::METHOD, &counts::METHOD, &published::METHOD];
