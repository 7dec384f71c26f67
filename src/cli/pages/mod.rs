//! What `garant explain`, `solve` and `models` say, as documents: one file for each kind of thing.

mod evidence;
mod form;
mod measure;
mod model;
mod quantity;
mod rule;
mod sources;
mod why;
mod word;

pub use evidence::{StudyBelief, posterior, posteriors};
pub use form::{form, forms, solved};
pub use measure::measure;
pub use model::{model, models, models_document};
pub use quantity::quantity;
pub use rule::rule;
pub use sources::sources;
pub use why::why;
pub use word::word;

use crate::language::{Speech, Text};
use crate::report::{Document, Element, Prose, Section};

/// A document about what `key` and `title` name; `kind` is the message that says what it is.
fn about(kind: Text, key: &str, title: Text, language: Speech) -> Document {
    Document::new(language, kind.with(language, &[("key", key.into()), ("title", title.get(language).into())]))
}

/// A section with one paragraph.
fn says(title: Text, text: impl Into<Prose>, language: Speech) -> Section {
    Section::new(title.get(language), vec![Element::paragraph(text)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::glossary::words;
    use crate::evidence::{self, POSTERIORS};
    use crate::language::Language;
    use crate::models::measures::MEASURES;
    use crate::models::{all_quantities, roster};
    use crate::report::terminal;
    use crate::textbook;
    use unicode_width::UnicodeWidthStr;

    /// Every page there is.
    fn all(language: Language) -> Vec<Document> {
        let models = roster().iter().map(|&m| model(m, language.into()));
        let forms = textbook::roster().iter().map(|f| form(f.card(), language.into()));
        let quantities = all_quantities().into_iter().map(|spec| quantity(spec, language.into()));
        let measures = MEASURES.iter().map(|m| measure(m, language.into()));
        let words = words();
        let words = words.iter().map(|w| word(w, language.into()));
        let evidence = ["renewed-war", "incidents-troops"].map(|key| {
            let posterior = evidence::shipped(key).expect("known").expect("in order");
            super::posterior(&posterior, &evidence::recompute(&posterior).expect("made"), &[], &[], language.into())
        });
        let posteriors: Vec<_> =
            POSTERIORS.iter().map(|key| evidence::shipped(key).expect("known").expect("fine")).collect();
        let lists = [
            super::posteriors(&posteriors, language.into()),
            super::models(language.into()),
            super::forms(textbook::roster(), language.into()),
            rule(language.into()),
        ];
        models.chain(forms).chain(quantities).chain(measures).chain(words).chain(evidence).chain(lists).collect()
    }

    /// Settings are copied, and therefore never broken.
    fn is_copied(line: &str) -> bool {
        line.starts_with("  ")
            && (line.contains("--set ")
                || line.contains("{ triangular")
                || line.contains("unit = ")
                || line.contains("{ posterior")
                || line.contains("https://"))
    }

    #[test]
    fn every_page_fits_at_any_width_in_every_language() {
        for &language in Language::ALL {
            for document in all(language) {
                for width in [60, 80, 100] {
                    let text = terminal(&document, width);
                    let wide = text.lines().find(|line| line.width() > width && !is_copied(line));
                    assert_eq!(wide, None, "{text}");
                }
            }
        }
    }
}
