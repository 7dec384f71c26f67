//! `quantiles = { shares, values }`: a belief known by its quantiles, with straight lines between them. What no other family
//! holds, such as what data leave of a number, can be written so.

use crate::chance::{BeliefRefusal, ClosedForm, Distribution, Family, Parameter, ParameterKind, ParameterSpec};
use std::sync::Arc;

/// `quantiles = { shares, values }`.
pub static QUANTILES: Family = Family {
    key: "quantiles",
    meaning: "known by its quantiles, with straight lines between them",
    parameters: &[
        ParameterSpec {
            name: "shares",
            kind: ParameterKind::List,
            default: None,
            meaning: "shares of the belief, rising from 0 to 1",
        },
        ParameterSpec {
            name: "values",
            kind: ParameterKind::List,
            default: None,
            meaning: "the value below which each share lies",
        },
    ],
    build,
};

/// Most quantiles.
const MOST_VALUES: usize = 1000;

#[derive(Debug)]
struct Quantiles {
    /// Shares with their values, both rising; the first share is 0, the last 1.
    nodes: Arc<[(f64, f64)]>,
}

fn build(parameters: &[Parameter]) -> Result<Arc<dyn Distribution>, BeliefRefusal> {
    let refuse = |parameter, reason: &str, hint: Option<&str>| {
        Err(BeliefRefusal { parameter, reason: reason.into(), hint: hint.map(str::to_owned) })
    };
    let (Some(shares), Some(values)) = (super::list(parameters, 0), super::list(parameters, 1)) else {
        return refuse("values", "must be a list of numbers", Some("write `shares = [0, 0.5, 1], values = [0, 2, 9]`"));
    };
    let rises = |list: &[f64]| list.windows(2).all(|pair| pair[0] < pair[1]);
    if shares.len() < 2 || shares.len() > MOST_VALUES {
        return refuse("shares", "needs 2 to 1000 shares", None);
    }
    if values.len() != shares.len() {
        return refuse("values", "needs as many values as there are shares", None);
    }
    if !rises(shares) || shares[0] != 0.0 || shares[shares.len() - 1] != 1.0 {
        return refuse("shares", "must rise from 0 to 1", Some("begin with 0, the smallest value, and end with 1"));
    }
    if values.iter().any(|x| !x.is_finite()) {
        return refuse("values", "every value must be a finite number", None);
    }
    if !rises(values) {
        return refuse(
            "values",
            "each value must lie above the one before",
            Some("leave out shares whose value is the same"),
        );
    }
    if !(values[values.len() - 1] - values[0]).is_finite() {
        return refuse("values", "the largest less the smallest value is too large for a number", None);
    }
    Ok(Arc::new(Quantiles { nodes: shares.iter().copied().zip(values.iter().copied()).collect() }))
}

impl Quantiles {
    /// The two nodes around the first that is `above`.
    fn around(&self, above: impl Fn(&(f64, f64)) -> bool) -> [(f64, f64); 2] {
        let next = self.nodes.partition_point(|node| !above(node)).clamp(1, self.nodes.len() - 1);
        [self.nodes[next - 1], self.nodes[next]]
    }
}

impl Distribution for Quantiles {
    fn formula(&self, u: f64) -> f64 {
        let [(from, a), (to, b)] = self.around(|node| node.0 > u);
        a + (u - from) / (to - from) * (b - a)
    }
    fn cdf(&self, x: f64) -> f64 {
        let (lo, hi) = self.support();
        if x <= lo {
            return 0.0;
        }
        if x >= hi {
            return 1.0;
        }
        let [(from, a), (to, b)] = self.around(|node| node.1 > x);
        from + (x - a) / (b - a) * (to - from)
    }
    fn support(&self) -> (f64, f64) {
        (self.nodes[0].1, self.nodes[self.nodes.len() - 1].1)
    }
    fn mean(&self) -> f64 {
        self.nodes.windows(2).map(|pair| (pair[1].0 - pair[0].0) * (0.5 * pair[0].1 + 0.5 * pair[1].1)).sum()
    }
    fn closed_form(&self) -> Option<ClosedForm> {
        Some(ClosedForm::Pieces(Arc::clone(&self.nodes)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Belief;

    #[test]
    fn equal_shares_are_the_empirical_family() {
        let values = [0.25, 1.0, 4.0, 4.5, 9.0];
        let shares = [0.0, 0.25, 0.5, 0.75, 1.0].to_vec();
        let quantiles = Belief::new(&QUANTILES, vec![Parameter::List(shares), Parameter::List(values.to_vec())]).unwrap();
        let empirical = Belief::new(&super::super::EMPIRICAL, vec![Parameter::List(values.to_vec())]).unwrap();
        let (a, b) = (&quantiles.distribution, &empirical.distribution);
        for i in 1..200 {
            let u = f64::from(i) / 200.0;
            assert!((a.quantile(u) - b.quantile(u)).abs() < 1e-12 && (a.cdf(5.0 * u) - b.cdf(5.0 * u)).abs() < 1e-12);
        }
        assert!((a.mean() - b.mean()).abs() < 1e-12);
    }

    #[test]
    fn quantiles_are_what_they_say_and_the_mean_is_that_of_the_lines() {
        let lists = [vec![0.0, 0.1, 1.0], vec![-1.0, 0.0, 2.0]].map(Parameter::List).to_vec();
        let belief = Belief::new(&QUANTILES, lists).unwrap().distribution;
        let found = [belief.quantile(0.1), belief.quantile(0.55) - 1.0, belief.cdf(1.0) - 0.55];
        assert!(found.iter().all(|x| x.abs() < 1e-15), "{found:?}");
        // A tenth lies evenly on [−1, 0], the rest on [0, 2].
        assert!((belief.mean() - (0.1 * -0.5 + 0.9)).abs() < 1e-15);
    }
}
