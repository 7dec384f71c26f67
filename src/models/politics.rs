//! Politics of guarantors: at its elections each one may turn away from its commitment or come back to it.
//!
//! A state of politics is a number whose bit c says that chain c has turned away; the chain that votes first has bit 0. So the
//! states that a year can reach are those below a power of two.

use super::election_years::ElectionYears;
use super::guarantor::{MOST_POLITICS, PoliticsQuantities};

/// Most states of politics.
pub const STATES: usize = 1 << MOST_POLITICS;
/// The state in which every guarantor stands by its commitment. Every course of events starts here.
pub const COMMITTED: usize = 0;

/// The politics of one guarantor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chain {
    /// Its place among the guarantors of the study.
    pub guarantor: usize,
    /// When it votes.
    pub elections: ElectionYears,
    /// What is believed about it.
    pub quantities: PoliticsQuantities,
}

/// The politics that an option depends on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Politics {
    chains: [Option<Chain>; MOST_POLITICS],
}

impl Politics {
    /// Of `chains`, those that vote within `years` years; more than [`MOST_POLITICS`] are left out.
    pub fn new(chains: impl IntoIterator<Item = Chain>, years: usize) -> Politics {
        let mut voting: Vec<Chain> = chains.into_iter().filter(|chain| chain.elections.until(years) > 0).collect();
        voting.sort_by_key(|chain| chain.elections.first());
        let mut all = voting.into_iter();
        Politics { chains: std::array::from_fn(|_| all.next()) }
    }

    /// The chains, by their bit.
    pub fn chains(&self) -> impl Iterator<Item = (usize, &Chain)> {
        self.chains.iter().enumerate().filter_map(|(bit, chain)| Some((bit, chain.as_ref()?)))
    }

    /// The chains that vote at the end of year `t`, by their bit.
    pub fn voting(&self, t: usize) -> impl Iterator<Item = (usize, &Chain)> {
        self.chains().filter(move |(_, chain)| chain.elections.held(t))
    }

    /// How many states can be reached in year `t`: one up to the first election, then twice as many with each that votes first.
    pub fn states(&self, t: usize) -> usize {
        self.chains().map(|(_, chain)| chain.elections.states(t)).product()
    }
}

/// Whether the chain of `bit` has turned away in `state`.
#[inline(always)]
pub fn is_away(state: usize, bit: usize) -> bool {
    state >> bit & 1 == 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::GuarantorQuantities;

    fn chain(seat: usize, first: usize, every: usize) -> Chain {
        let quantities = GuarantorQuantities::new("a", |_| "A".into(), seat, Some(seat)).politics.expect("politics");
        Chain { guarantor: seat, elections: ElectionYears::new(first, every), quantities }
    }

    #[test]
    fn states_are_those_below_a_power_of_two() {
        let politics = Politics::new([chain(0, 4, 4), chain(1, 2, 5)], 10);
        assert_eq!((1..=6).map(|t| politics.states(t)).collect::<Vec<_>>(), [1, 1, 2, 2, 4, 4]);
        let first: Vec<usize> = politics.chains().map(|(_, chain)| chain.guarantor).collect();
        assert_eq!(first, [1, 0], "who votes first has bit 0");
        assert_eq!((1..=10).filter(|&t| politics.voting(t).next().is_some()).collect::<Vec<_>>(), [2, 4, 7, 8]);
    }

    #[test]
    fn who_never_votes_within_the_years_has_no_state() {
        let politics = Politics::new([chain(0, 4, 4)], 3);
        assert_eq!((politics, politics.states(50)), (Politics::default(), 1));
    }
}
