//! How long peace lasts, and what ends it.

use super::View;
use super::charts::chart;
use super::numbers::{outcomes, survival};
use crate::language::message;
use crate::report::document::Element;

pub fn elements(view: &View) -> Vec<Element> {
    let lasts = chart(view, "peace-survival", message("report-gist-survival"), survival(view));
    let ends = chart(view, "what-an-attack-leads-to", message("report-gist-outcomes"), outcomes(view));
    [lasts, ends].concat()
}
