//! What a reader sees first, in at most 120 words: what most theories say, how far apart they are, what would overturn it, how they did
//! on history, and what cannot be said. Every sentence follows from its numbers.

use super::answer::overturning;
use super::findings::risk_over_options;
use super::order::majority_order;
use super::words::title;
use crate::language::{Speech, message};
use crate::results::measures::ATTACK;
use crate::results::{OptionRecord, Results};
use crate::scenario::Basis;
use crate::stats::Interval;
use crate::wording::{extent, rounded, span};

/// The sentences, one for each thought.
pub fn first_screen(results: &Results, language: Speech) -> Vec<String> {
    if has_unknown_errors(results) {
        return vec![message("first-too-few").get(language).to_owned(), rests_on(results, language)];
    }
    let said = [
        order(results, language),
        apart(results, language),
        overturned(results, language),
        history(results, language),
        Some(rests_on(results, language)),
    ];
    said.into_iter().flatten().collect()
}

/// Whether some risk has no known simulation error: then no two options can be told apart.
fn has_unknown_errors(results: &Results) -> bool {
    let mut risks = results.cells.iter().filter_map(|cell| cell.value(&ATTACK));
    risks.any(|risk| risk.estimate.interval == Interval::Unknown)
}

/// The order in which most theories put the options.
fn order(results: &Results, language: Speech) -> Option<String> {
    let groups = majority_order(results).filter(|_| results.options.len() > 1)?;
    let order = groups.iter().map(|group| together(group, language)).collect::<Vec<_>>().join(" · ");
    let ties = if groups.len() == results.options.len() { "none" } else { "some" };
    Some(message("first-order").with(language, &[("order", order.into()), ("ties", ties.into())]))
}

/// How far the theories lie apart about the options at the ends of their order, or about all where it has no ends, beside what is on
/// record.
fn apart(results: &Results, language: Speech) -> Option<String> {
    let groups = majority_order(results).unwrap_or_else(|| vec![results.options.iter().collect()]);
    let (first, last) = (groups.first()?, groups.last()?);
    let several = match groups.len() {
        1 if first.len() == 1 => "one",
        1 => "all",
        _ => "yes",
    };
    let words = [
        ("years", results.study.horizon_years.into()),
        ("first", together(first, language).into()),
        ("range", risk_over_options(results, first, language)?.into()),
        ("last", together(last, language).into()),
        ("others", risk_over_options(results, last, language)?.into()),
        ("several", several.into()),
    ];
    let said = message("first-apart").with(language, &words);
    Some(said + &record(results, language).map(|told| format!(" {told}")).unwrap_or_default())
}

/// Options that nothing separates: `“A” = “B”`.
fn together(options: &[&OptionRecord], language: Speech) -> String {
    options.iter().map(|option| title(option, language)).collect::<Vec<_>>().join(" = ")
}

/// How often it came to war again on record.
fn record(results: &Results, language: Speech) -> Option<String> {
    let found = results.study.base_rate.as_ref()?;
    let [lo, hi] = found.interval;
    let words = [
        ("pairs", found.pairs.into()),
        ("risk", rounded(found.risk, 0, language).into()),
        ("interval", span(lo, hi, 0, language).into()),
    ];
    Some(message("first-record").with(language, &words))
}

/// Which what-ifs of the study turn the order round.
fn overturned(results: &Results, language: Speech) -> Option<String> {
    let names = overturning(results, language)?;
    let counts =
        [("turning", names.len().into()), ("variants", results.variants.len().into()), ("names", names.join(", ").into())];
    Some(message("first-overturned").with(language, &counts))
}

/// How the theories did on historical cases.
fn history(results: &Results, language: Speech) -> Option<String> {
    let record = results.history.as_ref()?;
    let counts = record.counts();
    let words = [
        ("cases", record.cases.into()),
        ("models", counts.models.into()),
        ("extent", extent(counts.better_levels, counts.models).into()),
        ("better", counts.better_levels.into()),
        ("ordered", counts.in_order.into()),
    ];
    (counts.models > 0).then(|| message("first-history").with(language, &words))
}

/// How much of it is assumed, and what therefore cannot be said.
fn rests_on(results: &Results, language: Speech) -> String {
    let calibrated = if results.beliefs_on(Basis::Calibrated) > 0 { "yes" } else { "no" };
    let words = [
        ("all", results.beliefs().count().into()),
        ("assumed", results.beliefs_on(Basis::Assumption).into()),
        ("calibrated", calibrated.into()),
    ];
    message("first-rests-on").with(language, &words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;

    fn told(results: &Results) -> String {
        first_screen(results, results.speech(Language::En)).join(" ")
    }

    #[test]
    fn a_changed_number_changes_the_sentence() {
        let results = sample();
        let before = told(&results);
        let mut tied = results.clone();
        for pair in &mut tied.comparison.as_mut().expect("three models").pairs {
            (pair.models_lower, pair.models_higher, pair.models_open) = (0, 0, 3);
        }
        assert!(told(&tied).contains(" = ") && told(&tied) != before, "{}", told(&tied));
        assert!(told(&tied).contains("over all options"), "no option is named first where all are tied: {}", told(&tied));
        let mut unsure = results.clone();
        unsure.cells[0].value_mut(&ATTACK).expect("attack").estimate.interval = Interval::Unknown;
        assert!(told(&unsure).contains("Too few") && !told(&unsure).contains(" · "), "{}", told(&unsure));
        let mut sourced = results.clone();
        let assumed = sourced.world.iter_mut().find(|quantity| quantity.basis == Basis::Assumption);
        assumed.expect("an assumption").basis = Basis::Published;
        let count = |results: &Results| rests_on(results, Language::En.into());
        assert_ne!(count(&sourced), count(&results));
        let bare = Results { history: None, variants: Vec::new(), ..results.clone() };
        let sentences = |results: &Results| first_screen(results, Language::En.into()).len();
        let gone = usize::from(results.history.is_some()) + usize::from(!results.variants.is_empty());
        assert_eq!(sentences(&bare) + gone, sentences(&results));
    }

    #[test]
    fn the_first_screen_of_the_shipped_study_has_at_most_120_words() {
        let text = include_str!("../../output/ukraine-2025/results.json");
        let results = crate::results::read(text).expect("the committed results");
        for &language in Language::ALL {
            let told = first_screen(&results, results.speech(language)).join(" ");
            let words = told.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
            assert!(words <= 120, "{language:?}: {words} words: {told}");
        }
    }
}
