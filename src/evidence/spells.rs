//! Spells of peace after wars: how long each was seen, and whether it ended in another war.

use super::csv_table::{NumberRow, NumberTable, duration, whole};
use super::kaplan_meier::Duration;
use crate::scenario::reading::Page;
use std::collections::BTreeSet;

/// A spell of peace between two sides of a war.
#[derive(Clone, Debug, PartialEq)]
pub struct Spell {
    /// Its number in the tables.
    pub spell: u32,
    /// The number of the war that ended: spells of one war depend on each other.
    pub war: u32,
    /// Years from that war's end to the next war or the end of the record, above 0.
    pub years: f64,
    /// Whether it ended in war.
    pub war_came: bool,
    /// Years in which crises were recorded, above 0; absent where the table does not say.
    pub watched: Option<f64>,
    /// The years after the war's in which crises came, from 1, in order; empty where no table of crises is read.
    pub crises: Vec<u32>,
}

impl Spell {
    /// How long it was seen, and whether it ended in war.
    pub fn duration(&self) -> Duration {
        (self.years, self.war_came)
    }

    /// Years to its first crisis, or as long as it was watched; absent where that is not known.
    pub fn first_crisis(&self) -> Option<Duration> {
        Some(self.crises.first().map_or((self.watched?, false), |&year| (f64::from(year), true)))
    }
}

/// The spells of a table, each with its row; complaints about what is not in order.
pub fn spells(page: &Page, table: &NumberTable) -> Option<Vec<Spell>> {
    let columns = ["spell", "war", "years", "war_came"].map(|name| table.need(page, name));
    let watched = table.find("watched");
    let [spell, war, years, came] = columns;
    let columns = [spell?, war?, years?, came?];
    let mut known = BTreeSet::new();
    let mut read = Vec::new();
    for row in &table.rows {
        let Some(spell) = one(page, row, columns, watched) else { continue };
        if !known.insert(spell.spell) {
            let message = format!("spell {} stands in the table twice", spell.spell);
            page.wrong(row.cells[columns[0]].1.clone(), message, "give every spell a number of its own");
        }
        read.push(spell);
    }
    // A row that was left out has its complaint.
    (read.len() == table.rows.len()).then_some(read)
}

fn one(page: &Page, row: &NumberRow, columns: [usize; 4], watched: Option<usize>) -> Option<Spell> {
    let [spell, war, years, came] = columns.map(|column| &row.cells[column]);
    let (number, war) = (whole(page, "spell", spell, 0), whole(page, "war", war, 0));
    let years = duration(page, "years", years);
    let war_came = whole(page, "war_came", came, 0);
    if war_came.is_some_and(|came| came > 1) {
        page.wrong(came.1.clone(), "`war_came` must be 0 or 1", "1 if the spell ended in war");
    }
    let watched = match watched {
        Some(column) => duration(page, "watched", &row.cells[column]).map(Some),
        None => Some(None),
    };
    Some(Spell { spell: number?, war: war?, years: years?, war_came: war_came? == 1, watched: watched?, crises: Vec::new() })
}
