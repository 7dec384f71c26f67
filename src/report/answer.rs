//! The short answer in words: what all models say, where they differ, what cannot be said. No winner is named that ties.

use super::build_up;
use super::findings::ends_over_models;
use super::lowest::{Firsts, firsts};
use super::sections::title;
use crate::language::Language;
use crate::results::measures::ATTACK;
use crate::results::{OptionRecord, Results};
use crate::stats::{Interval, Verdict};
use crate::wording::{level, quoted, verdict_word, within};

/// The level of risk, as a range over models.
pub fn levels(results: &Results, language: Language) -> String {
    let within = within(results.study.horizon_years, language);
    let to = if language == Language::En { "to" } else { "bis" };
    let range = |option: &OptionRecord| {
        let [lo, hi] = ends_over_models(results, option.key.as_str(), &ATTACK)?.map(|e| level(&e, language));
        let both = if lo == hi { lo } else { format!("{lo} {to} {hi}") };
        Some(format!("{} {both}", title(option, language)))
    };
    let ranges = results.options.iter().filter_map(range).collect::<Vec<_>>().join("; ");
    let over = match (results.models.as_slice(), language) {
        ([one], Language::En) => format!("under one model, “{}”", one.title.get(language)),
        ([one], Language::De) => format!("in einem Modell, «{}»", one.title.get(language)),
        (all, Language::En) => format!("from the lowest to the highest of {} models", all.len()),
        (all, Language::De) => format!("vom niedrigsten bis zum höchsten von {} Modellen", all.len()),
    };
    match language {
        Language::En => format!("Probability of an attack {within}, {over}: {ranges}."),
        Language::De => format!("Wahrscheinlichkeit eines Angriffs {within}, {over}: {ranges}."),
    }
}

/// How many models call which options better than the reference, who dissents, and why if the numbers tell.
pub fn agreement(results: &Results, language: Language) -> Option<String> {
    let reference = title(results.options.iter().find(|o| o.key == results.study.reference)?, language);
    if unknown(results) {
        return Some(match language {
            Language::En => format!("Too few replicates: whether any option beats the reference {reference} is unclear."),
            Language::De => {
                format!("Zu wenige Wiederholungen: Ob eine Option besser ist als die Bezugsoption {reference}, ist unklar.")
            }
        });
    }
    // Options with the same dissenters go into one sentence.
    let mut groups: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    for option in results.options.iter().filter(|o| o.key != results.study.reference) {
        let dissent = dissenters(results, option, language);
        let name = title(option, language);
        match groups.iter_mut().find(|(known, _)| *known == dissent) {
            Some((_, names)) => names.push(name),
            None => groups.push((dissent, vec![name])),
        }
    }
    let n = results.models.len();
    let sentences = groups.iter().map(|(dissent, names)| compared(n, dissent, &names.join(", "), &reference, language));
    let sentences: Vec<String> = sentences.chain(build_up::sentence(results, language)).collect();
    (!groups.is_empty()).then(|| sentences.join(" "))
}

fn compared(n: usize, dissent: &[String], names: &str, reference: &str, language: Language) -> String {
    let (agree, who) = (n - dissent.len(), dissent.join(", "));
    let (models, tail) = match (language, n, agree) {
        (Language::En, 1, 1) => ("The model gives".to_owned(), String::new()),
        (Language::De, 1, 1) => ("Das Modell gibt".to_owned(), String::new()),
        (Language::En, 1, _) => ("The model does not give".to_owned(), format!(": {who}")),
        (Language::De, 1, _) => ("Das Modell gibt nicht".to_owned(), format!(": {who}")),
        (Language::En, 2, 2) => ("Both models give".to_owned(), String::new()),
        (Language::De, 2, 2) => ("Beide Modelle geben".to_owned(), String::new()),
        (Language::En, _, 0) => ("No model gives".to_owned(), format!(": {who}")),
        (Language::De, _, 0) => ("Kein Modell gibt".to_owned(), format!(": {who}")),
        (Language::En, ..) if agree == n => (format!("All {n} models give"), String::new()),
        (Language::De, ..) if agree == n => (format!("Alle {n} Modelle geben"), String::new()),
        (Language::En, ..) => (format!("{agree} of {n} models give"), format!("; not so {who}")),
        (Language::De, ..) => (format!("{agree} von {n} Modellen geben"), format!("; anders {who}")),
    };
    match language {
        Language::En => format!("{models} {names} a lower risk than the reference {reference}{tail}."),
        Language::De => format!("{models} {names} ein kleineres Risiko als der Bezugsoption {reference}{tail}."),
    }
}

/// Whether any risk has no known simulation error.
fn unknown(results: &Results) -> bool {
    let mut attacks = results.cells.iter().filter_map(|c| c.value(&ATTACK));
    attacks.any(|v| v.estimate.interval == Interval::Unknown)
}

/// The models that do not call an option better than the reference, each with its verdict.
fn dissenters(results: &Results, option: &OptionRecord, language: Language) -> Vec<String> {
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
pub fn extremes(results: &Results, language: Language) -> Option<String> {
    let Firsts { alone, tied, unclear } = firsts(results);
    if alone.is_empty() && tied + unclear == 0 {
        return None;
    }
    let mut list: Vec<String> = alone.iter().map(|(option, n)| format!("{} ({n})", title(option, language))).collect();
    list.extend((tied > 0).then(|| match language {
        Language::En => format!("tied, or not told apart by simulation ({tied})"),
        Language::De => format!("gleichauf oder durch die Simulation nicht zu trennen ({tied})"),
    }));
    list.extend((unclear > 0).then(|| match language {
        Language::En => format!("unclear, errors unknown ({unclear})"),
        Language::De => format!("unklar, Fehler unbekannt ({unclear})"),
    }));
    let list = list.join(", ");
    let several = results.models.len() > 1;
    Some(match (language, several) {
        (Language::En, true) => format!(
            "Lowest mean risk, by number of models: {list}. Agreement in order is weak evidence: all models read the same assumed wills and costs."
        ),
        (Language::De, true) => format!(
            "Kleinstes mittleres Risiko, nach Zahl der Modelle: {list}. Einigkeit in der Reihenfolge besagt wenig: Alle Modelle lesen denselben angenommenen Willen und dieselben Kosten."
        ),
        (Language::En, false) => format!("Lowest mean risk under this one model: {}.", bare(&list)),
        (Language::De, false) => format!("Kleinstes mittleres Risiko in diesem einen Modell: {}.", bare(&list)),
    })
}

/// Without the number of models, which is one.
fn bare(list: &str) -> &str {
    list.strip_suffix(" (1)").unwrap_or(list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::stats::Estimate;

    /// A sample in which every risk is `estimate` and every verdict `verdict`.
    fn equal(models: usize, estimate: Estimate, verdict: Verdict) -> Results {
        let mut results = sample();
        for value in results.cells.iter_mut().filter_map(|c| c.value_mut(&ATTACK)) {
            value.estimate = estimate;
            value.difference.iter_mut().for_each(|d| d.verdict = verdict);
        }
        results.tribunal.iter_mut().flat_map(|t| &mut t.ranks).for_each(|r| (r.best, r.worst) = (1, 7));
        results.models.truncate(models);
        results
    }

    #[test]
    fn risks_of_nothing_have_no_winner() {
        let results = equal(3, Estimate { mean: 0.0, interval: Interval::Below { hi: 0.006 } }, Verdict::Negligible);
        let extremes = extremes(&results, Language::En).expect("options");
        assert!(extremes.contains("by number of models: tied, or not told apart by simulation (3)."), "{extremes}");
        assert!(results.options.iter().all(|o| !extremes.contains(o.title.get(Language::En))));
        let levels = levels(&results, Language::En);
        assert!(
            levels.contains("<\u{202f}0.6\u{202f}%") && !levels.contains(" 0\u{202f}%") && !levels.contains(" to <"),
            "{levels}"
        );
        assert!(agreement(&results, Language::En).expect("options").starts_with("No model gives"));
    }

    #[test]
    fn one_model_without_errors_says_so_and_names_nobody() {
        let results = equal(1, Estimate { mean: 0.29, interval: Interval::Unknown }, Verdict::Unclear);
        let [levels, agreement, extremes] = [
            levels(&results, Language::En),
            agreement(&results, Language::En).unwrap(),
            extremes(&results, Language::En).unwrap(),
        ];
        assert!(levels.contains("under one model") && !levels.contains("29\u{202f}% to 29"), "{levels}");
        assert!(agreement.contains("unclear") && !agreement.contains("0 of 1"), "{agreement}");
        assert_eq!(extremes, "Lowest mean risk under this one model: unclear, errors unknown.");
    }

    #[test]
    fn two_models_are_both() {
        let results = equal(2, Estimate { mean: 0.3, interval: Interval::Between { lo: 0.2, hi: 0.4 } }, Verdict::Better);
        assert!(agreement(&results, Language::En).expect("options").starts_with("Both models give"));
    }
}
