//! What a quantity is: its name, the range it may take, its unit, and the dimension of the draws that belongs to it.

use crate::language::Text;

/// Where a quantity usually stands in a study. Either file may hold it; the option wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Shared by all options: the world file.
    World,
    /// Part of the guarantee: the option file.
    Option,
}

/// The values a quantity may take. `open_*` excludes the bound itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// Lower bound.
    pub lo: f64,
    /// Upper bound, possibly infinite.
    pub hi: f64,
    /// Whether `lo` itself is excluded.
    pub open_lo: bool,
    /// Whether `hi` itself is excluded.
    pub open_hi: bool,
}

impl Range {
    /// `[0, 1]`: probabilities and shares.
    pub const UNIT: Range = Range::closed(0.0, 1.0);
    /// `(0, 1)`.
    pub const OPEN_UNIT: Range = Range { lo: 0.0, hi: 1.0, open_lo: true, open_hi: true };
    /// Any finite number.
    pub const REAL: Range = Range { lo: f64::NEG_INFINITY, hi: f64::INFINITY, open_lo: true, open_hi: true };
    /// `(0, ∞)`.
    pub const POSITIVE: Range = Range { lo: 0.0, hi: f64::INFINITY, open_lo: true, open_hi: true };
    /// `[0, ∞)`.
    pub const NON_NEGATIVE: Range = Range { lo: 0.0, hi: f64::INFINITY, open_lo: false, open_hi: true };

    /// `[lo, hi]`.
    pub const fn closed(lo: f64, hi: f64) -> Range {
        Range { lo, hi, open_lo: false, open_hi: false }
    }

    /// Whether the range holds probabilities or shares of a whole, and nothing else.
    pub fn is_of_shares(&self) -> bool {
        self.lo == 0.0 && self.hi == 1.0
    }

    /// Whether `x` lies in the range. NaN never does.
    pub fn contains(&self, x: f64) -> bool {
        let above = if self.open_lo { x > self.lo } else { x >= self.lo };
        let below = if self.open_hi { x < self.hi } else { x <= self.hi };
        above && below
    }
}

impl std::fmt::Display for Range {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (l, r) = (if self.open_lo { '(' } else { '[' }, if self.open_hi { ')' } else { ']' });
        let lo = if self.lo.is_infinite() { "−∞".to_owned() } else { self.lo.to_string() };
        let hi = if self.hi.is_infinite() { "∞".to_owned() } else { self.hi.to_string() };
        write!(f, "{l}{lo}, {hi}{r}")
    }
}

/// One uncertain quantity of a study, described once for scenario files, draws, help and reports.
#[derive(Debug)]
pub struct QuantitySpec {
    /// The name used in scenario files and everywhere else: snake case.
    pub name: &'static str,
    /// Dimension of the draws that belongs to this quantity. Given once, never reused for another quantity.
    pub dimension: usize,
    /// Unit as written in scenario files; `1` for a pure number.
    pub unit: &'static str,
    /// Values that make sense. A belief that reaches outside is refused.
    pub range: Range,
    /// Values that nobody would wonder at, within `range`. A belief that reaches outside is asked about, not refused.
    pub plausible: Range,
    /// Where it usually stands.
    pub scope: Scope,
    /// Short label for tables and charts.
    pub title: Text,
    /// One sentence that says what it stands for.
    pub meaning: Text,
}

impl PartialEq for QuantitySpec {
    fn eq(&self, other: &QuantitySpec) -> bool {
        self.name == other.name
    }
}

impl QuantitySpec {
    /// Whether it says the same as `other`, to the last word.
    pub(super) fn is_alike(&self, other: &QuantitySpec) -> bool {
        self.name == other.name
            && self.dimension == other.dimension
            && self.unit == other.unit
            && self.range == other.range
            && self.plausible == other.plausible
            && self.scope == other.scope
            && self.title == other.title
            && self.meaning == other.meaning
    }
}
