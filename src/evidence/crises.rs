//! Crises within spells: a row for each, in the order of their years, none after its spell was watched.

use super::csv_table::{NumberTable, whole};
use super::spells::Spell;
use crate::scenario::reading::Page;
use std::collections::BTreeMap;

/// Lays the crises of a table into `spells`, if these could be read; complaints about what is not in order.
pub fn lay(page: &Page, table: &NumberTable, spells: Option<&mut [Spell]>) -> Option<()> {
    let [spell, year] = ["spell", "year"].map(|name| table.need(page, name));
    let (spell, year) = (spell?, year?);
    let mut places: BTreeMap<u32, &mut Spell> = BTreeMap::new();
    let is_known = spells.is_some();
    places.extend(spells.into_iter().flatten().map(|spell| (spell.spell, spell)));
    for row in &table.rows {
        let (spell_at, year_at) = (row.cells[spell].1.clone(), row.cells[year].1.clone());
        let number = whole(page, "spell", &row.cells[spell], 0);
        let came = whole(page, "year", &row.cells[year], 1);
        let (Some(number), Some(came)) = (number, came) else { continue };
        if !is_known {
            continue;
        }
        let Some(spell) = places.get_mut(&number) else {
            let message = format!("there is no spell {number} in the table of spells");
            page.wrong(spell_at, message, "number the spells alike in both tables");
            continue;
        };
        let watched = spell.watched.unwrap_or(spell.years);
        if f64::from(came) > watched {
            let message = format!("a crisis in year {came} of spell {number}, which was watched for {watched} years");
            page.wrong(year_at, message, "a crisis comes no later than its spell ends");
        } else if spell.crises.last().is_some_and(|&last| came < last) {
            let message = format!("year {came} of spell {number} stands after a later one");
            page.wrong(year_at, message, "put the crises of a spell in order");
        } else {
            spell.crises.push(came);
        }
    }
    page.complaints().is_empty().then_some(())
}
