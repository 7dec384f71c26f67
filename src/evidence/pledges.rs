//! Pledges that were called upon in wars, and how many of them were honoured.

use super::csv_table::{NumberTable, whole};
use crate::scenario::reading::Page;

/// Pledges of one kind that were called upon in one war.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvokedPledges {
    /// The number of the war: what is done about the pledges of one war hangs together.
    pub war: u32,
    /// How many were called upon, 1 to 1000.
    pub invoked: u32,
    /// How many of them were honoured.
    pub honoured: u32,
}

/// Most pledges of a row: what is summed over them takes as many steps.
const MOST: u32 = 1000;

/// The rows of a table; complaints about what is not in order.
pub fn pledges(page: &Page, table: &NumberTable) -> Option<Vec<InvokedPledges>> {
    let [war, invoked, honoured] = ["war", "invoked", "honoured"].map(|name| table.need(page, name));
    let (war, invoked, honoured) = (war?, invoked?, honoured?);
    let row = |row: &super::csv_table::NumberRow| {
        let number = whole(page, "war", &row.cells[war], 0);
        let called = whole(page, "invoked", &row.cells[invoked], 1);
        let kept = whole(page, "honoured", &row.cells[honoured], 0);
        let (called, kept) = (called?, kept?);
        if kept > called {
            let message = format!("{kept} pledges were honoured, and {called} invoked");
            page.wrong(row.cells[honoured].1.clone(), message, "no more can be honoured than were invoked");
            return None;
        }
        if called > MOST {
            let help = "give a row for each kind of pledge";
            page.wrong(row.cells[invoked].1.clone(), format!("a row holds at most {MOST} pledges"), help);
            return None;
        }
        Some(InvokedPledges { war: number?, invoked: called, honoured: kept })
    };
    let read: Vec<Option<InvokedPledges>> = table.rows.iter().map(row).collect();
    read.into_iter().collect()
}
