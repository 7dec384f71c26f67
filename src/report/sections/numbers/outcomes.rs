//! How often it comes to an attack of each kind, under every theory.

use crate::report::document::Element;
use crate::report::sections::View;
use crate::report::table::TableCell;
use crate::results::measures::{ABANDONMENT, ATTACK, CONQUEST, WAR};

/// A table for each of attack, war, abandonment and conquest, options by theories.
pub fn outcomes(view: &View) -> Vec<Element> {
    let measures = [&ATTACK, &WAR, &ABANDONMENT, &CONQUEST].into_iter().filter_map(|measure| view.results.measure(measure));
    let tables = measures.map(|measure| {
        let table = view.cross(|option, model| match view.results.value(option.key.as_str(), &model.key, measure) {
            Some(value) => TableCell::Value { unit: measure.unit.clone(), value: *value, judged: false },
            None => view.absent(option, model),
        });
        [Element::heading(measure.title.get(view.language)), Element::Table(table)]
    });
    tables.flatten().collect()
}
