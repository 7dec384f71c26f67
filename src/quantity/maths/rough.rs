//! Base-2 logarithm and exponential in single precision, for decisions that are clear well before the last digit.
//!
//! Twice as many lanes and half as many steps as in double precision. Only for comparing with a bound far wider than the
//! error: what comes near the bound must be worked out in full.

const SQRT_HALF_BITS: i32 = 0x3f35_04f3;
/// Adding and subtracting 1.5·2²³ rounds to the nearest integer and leaves that integer in the low bits.
const ROUND: f32 = 12_582_912.0;

/// log₂ x for x ≥ 0, absolute error below 2e-7 plus half a unit of the result; at most −126 for 0 and subnormal numbers.
#[inline(always)]
pub fn log2_rough(x: f32) -> f32 {
    let bits = x.to_bits() as i32;
    let exponent = bits.wrapping_sub(SQRT_HALF_BITS) >> 23;
    let m = f32::from_bits(bits.wrapping_sub(exponent << 23) as u32);
    // log₂ m = 2/ln 2 · artanh s, |s| ≤ 3 − 2√2.
    let f = m - 1.0;
    let s = f / (2.0 + f);
    let t = s * s;
    const TWO_LOG2_E: f32 = 2.0 * std::f32::consts::LOG2_E;
    exponent as f32 + TWO_LOG2_E * s * (1.0 + t * (1.0 / 3.0 + t * (0.2 + t * (1.0 / 7.0))))
}

/// 2ˣ, relative error below 1e-6 for −126 ≤ x ≤ 126; beyond, the value at the nearer end.
#[inline(always)]
pub fn exp2_rough(x: f32) -> f32 {
    let x = if x > -126.0 { x } else { -126.0 };
    let x = if x < 126.0 { x } else { 126.0 };
    let shifted = x + ROUND;
    let r = (x - (shifted - ROUND)) * std::f32::consts::LN_2;
    let scale = f32::from_bits(shifted.to_bits().wrapping_add(127) << 23);
    let tail = 1.0 / 6.0 + r * (1.0 / 24.0 + r * (1.0 / 120.0 + r * (1.0 / 720.0)));
    scale * (1.0 + r * (1.0 + r * (0.5 + r * tail)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_keep_their_bounds() {
        let mut x = 1.2e-38_f32;
        while x < 1e38 {
            let exact = libm::log2(f64::from(x));
            let error = (f64::from(log2_rough(x)) - exact).abs();
            assert!(error < 2e-7 + 6e-8 * exact.abs(), "{x}: {error}");
            x *= 1.000_37;
        }
        for k in -125_990..=125_990 {
            let x = k as f32 * 0.001;
            let error = (f64::from(exp2_rough(x)) / libm::exp2(f64::from(x)) - 1.0).abs();
            assert!(error < 1e-6, "{x}: {error}");
        }
    }

    #[test]
    fn the_ends_are_finite() {
        assert!(log2_rough(0.0) <= -126.0 && log2_rough(0.0) > -130.0);
        assert!(log2_rough(1e-42) <= -126.0 && log2_rough(1e-42) > -130.0);
        assert_eq!((log2_rough(1.0), exp2_rough(0.0)), (0.0, 1.0));
        assert_eq!((exp2_rough(-1e9), exp2_rough(1e9)), (exp2_rough(-126.0), exp2_rough(126.0)));
    }
}
