//! How many answers are faults, and when they are too many for the rest to stand for the whole.

use super::record::Results;
use crate::language::{Language, Words};
use crate::quantity::show::{count, percent};

/// The largest share of faults among all answers that passes without exit code 3: one in a hundred. What is left out could
/// then move no probability by more than a hundredth, the difference that studies call negligible.
pub const MOST_FAULTS: f64 = 0.01;

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

    /// What was seen, in a sentence.
    pub fn sentence(self) -> Words {
        let (faults, asked) = (count(self.faults), count(self.asked));
        // Rare faults keep a digit that is not 0.
        let digits = (0..6).find(|&d| self.share() * [1e2, 1e3, 1e4, 1e5, 1e6, 1e7][d] >= 1.0).unwrap_or(6);
        let share = |language| percent(self.share(), digits, language);
        Words {
            en: format!("Models could not answer {faults} of {asked} times ({}).", share(Language::En)),
            de: Some(format!("Modelle konnten {faults} von {asked} Malen nicht antworten ({}).", share(Language::De))),
        }
    }
}

/// The sentence to be said before anything else, if more than [`MOST_FAULTS`] of the answers are faults.
pub fn too_many_faults(results: &Results) -> Option<Words> {
    let count = FaultCount::of(results);
    (count.share() > MOST_FAULTS).then(|| count.sentence())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;

    #[test]
    fn faults_are_too_many_above_their_share_and_said_in_both_languages() {
        let mut results = sample();
        results.cells.iter_mut().for_each(|cell| cell.faults.clear());
        assert_eq!(too_many_faults(&results), None);
        let asked: u64 = results.cells.iter().map(|cell| cell.answered).sum();
        let all_but = |n: u64| n - n / 100;
        results.cells[0].answered -= asked / 100;
        results.cells[0].faults.insert("not-finite".into(), asked / 100);
        assert_eq!(FaultCount::of(&results).asked, asked);
        assert_eq!(too_many_faults(&results), None, "{} of {asked}", asked - all_but(asked));
        results.cells[0].answered -= asked / 100;
        results.cells[0].faults.insert("not-finite".into(), 2 * (asked / 100));
        let words = too_many_faults(&results).expect("two in a hundred");
        assert!(words.en.contains("2\u{202f}%") && words.get(Language::De).contains("nicht antworten"), "{words:?}");
    }

    #[test]
    fn rare_faults_are_not_rounded_to_none() {
        let seen = FaultCount { faults: 1, asked: 35_840 }.sentence();
        assert!(seen.en.contains("0.003\u{202f}%"), "{}", seen.en);
    }
}
