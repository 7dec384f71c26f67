//! The contents of a page: one line that stays in sight, folded where there is no room for a line.

use super::inline::prose;
use crate::language::message;
use crate::report::document::{Document, Section};
use maud::{Markup, html as markup};

/// Links to the sections that have a name, whose anchors begin with `prefix`; nothing if none has.
pub fn contents(document: &Document, prefix: &str) -> Markup {
    let named: Vec<&Section> = document.sections.iter().filter(|section| !section.key.is_empty()).collect();
    let title = message("report-contents").get(document.language);
    markup! { @if !named.is_empty() {
        nav aria-label=(title) { details {
            summary { (title) }
            ul { @for section in named { li { a href=(format!("#{prefix}{}", section.key)) { (entry(section, prefix)) } } } }
        } }
    } }
}

fn entry(section: &Section, prefix: &str) -> Markup {
    if section.short.is_empty() {
        prose(&section.title, prefix)
    } else {
        markup! { (section.short) }
    }
}
