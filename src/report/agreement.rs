//! Where the theories disagree, in the words and figures that several documents use.

use crate::language::{Speech, message};
use crate::quantity::show::decimal;
use crate::results::{Agreement, ModelComparison, Rank, Results};
use crate::stats::Estimate;

/// Kendall's W with its range, and why it proves nothing.
pub fn agreement(results: &Results, comparison: &ModelComparison, language: Speech) -> String {
    let models = ("models", results.comparable().len().into());
    match comparison.concordance {
        Some(w) => message("report-concordance").with(language, &[models, ("w", coefficient(w, language).into())]),
        None => message("report-no-concordance").with(language, &[models]),
    }
}

/// `0.61 (0.60 to 0.63 at 95 %)`.
pub fn coefficient(agreement: Agreement, language: Speech) -> String {
    let show = |x: f64| decimal(x, 2, language).into();
    let value = ("value", show(agreement.value));
    match agreement.range {
        Some([lo, hi]) => message("report-coefficient").with(language, &[value, ("low", show(lo)), ("high", show(hi))]),
        None => message("report-coefficient-unknown").with(language, &[value]),
    }
}

/// `3`, or `2–4` where simulation leaves it open.
pub fn place(rank: &Rank) -> String {
    if rank.best == rank.worst { rank.best.to_string() } else { format!("{}–{}", rank.best, rank.worst) }
}

/// Share of draws and number of models, of all, in which an option has the lower risk than another.
pub fn duel(comparison: &ModelComparison, option: &str, other: &str) -> Option<(Estimate, String)> {
    let (pair, turned) = comparison.pair(option, other)?;
    let draws = pair.draws?;
    let (share, models) = if turned { (draws.higher, pair.models_higher) } else { (draws.lower, pair.models_lower) };
    Some((share, format!("{models}/{}", pair.models.len())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;

    #[test]
    fn an_open_place_is_shown_as_a_range() {
        let mut rank = sample().comparison.expect("three models").ranks[0].clone();
        (rank.best, rank.worst) = (2, 4);
        assert_eq!(place(&rank), "2–4");
        rank.worst = 2;
        assert_eq!(place(&rank), "2");
    }

    #[test]
    fn the_words_say_what_agreement_is_worth() {
        let results = sample();
        for (&language, worth) in Language::ALL.iter().zip(["no evidence", "belegt nicht"]) {
            let text = agreement(&results, results.comparison.as_ref().expect("three models"), language.into());
            assert!(text.contains(worth), "{text}");
        }
    }

    #[test]
    fn a_pair_reads_the_same_from_both_sides() {
        let comparison = sample().comparison.expect("three models");
        let pair = &comparison.pairs[0];
        let (a, b) = (pair.option.as_str(), pair.other.as_str());
        let models = |x: &str, y: &str| duel(&comparison, x, y).expect("pair").1;
        assert_eq!(models(a, b), format!("{}/3", pair.models_lower));
        assert_eq!(models(b, a), format!("{}/3", pair.models_higher));
    }
}
