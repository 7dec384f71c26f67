//! How far the theories agree on the order of the options, and which of them contradict a majority.

use crate::language::{Speech, message};
use crate::report::agreement::coefficient;
use crate::report::document::Element;
use crate::report::prose::Prose;
use crate::results::{Dissent, ModelComparison, Results};

/// Kendall's W, and a line for each model that contradicts a majority.
pub fn disagreement(results: &Results, found: &ModelComparison, language: Speech) -> [Element; 3] {
    let (models, speaking) = (results.models.len(), results.comparable().len());
    let w = found.concordance.map_or("—".to_owned(), |w| coefficient(w, language));
    let line = |dissent: &Dissent| {
        let model = results.models.iter().find(|m| m.key == dissent.model);
        let arguments = [
            ("model", model.map_or(dissent.model.as_str(), |m| m.title.get(language)).into()),
            ("prefers", dissent.prefers.as_str().into()),
            ("over", dissent.over.as_str().into()),
            ("against", dissent.against.into()),
            ("models", models.into()),
        ];
        message("screen-dissent").with(language, &arguments).into()
    };
    let mut lines: Vec<Prose> = found.dissents.iter().map(line).collect();
    if lines.is_empty() {
        lines.push(message("screen-no-dissent").get(language).into());
    }
    [
        Element::paragraph(message("screen-concordance").with(language, &[("models", speaking.into()), ("w", w.into())])),
        Element::paragraph(message("screen-dissents").get(language)),
        Element::List(lines),
    ]
}
