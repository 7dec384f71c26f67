//! The order in which most theories put the options, the lowest risk of attack first, with its ties.

use crate::results::{ModelComparison, OptionRecord, PairOrder, Results};

/// The order, in groups that nothing separates; absent where theories were not compared. Neighbours stand in one group if no more than
/// half of the theories that speak of both clearly put one of them lower.
pub fn majority_order(results: &Results) -> Option<Vec<Vec<&OptionRecord>>> {
    let comparison = results.comparison.as_ref()?;
    let wins = |option: &OptionRecord| results.options.iter().filter(|other| is_lower(comparison, option, other)).count();
    let losses = |option: &OptionRecord| results.options.iter().filter(|other| is_lower(comparison, other, option)).count();
    let mut scored: Vec<(isize, &OptionRecord)> =
        results.options.iter().map(|option| (wins(option) as isize - losses(option) as isize, option)).collect();
    scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let mut groups: Vec<(isize, Vec<&OptionRecord>)> = Vec::new();
    for (score, option) in scored {
        match groups.last_mut() {
            // Where a beats b, b beats c and c beats a, all score alike: that is no order either.
            Some((last, group)) if *last == score || !group.iter().all(|other| is_lower(comparison, other, option)) => {
                *last = score;
                group.push(option);
            }
            _ => groups.push((score, vec![option])),
        }
    }
    Some(groups.into_iter().map(|(_, group)| group).collect())
}

/// Whether most theories clearly give `option` a lower risk than `other`.
fn is_lower(comparison: &ModelComparison, option: &OptionRecord, other: &OptionRecord) -> bool {
    let Some((pair, turned)) = comparison.pair(option.key.as_str(), other.key.as_str()) else { return false };
    pair.standing() == if turned { PairOrder::Higher } else { PairOrder::Lower }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;

    /// The sample with three options, of which the theories prefer as `(option, other, lower, higher)` says.
    fn ordered(said: &[(usize, usize, u64, u64)]) -> Vec<Vec<usize>> {
        let mut results = sample();
        results.options.truncate(3);
        let keys: Vec<_> = results.options.iter().map(|option| option.key.clone()).collect();
        let comparison = results.comparison.as_mut().expect("three models");
        for pair in &mut comparison.pairs {
            let of = |(a, b, _, _): &&(usize, usize, u64, u64)| pair.option == keys[*a] && pair.other == keys[*b];
            let found = said.iter().find(of);
            let (lower, higher) = found.map_or((0, 0), |(_, _, lower, higher)| (*lower, *higher));
            (pair.models_lower, pair.models_higher, pair.models_open) = (lower, higher, 3 - lower - higher);
        }
        let place = |option: &&OptionRecord| keys.iter().position(|key| *key == option.key).expect("known");
        majority_order(&results).expect("compared").iter().map(|group| group.iter().map(place).collect()).collect()
    }

    #[test]
    fn a_majority_orders_and_without_one_options_are_tied() {
        assert_eq!(ordered(&[(0, 1, 0, 3), (0, 2, 0, 2), (1, 2, 3, 0)]), [vec![1], vec![2], vec![0]]);
        assert_eq!(ordered(&[(0, 1, 1, 1), (0, 2, 3, 0), (1, 2, 3, 0)]), [vec![0, 1], vec![2]]);
        assert_eq!(ordered(&[]), [vec![0, 1, 2]]);
    }

    /// A beats B, B beats C, C beats A.
    #[test]
    fn a_circle_is_a_tie() {
        assert_eq!(ordered(&[(0, 1, 2, 1), (1, 2, 2, 1), (0, 2, 1, 2)]), [vec![0, 1, 2]]);
    }
}
