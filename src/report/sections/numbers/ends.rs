//! The median theory and the range over theories, of measures that charts show as one mark per option.

use crate::language::{Text, message};
use crate::report::document::Element;
use crate::report::sections::View;
use crate::report::table::{Table, TableCell};
use crate::results::measures::{ATTACK, SIGNABLE};
use crate::results::{Cell, OptionRecord};
use crate::stats::Estimate;
use crate::wording::{simulated, span};

/// How often both sides would sign, and how likely peace lasts to the end, by option.
pub fn signing(view: &View) -> Vec<Element> {
    let heads = [message("report-numbers-would-sign"), message("report-numbers-peace-to-the-end")];
    let signs = |cell: &Cell| Some(cell.value(&SIGNABLE)?.estimate);
    let lasts = |cell: &Cell| Some(cell.peace_survival.last()?.estimate);
    let table = table(view, &heads, |option| [reach(view, option, signs), reach(view, option, lasts)].into());
    vec![Element::note(view.say(message("report-numbers-median-theory"))), Element::Table(table)]
}

/// Of a hundred worlds, how many see an attack, by option.
pub fn worlds(view: &View) -> Vec<Element> {
    let attacks = |cell: &Cell| Some(cell.value(&ATTACK)?.estimate);
    let table = table(view, &[message("report-numbers-attack")], |option| vec![reach(view, option, attacks)]);
    vec![Element::note(view.say(message("report-numbers-median-theory"))), Element::Table(table)]
}

fn table(view: &View, heads: &[Text], cells: impl Fn(&OptionRecord) -> Vec<TableCell>) -> Table {
    let heads = heads.iter().map(|head| view.say(*head).to_owned()).collect();
    view.by_option(heads, |option| Some(cells(option)))
}

/// Median, lowest and highest mean over the theories that speak of every option: `64 % (50–80 %)`.
fn reach(view: &View, option: &OptionRecord, of: impl Fn(&Cell) -> Option<Estimate>) -> TableCell {
    let models = view.results.comparable();
    let found = models.iter().filter_map(|model| of(view.results.cell(option.key.as_str(), &model.key)?));
    let mut means: Vec<f64> = found.map(|estimate| estimate.mean).collect();
    means.sort_by(f64::total_cmp);
    let n = means.len();
    let (Some(low), Some(high)) = (means.first(), means.last()) else { return TableCell::Unknown };
    let median = 0.5 * (means[(n - 1) / 2] + means[n / 2]);
    TableCell::text(format!("{} ({})", simulated(median, view.language), span(*low, *high, 0, view.language)))
}
