//! How many answers are faults, and when they are too many for the rest to stand for the whole.

use super::{Caution, CautionKind, Fact};
use crate::results::Results;

/// The largest share of faults among all answers that passes without exit code 3: one in a hundred. What is left out could
/// then move no probability by more than a hundredth, the difference that studies call negligible.
pub const MOST_FAULTS: f64 = 0.01;

/// Means are over the answered draws only.
pub static KIND: CautionKind = CautionKind { key: "faults", facts: &["faults", "asked", "share"], find };

fn find(results: &Results) -> Option<Vec<Fact>> {
    let count = FaultCount::of(results);
    (count.faults > 0).then(|| vec![Fact::Count(count.faults), Fact::Count(count.asked), Fact::Share(count.share())])
}

/// How many answers were asked of all models about all options, and how many were faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FaultCount {
    /// Faults.
    pub faults: u64,
    /// Answers and faults.
    pub asked: u64,
}

impl FaultCount {
    /// The faults of `results`.
    pub fn of(results: &Results) -> FaultCount {
        let faults =
            results.cells.iter().flat_map(|cell| cell.faults.values()).fold(0, |sum: u64, n| sum.saturating_add(*n));
        let answered = results.cells.iter().fold(0, |sum: u64, cell| sum.saturating_add(cell.answered));
        FaultCount { faults, asked: answered.saturating_add(faults) }
    }

    /// Share of faults, 0 to 1; 0 if nothing was asked.
    pub fn share(self) -> f64 {
        if self.asked == 0 { 0.0 } else { self.faults as f64 / self.asked as f64 }
    }
}

/// The caution to be said before anything else, if more than [`MOST_FAULTS`] of the answers are faults.
pub fn too_many_faults(results: &Results) -> Option<Caution> {
    KIND.caution(results).filter(|_| FaultCount::of(results).share() > MOST_FAULTS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;

    #[test]
    fn faults_are_too_many_above_their_share() {
        let mut results = sample();
        results.cells.iter_mut().for_each(|cell| cell.faults.clear());
        assert_eq!(KIND.caution(&results), None);
        let asked: u64 = results.cells.iter().map(|cell| cell.answered).sum();
        results.cells[0].answered -= asked / 100;
        results.cells[0].faults.insert("not-finite".into(), asked / 100);
        assert_eq!(FaultCount::of(&results).asked, asked);
        assert_eq!(too_many_faults(&results), None);
        results.cells[0].answered -= asked / 100;
        results.cells[0].faults.insert("not-finite".into(), 2 * (asked / 100));
        let caution = too_many_faults(&results).expect("two in a hundred");
        assert_eq!(caution.facts["faults"], Fact::Count(2 * (asked / 100)));
    }
}
