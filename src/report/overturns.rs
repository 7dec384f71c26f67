//! Which what-ifs of a study turn round the order of two options, in the words that summary and section share.

use super::words::title;
use crate::language::{Speech, message};
use crate::results::{Pair, PairOrder, Results, VariantRecord};
use crate::wording::{quoted, span};

/// What a variant does to the order.
pub struct Overturn {
    /// Its title.
    pub title: String,
    /// What it does.
    pub said: String,
}

/// What a variant does to the order of the options.
pub fn overturns(results: &Results, variant: &VariantRecord, language: Speech) -> Overturn {
    let pairs = results.comparison.as_ref().map_or(&[][..], |found| &found.pairs);
    let (turned, opened): (Vec<_>, Vec<_>) =
        variant.changes(pairs, results.study.negligible_attack).partition(|(pair, after)| after.opposes(pair.standing()));
    let list = |changes: &[(&Pair, PairOrder)]| {
        let names = changes.iter().map(|(pair, _)| in_order(results, pair, language));
        names.collect::<Vec<_>>().join("; ")
    };
    let counts = [
        ("turned", turned.len().into()),
        ("pairs", list(&turned).into()),
        ("opened", opened.len().into()),
        ("open", list(&opened).into()),
    ];
    Overturn {
        title: variant.title.get(language).to_owned(),
        said: message("report-variants-change").with(language, &counts),
    }
}

/// `“A” before “B”`, the lower risk first, as the study itself has it.
fn in_order(results: &Results, pair: &Pair, language: Speech) -> String {
    let name = |key: &str| results.option(key).map_or_else(|| quoted(key, language), |option| title(option, language));
    let (option, other) = (name(pair.option.as_str()), name(pair.other.as_str()));
    let (first, second) = if pair.standing() == PairOrder::Higher { (other, option) } else { (option, other) };
    message("report-variants-before").with(language, &[("first", first.into()), ("second", second.into())])
}

/// Lowest and highest risk of attack of an option in a variant, over the theories that speak of every option in the study.
pub fn range_in(results: &Results, variant: &VariantRecord, option: &str) -> Option<(f64, f64)> {
    let comparable = results.comparable();
    let speaks = |model: &str| comparable.iter().any(|known| known.key == model);
    let risks = variant.risks.iter().filter(|risk| risk.option.as_str() == option && speaks(&risk.model));
    let means = risks.map(|risk| risk.estimate.mean);
    means.fold(None, |range: Option<(f64, f64)>, x| Some(range.map_or((x, x), |(lo, hi)| (lo.min(x), hi.max(x)))))
}

/// A range of probabilities, `3–22 %`.
pub fn told((lo, hi): (f64, f64), language: Speech) -> String {
    span(lo, hi, 0, language)
}
