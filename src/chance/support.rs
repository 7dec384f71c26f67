//! Where a quantile that rounding took out of its support is brought back: every exact quantile and every draw passes here.
//!
//! Formulas such as min + u·(max − min) may end a last digit beyond max, and the cubics of a table may dip below a steep edge.

/// `x` inside [lo, hi], the nearer end if it lies outside; −0 becomes 0, NaN stays.
#[inline(always)]
pub(super) fn within((lo, hi): (f64, f64), x: f64) -> f64 {
    let x = if x < lo { lo } else { x };
    (if x > hi { hi } else { x }) + 0.0
}
