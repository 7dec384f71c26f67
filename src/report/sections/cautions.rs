//! What a reader must know before using the numbers: what was seen, why it matters, what to do.

use super::View;
use crate::report::document::{Element, Prose};
use crate::results::Caution;

pub fn elements(view: &View) -> Vec<Element> {
    let caution = |c: &Caution| {
        let [seen, matters, advice] = [&c.seen, &c.matters, &c.advice].map(|words| words.get(view.language));
        Prose::default().strong(seen).plain(format!(" {matters} ")).emphasis(advice)
    };
    vec![Element::Warnings(view.results.cautions.iter().map(caution).collect())]
}
