//! Text that page and Markdown share: the short answer, sources, the command that makes the numbers again.

use super::findings::{range_over_models, ranks, value};
use super::words;
use crate::language::Language;
use crate::models::Will;
use crate::quantity::show::percent;
use crate::results::{OptionRecord, Results};
use crate::stats::Verdict;

/// One paragraph of plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// The text.
    pub text: String,
}

/// The short answer: what all models say, where they differ, what cannot be said. No winner is named.
pub fn summary(results: &Results, language: Language) -> Vec<Paragraph> {
    let mut texts = vec![levels(results, language)];
    texts.extend(agreement(results, language));
    texts.extend(extremes(results, language));
    texts.extend(results.cautions.iter().take(2).map(|c| format!("{} {}", c.seen.get(language), c.matters.get(language))));
    texts.into_iter().map(|text| Paragraph { text }).collect()
}

fn title(option: &OptionRecord, language: Language) -> String {
    match language {
        Language::En => format!("“{}”", option.title.get(language)),
        Language::De => format!("«{}»", option.title.get(language)),
    }
}

/// The level of risk, as a range over models.
fn levels(results: &Results, language: Language) -> String {
    let years = results.study.horizon_years;
    let ranges: Vec<String> = results
        .options
        .iter()
        .filter_map(|option| {
            let (lo, hi) = range_over_models(results, option.key.as_str(), "attack")?;
            let to = if language == Language::En { "to" } else { "bis" };
            Some(format!("{} {} {to} {}", title(option, language), percent(lo, 0, language), percent(hi, 0, language)))
        })
        .collect();
    match language {
        Language::En => format!(
            "Probability of an attack within {years} years, from the lowest to the highest of {} models: {}.",
            results.models.len(),
            ranges.join("; ")
        ),
        Language::De => format!(
            "Wahrscheinlichkeit eines Angriffs binnen {years} Jahren, vom niedrigsten bis zum höchsten von {} Modellen: {}.",
            results.models.len(),
            ranges.join("; ")
        ),
    }
}

/// How many models call which options better than the reference, and who dissents.
fn agreement(results: &Results, language: Language) -> Option<String> {
    let reference = title(results.options.iter().find(|o| o.key == results.study.reference)?, language);
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
    let sentence = |(dissent, names): &(Vec<String>, Vec<String>)| {
        let (agree, names, who) = (n - dissent.len(), names.join(", "), dissent.join(", "));
        match (language, dissent.is_empty()) {
            (Language::En, true) => format!("All {n} models give {names} a lower risk than the reference {reference}."),
            (Language::De, true) => {
                format!("Alle {n} Modelle geben {names} ein kleineres Risiko als der Bezugsoption {reference}.")
            }
            (Language::En, false) => {
                format!("{agree} of {n} models give {names} a lower risk than the reference {reference}; not so {who}.")
            }
            (Language::De, false) => format!(
                "{agree} von {n} Modellen geben {names} ein kleineres Risiko als der Bezugsoption {reference}; anders {who}."
            ),
        }
    };
    (!groups.is_empty()).then(|| groups.iter().map(sentence).collect::<Vec<_>>().join(" "))
}

/// The models that do not call an option better than the reference, each with its verdict.
fn dissenters(results: &Results, option: &OptionRecord, language: Language) -> Vec<String> {
    let verdict = |model: &str| value(results, option.key.as_str(), model, "attack")?.difference.map(|d| d.verdict);
    let mut found = Vec::new();
    for model in &results.models {
        if let Some(other) = verdict(&model.key).filter(|v| *v != Verdict::Better) {
            found.push(format!("{} ({})", model.title.get(language), words::verdict(other).get(language)));
        }
    }
    found
}

/// Which options are lowest under how many models.
fn extremes(results: &Results, language: Language) -> Option<String> {
    let mut lowest: Vec<(String, usize)> = Vec::new();
    for model in &results.models {
        let ranks = ranks(results, &model.key, "attack");
        let known = results.options.iter().zip(&ranks).filter_map(|(o, r)| Some((o, (*r)?)));
        let name = title(known.min_by(|a, b| a.1.total_cmp(&b.1))?.0, language);
        match lowest.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += 1,
            None => lowest.push((name, 1)),
        }
    }
    lowest.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let list: Vec<String> = lowest.iter().map(|(name, count)| format!("{name} ({count})")).collect();
    Some(match language {
        Language::En => format!(
            "Lowest mean risk, by number of models: {}. Agreement in order is weak evidence: all models read the same assumed wills and costs.",
            list.join(", ")
        ),
        Language::De => format!(
            "Kleinstes mittleres Risiko, nach Zahl der Modelle: {}. Einigkeit in der Reihenfolge besagt wenig: Alle Modelle lesen denselben angenommenen Willen und dieselben Kosten.",
            list.join(", ")
        ),
    })
}

/// A source as a line: author, title, publisher, date, as far as known.
pub fn source_line(results: &Results, key: &str) -> String {
    let Some(source) = results.study.sources.iter().find(|s| s.key == key) else { return key.to_owned() };
    let parts = [source.author.as_ref(), Some(&source.title), source.publisher.as_ref(), source.date.as_ref()];
    parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")
}

/// The command that makes these numbers again.
pub fn command_to_rerun(results: &Results) -> String {
    let m = &results.manifest;
    let mut command = format!("garant run {}", results.study.name);
    command += &format!(" --seed {} --plan {}", m.seed, format!("{:?}", m.plan).to_lowercase());
    command += &format!(" --replicates {} --draws {} --models {}", m.replicates, m.draws, m.models.join(","));
    command += if results.study.will == Will::Derived { " --will derived" } else { " --will given" };
    for setting in &m.settings {
        command += &format!(" --set {}", quoted(setting));
    }
    command
}

/// A word as a shell takes it.
pub fn quoted(word: &str) -> String {
    let plain = word.chars().all(|c| c.is_ascii_alphanumeric() || "-_.=+".contains(c));
    if plain { word.to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
}
