//! Guarantors that decide alike: the probability that a decision rule is met when their wills are correlated.
//!
//! One-factor Gaussian copula: member j acts iff Φ⁻¹(q_j) + √ρ·Z + √(1−ρ)·ε_j > 0. Given Z the members are independent, so
//! the rule is a binomial tail; what remains is one integral. ρ = 0 and ρ = 1 are exact branches: quadrature fails there.

use super::{Design, Rule};
use crate::quantity::maths::{normal_cdf, normal_density, normal_quantile};
use crate::quantity::{Block, ROW, Row, rows};

/// Farthest point of every integral over a standard normal: Φ(−8.4) < 1e-16.
const FAR: f64 = 8.4;

/// What remains of a guarantee besides beliefs: who decides, and by which rule.
impl Design {
    /// Members that are not American.
    fn europeans(&self) -> u32 {
        self.members - self.american
    }

    /// How many members must act; the American is not special except under the us-pivotal rule.
    fn needed(&self) -> u32 {
        match self.rule {
            Rule::Any | Rule::UsPivotal => 1,
            Rule::Floor => self.members.div_ceil(2),
            Rule::Majority => self.members / 2 + 1,
            Rule::Unanimity => self.members,
        }
    }

    /// Whether there is one member and the rule is met iff it acts.
    pub fn decides_alone(&self) -> bool {
        self.members == 1 && (self.rule != Rule::UsPivotal || self.american == 1)
    }

    /// Probability that the rule is met if Europeans act independently with probability `european`, the American with
    /// `american`.
    pub fn met(&self, european: f64, american: f64) -> f64 {
        let others = self.europeans();
        match self.rule {
            Rule::UsPivotal => {
                let joined = if others == 0 { 1.0 } else { at_least(1, others, european) };
                if self.american == 0 { 0.0 } else { american * joined }
            }
            _ if self.american == 0 => at_least(self.needed(), others, european),
            _ => {
                let needed = self.needed();
                american * at_least(needed - 1, others, european) + (1.0 - american) * at_least(needed, others, european)
            }
        }
    }

    /// Derivative of [`Design::met`] in the Europeans' probability.
    pub(super) fn met_slope(&self, european: f64, american: f64) -> f64 {
        let others = self.europeans();
        let slope = |needed: u32| {
            let open = (1..=others).contains(&needed);
            if open { f64::from(others) * exactly(needed - 1, others - 1, european) } else { 0.0 }
        };
        let needed = self.needed();
        match self.rule {
            Rule::UsPivotal => f64::from(self.american) * american * slope(1),
            _ if self.american == 0 => slope(needed),
            _ => american * slope(needed - 1) + (1.0 - american) * slope(needed),
        }
    }

    /// Probability that the rule is met if every member acts independently with probability `p`.
    fn met_equally(&self, p: f64) -> f64 {
        match self.rule {
            Rule::UsPivotal => self.met(p, p),
            _ => at_least(self.needed(), self.members, p),
        }
    }

    /// Derivative of [`Design::met_equally`].
    fn slope(&self, p: f64) -> f64 {
        let n = self.members;
        match self.rule {
            Rule::UsPivotal if self.american == 0 => 0.0,
            Rule::UsPivotal if n == 1 => 1.0,
            Rule::UsPivotal => 1.0 - whole(1.0 - p, n - 1) + p * f64::from(n - 1) * whole(1.0 - p, n - 2),
            _ => {
                let needed = self.needed();
                f64::from(n) * exactly(needed - 1, n - 1, p)
            }
        }
    }
}

/// x to a whole power, by squaring.
fn whole(x: f64, mut n: u32) -> f64 {
    let (mut base, mut value) = (x, 1.0);
    while n > 0 {
        if n & 1 == 1 {
            value *= base;
        }
        base *= base;
        n >>= 1;
    }
    value
}

/// Pr(K = k) of K ~ Binomial(n, p).
fn exactly(k: u32, n: u32, p: f64) -> f64 {
    let choose = (0..k.min(n - k)).fold(1.0, |c, i| c * f64::from(n - i) / f64::from(i + 1));
    choose * whole(p, k) * whole(1.0 - p, n - k)
}

/// Pr(K ≥ k) of K ~ Binomial(n, p), summed on the shorter side.
pub fn at_least(k: u32, n: u32, p: f64) -> f64 {
    if k == 0 {
        1.0
    } else if k > n {
        0.0
    } else if k == 1 {
        1.0 - whole(1.0 - p, n)
    } else if 2 * k > n {
        (k..=n).map(|j| exactly(j, n, p)).sum()
    } else {
        1.0 - (0..k).map(|j| exactly(j, n, p)).sum::<f64>()
    }
}

/// Probability that the rule is met by Europeans of will `european` and an American of will `american`, correlated by
/// `rho` in [0, 1]. Error below 1e-9.
pub fn rule_met(design: &Design, european: f64, american: f64, rho: f64) -> f64 {
    if rho <= 0.0 {
        return design.met(european, american);
    }
    if rho >= 1.0 {
        return comonotone(design, european, american);
    }
    let (root, rest) = (rho.sqrt(), (1.0 - rho).sqrt());
    let act = |x: f64, z: f64| normal_cdf((x + root * z) / rest);
    let (e, a) = (normal_quantile(european), normal_quantile(american));
    // Given Z a rule on n members switches over a width of about √((1−ρ)/(ρ·n)); the step follows it.
    let step = (rest / root / f64::from(design.members).sqrt()).min(0.15);
    let nodes = (FAR / step).ceil() as i32;
    let sum: f64 = (-nodes..=nodes)
        .map(|k| {
            let z = f64::from(k) * step;
            normal_density(z) * design.met(act(e, z), act(a, z))
        })
        .sum();
    (sum * step).clamp(0.0, 1.0)
}

/// ρ = 1: one common lot decides, and whoever has the greater will acts first.
fn comonotone(design: &Design, european: f64, american: f64) -> f64 {
    let (low, high) = if european < american { (european, american) } else { (american, european) };
    let both = design.met(1.0, 1.0);
    let one = if european < american { design.met(0.0, 1.0) } else { design.met(1.0, 0.0) };
    if design.american == 0 { european * design.met(1.0, 0.0) } else { low * both + (high - low) * one }
}

/// The same for equal wills by the integral that stays smooth as ρ → 1: ∫ g′(x)·Φ((Φ⁻¹(q) − √(1−ρ)·x)/√ρ) dx.
struct EqualWills {
    /// Step of the trapezoid.
    step: f64,
    /// Nodes with g′(x)·φ(x) at each.
    nodes: Vec<(f64, f64)>,
}

impl EqualWills {
    fn new(design: &Design) -> EqualWills {
        let step = 0.1;
        let reach = (FAR / step) as i32;
        let node = |k: i32| {
            let x = f64::from(k) * step;
            (x, design.slope(normal_cdf(x)) * normal_density(x))
        };
        EqualWills { step, nodes: (-reach..=reach).map(node).filter(|&(_, w)| w > 1e-18).collect() }
    }

    fn met(&self, x: f64, rho: f64) -> f64 {
        let (root, rest) = (rho.sqrt(), (1.0 - rho).sqrt());
        self.step * self.nodes.iter().map(|&(node, weight)| weight * normal_cdf((x - rest * node) / root)).sum::<f64>()
    }
}

/// Chebyshev nodes in the will and in the correlation, before small coefficients are dropped.
const WILL_NODES: usize = 160;
const RHO_NODES: usize = 20;
/// Coefficients below this cannot reach the ninth digit together.
const SMALL: f64 = 1e-13;
/// The surface spans wills between Φ(−REACH) and Φ(REACH).
const REACH: f64 = 6.5;

/// Probability that a rule is met by equal, correlated wills, as a polynomial in Φ⁻¹(q) and ρ that the inner loop can
/// evaluate: the correlation is fixed within a draw, the will changes from year to year. Error below 1e-9.
#[derive(Debug)]
pub struct RuleSurface {
    /// Angles arcsin √ρ at the ends of the range of ρ; in this angle the surface is smooth up to ρ = 0 and 1.
    angles: (f64, f64),
    /// `coefficients[j][i]`: Chebyshev in the will (j) and in the angle (i), small last ones left out.
    coefficients: Vec<Vec<f64>>,
}

impl RuleSurface {
    /// The surface of `design` for correlations from `lo` to `hi`.
    pub fn new(design: &Design, lo: f64, hi: f64) -> RuleSurface {
        let angles = (angle(lo), angle(hi));
        let rho_nodes = if angles.0 == angles.1 { 1 } else { RHO_NODES };
        let equal = EqualWills::new(design);
        let value = |x: f64, rho: f64| {
            if rho < 0.5 { rule_met_equally(design, x, rho) } else { equal.met(x, rho) }
        };
        let grid: Vec<Vec<f64>> = (0..rho_nodes)
            .map(|i| {
                let half = 0.5 * (angles.1 - angles.0);
                let sine = crate::quantity::maths::sin(angles.0 + half * (1.0 + chebyshev_node(i, rho_nodes)));
                (0..WILL_NODES).map(|j| value(REACH * chebyshev_node(j, WILL_NODES), sine * sine)).collect()
            })
            .collect();
        let by_will: Vec<Vec<f64>> = grid.iter().map(|row| chebyshev_coefficients(row)).collect();
        let mut coefficients: Vec<Vec<f64>> = (0..WILL_NODES)
            .map(|j| chebyshev_coefficients(&by_will.iter().map(|row| row[j]).collect::<Vec<f64>>()))
            .collect();
        while coefficients.len() > 2 && coefficients.last().is_some_and(|row| row.iter().all(|c| c.abs() < SMALL)) {
            coefficients.pop();
        }
        for row in &mut coefficients {
            while row.len() > 1 && row.last().is_some_and(|c| c.abs() < SMALL) {
                row.pop();
            }
        }
        RuleSurface { angles, coefficients }
    }

    /// How many coefficients [`RuleSurface::slices`] gives.
    pub fn len(&self) -> usize {
        self.coefficients.len()
    }

    /// Whether the surface has no coefficients; it always has some.
    pub fn is_empty(&self) -> bool {
        self.coefficients.is_empty()
    }

    /// The coefficients in the will at the correlation of each draw, row by row: coefficient j of row r in `out[r·len + j]`.
    #[inline(always)]
    pub fn slices(&self, rho: &Block, out: &mut [Row]) {
        let (lo, hi) = self.angles;
        let place = |rho: f64| if hi > lo { (2.0 * angle(rho) - lo - hi) / (hi - lo) } else { 0.0 };
        for (rho, out) in rows(rho).iter().zip(out.chunks_exact_mut(self.len())) {
            let y: Row = std::array::from_fn(|j| place(rho[j]));
            for (coefficients, out) in self.coefficients.iter().zip(out) {
                *out = clenshaw(coefficients.iter().map(|&c| [c; ROW]), &y);
            }
        }
    }
}

/// Σ cⱼ·Tⱼ(y) in every draw of a row.
#[inline(always)]
pub fn clenshaw(coefficients: impl DoubleEndedIterator<Item = Row>, y: &Row) -> Row {
    let (mut b1, mut b2, mut b3) = ([0.0; ROW], [0.0; ROW], [0.0; ROW]);
    for c in coefficients.rev() {
        for j in 0..ROW {
            b3[j] = b2[j];
            b2[j] = b1[j];
            b1[j] = c[j] + 2.0 * y[j] * b2[j] - b3[j];
        }
    }
    // The last step took 2y where the constant wants y.
    std::array::from_fn(|j| b1[j] - y[j] * b2[j])
}

/// The place of Φ⁻¹(q) = `x` on the surface's scale from −1 to 1.
#[inline(always)]
pub fn on_surface(x: f64) -> f64 {
    x / REACH
}

fn angle(rho: f64) -> f64 {
    crate::quantity::maths::arcsin(rho.clamp(0.0, 1.0).sqrt())
}

/// Equal wills Φ(x) by the integral over the common factor, smooth for small ρ.
fn rule_met_equally(design: &Design, x: f64, rho: f64) -> f64 {
    let (root, rest) = (rho.sqrt(), (1.0 - rho).sqrt());
    let step = 0.15;
    let nodes = (FAR / step) as i32;
    let at = |k: i32| f64::from(k) * step;
    (-nodes..=nodes).map(|k| normal_density(at(k)) * design.met_equally(normal_cdf((x + root * at(k)) / rest))).sum::<f64>()
        * step
}

fn chebyshev_node(k: usize, n: usize) -> f64 {
    crate::quantity::maths::cos(std::f64::consts::PI * (k as f64 + 0.5) / n as f64)
}

/// Coefficients of the polynomial through `values` at the Chebyshev nodes; the first is already halved.
fn chebyshev_coefficients(values: &[f64]) -> Vec<f64> {
    let n = values.len();
    // cos(π·j·(k + ½)/n) for every j and k: the angles are multiples of π/2n, and 4n of them go round once.
    let cosines: Vec<f64> =
        (0..4 * n).map(|m| crate::quantity::maths::cos(std::f64::consts::PI * m as f64 / (2 * n) as f64)).collect();
    (0..n)
        .map(|j| {
            let sum: f64 = values.iter().enumerate().map(|(k, v)| v * cosines[j * (2 * k + 1) % (4 * n)]).sum();
            sum * if j == 0 { 1.0 } else { 2.0 } / n as f64
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::LANES;

    fn design(rule: Rule, members: u32, american: u32) -> Design {
        Design { members, american, rule, will_is_joint: false }
    }

    const DESIGNS: [(Rule, u32, u32); 9] = [
        (Rule::Any, 7, 1),
        (Rule::Floor, 3, 1),
        (Rule::Floor, 7, 0),
        (Rule::Floor, 32, 1),
        (Rule::Majority, 20, 1),
        (Rule::Unanimity, 18, 1),
        (Rule::UsPivotal, 9, 1),
        (Rule::UsPivotal, 1, 1),
        (Rule::Floor, 1, 0),
    ];

    #[test]
    fn the_surface_is_the_integral_to_nine_digits() {
        for (rule, members, american) in DESIGNS {
            let design = design(rule, members, american);
            let surface = RuleSurface::new(&design, 0.2, 0.9);
            for rho in [0.2, 0.37, 0.6, 0.85, 0.9] {
                let mut slices = vec![[0.0; ROW]; surface.len() * LANES / ROW];
                surface.slices(&[rho; LANES], &mut slices);
                let slice: Vec<f64> = slices[..surface.len()].iter().map(|row| row[7]).collect();
                for q in [1e-9, 0.001, 0.03, 0.2, 0.5, 0.77, 0.95, 0.999] {
                    let y = on_surface(normal_quantile(q));
                    let value = clenshaw(slice.iter().map(|&c| [c; ROW]), &[y; ROW])[3];
                    let exact = rule_met(&design, q, q, rho);
                    assert!((value - exact).abs() < 2e-9, "{rule:?} n={members} rho={rho} q={q}: {value} {exact}");
                }
            }
        }
    }

    #[test]
    fn one_guarantor_has_its_own_will_under_any_rule() {
        for rule in Rule::ALL {
            for rho in [0.0, 0.3, 0.99, 1.0] {
                assert!((rule_met(&design(rule, 1, 1), 0.3, 0.37, rho) - 0.37).abs() < 1e-9, "{rule:?} {rho}");
            }
        }
    }

    #[test]
    fn textbook_values_of_five_equal_guarantors() {
        for (rho, unanimity, majority, any) in [
            (0.0, 0.16807, 0.83692, 0.99757),
            (0.3, 0.2867177589, 0.7707828739, 0.9751155799),
            (0.6, 0.4073887844, 0.7324832344, 0.9241904146),
        ] {
            for (rule, expected) in [(Rule::Unanimity, unanimity), (Rule::Majority, majority), (Rule::Any, any)] {
                assert!((rule_met(&design(rule, 5, 0), 0.7, 0.0, rho) - expected).abs() < 1e-6);
            }
        }
    }

    #[test]
    fn perfect_correlation_of_unequal_wills_is_comonotone() {
        let of = |rule| rule_met(&design(rule, 3, 1), 0.4, 0.7, 1.0);
        assert!((of(Rule::Any) - 0.7).abs() < 1e-15);
        assert!((of(Rule::Unanimity) - 0.4).abs() < 1e-15);
        assert!((of(Rule::UsPivotal) - 0.4).abs() < 1e-15);
        let near = rule_met(&design(Rule::Unanimity, 3, 1), 0.4, 0.7, 0.999_999);
        assert!((near - 0.4).abs() < 2e-3);
    }

    #[test]
    fn more_members_hinder_unanimity_and_help_the_willing() {
        for rho in [0.0, 0.3, 0.7] {
            for n in 1..20 {
                let of = |rule, n| rule_met(&design(rule, n, 0), 0.6, 0.0, rho);
                assert!(of(Rule::Unanimity, n + 1) < of(Rule::Unanimity, n));
                assert!(of(Rule::Any, n + 1) > of(Rule::Any, n));
            }
        }
    }
}
