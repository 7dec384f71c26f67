//! Computing a posterior again, and where its file says something else.

use super::posterior::{EvidenceRefusal, Posterior, Recomputed};

/// Computes the posterior again from its tables.
///
/// # Errors
/// If its data do not suffice.
pub fn recompute(posterior: &Posterior) -> Result<Recomputed, EvidenceRefusal> {
    (posterior.method.estimate)(posterior)
}

/// A number that the file states and that comes out otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Departure {
    /// Key of the result.
    pub result: String,
    /// What differs.
    pub what: DepartureKind,
}

/// What differs between a file and its recomputation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DepartureKind {
    /// The estimate.
    Estimate,
    /// An end of the interval.
    Interval,
    /// The belief: its median or an end of its middle 90 %.
    Belief,
}

/// Files give two digits or more: what differs by less than this share is rounding.
const ROUNDING: f64 = 0.02;

/// Where the file states something else than comes out.
pub fn departures(posterior: &Posterior, recomputed: &Recomputed) -> Vec<Departure> {
    let mut found = Vec::new();
    for stated in &posterior.results {
        let Some(made) = recomputed.results.iter().find(|result| result.key == stated.key) else { continue };
        let width = made.interval[1] - made.interval[0];
        let apart = |a: f64, b: f64| (a - b).abs() > ROUNDING * b.abs().max(width);
        let depart = |what| Departure { result: stated.key.clone(), what };
        if stated.estimate.is_some_and(|estimate| apart(estimate, made.estimate)) {
            found.push(depart(DepartureKind::Estimate));
        }
        let ends = |interval: [f64; 2]| (0..2).any(|end| apart(interval[end], made.interval[end]));
        if stated.interval.is_some_and(ends) {
            found.push(depart(DepartureKind::Interval));
        }
        let quantiles = |belief: &crate::chance::Belief| [0.05, 0.5, 0.95].map(|u| belief.distribution.quantile(u));
        let made = quantiles(&made.belief);
        let differs = |belief| quantiles(belief).iter().zip(made).any(|(a, b)| apart(*a, b));
        if stated.belief.as_ref().is_some_and(differs) {
            found.push(depart(DepartureKind::Belief));
        }
    }
    found
}
