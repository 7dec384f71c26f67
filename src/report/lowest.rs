//! Which option has the lowest mean risk under a model, said only as far as simulation tells options apart.

use crate::results::measures::ATTACK;
use crate::results::{OptionRecord, Results};
use crate::stats::Interval;

/// The lowest mean risk of attack under one model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Lowest<'a> {
    /// One option lies clearly below every other.
    Alone(&'a OptionRecord),
    /// Several share the first place: equal, or not told apart by simulation.
    Tied,
    /// Simulation errors are unknown.
    Unclear,
}

/// The lowest option of a model; absent if it answered for fewer than two options.
pub fn lowest<'a>(results: &'a Results, model: &str) -> Option<Lowest<'a>> {
    let risk = |o: &OptionRecord| Some(results.value(o.key.as_str(), model, &ATTACK)?.estimate.interval);
    let known: Vec<(&OptionRecord, Interval)> = results.options.iter().filter_map(|o| Some((o, risk(o)?))).collect();
    if known.len() < 2 {
        return None;
    }
    if known.iter().any(|(_, interval)| *interval == Interval::Unknown) {
        return Some(Lowest::Unclear);
    }
    let alone = known.iter().find(|(option, interval)| match &results.comparison {
        // Places come from differences paired draw by draw.
        Some(comparison) => comparison.rank(option.key.as_str(), model).is_some_and(|r| r.best == 1 && r.worst == 1),
        // A model played alone has none: whole intervals must lie apart, which asks for more.
        None => known.iter().filter(|(other, _)| other.key != option.key).all(|(_, other)| below(interval, other)),
    });
    Some(alone.map_or(Lowest::Tied, |(option, _)| Lowest::Alone(option)))
}

fn below(interval: &Interval, other: &Interval) -> bool {
    matches!((interval.bounds(), other.bounds()), (Some((_, hi)), Some((lo, _))) if hi < lo)
}

/// How many models put each option alone in the first place, how many tie, how many leave it unclear.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Firsts<'a> {
    /// Options with the number of models, most first.
    pub alone: Vec<(&'a OptionRecord, usize)>,
    /// Models with a tie.
    pub tied: usize,
    /// Models without a known error.
    pub unclear: usize,
}

/// First places over the models that speak of every option.
pub fn firsts(results: &Results) -> Firsts<'_> {
    let mut firsts = Firsts::default();
    for found in results.comparable().into_iter().filter_map(|m| lowest(results, &m.key)) {
        match found {
            Lowest::Tied => firsts.tied += 1,
            Lowest::Unclear => firsts.unclear += 1,
            Lowest::Alone(option) => match firsts.alone.iter_mut().find(|(known, _)| known.key == option.key) {
                Some((_, count)) => *count += 1,
                None => firsts.alone.push((option, 1)),
            },
        }
    }
    firsts.alone.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    firsts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::stats::Estimate;

    fn set(results: &mut Results, estimate: Estimate) {
        let attacks = results.cells.iter_mut().filter_map(|c| c.value_mut(&ATTACK));
        attacks.for_each(|v| v.estimate = estimate);
    }

    #[test]
    fn a_tie_names_nobody() {
        let mut results = sample();
        set(&mut results, Estimate { mean: 0.0, interval: Interval::Below { hi: 0.001 } });
        for rank in &mut results.comparison.as_mut().expect("three models").ranks {
            (rank.best, rank.worst) = (1, 7);
        }
        assert_eq!(firsts(&results), Firsts { alone: vec![], tied: 3, unclear: 0 });
        results.models.truncate(1);
        results.comparison = None;
        assert_eq!(firsts(&results), Firsts { alone: vec![], tied: 1, unclear: 0 });
    }

    #[test]
    fn an_option_clearly_below_all_others_is_named() {
        let mut results = sample();
        results.comparison = None;
        set(&mut results, Estimate { mean: 0.5, interval: Interval::Between { lo: 0.4, hi: 0.6 } });
        let option = results.options[2].key.clone();
        let cells = results.cells.iter_mut().filter(|c| c.option == option);
        let low = Estimate { mean: 0.2, interval: Interval::Between { lo: 0.1, hi: 0.3 } };
        cells.for_each(|c| c.value_mut(&ATTACK).expect("attack").estimate = low);
        assert_eq!(firsts(&results).alone, [(&results.options[2], 3)]);
    }

    #[test]
    fn without_errors_nothing_is_lowest() {
        let mut results = sample();
        set(&mut results, Estimate { mean: 0.5, interval: Interval::Unknown });
        assert_eq!(firsts(&results), Firsts { alone: vec![], tied: 0, unclear: 3 });
    }
}
