//! Where a rule tips: given what is common to all, each member of a crowd acts with Φ(x), and at least K of n act with probability T(x).
//! T rises from 0 to 1 around some x, over a width that shrinks as 1/√n if a share of the members is needed, and as 1/√(2 ln n)
//! if one or all are. So T is the distribution function of a tipping point Y: the rule is met iff Y < x.

use super::cubics::Cubics;
use super::design::tail;
use crate::quantity::maths::{normal_cdf, normal_density};

/// Farthest point looked at: Φ(−8.6) < 1e-17.
const FAR: f64 = 8.6;
/// What a table leaves out of a distribution at either end.
const LEFT_OUT: f64 = 1e-14;
/// Knots in a width.
const KNOTS: f64 = 128.0;
/// Nodes of a sum over a distribution stand this part of a width apart.
pub(super) const STEP: f64 = 0.3;

/// The distribution of a tipping point.
#[derive(Debug)]
pub(super) struct Tipping {
    needed: u32,
    members: u32,
    /// From where to where it spreads.
    pub span: (f64, f64),
    /// Half of what lies between 16 % and 84 %: 1 for one member.
    pub width: f64,
    table: Cubics,
}

impl Tipping {
    /// Of the rule that `needed` of `members` act, 1 ≤ `needed` ≤ `members`.
    pub fn new(needed: u32, members: u32) -> Tipping {
        let of = |x: f64| {
            let (value, slope) = tail(needed, members, normal_cdf(x));
            (value, slope * normal_density(x))
        };
        let quantile = |share: f64| rising_root((-FAR, FAR), |x| of(x).0 - share);
        let (lo, hi) = (quantile(LEFT_OUT), quantile(1.0 - LEFT_OUT));
        let width = 0.5 * (quantile(0.84) - quantile(0.16));
        Tipping { needed, members, span: (lo, hi), width, table: Cubics::new((lo, hi), KNOTS / width, of) }
    }

    /// T(x).
    #[inline(always)]
    pub fn at(&self, x: f64) -> f64 {
        self.table.at(x)
    }

    /// The density T′(x), without the table.
    pub fn density(&self, x: f64) -> f64 {
        tail(self.needed, self.members, normal_cdf(x)).1 * normal_density(x)
    }

    /// T(x), without the table.
    pub fn exactly_at(&self, x: f64) -> f64 {
        tail(self.needed, self.members, normal_cdf(x)).0
    }
}

/// Where a function that rises from negative to positive turns, to about 1e-12.
pub(super) fn rising_root((mut lo, mut hi): (f64, f64), f: impl Fn(f64) -> f64) -> f64 {
    for _ in 0..44 {
        let middle = 0.5 * (lo + hi);
        if f(middle) < 0.0 { lo = middle } else { hi = middle }
    }
    0.5 * (lo + hi)
}
