//! The risk of attack in each twentieth of what is believed, under every theory.

use crate::language::message;
use crate::report::document::Element;
use crate::report::sections::View;
use crate::report::table::TableCell;
use crate::wording::rounded;

/// A table of lists of risks, options by models.
pub fn twentieths(view: &View) -> Vec<Element> {
    let table = view.cross(|option, model| {
        let worlds = view.results.cell(option.key.as_str(), &model.key).map_or(&[][..], |cell| &cell.worlds);
        if worlds.is_empty() {
            return view.absent(option, model);
        }
        TableCell::text(worlds.iter().map(|risk| rounded(*risk, 0, view.language)).collect::<Vec<_>>().join(" · "))
    });
    vec![Element::note(view.say(message("report-gist-quantile-dots"))), Element::Table(table)]
}
