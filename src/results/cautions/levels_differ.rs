//! Theories differ in the level of risk.

use super::{CautionKind, Fact};
use crate::models::measures::ATTACK;
use crate::results::{OptionRecord, Results};
use crate::stats::Estimate;

/// Ratios to a risk below this are not quoted: they would be large and say nothing.
const SMALLEST_DENOMINATOR: f64 = 0.01;

/// The widest disagreement about an option, if a ratio says something.
pub static BY_FACTOR: CautionKind =
    CautionKind { key: "levels-differ", facts: &["option", "lowest", "highest", "factor"], find: by_factor };

/// The same where it does not.
pub static APART: CautionKind = CautionKind { key: "levels-apart", facts: &["option", "lowest", "highest"], find: apart };

fn by_factor(results: &Results) -> Option<Vec<Fact>> {
    let widest = Apart::widest(results)?;
    let mut facts = widest.facts();
    facts.push(Fact::Factor(widest.factor()?));
    Some(facts)
}

fn apart(results: &Results) -> Option<Vec<Fact>> {
    Apart::widest(results).filter(|widest| widest.factor().is_none()).map(|widest| widest.facts())
}

/// An option whose risk is clearly not the same in its lowest and its highest model.
struct Apart<'a> {
    option: &'a OptionRecord,
    lowest: Estimate,
    highest: Estimate,
}

impl Apart<'_> {
    fn widest(results: &Results) -> Option<Apart<'_>> {
        results.options.iter().filter_map(|o| Apart::of(results, o)).max_by(|a, b| a.size().total_cmp(&b.size()))
    }

    fn of<'a>(results: &Results, option: &'a OptionRecord) -> Option<Apart<'a>> {
        let risk = |model: &str| Some(results.value(option.key.as_str(), model, &ATTACK)?.estimate);
        let mut risks: Vec<Estimate> = results.models.iter().filter_map(|m| risk(&m.key)).collect();
        risks.sort_by(|a, b| a.mean.total_cmp(&b.mean));
        let apart = Apart { option, lowest: *risks.first()?, highest: *risks.last()? };
        let clear = apart.lowest.interval.bounds()?.1 < apart.highest.interval.bounds()?.0;
        let by_half = apart.factor().is_none_or(|factor| factor > 1.5);
        (clear && by_half).then_some(apart)
    }

    /// Percentage points say how much it matters: ratios of tiny risks are large and mean little.
    fn size(&self) -> f64 {
        self.highest.mean - self.lowest.mean
    }

    /// Highest over lowest; absent unless the lowest is known to half of itself and not tiny.
    fn factor(&self) -> Option<f64> {
        let (lo, hi) = self.lowest.interval.bounds()?;
        let known = lo > 0.0 && hi - lo <= self.lowest.mean && self.lowest.mean >= SMALLEST_DENOMINATOR;
        known.then(|| self.highest.mean / self.lowest.mean)
    }

    fn facts(&self) -> Vec<Fact> {
        vec![Fact::Option(self.option.key.clone()), Fact::Level(self.lowest), Fact::Level(self.highest)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::stats::Interval;

    /// A sample with one option, whose risk under its models is `risks`.
    fn with(risks: [Estimate; 3]) -> Results {
        let mut results = sample();
        results.options.truncate(1);
        let option = results.options[0].key.clone();
        for (model, risk) in results.models.iter().zip(risks) {
            let cell = results.cells.iter_mut().find(|c| c.option == option && c.model == model.key).expect("cell");
            cell.value_mut(&ATTACK).expect("attack").estimate = risk;
        }
        results
    }

    fn known(mean: f64, half: f64) -> Estimate {
        Estimate { mean, interval: Interval::Between { lo: (mean - half).max(0.0), hi: mean + half } }
    }

    #[test]
    fn no_ratio_to_a_risk_that_may_be_nothing() {
        let results = with([known(0.00001, 0.00004), known(0.3, 0.01), known(0.57, 0.01)]);
        assert!(by_factor(&results).is_none() && apart(&results).is_some());
        for (lowest, ratio) in [(0.02, 28.5), (0.05, 11.4)] {
            let results = with([known(lowest, 0.001), known(0.3, 0.01), known(0.57, 0.01)]);
            let factor = by_factor(&results).expect("apart").pop();
            assert!(matches!(factor, Some(Fact::Factor(x)) if (x - ratio).abs() < 1e-9), "{factor:?}");
            assert_eq!(apart(&results), None);
        }
    }

    #[test]
    fn what_simulation_cannot_tell_apart_differs_in_nothing() {
        let nothing = |risks| Apart::widest(&with(risks)).is_none();
        assert!(nothing([known(0.5, 0.2), known(0.52, 0.2), known(0.6, 0.2)]));
        assert!(nothing([0.1, 0.2, 0.9].map(|mean| Estimate { mean, interval: Interval::Unknown })));
    }
}
