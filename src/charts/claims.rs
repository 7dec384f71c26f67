//! What a title may claim: who stands first beyond simulation error.

use crate::language::{Speech, Words, message};
use crate::results::{OptionRecord, Results};

/// The normal quantile of a two-sided 95 % interval.
const Z95: f64 = 1.959_963_984_540_054;

/// The option whose mean risk of attack is clearly below that of every other one under a model; none if the first place is
/// tied or simulation leaves it open.
pub fn first_alone<'a>(results: &'a Results, model: &str) -> Option<&'a OptionRecord> {
    let comparison = results.comparison.as_ref()?;
    let alone = |o: &&OptionRecord| comparison.rank(o.key.as_str(), model).is_some_and(|r| r.best == 1 && r.worst == 1);
    // With a single option to place there is nothing to lead.
    let placed = comparison.ranks.iter().filter(|r| r.model == model).count();
    results.options.iter().find(alone).filter(|_| placed > 1)
}

/// The place in `values` of the one that exceeds every other by more than the errors of both; none without errors.
pub fn leader(values: &[(f64, Option<f64>)]) -> Option<usize> {
    let above = |a: &(f64, Option<f64>), b: &(f64, Option<f64>)| a.1.zip(b.1).is_some_and(|(e, f)| a.0 - b.0 > e + f);
    let leads = |i: &usize| (0..values.len()).all(|j| j == *i || above(&values[*i], &values[j]));
    (0..values.len()).find(leads).filter(|_| values.len() > 1)
}

/// A title in the language's quotation marks where it stands inside a sentence; English needs none.
pub fn named(title: &Words, language: Speech) -> String {
    message("chart-named").with(language, &[("title", title.get(language).into())])
}

/// Half-width at 95 % of a share counted in `n` draws; a share of nothing or of all is known to 3/n. For evenly spread draws
/// it is an upper bound.
pub fn share_error(p: f64, n: u64) -> f64 {
    let n = n.max(1) as f64;
    (Z95 * (p * (1.0 - p) / n).max(0.0).sqrt()).max(3.0 / n)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_leads_only_beyond_both_errors() {
        let known = |x: f64| (x, Some(0.01));
        assert_eq!(leader(&[known(0.5), known(0.6), known(0.4)]), Some(1));
        assert_eq!(leader(&[known(0.6), known(0.59)]), None);
        assert_eq!(leader(&[known(1.0), known(1.0)]), None);
        assert_eq!(leader(&[(0.9, None), (0.1, None)]), None);
        assert_eq!(leader(&[known(0.9)]), None);
    }
}
