//! What the measures and the words of the report mean.

use super::View;
use crate::language::{Text, message};
use crate::report::document::Element;
use crate::report::first_uses::ExplainedWord;
use crate::report::prose::Prose;
use crate::results::MeasureRecord;

/// Words beside the measures: where each is explained, how it reads in sentences (parted by commas, the first stands in the
/// glossary), and what it means.
const WORDS: &[(&str, Text, Text)] = &[
    ("model", message("report-word-model"), message("report-word-model-meaning")),
    ("reference", message("report-word-reference"), message("report-word-reference-meaning")),
    ("draw", message("report-word-draw"), message("report-word-draw-meaning")),
    ("belief", message("report-word-belief"), message("report-word-belief-meaning")),
    ("assumption", message("report-word-assumption"), message("report-word-assumption-meaning")),
    ("simulation-error", message("report-word-simulation-error"), message("report-word-simulation-error-meaning")),
    ("silent", message("report-word-silent"), message("report-word-silent-meaning")),
    ("will", message("report-word-will"), message("report-word-will-meaning")),
    ("what-if", message("report-word-what-if"), message("report-word-what-if-meaning")),
    ("tie", message("report-word-tie"), message("report-word-tie-meaning")),
    ("brier", message("report-word-brier"), message("report-word-brier-meaning")),
    ("auc", message("report-word-auc"), message("report-word-auc-meaning")),
];

pub fn elements(view: &View) -> Vec<Element> {
    let measure = |measure: &MeasureRecord| {
        let title = Prose::default().term(measure.title.get(view.language), anchor(&measure.key));
        let definition =
            Prose::from(format!("{} ", measure.definition.get(view.language))).muted(format!("[{}]", measure.unit));
        (title.plain(" ").code(&measure.key), definition)
    };
    let word = |(key, word, meaning): &(&str, Text, Text)| {
        let head = view.say(*word).split(", ").next().unwrap_or_default();
        (Prose::default().term(head, anchor(key)), view.say(*meaning).into())
    };
    let words = WORDS.iter().map(word);
    vec![Element::Definitions(view.results.measures.iter().map(measure).chain(words).collect())]
}

/// The words that are explained, as they read in sentences.
pub fn explained(view: &View) -> Vec<ExplainedWord> {
    let word = |(key, word, _): &(&str, Text, Text)| ExplainedWord {
        anchor: anchor(key),
        forms: view.say(*word).split(", ").map(str::to_owned).collect(),
    };
    let measure = |measure: &MeasureRecord| ExplainedWord {
        anchor: anchor(&measure.key),
        forms: vec![measure.title.get(view.language).to_owned()],
    };
    view.results.measures.iter().map(measure).chain(WORDS.iter().map(word)).collect()
}

fn anchor(key: &str) -> String {
    format!("word-{key}")
}
