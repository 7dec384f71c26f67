//! How long each of many things lasted, and whether it ended before the record did.

use super::csv_table::{NumberRow, NumberTable, duration, whole};
use super::kaplan_meier::Duration;
use crate::scenario::reading::Page;

/// The rows of a table; complaints about what is not in order.
pub fn exposures(page: &Page, table: &NumberTable) -> Option<Vec<Duration>> {
    let [years, ended] = ["years", "ended"].map(|name| table.need(page, name));
    let (years, ended) = (years?, ended?);
    let row = |row: &NumberRow| {
        let lasted = duration(page, "years", &row.cells[years]);
        let over = whole(page, "ended", &row.cells[ended], 0);
        if over.is_some_and(|over| over > 1) {
            page.wrong(row.cells[ended].1.clone(), "`ended` must be 0 or 1", "1 if it ended before the record did");
            return None;
        }
        Some((lasted?, over? == 1))
    };
    let read: Vec<Option<Duration>> = table.rows.iter().map(row).collect();
    read.into_iter().collect()
}
