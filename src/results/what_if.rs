//! What a what-if does: how many pairs of options change their order, and which option's risk of attack moves most.

use super::asked::OptionRecord;
use super::record::Results;
use super::variants::VariantRecord;
use crate::models::measures::ATTACK;

/// Pairs of options in a what-if.
pub struct PairsIn {
    /// How many of them stand the other way round than in the study.
    pub reversed: usize,
    /// How many have an order in the study and none here.
    pub opened: usize,
    /// All pairs.
    pub all: usize,
}

/// How many pairs of options change their order in a what-if.
pub fn pairs_in(results: &Results, variant: &VariantRecord) -> PairsIn {
    let pairs = results.comparison.as_ref().map_or(&[][..], |found| &found.pairs);
    let changes = variant.changes(pairs, results.study.negligible_attack);
    let (reversed, opened): (Vec<_>, Vec<_>) = changes.partition(|(pair, after)| after.opposes(pair.standing()));
    PairsIn { reversed: reversed.len(), opened: opened.len(), all: pairs.len() }
}

/// The range of an option's risk in the study and in a what-if: the lowest and the highest mean over the theories that speak of
/// every option.
pub struct Moved<'a> {
    /// The option.
    pub option: &'a OptionRecord,
    /// In the study.
    pub before: (f64, f64),
    /// In the what-if.
    pub after: (f64, f64),
}

impl Moved<'_> {
    /// How far the end that moves most moves.
    fn far(&self) -> f64 {
        (self.after.0 - self.before.0).abs().max((self.after.1 - self.before.1).abs())
    }
}

/// The option one end of whose range moves most; none where that is no more than is negligible or simulation leaves open.
pub fn most_moved<'a>(results: &'a Results, variant: &VariantRecord) -> Option<Moved<'a>> {
    let moved = results.options.iter().filter_map(|option| moved(results, variant, option));
    let errors = variant.risks.iter().filter_map(|risk| risk.estimate.interval.half_width());
    let least = errors.fold(results.study.negligible_attack, f64::max);
    moved.max_by(|a, b| a.far().total_cmp(&b.far())).filter(|moved| moved.far() > least)
}

fn moved<'a>(results: &Results, variant: &VariantRecord, option: &'a OptionRecord) -> Option<Moved<'a>> {
    let (key, models) = (option.key.as_str(), results.comparable());
    let own = models.iter().filter_map(|model| Some(results.value(key, &model.key, &ATTACK)?.estimate.mean));
    let speaks = |model: &str| models.iter().any(|known| known.key == model);
    let there = variant.risks.iter().filter(|risk| risk.option.as_str() == key && speaks(&risk.model));
    Some(Moved { option, before: range(own)?, after: range(there.map(|risk| risk.estimate.mean))? })
}

fn range(means: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    means.fold(None, |range: Option<(f64, f64)>, x| Some(range.map_or((x, x), |(lo, hi)| (lo.min(x), hi.max(x)))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;

    #[test]
    fn the_option_whose_range_moves_most_is_found_and_small_moves_are_none() {
        let mut results = sample();
        let key = results.options[2].key.clone();
        let mut variant = results.variants[0].clone();
        for risk in &mut variant.risks {
            risk.estimate = results.value(risk.option.as_str(), &risk.model, &ATTACK).expect("a risk").estimate;
        }
        assert!(most_moved(&results, &variant).is_none(), "nothing moves");
        variant.risks.iter_mut().filter(|risk| risk.option == key).for_each(|risk| risk.estimate.mean = 0.97);
        let moved = most_moved(&results, &variant).expect("an option moves");
        assert_eq!((&moved.option.key, moved.after), (&key, (0.97, 0.97)));
        results.study.negligible_attack = 1.0;
        assert!(most_moved(&results, &variant).is_none(), "no move counts");
    }

    #[test]
    fn pairs_that_stand_the_other_way_round_are_counted() {
        let results = sample();
        let pairs = &results.comparison.as_ref().expect("three theories").pairs;
        let mut variant = results.variants[0].clone();
        for (own, pair) in variant.pairs.iter_mut().zip(pairs) {
            (own.models_lower, own.models_higher, own.models_open) =
                (pair.models_lower, pair.models_higher, pair.models_open);
        }
        for risk in &mut variant.risks {
            risk.estimate = results.value(risk.option.as_str(), &risk.model, &ATTACK).expect("a risk").estimate;
        }
        let same = pairs_in(&results, &variant);
        assert_eq!((same.reversed, same.opened, same.all), (0, 0, pairs.len()));
        for own in &mut variant.pairs {
            std::mem::swap(&mut own.models_lower, &mut own.models_higher);
        }
        variant.risks.iter_mut().for_each(|risk| risk.estimate.mean = 1.0 - risk.estimate.mean);
        let turned = pairs_in(&results, &variant);
        assert!(turned.reversed > 0 && turned.opened == 0, "{} {}", turned.reversed, turned.opened);
    }
}
