//! Everything that is cited.

use super::View;
use crate::report::document::Element;

pub fn elements(view: &View) -> Vec<Element> {
    vec![Element::List(view.results.study.sources.iter().map(|source| view.source(&source.key).into()).collect())]
}
