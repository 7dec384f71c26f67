//! `ln` and `pow` as branch-free polynomials.
//!
//! `ln`: x = m·2ᵏ with m in [√½, √2); with f = m − 1 and s = f/(2 + f), ln m = f − f²/2 + s(f²/2 + s²·Q(s²)·s…), the
//! arrangement that keeps the leading term exact. Measured against exact values: ≤ 1 ulp. `pow(x, y)` is exp(y ln x); its
//! relative error is at most (2 + 1.5·|y ln x|) ulp, stated rather than hidden, because every use here has |y ln x| < 50.

use super::exp::exp;

const LN_2_HI: f64 = 0.6931471805598903;
const LN_2_LO: f64 = 5.497923018708371e-14;
const SQRT_2: f64 = std::f64::consts::SQRT_2;
const TWO_52: f64 = 4503599627370496.0;
const TWO_54: f64 = 18014398509481984.0;
const Q: [f64; 7] = [
    0.666666666666667,
    0.3999999999989827,
    0.28571428626533335,
    0.22222211043822487,
    0.18182895746801428,
    0.1533150172120742,
    0.1461916477718642,
];

/// Natural logarithm. `ln 0 = −∞`, negative numbers and NaN give NaN.
#[inline(always)]
pub fn ln(x: f64) -> f64 {
    let small = x < f64::MIN_POSITIVE;
    let scaled = if small { x * TWO_54 } else { x };
    let bits = scaled.to_bits();
    // The exponent as a float without an integer-to-float conversion, which AVX2 lacks for 64 bits.
    let raw = f64::from_bits((bits >> 52) | TWO_52.to_bits()) - TWO_52;
    let mantissa = f64::from_bits((bits & 0x000f_ffff_ffff_ffff) | 0x3ff0_0000_0000_0000);
    let high = mantissa > SQRT_2;
    let m = if high { mantissa * 0.5 } else { mantissa };
    let k = raw - 1023.0 + if high { 1.0 } else { 0.0 } - if small { 54.0 } else { 0.0 };
    let f = m - 1.0;
    let s = f / (2.0 + f);
    let t = s * s;
    let q = t * (Q[0] + t * (Q[1] + t * (Q[2] + t * (Q[3] + t * (Q[4] + t * (Q[5] + t * Q[6]))))));
    let half = 0.5 * f * f;
    let value = k * LN_2_HI - ((half - (s * (half + q) + k * LN_2_LO)) - f);
    let value = if x == f64::INFINITY { f64::INFINITY } else { value };
    let value = if x == 0.0 { f64::NEG_INFINITY } else { value };
    if x >= 0.0 { value } else { f64::NAN }
}

/// `x` to the power `y` for x ≥ 0, as exp(y ln x); `pow(x, 0) = 1` for every x.
#[inline(always)]
pub fn pow(x: f64, y: f64) -> f64 {
    let value = exp(y * ln(x));
    if y == 0.0 { 1.0 } else { value }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ln_is_within_one_ulp() {
        let mut worst: f64 = 0.0;
        let mut x = 1e-310;
        while x < 1e300 {
            let exact = libm::log(x);
            let unit = f64::from_bits(exact.abs().to_bits() + 1) - exact.abs();
            worst = worst.max((ln(x) - exact).abs() / unit);
            x *= 1.0137;
        }
        for i in 1..200_000 {
            let x = 0.5 + f64::from(i) * 7.5e-6;
            let exact = libm::log(x);
            let unit = f64::from_bits(exact.abs().to_bits() + 1) - exact.abs();
            worst = worst.max((ln(x) - exact).abs() / unit);
        }
        // libm's own error (< 1 ulp) is part of the difference.
        assert!(worst <= 2.0, "{worst}");
    }

    #[test]
    fn the_ends_are_limits() {
        assert_eq!(ln(0.0), f64::NEG_INFINITY);
        assert_eq!(ln(f64::INFINITY), f64::INFINITY);
        assert_eq!(ln(1.0), 0.0);
        assert!(ln(-1.0).is_nan() && ln(f64::NAN).is_nan());
    }

    #[test]
    fn pow_keeps_its_stated_bound() {
        for i in 1..400 {
            for j in -20..20 {
                let (x, y) = (f64::from(i) * 0.031, f64::from(j) * 0.37);
                let exact = libm::pow(x, y);
                let bound = (2.0 + 1.5 * (y * libm::log(x)).abs()) * f64::EPSILON * exact;
                assert!((pow(x, y) - exact).abs() <= bound, "{x}^{y}");
            }
        }
        assert_eq!((pow(0.0, 0.0), pow(0.0, 2.0), pow(0.0, -1.0)), (1.0, 0.0, f64::INFINITY));
    }
}
