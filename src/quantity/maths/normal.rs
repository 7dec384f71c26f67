//! The normal distribution: density, distribution function and quantile.
//!
//! The quantile starts from Acklam's rational approximation (relative error 1.2e-9) and takes one Halley step with `erfc`,
//! which leaves about 1e-15. Source of the approximation: P. J. Acklam, "An algorithm for computing the inverse normal
//! cumulative distribution function" (2003).

use super::{erfc, exp, ln};

const SQRT_2PI: f64 = 2.5066282746310002;

/// The standard normal density.
pub fn normal_density(x: f64) -> f64 {
    exp(-0.5 * x * x) / SQRT_2PI
}

/// Φ(x) = Pr(Z ≤ x).
pub fn normal_cdf(x: f64) -> f64 {
    0.5 * erfc(-x / std::f64::consts::SQRT_2)
}

/// Φ⁻¹(p): −∞ at 0, ∞ at 1, NaN outside [0, 1].
pub fn normal_quantile(p: f64) -> f64 {
    if p.is_nan() || !(0.0..=1.0).contains(&p) {
        return f64::NAN;
    }
    if p == 0.0 {
        return f64::NEG_INFINITY;
    }
    if p == 1.0 {
        return f64::INFINITY;
    }
    if p > 0.5 {
        // The upper tail through 1 − p, exact by Sterbenz, keeps both tails alike.
        return -lower(1.0 - p);
    }
    lower(p)
}

/// Φ⁻¹ on (0, ½].
fn lower(p: f64) -> f64 {
    let x = start(p);
    let error = normal_cdf(x) - p;
    let u = error * SQRT_2PI * exp(0.5 * x * x);
    // Among the subnormal numbers the density vanishes before p does: the start is all there is.
    let x = if u.is_finite() { x - u / (1.0 + 0.5 * x * u) } else { x };
    if p == 0.5 { 0.0 } else { x }
}

fn start(p: f64) -> f64 {
    const A: [f64; 6] = [
        -3.969683028665376e+01,
        2.209460984245205e+02,
        -2.759285104469687e+02,
        1.383577518672690e+02,
        -3.066479806614716e+01,
        2.506628277459239e+00,
    ];
    const B: [f64; 5] = [
        -5.447609879822406e+01,
        1.615858368580409e+02,
        -1.556989798598866e+02,
        6.680131188771972e+01,
        -1.328068155288572e+01,
    ];
    const C: [f64; 6] = [
        -7.784894002430293e-03,
        -3.223964580411365e-01,
        -2.400758277161838e+00,
        -2.549732539343734e+00,
        4.374664141464968e+00,
        2.938163982698783e+00,
    ];
    const D: [f64; 4] = [7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00];
    let horner = |c: &[f64], x: f64| c.iter().fold(0.0, |sum, k| sum * x + k);
    if p < 0.02425 {
        let q = (-2.0 * ln(p)).sqrt();
        horner(&C, q) / (horner(&D, q) * q + 1.0)
    } else {
        let q = p - 0.5;
        let r = q * q;
        horner(&A, r) * q / (horner(&B, r) * r + 1.0)
    }
}

/// Where [`normal_quantile_wide`] stops: Φ(−7.3) and less are taken for Φ(−7.3).
const FAR: f64 = 1.4388386381575755e-13;

/// Φ⁻¹(p) without branches, for inner loops; p is first brought into [Φ(−7.3), Φ(7.3)]. Error below
/// 1e-12, and below 1e-13 for |Φ⁻¹(p)| ≤ 6.5.
///
/// Rational approximations of M. J. Wichura, "Algorithm AS 241", Applied Statistics 37 (1988) 477–484.
#[inline(always)]
pub fn normal_quantile_wide(p: f64) -> f64 {
    const A: [f64; 8] = [
        3.387_132_872_796_366_6,
        133.141_667_891_784_38,
        1_971.590_950_306_551_4,
        13_731.693_765_509_461,
        45_921.953_931_549_87,
        67_265.770_927_008_7,
        33_430.575_583_588_13,
        2_509.080_928_730_122_7,
    ];
    const B: [f64; 8] = [
        1.0,
        42.313_330_701_600_91,
        687.187_007_492_057_9,
        5_394.196_021_424_751,
        21_213.794_301_586_597,
        39_307.895_800_092_71,
        28_729.085_735_721_943,
        5_226.495_278_852_854_6,
    ];
    const C: [f64; 8] = [
        1.423_437_110_749_683_6,
        4.630_337_846_156_546,
        5.769_497_221_460_691,
        3.647_848_324_763_204_6,
        1.270_458_252_452_368_4,
        0.241_780_725_177_450_6,
        0.022_723_844_989_269_184,
        0.000_774_545_014_278_341_4,
    ];
    const D: [f64; 8] = [
        1.0,
        2.053_191_626_637_759,
        1.676_384_830_183_803_8,
        0.689_767_334_985_100_0,
        0.148_103_976_427_480_08,
        0.015_198_666_563_616_457,
        0.000_547_593_808_499_534_5,
        1.050_750_071_644_416_8e-9,
    ];
    let p = if p > FAR { p } else { FAR };
    let p = if p < 1.0 - FAR { p } else { 1.0 - FAR };
    let q = p - 0.5;
    let central = 0.180_625 - q * q;
    let near = q * horner(&A, central) / horner(&B, central);
    let tail = if q < 0.0 { p } else { 1.0 - p };
    let r = (-ln(tail)).sqrt() - 1.6;
    let far = horner(&C, r) / horner(&D, r);
    let far = if q < 0.0 { -far } else { far };
    if q.abs() <= 0.425 { near } else { far }
}

/// c₀ + c₁x + … + c₇x⁷.
#[inline(always)]
fn horner(c: &[f64; 8], x: f64) -> f64 {
    c[0] + x * (c[1] + x * (c[2] + x * (c[3] + x * (c[4] + x * (c[5] + x * (c[6] + x * c[7]))))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use statrs::distribution::{ContinuousCDF, Normal};

    #[test]
    fn quantile_and_distribution_function_are_inverse() {
        for i in 1..2000 {
            let p = f64::from(i) / 2000.0;
            assert!((normal_cdf(normal_quantile(p)) - p).abs() <= 1e-15, "{p}");
        }
        for p in [1e-300, 1e-100, 1e-16, 1e-9] {
            assert!((normal_cdf(normal_quantile(p)) / p - 1.0).abs() <= 1e-12, "{p}");
        }
    }

    #[test]
    fn values_agree_with_an_independent_library() {
        let normal = Normal::new(0.0, 1.0).expect("standard");
        for i in 1..100 {
            let p = f64::from(i) / 100.0;
            assert!((normal_quantile(p) - normal.inverse_cdf(p)).abs() <= 1e-9);
            let x = f64::from(i) * 0.1 - 5.0;
            assert!((normal_cdf(x) - normal.cdf(x)).abs() <= 1e-10);
        }
    }

    #[test]
    fn the_wide_quantile_is_the_quantile() {
        for i in -6500..=6500 {
            let x = f64::from(i) / 1000.0;
            // The upper tail of p is coarse: compare at the same p.
            let p = normal_cdf(x);
            let exact = normal_quantile(p);
            assert!((normal_quantile_wide(p) - exact).abs() < 1e-13 * (1.0 + exact.abs()), "{x}");
        }
        for i in 650..=730 {
            let exact = f64::from(i) / -100.0;
            assert!((normal_quantile_wide(normal_cdf(exact)) - exact).abs() < 1e-12, "{exact}");
        }
        assert!((normal_quantile_wide(0.0) + 7.3).abs() < 1e-12 && (normal_quantile_wide(1.0) - 7.3).abs() < 1e-3);
    }

    #[test]
    fn the_ends_are_limits() {
        assert_eq!(
            (normal_quantile(0.0), normal_quantile(1.0), normal_quantile(0.5)),
            (f64::NEG_INFINITY, f64::INFINITY, 0.0)
        );
        for p in [5e-324, 1e-320, f64::MIN_POSITIVE] {
            assert!(normal_quantile(p) < -37.5 && normal_quantile(p) > -38.6, "{p}");
        }
        assert!(normal_quantile(1.5).is_nan() && normal_quantile(f64::NAN).is_nan());
    }
}
