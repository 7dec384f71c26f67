//! Quotients whose denominator is a difference, a variance or what is left over: it may be nothing but rounding.

/// What is at most this share of the numbers it was made from is rounding: thousands of additions lose some 10⁻¹⁴ of them, and
/// a quotient should keep at least two digits.
const ROUNDING: f64 = 1e-12;

/// Whether `x`, made by subtracting numbers of size `level`, is zero but for rounding. NaN vanishes as well.
pub fn vanishes(x: f64, level: f64) -> bool {
    x.is_nan() || x.abs() <= ROUNDING * level.abs()
}

/// `part` of `whole`; absent if `whole`, made by subtracting numbers of size `level`, vanishes: a share of nothing is no share.
pub fn ratio(part: f64, whole: f64, level: f64) -> Option<f64> {
    (!vanishes(whole, level)).then(|| part / whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_rounding_is_no_share() {
        assert_eq!(ratio(0.5, 2.0, 1.0), Some(0.25));
        assert_eq!(ratio(0.0, 0.0, 0.0), None);
        assert_eq!(ratio(1e-17, 0.1 + 0.2 - 0.3, 0.3), None);
        assert_eq!(ratio(1.0, f64::NAN, 1.0), None);
        // Small is not rounding where nothing larger was subtracted.
        assert_eq!(ratio(1e-30, 2e-30, 1e-30), Some(0.5));
        assert_eq!(ratio(-1e-3, -2e-3, -1.0), Some(0.5));
    }
}
