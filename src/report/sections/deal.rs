//! Whether both sides would sign: an option deters only once there is a deal that brings it.

use super::View;
use super::charts::chart;
use super::numbers::{deal_zone, signing};
use crate::language::message;
use crate::report::document::Element;
use crate::results::measures::SIGNABLE;

/// Nothing where the study has no deal.
pub fn elements(view: &View) -> Vec<Element> {
    if view.results.measure(&SIGNABLE).is_none() {
        return Vec::new();
    }
    let signs = chart(view, "deterrence-signability", message("report-gist-signing"), signing(view));
    let shares = chart(view, "deal-zone", message("report-gist-curves"), deal_zone(view));
    [signs, shares].concat()
}
