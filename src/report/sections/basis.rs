//! What the numbers rest on, in short: how many beliefs have which basis, what is left out, what the sources state.

use super::{View, facts};
use crate::language::message;
use crate::report::document::Element;
use crate::report::prose::Prose;
use crate::scenario::Basis;

pub fn elements(view: &View) -> Vec<Element> {
    let facts = view.folded(message("report-facts"), message("report-gist-facts"), facts::elements(view));
    let counts = Prose::from(format!("{} ", counts(view))).within(view.say(message("report-see-ledger")), "ledger");
    let told = [Element::Paragraph(counts)].into_iter().chain(left_out(view));
    told.chain([facts]).collect()
}

/// What the study says nothing of.
fn left_out(view: &View) -> Option<Element> {
    let parts: Vec<&str> = view.results.study.leaves_out.iter().map(|part| part.get(view.language)).collect();
    let told = || message("report-says-nothing-of").with(view.language, &[("parts", parts.join("; ").into())]);
    (!parts.is_empty()).then(|| Element::paragraph(told()))
}

/// How many beliefs there are, by basis.
fn counts(view: &View) -> String {
    let of = |basis: Basis| view.results.beliefs_on(basis).into();
    let arguments = [
        ("all", view.results.beliefs().count().into()),
        ("article", of(Basis::Article)),
        ("published", of(Basis::Published)),
        ("calibrated", of(Basis::Calibrated)),
        ("assumed", of(Basis::Assumption)),
    ];
    message("report-ledger-counts").with(view.language, &arguments)
}
