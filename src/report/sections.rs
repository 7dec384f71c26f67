//! Text that page and Markdown share: the short answer, sources, the command that makes the numbers again.

use super::answer::{agreement, extremes, levels};
use crate::language::Language;
use crate::models::Will;
use crate::results::{OptionRecord, Results};
use crate::wording::{self, caution};

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
    let cautions = results.cautions.iter().take(2).map(|c| caution(results, c, language));
    texts.extend(cautions.map(|said| format!("{} {}", said.seen, said.matters)));
    texts.into_iter().map(|text| Paragraph { text }).collect()
}

/// The what-if settings a run was made with, as a line to stand under its title; absent for a study as it is written.
pub fn what_if(results: &Results, language: Language) -> Option<String> {
    let settings = results.manifest.settings.join("; ");
    (!settings.is_empty()).then(|| match language {
        Language::En => format!("What-if: {settings}. Texts about the options describe the study as it is written."),
        Language::De => {
            format!("Was wäre, wenn: {settings}. Texte zu den Optionen beschreiben die Studie, wie sie geschrieben ist.")
        }
    })
}

/// The title of an option in quotation marks.
pub fn title(option: &OptionRecord, language: Language) -> String {
    wording::quoted(option.title.get(language), language)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::report::Report;

    #[test]
    fn a_what_if_is_flagged_wherever_the_numbers_are_told() {
        let mut results = sample();
        assert_eq!(what_if(&results, Language::En), None);
        results.manifest.settings = vec!["forward_troops=10".into(), "ramp_years=0".into()];
        for (language, head) in [(Language::En, "What-if: "), (Language::De, "Was wäre, wenn: ")] {
            let report = Report::compose(&results, language);
            for told in [report.table(), report.html(&[]), report.markdown(&[]).replace('\\', "")] {
                let start = told.find(head).expect(head);
                assert!(told[start..].starts_with(&format!("{head}forward_troops=10; ramp_years=0")), "{head}");
            }
        }
    }
}
