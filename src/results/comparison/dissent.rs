//! Which models contradict a majority of the models that speak, and about which two options most.

use super::cause::cause;
use super::{Dissent, Pair, clear_side};
use crate::names::Name;
use crate::results::{ModelComparison, Results};

/// Finds what each model says against a majority of all models, and writes it into the comparison's record.
pub fn find_dissents(results: &mut Results) {
    let Some(comparison) = &results.comparison else { return };
    let dissents = results.models.iter().filter_map(|m| dissent(results, comparison, &m.key)).collect();
    if let Some(comparison) = &mut results.comparison {
        comparison.dissents = dissents;
    }
}

/// The contradiction of a model that is largest in its own numbers, if it is not negligible.
fn dissent(results: &Results, comparison: &ModelComparison, model: &str) -> Option<Dissent> {
    let negligible = results.study.negligible_attack;
    let against =
        comparison.pairs.iter().filter_map(|pair| contradiction(pair, model)).filter(|found| found.0 >= negligible);
    let (_, prefers, over, against) = against.max_by(|a, b| a.0.total_cmp(&b.0))?;
    let cause = cause(&results.swaps, model, prefers, over);
    Some(Dissent { model: model.to_owned(), prefers: prefers.clone(), over: over.clone(), against, cause })
}

/// Size of the difference, the option the model prefers, the one most models prefer, how many they are.
fn contradiction<'a>(pair: &'a Pair, model: &str) -> Option<(f64, &'a Name, &'a Name, u64)> {
    let own = pair.models.iter().find(|m| m.model == model)?;
    let majority = |n: u64| 2 * n > pair.models.len() as u64;
    let size = own.difference.mean.abs();
    match clear_side(&own.difference) {
        side if side < 0.0 && majority(pair.models_higher) => Some((size, &pair.option, &pair.other, pair.models_higher)),
        side if side > 0.0 && majority(pair.models_lower) => Some((size, &pair.other, &pair.option, pair.models_lower)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::stats::{Estimate, Interval};

    /// A sample in which two models put the second option before the first and the third model contradicts them.
    fn contradicted() -> Results {
        let mut results = sample();
        let keys: Vec<String> = results.models.iter().map(|m| m.key.clone()).collect();
        let comparison = results.comparison.as_mut().expect("three models");
        for pair in &mut comparison.pairs {
            (pair.models_lower, pair.models_higher) = (0, 0);
            for line in &mut pair.models {
                line.difference = Estimate { mean: 0.0, interval: Interval::Between { lo: 0.0, hi: 0.0 } };
            }
        }
        let pair = &mut comparison.pairs[0];
        (pair.models_lower, pair.models_higher) = (1, 2);
        for (line, sign) in pair.models.iter_mut().zip([1.0, -1.0, 1.0]) {
            let (lo, hi) = (0.1 * sign - 0.01, 0.1 * sign + 0.01);
            line.difference = Estimate { mean: 0.1 * sign, interval: Interval::Between { lo, hi } };
        }
        assert_eq!(pair.models.iter().map(|m| &m.model).collect::<Vec<_>>(), keys.iter().collect::<Vec<_>>());
        results
    }

    fn dissents(mut results: Results) -> Vec<Dissent> {
        find_dissents(&mut results);
        results.comparison.expect("tribunal").dissents
    }

    #[test]
    fn only_the_model_that_contradicts_a_majority_dissents() {
        let results = contradicted();
        let (prefers, over) = (results.options[0].key.clone(), results.options[1].key.clone());
        let dissenter = results.models[1].key.clone();
        let found = dissents(results.clone());
        assert_eq!(found.len(), 1);
        assert_eq!((&found[0].model, &found[0].prefers, &found[0].over), (&dissenter, &prefers, &over));
        // Nobody contradicts once simulation leaves the difference open, and none does without a majority.
        let mut open = results.clone();
        let lines = |r: &mut Results| r.comparison.as_mut().expect("tribunal").pairs.swap_remove(0);
        let mut pair = lines(&mut open);
        pair.models[1].difference.interval = Interval::Between { lo: -0.3, hi: 0.1 };
        open.comparison.as_mut().expect("tribunal").pairs.push(pair);
        assert_eq!(dissents(open), []);
        let mut split = results;
        let mut pair = lines(&mut split);
        (pair.models_lower, pair.models_higher) = (1, 1);
        split.comparison.as_mut().expect("tribunal").pairs.push(pair);
        assert_eq!(dissents(split), []);
    }
}
