//! Counts in clusters: how many of the cases of a war, or of a country, turned out one way.

use super::csv_table::{NumberTable, whole};
use crate::scenario::reading::Page;

/// Cases of one kind in one cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// The number of the cluster: its cases hang together.
    pub cluster: u32,
    /// How many cases there were, 1 to 1000.
    pub trials: u32,
    /// How many of them turned out so.
    pub hits: u32,
}

/// Most cases of a row: what is summed over them takes as many steps.
const MOST: u32 = 1000;

/// The rows of a table; complaints about what is not in order.
pub fn counts(page: &Page, table: &NumberTable) -> Option<Vec<Count>> {
    let [cluster, trials, hits] = ["cluster", "trials", "hits"].map(|name| table.need(page, name));
    let (cluster, trials, hits) = (cluster?, trials?, hits?);
    let row = |row: &super::csv_table::NumberRow| {
        let number = whole(page, "cluster", &row.cells[cluster], 0);
        let all = whole(page, "trials", &row.cells[trials], 1);
        let some = whole(page, "hits", &row.cells[hits], 0);
        let (all, some) = (all?, some?);
        if some > all {
            let message = format!("{some} hits in {all} trials");
            page.wrong(
                row.cells[hits].1.clone(),
                message,
                "no case can count twice: there are at most as many hits as trials",
            );
            return None;
        }
        if all > MOST {
            let help = "give several rows for the cluster";
            page.wrong(row.cells[trials].1.clone(), format!("a row holds at most {MOST} trials"), help);
            return None;
        }
        Some(Count { cluster: number?, trials: all, hits: some })
    };
    let read: Vec<Option<Count>> = table.rows.iter().map(row).collect();
    read.into_iter().collect()
}
