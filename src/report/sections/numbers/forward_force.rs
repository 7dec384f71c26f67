//! How many defenders it takes until help comes, and what each option has.

use super::bands::{listed, note, number_band, share_cell};
use crate::language::message;
use crate::quantity::show::decimal;
use crate::report::document::Element;
use crate::report::sections::View;
use crate::report::table::{Content, Table, TableRow};
use crate::results::{ForwardForce, OptionRecord};

/// The need by days, then the options; nothing without the figure.
pub fn forward_force(view: &View) -> Vec<Element> {
    let found = view.results.teaching.as_ref();
    let shown = found.and_then(|teaching| Some((teaching.draws, teaching.forward_force.as_ref()?)));
    let Some((draws, shown)) = shown else { return Vec::new() };
    vec![note(view, draws), Element::Table(needs(view, shown)), Element::Table(options(view, shown))]
}

/// Thousand soldiers needed on the spot at each delay.
fn needs(view: &View, shown: &ForwardForce) -> Table {
    let language = view.language;
    let heads =
        [message("report-numbers-needed"), message("report-numbers-own-force"), message("report-numbers-left-to-find")];
    let row = |k: usize| {
        let cells = [&shown.needed[k], &shown.own, &shown.gap[k]].map(|band| number_band(band, 0, language));
        TableRow::new(decimal(shown.days[k], 0, language), cells.to_vec())
    };
    let heads = heads.map(|head| view.say(head).to_owned()).to_vec();
    let points = listed(shown.days.len().min(shown.needed.len()).min(shown.gap.len()));
    Table::new(view.say(message("report-numbers-days")), heads, Content::Numbers).rows(points.map(row))
}

fn options(view: &View, shown: &ForwardForce) -> Table {
    let language = view.language;
    let heads = [message("report-numbers-troops"), message("report-numbers-days"), message("report-numbers-front-holds")];
    view.by_option(heads.map(|head| view.say(head).to_owned()).to_vec(), |option: &OptionRecord| {
        let own = shown.options.iter().find(|own| own.option == option.key.as_str())?;
        let bands = [number_band(&own.troops, 1, language), number_band(&own.days, 0, language)];
        Some(bands.into_iter().chain([share_cell(own.holds, language)]).collect())
    })
}
