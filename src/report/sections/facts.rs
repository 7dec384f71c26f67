//! What the sources state, about the situation and about each option.

use super::View;
use crate::report::document::Element;
use crate::report::prose::Prose;
use crate::report::words;
use crate::scenario::Note;

pub fn elements(view: &View) -> Vec<Element> {
    let own = view.results.options.iter().filter(|option| !option.notes.is_empty());
    let own = own.flat_map(|option| [Element::heading(view.title(option)), list(view, &option.notes)]);
    std::iter::once(list(view, &view.results.study.notes)).chain(own).collect()
}

fn list(view: &View, notes: &[Note]) -> Element {
    let item = |note: &Note| {
        let source = note.source.as_ref().map(|source| format!(": {}", view.source(source))).unwrap_or_default();
        let basis = view.say(words::basis(note.basis));
        Prose::from(format!("{} ", note.text.get(view.language))).muted(format!("({basis}{source})"))
    };
    Element::List(notes.iter().map(item).collect())
}
