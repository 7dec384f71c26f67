//! What a reader must know before using the numbers, as data: the kind of each caution with the facts it rests on. Each is
//! looked for in the numbers at hand; `wording` says it.
//!
//! Adding one is a file, a line of [`KINDS`], and its messages `caution-KEY-seen`, `-matters` and `-advice`.

mod assumptions;
mod decision_noise;
mod fact;
mod faults;
mod independence;
mod least_signable;
mod levels_differ;
mod run;
mod war;
mod will_mode;

pub use fact::{Caution, Fact};
pub use faults::{FaultCount, MOST_FAULTS, too_many_faults};

use super::Results;

/// A kind of caution.
pub struct CautionKind {
    /// Key, which names its messages.
    pub key: &'static str,
    /// Names of its facts.
    pub facts: &'static [&'static str],
    /// The facts, in the order of their names; absent if the results give no reason for this caution.
    find: fn(&Results) -> Option<Vec<Fact>>,
}

/// What is looked for, most important first.
pub const KINDS: &[&CautionKind] = &[
    &faults::KIND,
    &run::UNREAD,
    &run::FEW_REPLICATES,
    &run::PRECISION_NOT_REACHED,
    &assumptions::KIND,
    &will_mode::KIND,
    &levels_differ::BY_FACTOR,
    &levels_differ::APART,
    &war::KIND,
    &least_signable::KIND,
    &decision_noise::KIND,
    &independence::KIND,
];

impl CautionKind {
    fn caution(&self, results: &Results) -> Option<Caution> {
        let facts = (self.find)(results)?;
        let facts = self.facts.iter().map(|name| (*name).to_owned()).zip(facts).collect();
        Some(Caution { key: self.key.to_owned(), facts })
    }
}

/// Every caution that the results give reason for.
pub fn find(results: &Results) -> Vec<Caution> {
    KINDS.iter().filter_map(|kind| kind.caution(results)).collect()
}
