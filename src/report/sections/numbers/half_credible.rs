//! Challenge and war in the two theories of private resolve.

use super::bands::{listed, note, places, share_band};
use crate::language::{Text, message};
use crate::report::document::Element;
use crate::report::sections::View;
use crate::report::table::{Content, Table, TableRow};
use crate::results::Crises;
use crate::wording::rounded;

/// For each theory the curves, then where the options stand; nothing without the figure.
pub fn half_credible(view: &View) -> Vec<Element> {
    let found = view.results.teaching.as_ref().and_then(|teaching| teaching.half_credible.as_ref());
    let Some(shown) = found else { return Vec::new() };
    let theories = [
        ("signalling", &shown.signalling, message("report-numbers-breaking-costs")),
        ("perfect-deterrence", &shown.perfect_deterrence, message("report-numbers-guarantors-fight")),
    ];
    let told = theories.into_iter().filter_map(|(model, crises, axis)| Some(of(view, model, crises.as_ref()?, axis)));
    std::iter::once(note(view, shown.draws)).chain(told.flatten()).collect()
}

fn of(view: &View, model: &str, crises: &Crises, axis: Text) -> [Element; 3] {
    let (language, axis) = (view.language, view.say(axis));
    let heads = [message("report-numbers-challenge"), message("report-numbers-war")];
    let row = |k: usize| {
        let cells = [&crises.challenge, &crises.war].map(|curve| share_band(curve[k].mean, &curve[k], language));
        TableRow::new(rounded(crises.at[k], 0, language), cells.to_vec())
    };
    let points = listed(crises.at.len().min(crises.challenge.len()).min(crises.war.len()));
    let heads = heads.map(|head| view.say(head).to_owned()).to_vec();
    [
        Element::heading(view.results.model_title(model, language)),
        Element::Table(Table::new(axis, heads, Content::Numbers).rows(points.map(row))),
        places(view, &crises.options, axis, |band| share_band(band.median, band, language)),
    ]
}
