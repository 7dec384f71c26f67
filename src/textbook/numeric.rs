//! Quadrature, roots and whole powers for forms without a closed solution. Fixed order, the same bits everywhere.

use crate::quantity::maths::{cos, normal_density};

/// Nodes of the Gauss–Legendre rule on each panel.
const NODES: usize = 16;
/// Range of an integral over a standard normal: what lies beyond is below 1e-18.
const FAR: f64 = 9.0;

/// Nodes in (0, 1) and weights of the Gauss–Legendre rule, by Newton's method.
fn rule() -> [(f64, f64); NODES] {
    std::array::from_fn(|i| {
        let mut x = cos(std::f64::consts::PI * (i as f64 + 0.75) / (NODES as f64 + 0.5));
        for _ in 0..8 {
            let (p, slope) = legendre(x);
            x -= p / slope;
        }
        let (_, slope) = legendre(x);
        (0.5 * (1.0 - x), 1.0 / ((1.0 - x * x) * slope * slope))
    })
}

/// The Legendre polynomial of degree [`NODES`] and its derivative.
fn legendre(x: f64) -> (f64, f64) {
    let (mut before, mut p) = (1.0, x);
    for k in 2..=NODES {
        let k = k as f64;
        (before, p) = (p, ((2.0 * k - 1.0) * x * p - (k - 1.0) * before) / k);
    }
    (p, NODES as f64 * (x * p - before) / (x * x - 1.0))
}

/// ∫ f over panels between rising points.
pub fn integrate(points: &[f64], mut f: impl FnMut(f64) -> f64) -> f64 {
    let rule = rule();
    let mut sum = 0.0;
    for pair in points.windows(2) {
        let width = pair[1] - pair[0];
        sum += width * rule.iter().map(|&(x, w)| w * f(pair[0] + width * x)).sum::<f64>();
    }
    sum
}

/// Points from `lo` to `hi` with `extra` ones between, in order and without repetition.
pub fn panels(lo: f64, hi: f64, extra: impl IntoIterator<Item = f64>) -> Vec<f64> {
    let mut points: Vec<f64> = extra.into_iter().filter(|&x| x > lo && x < hi).collect();
    points.extend([lo, hi]);
    points.sort_by(f64::total_cmp);
    points.dedup();
    points
}

/// E f(Z) of a standard normal Z, for an f that turns within `width` of each of the centres.
pub fn normal_mean(centres: &[f64], width: f64, mut f: impl FnMut(f64) -> f64) -> f64 {
    const STEPS: [f64; 9] = [0.0, 0.5, 1.0, 2.0, 3.0, 4.0, 5.5, 7.5, 10.0];
    let near = centres.iter().flat_map(|c| STEPS.iter().flat_map(move |s| [c - s * width, c + s * width]));
    let even = (-9..=9).map(f64::from);
    integrate(&panels(-FAR, FAR, near.chain(even)), |z| normal_density(z) * f(z))
}

/// Where a function that falls from positive at `lo` to negative at `hi` turns, to the last bit.
pub fn falling_root(mut lo: f64, mut hi: f64, mut f: impl FnMut(f64) -> f64) -> f64 {
    loop {
        let middle = 0.5 * (lo + hi);
        if middle <= lo || middle >= hi {
            return middle;
        }
        if f(middle) > 0.0 { lo = middle } else { hi = middle }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::maths::{exp, normal_cdf, whole_power};

    #[test]
    fn the_rule_is_exact_for_polynomials() {
        for power in 0..32 {
            let value = integrate(&[0.0, 1.0], |x| whole_power(x, power));
            assert!((value - 1.0 / (power as f64 + 1.0)).abs() < 1e-15, "{power}: {value}");
        }
        assert!((integrate(&[0.0, 1.0, 3.0], exp) - (exp(3.0) - 1.0)).abs() < 1e-13);
    }

    #[test]
    fn means_of_steep_functions_are_exact() {
        for width in [1.0, 1e-3, 1e-9] {
            // E Φ((Z − c)/w) = Φ(−c/√(1 + w²)).
            let value = normal_mean(&[0.7], width, |z| normal_cdf((z - 0.7) / width));
            assert!((value - normal_cdf(-0.7 / (1.0 + width * width).sqrt())).abs() < 1e-12, "{width}: {value}");
        }
    }

    #[test]
    fn roots_are_found_to_the_last_bit() {
        assert!((falling_root(0.0, 2.0, |x| 2.0 - x * x) - std::f64::consts::SQRT_2).abs() < 4e-16);
    }
}
