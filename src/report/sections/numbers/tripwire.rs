//! Attack against forward troops, by what is assumed of the tripwire.

use super::bands::{listed, note, number_band, places, share_band, share_cell};
use crate::language::message;
use crate::quantity::show::decimal;
use crate::report::document::Element;
use crate::report::sections::View;
use crate::report::table::{Content, Table, TableCell, TableRow};
use crate::results::{School, Tripwire};

/// The curves of every assumption, then where the options stand; nothing without the figure.
pub fn tripwire(view: &View) -> Vec<Element> {
    let found = view.results.teaching.as_ref();
    let shown = found.and_then(|teaching| Some((teaching.draws, teaching.tripwire.as_ref()?)));
    let Some((draws, shown)) = shown else { return Vec::new() };
    let axis = view.say(message("report-numbers-troops"));
    let stand = places(view, &shown.options, axis, |band| number_band(band, 1, view.language));
    vec![note(view, draws), Element::Table(curves(view, shown)), stand]
}

/// A column for each strength and theory that is played.
fn curves(view: &View, shown: &Tripwire) -> Table {
    let language = view.language;
    let head = |school: &School, model: &str| {
        let strength = decimal(school.strength, 2, language);
        let theory = view.results.model_title(model, language);
        let said = [("strength", strength.into()), ("theory", theory.into())];
        message("report-numbers-tripwire").with(language, &said)
    };
    let played = |school: &School| {
        let quantal = school.quantal.as_ref().map(|_| head(school, "quantal"));
        quantal.into_iter().chain(school.calculus.as_ref().map(|_| head(school, "calculus"))).collect::<Vec<_>>()
    };
    let cells = |school: &School, k: usize| {
        let quantal = school
            .quantal
            .as_ref()
            .map(|curve| curve.get(k).map_or(TableCell::Unknown, |band| share_band(band.mean, band, language)));
        let calculus = school
            .calculus
            .as_ref()
            .map(|shares| shares.get(k).map_or(TableCell::Unknown, |share| share_cell(*share, language)));
        quantal.into_iter().chain(calculus).collect::<Vec<TableCell>>()
    };
    let row = |k: usize| {
        let troops = decimal(shown.troops[k], 0, language);
        TableRow::new(troops, shown.schools.iter().flat_map(|school| cells(school, k)).collect())
    };
    let corner = view.say(message("report-numbers-troops"));
    let heads = shown.schools.iter().flat_map(played).collect();
    Table::new(corner, heads, Content::Numbers).rows(listed(shown.troops.len()).map(row))
}
