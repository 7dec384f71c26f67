//! A quantity: what it means, which values it takes, who reads it and when.

use super::{about, says};
use crate::language::{Speech, message};
use crate::models::roster;
use crate::quantity::{QuantitySpec, Scope};
use crate::report::{Document, Element, Section};
use crate::study::{Occasion, Reader, readers_of};

/// Everything about a quantity.
pub fn quantity(spec: &QuantitySpec, language: Speech) -> Document {
    let mut document = about(message("explain-quantity"), spec.name, spec.title, language)
        .with(says(message("explain-meaning"), spec.meaning.get(language), language))
        .with(says(message("explain-unit"), spec.unit, language))
        .with(says(message("explain-range"), spec.range.to_string(), language));
    if spec.plausible != spec.range {
        let range = ("range", spec.plausible.to_string().into());
        let plausible = message("explain-plausible-range").with(language, &[range]);
        document = document.with(says(message("explain-plausible"), plausible, language));
    }
    let file = match spec.scope {
        Scope::World => message("explain-world-file"),
        Scope::Option => message("explain-option-file"),
    };
    document
        .with(says(message("explain-read-by"), readers(spec, language), language))
        .with(says(message("explain-stands-in"), file.get(language), language))
        .with(Section::new(message("explain-in-a-file").get(language), vec![Element::Code(example(spec))]))
}

fn example(spec: &QuantitySpec) -> String {
    format!(
        "[quantities.{}]\nbelief = {{ triangular = {{ min = …, mode = …, max = … }} }}\nunit = \"{}\"\nbasis = \"assumption\"",
        spec.name, spec.unit
    )
}

/// Who reads a quantity, and when.
fn readers(spec: &QuantitySpec, language: Speech) -> String {
    let readers = readers_of(spec);
    let models = readers.iter().filter_map(|reader| match reader {
        Reader::Model(model) => Some(model.card().key),
        Reader::Situation(_) => None,
    });
    let models: Vec<&str> = models.collect();
    let named = || {
        let arguments = [("count", models.len().into()), ("models", models.join(", ").into())];
        message("readers-models").with(language, &arguments)
    };
    let shared = readers.iter().find_map(|reader| match reader {
        Reader::Situation(occasion) => Some(through_the_situation(*occasion, language)),
        Reader::Model(_) => None,
    });
    let said: Vec<String> = (!models.is_empty()).then(named).into_iter().chain(shared).collect();
    if said.is_empty() { message("readers-forms").get(language).to_owned() } else { said.join("; ") }
}

fn through_the_situation(occasion: Occasion, language: Speech) -> String {
    let said = match occasion {
        Occasion::Always => message("readers-always"),
        Occasion::WillGiven => message("readers-will-given"),
        Occasion::WillDerived => message("readers-will-derived"),
        Occasion::Pledge => {
            let models = roster().iter().filter(|m| m.reads_pledge()).map(|m| m.card().key).collect::<Vec<_>>();
            return message("readers-pledge").with(language, &[("models", models.join(", ").into())]);
        }
        Occasion::LaterYears => message("readers-later-years"),
        Occasion::Election => message("readers-election"),
        Occasion::SecondElection => message("readers-second-election"),
    };
    said.get(language).to_owned()
}
