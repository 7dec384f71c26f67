//! The tribunal's section of the Markdown report.

use super::markdown::escape;
use super::tribunal::*;
use super::words::OPTION;
use crate::language::Language;
use crate::results::{OptionRecord, Results, Tribunal};
use crate::wording;
use std::fmt::Write;

/// Writes the section below its heading.
pub fn section(out: &mut String, results: &Results, language: Language) {
    let Some(tribunal) = &results.tribunal else {
        let _ = writeln!(out, "{}", ONE_VIEW.get(language));
        return;
    };
    let _ = writeln!(out, "{}\n\n### {}\n", agreement(results, tribunal, language), DISSENT.get(language));
    for dissent in &tribunal.dissents {
        let _ = writeln!(out, "- {}", escape(&wording::dissent(results, dissent, language)));
    }
    if tribunal.dissents.is_empty() {
        let _ = writeln!(out, "{}", NO_DISSENT.get(language));
    }
    let _ = writeln!(out, "\n### {}\n\n{}\n", PLACES.get(language), PLACES_NOTE.get(language));
    let models: Vec<String> = results.models.iter().map(|m| escape(m.title.get(language))).collect();
    table(out, results, language, &models, |option| {
        let place = |key: &str| tribunal.rank(option.key.as_str(), key).map_or_else(|| "—".to_owned(), place);
        Some(results.models.iter().map(|m| place(&m.key)).collect())
    });
    pairs(out, results, tribunal, language);
    let _ = writeln!(out, "### {}\n", VARIANCE.get(language));
    if tribunal.variances.is_empty() {
        let _ = writeln!(out, "{}", TOO_FEW.get(language));
        return;
    }
    let _ = writeln!(out, "{}\n", VARIANCE_NOTE.get(language));
    let heads: Vec<String> = VARIANCE_HEADS.iter().map(|h| h.get(language).to_owned()).collect();
    table(out, results, language, &heads, |option| {
        let variance = tribunal.variances.iter().find(|v| v.option == option.key)?;
        Some(variance_row(variance, language))
    });
}

fn pairs(out: &mut String, results: &Results, tribunal: &Tribunal, language: Language) {
    let _ = writeln!(out, "### {}\n\n{}\n", PAIRS.get(language), PAIRS_NOTE.get(language));
    let heads: Vec<String> = results.options.iter().map(|o| escape(o.title.get(language))).collect();
    table(out, results, language, &heads, |option| {
        let cell = |other: &OptionRecord| {
            let duel = duel(tribunal, option.key.as_str(), other.key.as_str(), language);
            duel.map_or_else(|| "—".to_owned(), |[draws, models]| format!("{draws} ({models})"))
        };
        Some(results.options.iter().map(cell).collect())
    });
}

/// A row per option; an option without a row is left out.
fn table(
    out: &mut String,
    results: &Results,
    language: Language,
    heads: &[String],
    row: impl Fn(&OptionRecord) -> Option<Vec<String>>,
) {
    let _ = writeln!(out, "| {} | {} |\n|---|{}", OPTION.get(language), heads.join(" | "), "---:|".repeat(heads.len()));
    for option in &results.options {
        if let Some(cells) = row(option) {
            let _ = writeln!(out, "| {} | {} |", escape(option.title.get(language)), cells.join(" | "));
        }
    }
    let _ = writeln!(out);
}
