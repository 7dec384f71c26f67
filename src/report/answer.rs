//! The short answer in words: what all models say, where they differ, what cannot be said. No winner is named that ties.

use super::lowest::{Firsts, firsts};
use super::overturns::{range_in, told};
use super::words::title;
use crate::language::{Speech, message};
use crate::results::measures::ATTACK;
use crate::results::{CardRecord, OptionRecord, Results, VariantRecord};
use crate::scenario::Basis;
use crate::stats::{Interval, Verdict};
use crate::wording::{quoted, rounded, span, verdict_word};

/// How many models call which options better than the reference, who dissents, and why if the numbers tell.
pub fn agreement(results: &Results, language: Speech) -> Option<String> {
    let reference = title(results.options.iter().find(|o| o.key == results.study.reference)?, language);
    if unknown(results) {
        return Some(message("answer-too-few").with(language, &[("reference", reference.into())]));
    }
    // Options with the same dissenters, among as many models that speak, go into one sentence.
    let mut groups: Vec<((usize, Vec<String>), Vec<String>)> = Vec::new();
    for option in results.options.iter().filter(|o| o.key != results.study.reference) {
        let said = (judging(results, option), dissenters(results, option, language));
        let name = title(option, language);
        match groups.iter_mut().find(|(known, _)| *known == said) {
            Some((_, names)) => names.push(name),
            None => groups.push((said, vec![name])),
        }
    }
    groups.retain(|((models, _), _)| *models > 0);
    let sentences =
        groups.iter().map(|((n, dissent), names)| compared(*n, dissent, &names.join(", "), &reference, language));
    let sentences: Vec<String> = sentences.chain(silences(results, language)).collect();
    (!groups.is_empty()).then(|| sentences.join(" "))
}

/// How many models compare an option with the reference: those that speak of both.
fn judging(results: &Results, option: &OptionRecord) -> usize {
    let judges = |model: &str| results.value(option.key.as_str(), model, &ATTACK).is_some_and(|v| v.difference.is_some());
    results.models.iter().filter(|model| judges(&model.key)).count()
}

/// A sentence for each model that is silent about some options.
fn silences(results: &Results, language: Speech) -> Vec<String> {
    let sentence = |model: &CardRecord| {
        let silent = results.options.iter().filter(|option| results.is_silent(option.key.as_str(), &model.key));
        let names: Vec<String> = silent.map(|option| title(option, language)).collect();
        let name = quoted(model.title.get(language), language);
        let arguments = [("model", name.into()), ("options", names.join(", ").into())];
        (!names.is_empty()).then(|| message("answer-silent").with(language, &arguments))
    };
    results.models.iter().filter_map(sentence).collect()
}

/// How many of `n` models give the options `names` a lower risk, and who does not.
fn compared(n: usize, dissent: &[String], names: &str, reference: &str, language: Speech) -> String {
    let said = match n - dissent.len() {
        agree if agree == n => message("answer-all-agree"),
        0 => message("answer-none-agrees"),
        _ => message("answer-some-agree"),
    };
    let arguments = [
        ("models", n.into()),
        ("agree", (n - dissent.len()).into()),
        ("options", names.into()),
        ("reference", reference.into()),
        ("dissent", dissent.join(", ").into()),
    ];
    said.with(language, &arguments)
}

/// Whether any risk has no known simulation error.
fn unknown(results: &Results) -> bool {
    let mut attacks = results.cells.iter().filter_map(|c| c.value(&ATTACK));
    attacks.any(|v| v.estimate.interval == Interval::Unknown)
}

/// The models that do not call an option better than the reference, each with its verdict.
fn dissenters(results: &Results, option: &OptionRecord, language: Speech) -> Vec<String> {
    let verdict = |model: &str| results.value(option.key.as_str(), model, &ATTACK)?.difference.map(|d| d.verdict);
    let mut found = Vec::new();
    for model in &results.models {
        if let Some(other) = verdict(&model.key).filter(|v| *v != Verdict::Better) {
            let name = quoted(model.title.get(language), language);
            found.push(format!("{name} ({})", verdict_word(other).get(language)));
        }
    }
    found
}

/// Which options are lowest under how many models; a tie counts for nobody.
pub fn extremes(results: &Results, language: Speech) -> Option<String> {
    let Firsts { alone, tied, unclear } = firsts(results);
    let several = results.models.len() > 1;
    let counted = |what: String, n: usize| if several { format!("{what} ({n})") } else { what };
    let mut list: Vec<String> = alone.iter().map(|(option, n)| counted(title(option, language), *n)).collect();
    for (what, n) in [(message("answer-tied"), tied), (message("answer-unclear"), unclear)] {
        list.extend((n > 0).then(|| counted(what.get(language).to_owned(), n)));
    }
    let said = if several { message("answer-lowest") } else { message("answer-lowest-of-one") };
    (!list.is_empty()).then(|| said.with(language, &[("options", list.join(", ").into())]))
}

/// How often it came to war again on record.
pub fn base_rate(results: &Results, language: Speech) -> Option<String> {
    let found = results.study.base_rate.as_ref()?;
    let [lo, hi] = found.interval;
    let words = [
        ("calibrated", results.beliefs_on(Basis::Calibrated).into()),
        ("pairs", found.pairs.into()),
        ("years", found.years.into()),
        ("risk", rounded(found.risk, 0, language).into()),
        ("interval", span(lo, hi, 0, language).into()),
    ];
    Some(message("answer-base-rate").with(language, &words))
}

/// The level of risk where the will is found in the other way, if a variant of the study does so.
pub fn other_will(results: &Results, language: Speech) -> Option<String> {
    let variant = results.variants.iter().find(|variant| variant.will != results.study.will)?;
    let range = |option: &OptionRecord| {
        Some(format!("{} {}", title(option, language), told(range_in(results, variant, option.key.as_str())?, language)))
    };
    let ranges = results.options.iter().filter_map(range).collect::<Vec<_>>().join("; ");
    let name = quoted(variant.title.get(language), language);
    Some(message("answer-other-will").with(language, &[("variant", name.into()), ("ranges", ranges.into())]))
}

/// Titles of the what-ifs of the study that turn round the order of two options; absent if it names none.
pub fn overturning(results: &Results, language: Speech) -> Option<Vec<String>> {
    let pairs = &results.comparison.as_ref()?.pairs;
    let turns = |variant: &&VariantRecord| {
        variant.changes(pairs, results.study.negligible_attack).any(|(pair, after)| after.opposes(pair.standing()))
    };
    let names = results.variants.iter().filter(turns).map(|v| quoted(v.title.get(language), language)).collect();
    (!results.variants.is_empty()).then_some(names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;
    use crate::stats::Estimate;

    /// A sample in which every risk is `estimate` and every verdict `verdict`.
    fn equal(models: usize, estimate: Estimate, verdict: Verdict) -> Results {
        let mut results = sample();
        for value in results.cells.iter_mut().filter_map(|c| c.value_mut(&ATTACK)) {
            value.estimate = estimate;
            value.difference.iter_mut().for_each(|d| d.verdict = verdict);
        }
        results.comparison.iter_mut().flat_map(|t| &mut t.ranks).for_each(|r| (r.best, r.worst) = (1, 7));
        results.models.truncate(models);
        results
    }

    #[test]
    fn risks_of_nothing_have_no_winner() {
        let results = equal(3, Estimate { mean: 0.0, interval: Interval::Below { hi: 0.006 } }, Verdict::Negligible);
        let extremes = extremes(&results, Language::En.into()).expect("options");
        assert!(extremes.contains("by number of models: tied, or not told apart by simulation (3)."), "{extremes}");
        assert!(results.options.iter().all(|o| !extremes.contains(o.title.get(Language::En))));
        assert!(agreement(&results, Language::En.into()).expect("options").starts_with("No model gives"));
    }

    #[test]
    fn one_model_without_errors_says_so_and_names_nobody() {
        let results = equal(1, Estimate { mean: 0.29, interval: Interval::Unknown }, Verdict::Unclear);
        let [agreement, extremes] =
            [agreement(&results, Language::En.into()).unwrap(), extremes(&results, Language::En.into()).unwrap()];
        assert!(agreement.contains("unclear") && !agreement.contains("0 of 1"), "{agreement}");
        assert_eq!(extremes, "Lowest mean risk under this one model: unclear, errors unknown.");
    }

    #[test]
    fn two_models_are_both() {
        let results = equal(2, Estimate { mean: 0.3, interval: Interval::Between { lo: 0.2, hi: 0.4 } }, Verdict::Better);
        assert!(agreement(&results, Language::En.into()).expect("options").starts_with("Both models give"));
    }
}
