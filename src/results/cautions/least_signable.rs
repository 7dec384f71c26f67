//! The option with the lowest risk is the one least likely to be signed.

use super::{CautionKind, Fact};
use crate::models::measures::{ATTACK, Measure, SIGNABLE};
use crate::results::{OptionRecord, Results};

/// A guarantee that is not signed deters nobody.
pub static KIND: CautionKind = CautionKind { key: "least-signable", facts: &["option", "deals"], find };

fn find(results: &Results) -> Option<Vec<Fact>> {
    let model = &results.models.first()?.key;
    let safest = least(results, model, &ATTACK)?;
    let hardest = least(results, model, &SIGNABLE).filter(|hardest| hardest.key == safest.key)?;
    let signable = results.value(hardest.key.as_str(), model, &SIGNABLE)?.estimate;
    Some(vec![Fact::Option(hardest.key.clone()), Fact::Level(signable)])
}

/// The option whose value lies clearly below that of every other; absent where options tie or simulation leaves it open.
fn least<'a>(results: &'a Results, model: &str, measure: &Measure) -> Option<&'a OptionRecord> {
    let bounds = |o: &OptionRecord| results.value(o.key.as_str(), model, measure)?.estimate.interval.bounds();
    let below = |option: &OptionRecord, other: &OptionRecord| Some(bounds(option)?.1 < bounds(other)?.0);
    results.options.iter().find(|option| {
        let mut others = results.options.iter().filter(|other| other.key != option.key).peekable();
        others.peek().is_some() && others.all(|other| below(option, other) == Some(true))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::stats::{Estimate, Interval};

    #[test]
    fn equal_risks_have_no_least() {
        let mut results = sample();
        let model = results.models[0].key.clone();
        assert!(least(&results, &model, &SIGNABLE).is_some());
        for cell in results.cells.iter_mut().filter(|c| c.model == model) {
            cell.value_mut(&SIGNABLE).expect("signable").estimate =
                Estimate { mean: 0.0, interval: Interval::Between { lo: 0.0, hi: 0.0 } };
        }
        assert!(least(&results, &model, &SIGNABLE).is_none() && find(&results).is_none());
    }
}
