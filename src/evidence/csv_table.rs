//! Tables of evidence as text: lines that begin with `#` are remarks, the first other line names the columns, and every cell is a
//! finite number. What is wrong is told with its place.

use crate::scenario::reading::{Page, quote};
use std::ops::Range;

/// A place in the text.
pub type CellPlace = Range<usize>;

/// Rows of numbers under named columns.
pub struct NumberTable {
    columns: Vec<String>,
    /// Where the columns are named.
    pub head: CellPlace,
    /// The rows.
    pub rows: Vec<NumberRow>,
}

/// A row: its numbers, each with its place.
pub struct NumberRow {
    /// The numbers, by column.
    pub cells: Vec<(f64, CellPlace)>,
}

impl NumberTable {
    /// The index of a column; a complaint if there is none.
    pub fn need(&self, page: &Page, column: &str) -> Option<usize> {
        let found = self.find(column);
        if found.is_none() {
            let help = format!("the columns are {}", self.columns.join(", "));
            page.wrong(self.head.clone(), format!("missing column `{column}`"), help);
        }
        found
    }

    /// The index of a column.
    pub fn find(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|known| known == column)
    }

    /// The names of the columns.
    pub fn columns(&self) -> impl Iterator<Item = &str> + Clone {
        self.columns.iter().map(String::as_str)
    }
}

/// Reads the text of `page`. Rows with a mistake are left out, so that others can be complained of; it is no table without a head.
pub fn read(page: &Page) -> Option<NumberTable> {
    let text = page.document.text.as_str();
    let mut table: Option<NumberTable> = None;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let at = start;
        start += line.len();
        let line = line.trim_end();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        match &mut table {
            None => table = Some(head(page, line, at)?),
            Some(table) => table.rows.extend(row(page, table, line, at)),
        }
    }
    if table.is_none() {
        page.wrong(0..0, "the table has no columns", "the first line names them: `cluster,trials,hits`");
    }
    table
}

fn head(page: &Page, line: &str, at: usize) -> Option<NumberTable> {
    let columns: Vec<String> = line.split(',').map(|name| name.trim().to_owned()).collect();
    for (index, name) in columns.iter().enumerate() {
        if name.is_empty() || columns[..index].contains(name) {
            let message = format!("the column `{}` has no name of its own", quote(name));
            page.wrong(at..at + line.len(), message, "give every column a name that no other has");
            return None;
        }
    }
    Some(NumberTable { columns, head: at..at + line.len(), rows: Vec::new() })
}

fn row(page: &Page, table: &NumberTable, line: &str, at: usize) -> Option<NumberRow> {
    let mut cells = Vec::new();
    let mut start = at;
    for cell in line.split(',') {
        let place = start..start + cell.len();
        start = place.end + 1;
        match cell.trim().parse::<f64>().ok().filter(|number| number.is_finite()) {
            Some(number) => cells.push((number + 0.0, place)),
            None => {
                let message = format!("`{}` is not a number", quote(cell.trim()));
                page.wrong(place, message, "write a finite number with a decimal point; leave out rows where it is unknown");
            }
        }
    }
    let found = line.split(',').count();
    if found != table.columns.len() {
        let message = format!("this row has {found} cells, and there are {} columns", table.columns.len());
        page.wrong(at..at + line.len(), message, "write one number for each column");
        return None;
    }
    (cells.len() == found).then_some(NumberRow { cells })
}

/// A cell as a whole number from `least` to a million; a complaint if it is none.
pub fn whole(page: &Page, name: &str, (number, place): &(f64, CellPlace), least: u32) -> Option<u32> {
    const MOST: f64 = 1e6;
    let fits = *number >= f64::from(least) && *number <= MOST && number.fract() == 0.0;
    if !fits {
        let message = format!("`{name}` must be a whole number from {least} to {MOST}, not {number}");
        page.wrong(place.clone(), message, "check the row");
    }
    fits.then_some(*number as u32)
}

/// A cell as a number of years above 0 and not above a thousand; a complaint if it is none.
pub fn duration(page: &Page, name: &str, (years, place): &(f64, CellPlace)) -> Option<f64> {
    let fits = *years > 0.0 && *years <= 1000.0;
    if !fits {
        let message = format!("`{name}` must lie above 0 and not above 1000, not {years}");
        page.wrong(place.clone(), message, "some part of a year at least; count from the year in which the row begins");
    }
    fits.then_some(*years)
}
