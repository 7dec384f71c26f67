//! The decision rule of a composition of guarantors with correlated wills: as a pair where it is one, which is faster, else as a
//! mixture.

use super::design::{Design, PerGuarantor};
use super::mixture_table::MixtureTable;
use super::pair::{CrowdRule, Places};
use super::pair_table::PairTable;

/// The decision rule of one composition of guarantors.
#[derive(Debug)]
pub enum RuleTable {
    /// Nobody guarantees, and nobody acts.
    Nobody,
    /// A crowd and perhaps a single member.
    Pair(PairTable, Places),
    /// Any other composition.
    Mixture(MixtureTable),
}

impl RuleTable {
    /// The tables of `design`.
    pub fn new(design: &Design) -> RuleTable {
        match CrowdRule::of(design) {
            _ if design.all_members() == 0 => RuleTable::Nobody,
            Some((pair, places)) => RuleTable::Pair(PairTable::new(pair), places),
            None => RuleTable::Mixture(MixtureTable::new(design)),
        }
    }

    /// Probability that the rule is met by members whose wills are those of their guarantors, correlated by `rho`, all in [0, 1].
    pub fn met(&self, wills: &PerGuarantor, rho: f64) -> f64 {
        match self {
            RuleTable::Nobody => 0.0,
            RuleTable::Pair(table, Places { crowd, single }) => {
                let will = |place: &Option<usize>| place.map_or(0.0, |place| wills[place]);
                table.met(will(crowd), will(single), rho)
            }
            RuleTable::Mixture(table) => table.met(wills, rho),
        }
    }
}
