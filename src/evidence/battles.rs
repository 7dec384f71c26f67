//! Battles by the ratio of attackers to defenders, and how many attacks failed.

use super::csv_table::{NumberRow, NumberTable, whole};
use crate::quantity::maths::ln;
use crate::scenario::reading::Page;

/// Engagements whose ratio of forces lies in one class.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BattleClass {
    /// Smallest and largest ratio, above 0.
    pub ratios: [f64; 2],
    /// How many engagements there were, 1 to 10,000.
    pub engagements: u32,
    /// In how many of them the attack failed.
    pub failed: u32,
}

impl BattleClass {
    /// The logarithm of the ratio that stands for the class: the middle of the logarithms of its ends.
    pub fn log_ratio(&self) -> f64 {
        0.5 * (ln(self.ratios[0]) + ln(self.ratios[1]))
    }
}

/// Largest ratio, and most engagements of a class.
const LARGEST: f64 = 1000.0;
const MOST: u32 = 10_000;

/// The classes of a table, in order; complaints about what is not in order.
pub fn battles(page: &Page, table: &NumberTable) -> Option<Vec<BattleClass>> {
    let columns = ["ratio_from", "ratio_to", "engagements", "failed"].map(|name| table.need(page, name));
    let [from, to, engagements, failed] = columns;
    let columns = [from?, to?, engagements?, failed?];
    let mut before = f64::NEG_INFINITY;
    let mut read = Vec::new();
    for row in &table.rows {
        let ratios = ratios(page, row, columns, before);
        before = before.max(row.cells[columns[1]].0);
        let counts = counts(page, row, columns);
        read.extend(ratios.zip(counts).map(|(ratios, (engagements, failed))| BattleClass { ratios, engagements, failed }));
    }
    // A row that was left out has its complaint.
    (read.len() == table.rows.len()).then_some(read)
}

/// The ends of a class, which lies above `before`.
fn ratios(page: &Page, row: &NumberRow, columns: [usize; 4], before: f64) -> Option<[f64; 2]> {
    let ((from, from_at), (to, to_at)) = (&row.cells[columns[0]], &row.cells[columns[1]]);
    for (name, ratio, place) in [("ratio_from", from, from_at), ("ratio_to", to, to_at)] {
        if !(*ratio > 0.0 && *ratio <= LARGEST) {
            let message = format!("`{name}` must lie above 0 and not above {LARGEST}, not {ratio}");
            page.wrong(place.clone(), message, "write attackers per defender; give an open class an end, and say which");
            return None;
        }
    }
    if to < from {
        let message = format!("the class ends at {to}, below its beginning at {from}");
        page.wrong(to_at.clone(), message, "write the smaller ratio first");
        return None;
    }
    if *from <= before {
        let message = format!("the class begins at {from}, and one above reaches to {before}");
        page.wrong(from_at.clone(), message, "put the classes in order, none overlapping another");
        return None;
    }
    Some([*from, *to])
}

/// Engagements of a class, and how many attacks failed.
fn counts(page: &Page, row: &NumberRow, columns: [usize; 4]) -> Option<(u32, u32)> {
    let (all, lost) = (&row.cells[columns[2]], &row.cells[columns[3]]);
    let engagements = whole(page, "engagements", all, 1);
    let failed = whole(page, "failed", lost, 0);
    let (engagements, failed) = (engagements?, failed?);
    if engagements > MOST {
        let message = format!("a class holds at most {MOST} engagements");
        page.wrong(all.1.clone(), message, "divide the class");
        return None;
    }
    if failed > engagements {
        let message = format!("{failed} attacks failed in {engagements} engagements");
        page.wrong(lost.1.clone(), message, "an engagement holds one attack");
        return None;
    }
    Some((engagements, failed))
}
