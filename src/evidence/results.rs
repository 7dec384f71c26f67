//! Estimates as results: rounded alike, and with the belief they leave.

use super::posterior::{Estimated, EvidenceRefusal};
use super::resample::{quantile, sorted};
use crate::chance::{Belief, Parameter, family};
use crate::quantity::unsigned_zero;

/// Shares whose quantiles make a belief. The ends of the belief are the quantiles at [`TAIL`] and 1 − [`TAIL`].
const SHARES: [f64; 25] = [
    0.0, 0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9,
    0.95, 0.975, 0.99, 1.0,
];
/// What lies beyond the ends of a belief on either side.
const TAIL: f64 = 0.001;
/// The ends of a 95 % interval.
pub const ENDS: [f64; 2] = [0.025, 0.975];

/// A number with four significant digits.
pub fn four_digits(x: f64) -> f64 {
    unsigned_zero(format!("{x:.3e}").parse().unwrap_or(x))
}

/// A result from the quantiles of what is believed.
///
/// # Errors
/// If all quantiles are the same number, which is no uncertainty.
pub fn from_quantiles(key: &str, estimate: f64, at: impl Fn(f64) -> f64) -> Result<Estimated, EvidenceRefusal> {
    let mut nodes: Vec<(f64, f64)> = Vec::new();
    for share in SHARES {
        let node = (share, four_digits(at(share.clamp(TAIL, 1.0 - TAIL))));
        match nodes.last_mut() {
            // A value that a range of shares has in common stands at the first of them, the largest at 1.
            Some(last) if node.1 <= last.1 && share == 1.0 => last.0 = 1.0,
            Some(last) if node.1 <= last.1 => {}
            _ => nodes.push(node),
        }
    }
    let lists = [nodes.iter().map(|node| node.0).collect(), nodes.iter().map(|node| node.1).collect()];
    let belief = made("quantiles", lists.map(Parameter::List).to_vec())
        .map_err(|why| EvidenceRefusal(format!("the data leave `{key}` without a spread: {}", why.0)))?;
    Ok(Estimated {
        key: key.to_owned(),
        estimate: four_digits(estimate),
        interval: ENDS.map(|u| four_digits(at(u))),
        belief,
    })
}

/// A result from the estimates of resamples.
///
/// # Errors
/// If fewer than nine in ten resamples could be estimated, or all gave the same.
pub fn from_resamples(
    key: &str,
    estimate: f64,
    found: impl ExactSizeIterator<Item = f64>,
    resamples: u64,
) -> Result<Estimated, EvidenceRefusal> {
    if (found.len() as f64) < 0.9 * resamples as f64 {
        let message = format!("too few events: {} of {resamples} resamples could be estimated", found.len());
        return Err(EvidenceRefusal(message));
    }
    let values = sorted(found);
    from_quantiles(key, estimate, |u| quantile(&values, u))
}

/// A belief of the family called `key`.
pub fn made(key: &str, parameters: Vec<Parameter>) -> Result<Belief, EvidenceRefusal> {
    let family = family(key).ok_or_else(|| EvidenceRefusal(format!("the family `{key}` is missing")))?;
    Belief::new(family, parameters).map_err(|refusal| EvidenceRefusal(format!("{}: {}", refusal.parameter, refusal.reason)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_four_digits() {
        assert_eq!([0.123_456, -98_765.4, 0.0, -0.0, 2.0].map(four_digits), [0.1235, -98_770.0, 0.0, 0.0, 2.0]);
    }

    #[test]
    fn a_belief_has_the_quantiles_it_was_made_from() {
        let made = from_quantiles("risk", 0.3, |u| u * u).unwrap();
        for u in [0.05, 0.5, 0.95] {
            assert!((made.belief.distribution.quantile(u) - u * u).abs() < 1e-4, "{u}");
        }
        assert_eq!(made.interval, [0.000_625, 0.9506]);
    }

    #[test]
    fn values_in_common_stand_once_and_a_single_value_is_refused() {
        let clipped = from_quantiles("risk", 0.3, |u| u.clamp(0.2, 0.9)).unwrap();
        assert_eq!(clipped.belief.distribution.support(), (0.2, 0.9));
        assert!((clipped.belief.distribution.quantile(0.5) - 0.5).abs() < 1e-9);
        assert!(from_quantiles("risk", 0.3, |_| 0.3).is_err());
        assert!(from_resamples("risk", 0.3, [0.1, 0.2].into_iter(), 100).is_err());
    }
}
