//! What a reader must know before using the numbers: what was seen, why it matters, what to do.

use super::View;
use crate::report::document::Element;
use crate::report::prose::Prose;
use crate::results::Caution;
use crate::wording::{Said, caution};

pub fn elements(view: &View) -> Vec<Element> {
    let item = |found: &Caution| {
        let Said { seen, matters, advice } = caution(view.results, found, view.language);
        Prose::default().strong(seen).plain(format!(" {matters} ")).emphasis(advice)
    };
    vec![Element::Warnings(view.results.cautions.iter().map(item).collect())]
}
