//! Zero has no sign: where numbers come in, −0 becomes 0.

/// `x`, and 0 for −0.
///
/// The two compare as equal, but a quotient by −0 has the other sign: a cost over it is −∞ where it should be +∞, and the
/// wrong branch is taken behind a comparison that cannot tell. So every number that people write passes here once: settings,
/// parameters of beliefs, inputs of forms, payoffs of trees.
#[inline(always)]
pub fn unsigned_zero(x: f64) -> f64 {
    // −0 + 0 is 0 when rounding to the nearest; all other numbers stay as they are, bit by bit.
    x + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_zero_changes() {
        assert!(unsigned_zero(-0.0).is_sign_positive());
        for x in [0.0, -1.0, 5e-324, -5e-324, f64::MAX, f64::MIN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(unsigned_zero(x).to_bits(), x.to_bits());
        }
    }
}
