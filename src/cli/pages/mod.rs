//! What `garant explain`, `solve` and `models` say, as documents: one file for each kind of thing.

mod form;
mod measure;
mod model;
mod quantity;
mod rule;
mod word;

pub use form::{form, forms, solved};
pub use measure::measure;
pub use model::{model, models, models_document};
pub use quantity::quantity;
pub use rule::rule;
pub use word::word;

use crate::language::{Language, Text};
use crate::report::{Document, Element, Prose, Section};

/// A document about what `key` and `title` name; `kind` is the message that says what it is.
fn about(kind: Text, key: &str, title: Text, language: Language) -> Document {
    Document::new(language, kind.with(language, &[("key", key.into()), ("title", title.get(language).into())]))
}

/// A section with one paragraph.
fn says(title: Text, text: impl Into<Prose>, language: Language) -> Section {
    Section::new(title.get(language), vec![Element::paragraph(text)])
}
