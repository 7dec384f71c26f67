//! What the challenger expects to gain, against the will of the guarantors to fight.

use super::bands::{listed, note, number_band, share_band, share_cell};
use crate::language::message;
use crate::report::document::Element;
use crate::report::sections::View;
use crate::report::table::{Content, Table, TableCell, TableRow};
use crate::results::{Credibility, OptionRecord};
use crate::wording::rounded;

/// By option where the will lies and what it decides, then the curves; nothing without the figure.
pub fn credibility(view: &View) -> Vec<Element> {
    let found = view.results.teaching.as_ref();
    let shown = found.and_then(|teaching| Some((teaching.draws, teaching.credibility.as_ref()?)));
    let Some((draws, shown)) = shown else { return Vec::new() };
    vec![note(view, draws), Element::Table(wills(view, shown)), Element::Table(gains(view, shown))]
}

fn wills(view: &View, shown: &Credibility) -> Table {
    let language = view.language;
    let heads = [
        message("report-numbers-will"),
        message("report-numbers-deterring-will"),
        message("report-numbers-will-decides"),
        message("report-numbers-nothing-to-gain"),
        message("report-numbers-undeterrable"),
    ];
    let cells = |option: &OptionRecord| {
        let curve = shown.options.iter().find(|curve| curve.option == option.key.as_str())?;
        let threshold = curve.threshold.as_ref();
        Some(vec![
            share_band(curve.will.median, &curve.will, language),
            threshold.map_or(TableCell::Unknown, |band| share_band(band.median, band, language)),
            share_cell(curve.separable, language),
            share_cell(curve.nothing_to_gain, language),
            share_cell(curve.undeterrable, language),
        ])
    };
    view.by_option(heads.map(|head| view.say(head).to_owned()).to_vec(), cells)
}

/// The expected gain in prizes at each will.
fn gains(view: &View, shown: &Credibility) -> Table {
    let language = view.language;
    let heads = shown.options.iter().map(|curve| view.results.option_title(&curve.option, language).to_owned()).collect();
    let row = |k: usize| {
        let cells = shown.options.iter().map(|curve| curve.gain.get(k).map(|band| number_band(band, 2, language)));
        let cells = cells.map(|cell| cell.unwrap_or(TableCell::Unknown)).collect();
        TableRow::new(rounded(shown.will[k], 0, language), cells)
    };
    let corner = view.say(message("report-numbers-gain-at-will"));
    Table::new(corner, heads, Content::Numbers).rows(listed(shown.will.len()).map(row))
}
