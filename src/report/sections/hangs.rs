//! What the answer hangs on: the study's own what-ifs, and the parts of a guarantee one by one.

use super::charts::chart;
use super::numbers::{credibility, decision_rules, forward_force, half_credible, tripwire};
use super::{View, variants};
use crate::language::message;
use crate::report::document::Element;

pub fn elements(view: &View) -> Vec<Element> {
    let gist = message("report-gist-curves");
    let parts = [
        chart(view, "credibility", gist, credibility(view)),
        chart(view, "half-credible", gist, half_credible(view)),
        chart(view, "forward-force", gist, forward_force(view)),
        chart(view, "tripwire", gist, tripwire(view)),
        chart(view, "decision-rules", message("report-gist-rules"), decision_rules(view)),
    ]
    .concat();
    let heading = (!parts.is_empty()).then(|| Element::heading(view.say(message("report-parts"))));
    variants::elements(view).into_iter().chain(heading).chain(parts).collect()
}
