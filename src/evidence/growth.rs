//! How fast something grew after wars: a yearly rate for each state and war.

use super::csv_table::{NumberRow, NumberTable, duration, whole};
use crate::scenario::reading::Page;

/// The growth after a war.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Growth {
    /// The number of the war: states of one war depend on each other.
    pub war: u32,
    /// Years over which it grew, above 0.
    pub years: f64,
    /// Growth per year, as a share: above −1 and not above 100.
    pub rate: f64,
}

/// Largest rate: a hundredfold in a year.
const MOST: f64 = 100.0;

/// The rows of a table; complaints about what is not in order.
pub fn growth(page: &Page, table: &NumberTable) -> Option<Vec<Growth>> {
    let [war, years, rate] = ["war", "years", "growth"].map(|name| table.need(page, name));
    let (war, years, rate) = (war?, years?, rate?);
    let row = |row: &NumberRow| {
        let war = whole(page, "war", &row.cells[war], 0);
        let years = duration(page, "years", &row.cells[years]);
        let (rate, place) = &row.cells[rate];
        let fits = *rate > -1.0 && *rate <= MOST;
        if !fits {
            let message = format!("`growth` must lie above -1 and not above {MOST}, not {rate}");
            page.wrong(place.clone(), message, "write a share per year: 0.05 for five in a hundred; at -1 nothing is left");
        }
        Some(Growth { war: war?, years: years?, rate: fits.then_some(*rate)? })
    };
    let read: Vec<Option<Growth>> = table.rows.iter().map(row).collect();
    read.into_iter().collect()
}
