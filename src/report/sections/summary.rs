//! The short answer: what all models say, where they differ, what cannot be said. No winner is named.

use super::View;
use crate::report::answer::{agreement, base_rate, extremes, levels, other_will, overturned};
use crate::report::document::Element;
use crate::wording::{Said, caution};

/// Cautions that belong to the short answer.
const FIRST: usize = 2;

pub fn elements(view: &View) -> Vec<Element> {
    let (results, language) = (view.results, view.language);
    let answers = [
        Some(levels(results, language)),
        base_rate(results, language),
        other_will(results, language),
        agreement(results, language),
        extremes(results, language),
        overturned(results, language),
    ];
    let cautions = results.cautions.iter().take(FIRST);
    let said = |found| {
        let Said { seen, matters, .. } = caution(results, found, language);
        format!("{seen} {matters}")
    };
    answers.into_iter().flatten().chain(cautions.map(said)).map(Element::paragraph).collect()
}
