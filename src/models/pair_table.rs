//! The decision rule of a pair with correlated wills, for every draw, year and state of politics.
//!
//! One-factor Gaussian copula: member j acts iff Φ⁻¹(q_j) + √ρ·Z + √(1 − ρ)·ε_j > 0. Given Z the members are independent: one of
//! the crowd acts with Φ(x), x = (Φ⁻¹(q) + √ρ·Z)/√(1 − ρ), and the rule is met iff the tipping point Y of the crowd (see
//! `tipping`), which depends on whether the single member acts, lies below x. What remains is one integral. The trapezoid sums it to
//! rounding if its step follows the narrowest of what is multiplied: over Z while β = √(ρ/(1 − ρ)) is no more than a few widths
//! of Y, over Y beyond. The number of nodes thus depends neither on the members nor on ρ; ρ = 0 and ρ = 1 are exact branches.

use super::cubics::Cubics;
use super::pair::CrowdRule;
use super::tipping::{STEP, Tipping};
use crate::quantity::maths::{normal_cdf, normal_density, normal_quantile};

/// The table of Φ spans [−FAR, FAR], and wills end there: Φ(−8.6) < 1e-17.
const FAR: f64 = 8.6;
/// Knots per unit of the table of Φ.
const KNOTS: f64 = 128.0;
/// Sums over a standard normal end here: Φ(−7.2) < 1e-12.
const REACH: f64 = 7.2;
/// Beyond so many widths of Y the sum over Y needs fewer nodes than the one over Z; where it goes over the single member's own part
/// as well, later.
const STEEP: f64 = 1.0;
const STEEPER: f64 = 2.5;

/// What must come together.
#[derive(Debug)]
enum Tips {
    /// Nothing suffices.
    Never,
    /// The single member acts.
    Single,
    /// Enough of the crowd act.
    Crowd(Tipping),
    /// The single member and enough of the crowd act.
    Both(Tipping),
    /// The single member or enough of the crowd act.
    Either(Tipping),
    /// Enough of the crowd act, one less with the single member.
    OneLess { without: Tipping, with: Tipping },
}

/// The decision rule of one pair.
#[derive(Debug)]
pub struct PairTable {
    pair: CrowdRule,
    tips: Tips,
    phi: Cubics,
    /// Nodes over Z with weights that sum to 1, from wide steps to narrow ones.
    sums: Vec<(f64, Vec<[f64; 2]>)>,
    /// Nodes over Y.
    tipping: Vec<Node>,
    /// Nodes over the single member's own part of the draw, with weights, as narrow as Y.
    own: Vec<[f64; 2]>,
}

/// A place where Y may lie.
#[derive(Debug)]
struct Node {
    y: f64,
    /// Probability that it lies around here.
    weight: f64,
    /// What the single member adds to the probability that the rule is met, times the step.
    added: f64,
}

impl Tips {
    fn of(pair: &CrowdRule) -> Tips {
        let n = pair.crowd;
        let [without, with] = pair.needed;
        match (1..=n).contains(&without) {
            true if with == without => Tips::Crowd(Tipping::new(without, n)),
            true if with == 0 => Tips::Either(Tipping::new(without, n)),
            true => Tips::OneLess { without: Tipping::new(without, n), with: Tipping::new(with, n) },
            false if with == 0 => Tips::Single,
            false if with <= n => Tips::Both(Tipping::new(with, n)),
            false => Tips::Never,
        }
    }

    /// The narrowest tipping point, if there is one.
    fn narrowest(&self) -> Option<&Tipping> {
        match self {
            Tips::Never | Tips::Single => None,
            Tips::Crowd(y) | Tips::Both(y) | Tips::Either(y) => Some(y),
            Tips::OneLess { without, with } => Some(if with.width < without.width { with } else { without }),
        }
    }

    /// Nodes over Y.
    fn nodes(&self) -> Vec<Node> {
        let Some(narrowest) = self.narrowest() else { return Vec::new() };
        let (with, without) = match self {
            Tips::OneLess { without, with } => (Some(with), without),
            _ => (None, narrowest),
        };
        let (lo, hi) = (with.unwrap_or(without).span.0, without.span.1);
        let step = STEP * narrowest.width;
        let node = |k: u32| {
            let y = lo + f64::from(k) * step;
            let added = with.map_or(0.0, |with| with.exactly_at(y) - without.exactly_at(y));
            Node { y, weight: without.density(y) * step, added: added * step }
        };
        let mut nodes: Vec<Node> = (0..=((hi - lo) / step).ceil() as u32).map(node).collect();
        let all: f64 = nodes.iter().map(|node| node.weight).sum();
        nodes.iter_mut().for_each(|node| node.weight /= all);
        nodes
    }
}

/// Nodes of a sum over a standard normal with weights that sum to 1.
fn normal_nodes(step: f64) -> Vec<[f64; 2]> {
    let far = (REACH / step).ceil() as i32;
    let mut nodes: Vec<[f64; 2]> = (-far..=far).map(|k| f64::from(k) * step).map(|z| [z, normal_density(z)]).collect();
    let all: f64 = nodes.iter().map(|[_, weight]| weight).sum();
    nodes.iter_mut().for_each(|[_, weight]| *weight /= all);
    nodes
}

impl PairTable {
    /// The tables of `pair`, for up to 3,000 members.
    pub fn new(pair: CrowdRule) -> PairTable {
        let tips = Tips::of(&pair);
        let width = tips.narrowest().map_or(1.0, |y| y.width);
        let steps = std::iter::successors(Some(STEP), |step| Some(step * std::f64::consts::FRAC_1_SQRT_2)).take(4);
        let has_own = matches!(tips, Tips::Both(_) | Tips::Either(_));
        PairTable {
            pair,
            phi: Cubics::new((-FAR, FAR), KNOTS, |x| (normal_cdf(x), normal_density(x))),
            sums: steps.map(|step| (step, normal_nodes(step))).collect(),
            tipping: tips.nodes(),
            own: if has_own { normal_nodes(STEP * width) } else { Vec::new() },
            tips,
        }
    }

    /// Probability that the rule is met by a crowd of will `crowd` and a single member of will `single`, correlated by `rho`, all in
    /// [0, 1].
    pub fn met(&self, crowd: f64, single: f64, rho: f64) -> f64 {
        let certain = |q: f64| q <= 0.0 || q >= 1.0;
        if certain(crowd) {
            return self.pair.met(crowd, single);
        }
        if rho >= 1.0 {
            return self.comonotone(crowd, single);
        }
        self.met_at(normal_quantile(crowd), normal_quantile(single), rho)
    }

    /// The same for wills Φ(`crowd`) and Φ(`single`); ρ = 1 only for equal ones.
    pub(super) fn met_at(&self, crowd: f64, single: f64, rho: f64) -> f64 {
        let (e, a) = (crowd.clamp(-FAR, FAR), single.clamp(-FAR, FAR));
        let (root, rest) = (rho.max(0.0).sqrt(), (1.0 - rho).max(0.0).sqrt());
        let Some(y) = self.tips.narrowest() else {
            return if matches!(self.tips, Tips::Single) { self.phi.at(a) } else { 0.0 };
        };
        let steep = if self.own.is_empty() { STEEP } else { STEEPER };
        let met = if root == 0.0 {
            self.given(e, a)
        } else if root > steep * y.width * rest {
            self.over_tipping_point([e, a], [root, rest])
        } else {
            self.over_common_factor([e / rest, a / rest], root / rest, y.width)
        };
        met.clamp(0.0, 1.0)
    }

    /// Probability that the rule is met if members act independently, one of the crowd with Φ(x), the single one with Φ(a).
    #[inline(always)]
    fn given(&self, x: f64, a: f64) -> f64 {
        match &self.tips {
            Tips::Never => 0.0,
            Tips::Single => self.phi.at(a),
            Tips::Crowd(y) => y.at(x),
            Tips::Both(y) => self.phi.at(a) * y.at(x),
            Tips::Either(y) => {
                let acts = self.phi.at(a);
                acts + (1.0 - acts) * y.at(x)
            }
            Tips::OneLess { without, with } => {
                let acts = self.phi.at(a);
                acts * with.at(x) + (1.0 - acts) * without.at(x)
            }
        }
    }

    /// ∫ φ(z)·met(e + β·z, a + β·z) dz.
    fn over_common_factor(&self, [e, a]: [f64; 2], beta: f64, width: f64) -> f64 {
        let fine = STEP * (width / beta).min(1.0);
        let sum = self.sums.iter().find(|(step, _)| *step <= fine).or(self.sums.last());
        let nodes = sum.map_or(&[][..], |(_, nodes)| nodes);
        nodes.iter().map(|&[z, weight]| weight * self.given(e + beta * z, a + beta * z)).sum()
    }

    /// The same by parts: the rule is met if Z exceeds (√(1 − ρ)·Y − e)/√ρ. The single member's ε is of the width 1, its share of
    /// the outcome is summed over ε where that member decides whether or not the crowd does.
    fn over_tipping_point(&self, [e, a]: [f64; 2], [root, rest]: [f64; 2]) -> f64 {
        let apart = if a == e { 0.0 } else { (a - e) / rest };
        let exceeds = |x: f64, y: f64| self.phi.at((x - rest * y) / root);
        let nodes = self.tipping.iter();
        let own =
            |y: &Tipping| -> f64 { self.own.iter().map(|&[v, weight]| weight * y.at(v - apart) * exceeds(a, v)).sum() };
        match &self.tips {
            Tips::Never | Tips::Single => 0.0,
            Tips::Crowd(_) => nodes.map(|n| n.weight * exceeds(e, n.y)).sum(),
            Tips::Both(y) => nodes.map(|n| n.weight * self.phi.at(n.y + apart) * exceeds(e, n.y)).sum::<f64>() + own(y),
            Tips::Either(y) => {
                let acts = self.phi.at(a);
                acts + nodes.map(|n| n.weight * self.phi.at(-n.y - apart) * exceeds(e, n.y)).sum::<f64>() - own(y)
            }
            Tips::OneLess { .. } => {
                let slope = rest / root;
                let node = |n: &Node| {
                    let s = (e - rest * n.y) / root;
                    n.weight * self.phi.at(s) + n.added * slope * self.phi.at(n.y + apart) * normal_density(s)
                };
                nodes.map(node).sum()
            }
        }
    }

    /// ρ = 1: one common lot decides, and whoever has the greater will acts first.
    fn comonotone(&self, crowd: f64, single: f64) -> f64 {
        let pair = &self.pair;
        if !pair.single {
            return crowd * pair.met(1.0, 1.0);
        }
        let (low, high) = if crowd < single { (crowd, single) } else { (single, crowd) };
        let one = if crowd < single { pair.met(0.0, 1.0) } else { pair.met(1.0, 0.0) };
        low * pair.met(1.0, 1.0) + (high - low) * one
    }
}

#[cfg(test)]
mod tests;
