//! Which shares of the prize both sides accept, against the strength of a guarantee.

use super::bands::{listed, note, places, share_band, share_cell};
use crate::language::message;
use crate::report::document::Element;
use crate::report::sections::View;
use crate::report::table::{Content, Table, TableRow};
use crate::results::DealZone;
use crate::wording::rounded;

/// The curves, then where the options stand; nothing without the figure.
pub fn deal_zone(view: &View) -> Vec<Element> {
    let found = view.results.teaching.as_ref();
    let shown = found.and_then(|teaching| Some((teaching.draws, teaching.deal_zone.as_ref()?)));
    let Some((draws, shown)) = shown else { return Vec::new() };
    let axis = view.say(message("report-numbers-strength"));
    let stand = places(view, &shown.options, axis, |band| share_band(band.median, band, view.language));
    vec![note(view, draws), Element::Table(curves(view, shown)), stand]
}

fn curves(view: &View, shown: &DealZone) -> Table {
    let language = view.language;
    let heads = [
        message("report-numbers-least-accepted"),
        message("report-numbers-most-conceded"),
        message("report-numbers-would-sign"),
    ];
    let row = |k: usize| {
        let shares = [&shown.least[k], &shown.most[k]].map(|band| share_band(band.median, band, language));
        let cells = shares.into_iter().chain([share_cell(shown.signable[k], language)]).collect();
        TableRow::new(rounded(shown.strength[k], 0, language), cells)
    };
    let heads = heads.map(|head| view.say(head).to_owned()).to_vec();
    let points = listed(shown.strength.len().min(shown.least.len()).min(shown.most.len()).min(shown.signable.len()));
    Table::new(view.say(message("report-numbers-strength")), heads, Content::Numbers).rows(points.map(row))
}
