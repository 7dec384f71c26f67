//! The contents of a page: one line that stays in sight, folded where there is no room for a line.

use super::inline::prose;
use crate::language::message;
use crate::report::document::{Document, Section};
use maud::{Markup, html as markup};

/// Links to the sections that have a name; nothing if none has.
pub fn contents(document: &Document) -> Markup {
    let named: Vec<&Section> = document.sections.iter().filter(|section| !section.key.is_empty()).collect();
    let title = message("report-contents").get(document.language);
    markup! { @if !named.is_empty() {
        nav aria-label=(title) { details {
            summary { (title) }
            ul { @for section in named { li { a href=(format!("#{}", section.key)) { (entry(section)) } } } }
        } }
    } }
}

fn entry(section: &Section) -> Markup {
    if section.short.is_empty() {
        prose(&section.title)
    } else {
        markup! { (section.short) }
    }
}
