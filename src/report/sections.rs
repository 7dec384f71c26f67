//! Text that page and Markdown share: the short answer, sources, the command that makes the numbers again.

use super::findings::{range_over_models, ranks, verdicts};
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

/// Which options all models call better than the reference, and which not.
fn agreement(results: &Results, language: Language) -> Option<String> {
    let n = results.models.len();
    let others: Vec<&OptionRecord> = results.options.iter().filter(|o| o.key != results.study.reference).collect();
    let better = |o: &&&OptionRecord| verdicts(results, o.key.as_str())[0] == (Verdict::Better, n);
    let all: Vec<String> = others.iter().filter(better).map(|o| title(o, language)).collect();
    let rest: Vec<String> = others.iter().filter(|o| !better(o)).map(|o| title(o, language)).collect();
    let reference = results.options.iter().find(|o| o.key == results.study.reference)?;
    let mut text = String::new();
    if !all.is_empty() {
        text += &match language {
            Language::En => format!(
                "Every model gives a lower risk than the reference {} to {}.",
                title(reference, language),
                all.join(", ")
            ),
            Language::De => format!(
                "Jedes Modell gibt ein kleineres Risiko als die Bezugsoption {} für {}.",
                title(reference, language),
                all.join(", ")
            ),
        };
    }
    if !rest.is_empty() {
        text += &match language {
            Language::En => format!(" The models do not agree about {}.", rest.join(", ")),
            Language::De => format!(" Nicht einig sind sich die Modelle über {}.", rest.join(", ")),
        };
    }
    (!text.is_empty()).then(|| text.trim().to_owned())
}

/// Which options are lowest under some model.
fn extremes(results: &Results, language: Language) -> Option<String> {
    let mut lowest: Vec<String> = Vec::new();
    for model in &results.models {
        let ranks = ranks(results, &model.key, "attack");
        let best =
            results.options.iter().zip(&ranks).filter_map(|(o, r)| Some((o, (*r)?))).min_by(|a, b| a.1.total_cmp(&b.1))?;
        let name = title(best.0, language);
        if !lowest.contains(&name) {
            lowest.push(name);
        }
    }
    let single = lowest.len() == 1;
    Some(match (language, single) {
        (Language::En, true) => format!(
            "The lowest risk belongs to {} in every model; that all models read the same assumed will and costs is part of the reason.",
            lowest[0]
        ),
        (Language::En, false) => format!("Which option has the lowest risk depends on the model: {}.", lowest.join(", ")),
        (Language::De, true) => format!(
            "Das kleinste Risiko hat in jedem Modell {}; das liegt auch daran, dass alle denselben angenommenen Willen und dieselben Kosten lesen.",
            lowest[0]
        ),
        (Language::De, false) => {
            format!("Welche Option das kleinste Risiko hat, hängt vom Modell ab: {}.", lowest.join(", "))
        }
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
fn quoted(word: &str) -> String {
    let plain = word.chars().all(|c| c.is_ascii_alphanumeric() || "-_.=+".contains(c));
    if plain { word.to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
}
