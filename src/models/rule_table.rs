//! The decision rule by table, for wills that differ: what the study needs for every draw, year and state of US politics.
//!
//! Given the common factor z the rule is met with probability T₀ + a·(T₁ − T₀), a the American's probability to act, T₀ and T₁
//! the binomial tails among the Europeans without and with the American. As functions of Φ⁻¹ of the Europeans' probability
//! they are tabulated once per option as piecewise cubics, and so is Φ; the integral over z is then a short sum of look-ups.

use super::{Design, rule_met};
use crate::quantity::maths::{normal_cdf, normal_density, normal_quantile};

/// The tables span [−REACH, REACH]; Φ(−8.4) < 1e-16.
const REACH: f64 = 8.4;
/// Knots per unit for up to this many members; beyond, tails steepen with the root of the number.
const KNOTS: f64 = 128.0;
const FEW: f64 = 32.0;
/// The widest step of the sum over z.
const WIDEST: f64 = 0.15;

/// A function on [−REACH, REACH] as cubics through values and slopes at even knots.
#[derive(Debug)]
struct Cubics {
    per_unit: f64,
    pieces: Vec<[f64; 4]>,
}

impl Cubics {
    /// The function of which `at` gives value and slope.
    fn new(per_unit: f64, at: impl Fn(f64) -> (f64, f64)) -> Cubics {
        let count = (2.0 * REACH * per_unit).ceil() as usize;
        let knot = |k: usize| at(k as f64 / per_unit - REACH);
        let piece = |k: usize| {
            let ((v0, s0), (v1, s1)) = (knot(k), knot(k + 1));
            let (s0, s1, rise) = (s0 / per_unit, s1 / per_unit, v1 - v0);
            [v0, s0, 3.0 * rise - 2.0 * s0 - s1, s0 + s1 - 2.0 * rise]
        };
        Cubics { per_unit, pieces: (0..count).map(piece).collect() }
    }

    #[inline(always)]
    fn at(&self, x: f64) -> f64 {
        let place = (x.clamp(-REACH, REACH) + REACH) * self.per_unit;
        let k = (place as usize).min(self.pieces.len() - 1);
        let u = place - k as f64;
        let [c0, c1, c2, c3] = self.pieces[k];
        c0 + u * (c1 + u * (c2 + u * c3))
    }
}

/// A step of the sum over z, with its nodes and weights.
#[derive(Debug)]
struct Nodes {
    step: f64,
    nodes: Vec<(f64, f64)>,
}

impl Nodes {
    fn new(step: f64) -> Nodes {
        let far = (REACH / step).ceil() as i32;
        let node = |k: i32| (f64::from(k) * step, step * normal_density(f64::from(k) * step));
        Nodes { step, nodes: (-far..=far).map(node).collect() }
    }
}

/// The decision rule of one option.
#[derive(Debug)]
pub struct RuleTable {
    design: Design,
    /// T₀.
    without: Cubics,
    /// T₁ − T₀; nothing without an American.
    added: Option<Cubics>,
    phi: Cubics,
    /// From wide to narrow.
    sums: Vec<Nodes>,
}

impl RuleTable {
    /// The tables of `design`.
    pub fn new(design: &Design) -> RuleTable {
        let per_unit = KNOTS * (f64::from(design.members) / FEW).sqrt().ceil();
        let tail = |x: f64, american: f64| {
            let p = normal_cdf(x);
            (design.met(p, american), design.met_slope(p, american) * normal_density(x))
        };
        let without = Cubics::new(per_unit, |x| tail(x, 0.0));
        let added = (design.american == 1).then(|| {
            Cubics::new(per_unit, |x| {
                let ((v1, s1), (v0, s0)) = (tail(x, 1.0), tail(x, 0.0));
                (v1 - v0, s1 - s0)
            })
        });
        let phi = Cubics::new(KNOTS, |x| (normal_cdf(x), normal_density(x)));
        let narrower = |step: &f64| Some(step * std::f64::consts::FRAC_1_SQRT_2);
        let sums = std::iter::successors(Some(WIDEST), narrower).take(8).map(Nodes::new).collect();
        RuleTable { design: *design, without, added, phi, sums }
    }

    /// Probability that the rule is met by Europeans of will `european` and an American of will `american`, correlated by
    /// `rho`. Error below 1e-9.
    pub fn met(&self, european: f64, american: f64, rho: f64) -> f64 {
        let (root, rest) = (rho.sqrt(), (1.0 - rho).sqrt());
        let needed = rest / root / f64::from(self.design.members).sqrt();
        let Some(sum) = self.sums.iter().find(|s| s.step <= needed).filter(|_| rho > 0.0) else {
            return rule_met(&self.design, european, american, rho);
        };
        let (e, lean) = (normal_quantile(european) / rest, root / rest);
        let met: f64 = match &self.added {
            None => sum.nodes.iter().map(|&(z, w)| w * self.without.at(e + lean * z)).sum(),
            Some(added) => {
                let a = normal_quantile(american) / rest;
                let node = |&(z, w): &(f64, f64)| {
                    let x = e + lean * z;
                    w * (self.without.at(x) + self.phi.at(a + lean * z) * added.at(x))
                };
                sum.nodes.iter().map(node).sum()
            }
        };
        met.clamp(0.0, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::Rule;

    #[test]
    fn the_table_is_the_integral_to_nine_digits() {
        let mut worst: f64 = 0.0;
        for rule in Rule::ALL {
            for (members, american) in [(1, 1), (2, 0), (3, 1), (7, 0), (9, 1), (20, 1), (32, 1), (40, 1)] {
                let design = Design { members, american, rule, will_is_joint: true };
                let table = RuleTable::new(&design);
                for rho in [0.0, 0.05, 0.2, 0.5, 0.7, 0.9, 0.99, 1.0] {
                    for (e, a) in
                        [(0.001, 0.3), (0.05, 0.02), (0.4, 0.9), (0.6, 0.1), (0.97, 0.5), (0.9999, 0.999), (0.0, 1.0)]
                    {
                        worst = worst.max((table.met(e, a, rho) - rule_met(&design, e, a, rho)).abs());
                    }
                }
            }
        }
        assert!(worst < 1e-9, "{worst}");
    }
}
