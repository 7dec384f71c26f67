//! The decision rule for equal wills, as a polynomial that inner loops evaluate: the correlation is fixed within a draw, the
//! will changes from year to year.
//!
//! The rule is met iff √ρ·Z + √(1 − ρ)·Y lies below Φ⁻¹(q) (the sign of Z does not matter), Y the tipping point of all members
//! (see `tipping`). Of centre m and width w, Y gives the sum the centre √(1 − ρ)·m and the width s = √(ρ + (1 − ρ)·w²). In these
//! units it is c·Z + √(1 − c²)·(Y − m)/w, c = √ρ/s, whose distribution function is smooth in its place and in arcsin c, alike
//! for 3 and for 1,000 members: so the polynomial is as short for many members as for few.

use super::Design;
use super::pair::CrowdRule;
use super::pair_table::PairTable;
use super::tipping::rising_root;
use crate::quantity::maths::{arcsin, cos, sin};
use crate::quantity::{Block, ROW, Row, rows};

/// Chebyshev nodes in the place and in the angle, before small coefficients are dropped: few, then more, then enough for every
/// rule of up to 1,000 members.
const NODES: [(usize, usize); 3] = [(80, 16), (128, 28), (256, 40)];
/// Coefficients below this cannot reach the tenth digit together.
const SMALL: f64 = 1e-13;
/// What the surface leaves out of the distribution at either end, where it is 0 or 1.
const LEFT_OUT: f64 = 1e-11;
/// Where that is for a standard normal.
const NORMAL_END: f64 = 6.8;
/// Farthest place of a tipping point.
const FAR: f64 = 8.6;

/// Probability that a rule is met by equal, correlated wills, as a polynomial in the standardised place of Φ⁻¹(q) and in the
/// angle of the correlation.
#[derive(Debug)]
pub struct RuleSurface {
    /// Centre and width of the tipping point.
    centre: f64,
    width: f64,
    /// Standardised places at the ends.
    ends: (f64, f64),
    /// Angles arcsin c at the ends of the range of ρ.
    angles: (f64, f64),
    /// `coefficients[j][i]`: Chebyshev in the place (j) and in the angle (i), small last ones left out.
    coefficients: Vec<Vec<f64>>,
}

/// Rows of [`RuleSurface::slices`] that come before the coefficients: slope and shift of the place.
const HEAD: usize = 2;

impl RuleSurface {
    /// The surface of the rule of `design` for correlations from `lo` to `hi`.
    pub fn new(design: &Design, lo: f64, hi: f64) -> RuleSurface {
        let table = &PairTable::new(CrowdRule::of_equals(design));
        let independent = |x: f64| table.met_at(x, x, 0.0);
        let at = |share: f64| rising_root((-FAR, FAR), |x| independent(x) - share);
        let (centre, spread) = (at(0.5), 0.5 * (at(0.84) - at(0.16)));
        // A rule that is never met does not tip.
        let width = if spread > 0.0 { spread } else { 1.0 };
        let standard = |x: f64| (x - centre) / width;
        let ends = (standard(at(LEFT_OUT)).min(-NORMAL_END), standard(at(1.0 - LEFT_OUT)).max(NORMAL_END));
        let mut surface = RuleSurface { centre, width, ends, angles: (0.0, 0.0), coefficients: Vec::new() };
        surface.angles = (surface.angle(lo), surface.angle(hi));
        surface.coefficients = surface.fit(table);
        surface
    }

    /// arcsin c.
    #[inline(always)]
    fn angle(&self, rho: f64) -> f64 {
        let rho = rho.clamp(0.0, 1.0);
        arcsin((rho / self.variance(rho)).sqrt())
    }

    /// s².
    #[inline(always)]
    fn variance(&self, rho: f64) -> f64 {
        rho + (1.0 - rho) * self.width * self.width
    }

    /// The coefficients from as few nodes as do: the last of both directions must be small.
    fn fit(&self, table: &PairTable) -> Vec<Vec<f64>> {
        let mut coefficients = Vec::new();
        for (places, angles) in NODES {
            let angles = if self.angles.0 == self.angles.1 { 1 } else { angles };
            coefficients = self.coefficients(table, places, angles);
            let small = |row: &Vec<f64>| row.iter().all(|c| c.abs() < SMALL);
            while coefficients.len() > 2 && coefficients.last().is_some_and(small) {
                coefficients.pop();
            }
            for row in &mut coefficients {
                while row.len() > 1 && row.last().is_some_and(|c| c.abs() < SMALL) {
                    row.pop();
                }
            }
            if coefficients.len() < places && coefficients.iter().all(|row| row.len() < angles.max(2)) {
                break;
            }
        }
        coefficients
    }

    /// All coefficients of the polynomial through so many Chebyshev nodes in the place and in the angle.
    fn coefficients(&self, table: &PairTable, places: usize, angles: usize) -> Vec<Vec<f64>> {
        let between = |(lo, hi): (f64, f64), y: f64| 0.5 * (lo + hi) + 0.5 * (hi - lo) * y;
        let at_angle = |i: usize| {
            let sine = sin(between(self.angles, chebyshev_node(i, angles)));
            let (c, w) = (sine * sine, self.width * self.width);
            let rho = c * w / (1.0 - c * (1.0 - w));
            let (centre, width) = ((1.0 - rho).max(0.0).sqrt() * self.centre, self.variance(rho).sqrt());
            let value = |j: usize| {
                let x = centre + width * between(self.ends, chebyshev_node(j, places));
                table.met_at(x, x, rho)
            };
            chebyshev_coefficients(&(0..places).map(value).collect::<Vec<f64>>())
        };
        let by_place: Vec<Vec<f64>> = (0..angles).map(at_angle).collect();
        (0..places).map(|j| chebyshev_coefficients(&by_place.iter().map(|row| row[j]).collect::<Vec<f64>>())).collect()
    }

    /// How many rows [`RuleSurface::slices`] gives for a row of draws.
    pub fn len(&self) -> usize {
        HEAD + self.coefficients.len()
    }

    /// Whether the surface has no coefficients; it always has some.
    pub fn is_empty(&self) -> bool {
        self.coefficients.is_empty()
    }

    /// What each draw's correlation makes of the surface, row by row: slope and shift that bring Φ⁻¹(q) to its place between −1
    /// and 1, then the coefficients in the place; row r of draws has `out[r·len ..][.. len]`.
    #[inline(always)]
    pub fn slices(&self, rho: &Block, out: &mut [Row]) {
        let (lo, hi) = self.angles;
        let half = 2.0 / (self.ends.1 - self.ends.0);
        for (rho, out) in rows(rho).iter().zip(out.chunks_exact_mut(self.len())) {
            let mut y = [0.0; ROW];
            for j in 0..ROW {
                let rho = rho[j].clamp(0.0, 1.0);
                y[j] = if hi > lo { (2.0 * self.angle(rho) - lo - hi) / (hi - lo) } else { 0.0 };
                let slope = half / self.variance(rho).sqrt();
                out[0][j] = slope;
                out[1][j] = -slope * (1.0 - rho).sqrt() * self.centre - half * self.ends.0 - 1.0;
            }
            for (coefficients, out) in self.coefficients.iter().zip(&mut out[HEAD..]) {
                *out = clenshaw(coefficients.iter().map(|&c| [c; ROW]), &y);
            }
        }
    }

    /// The probability of a row of draws at wills Φ(x), from its rows of [`RuleSurface::slices`].
    #[inline(always)]
    pub fn on_slice(slice: &[Row], x: &Row) -> Row {
        let [slope, shift, coefficients @ ..] = slice else { return [0.0; ROW] };
        let mut y = [0.0; ROW];
        for j in 0..ROW {
            let place = x[j] * slope[j] + shift[j];
            let place = if place > -1.0 { place } else { -1.0 };
            y[j] = if place < 1.0 { place } else { 1.0 };
        }
        let mut met = clenshaw(coefficients.iter().copied(), &y);
        for j in 0..ROW {
            met[j] = if met[j] > 0.0 { met[j] } else { 0.0 };
            met[j] = if met[j] < 1.0 { met[j] } else { 1.0 };
        }
        met
    }
}

/// Σ cⱼ·Tⱼ(y) in every draw of a row.
#[inline(always)]
fn clenshaw(coefficients: impl DoubleEndedIterator<Item = Row>, y: &Row) -> Row {
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

fn chebyshev_node(k: usize, n: usize) -> f64 {
    cos(std::f64::consts::PI * (k as f64 + 0.5) / n as f64)
}

/// Coefficients of the polynomial through `values` at the Chebyshev nodes; the first is already halved.
fn chebyshev_coefficients(values: &[f64]) -> Vec<f64> {
    let n = values.len();
    // cos(π·j·(k + ½)/n) for every j and k: the angles are multiples of π/2n, and 4n of them go round once.
    let cosines: Vec<f64> = (0..4 * n).map(|m| cos(std::f64::consts::PI * m as f64 / (2 * n) as f64)).collect();
    (0..n)
        .map(|j| {
            let sum: f64 = values.iter().enumerate().map(|(k, v)| v * cosines[j * (2 * k + 1) % (4 * n)]).sum();
            sum * if j == 0 { 1.0 } else { 2.0 } / n as f64
        })
        .collect()
}
