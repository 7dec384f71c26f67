//! A table as plain data: its cells keep what they are, so that each renderer chooses how much of it there is room for.

use super::prose::Prose;
use crate::language::{Speech, Text};
use crate::results::Value;
use crate::stats::Estimate;

/// Rows and columns, each with a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What the rows are.
    pub corner: String,
    /// Names of the columns.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: Vec<TableRow>,
    /// What most of its cells hold.
    pub content: Content,
    /// What the columns are, if rows and columns may change places.
    pub turned_corner: Option<String>,
}

/// What the cells of a table hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Numbers and marks, aligned to the right and never broken.
    Numbers,
    /// Words, aligned to the left.
    Words,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRow {
    /// Name of the row.
    pub name: Prose,
    /// One cell for each column.
    pub cells: Vec<TableCell>,
    /// Whether it must be seen that this row is unlike the others: it rests on an assumption.
    pub marked: bool,
    /// What the name stands for, shown where a page is pointed at it.
    pub hint: Option<String>,
}

impl TableRow {
    /// A row like the others.
    pub fn new(name: impl Into<Prose>, cells: Vec<TableCell>) -> TableRow {
        TableRow { name: name.into(), cells, marked: false, hint: None }
    }
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum TableCell {
    /// Nothing is known.
    Unknown,
    /// Words, or a number that needs no error.
    Text(Prose),
    /// A mean with its simulation error and the spread of the belief.
    Value {
        /// Unit of the measure: `probability`, `years`.
        unit: String,
        /// The number, with its difference to the reference.
        value: Value,
        /// Whether the verdict on that difference is shown.
        judged: bool,
    },
    /// A share from 0 to 1 with its simulation error, and a remark.
    Share(Estimate, Option<String>),
}

impl TableCell {
    /// A cell with words.
    pub fn text(text: impl Into<Prose>) -> TableCell {
        TableCell::Text(text.into())
    }
}

impl<T: Into<Prose>> From<Option<T>> for TableCell {
    fn from(text: Option<T>) -> TableCell {
        text.map_or(TableCell::Unknown, TableCell::text)
    }
}

impl Table {
    /// A table whose rows and columns stay where they are.
    pub fn new(corner: impl Into<String>, heads: Vec<String>, content: Content) -> Table {
        Table { corner: corner.into(), heads, rows: Vec::new(), content, turned_corner: None }
    }

    /// A table of words or numbers under messages: what the rows are, then what the columns are.
    pub fn under(heads: &[Text], content: Content, language: Speech) -> Table {
        let mut heads = heads.iter().map(|head| head.get(language).to_owned());
        Table::new(heads.next().unwrap_or_default(), heads.collect(), content)
    }

    /// With these rows.
    pub fn rows(self, rows: impl IntoIterator<Item = TableRow>) -> Table {
        Table { rows: rows.into_iter().collect(), ..self }
    }

    /// The table with the longer side downwards, if its sides may change places and more than `abreast` columns stand beside
    /// each other.
    pub fn turned_beyond(&self, abreast: usize) -> Option<Table> {
        let corner = self.turned_corner.as_ref().filter(|_| self.heads.len() > abreast)?;
        let cell = |row: &TableRow, c: usize| row.cells.get(c).cloned().unwrap_or(TableCell::Unknown);
        let row =
            |(c, head): (usize, &String)| TableRow::new(head.as_str(), self.rows.iter().map(|row| cell(row, c)).collect());
        Some(Table {
            corner: corner.clone(),
            heads: self.rows.iter().map(|row| row.name.text(" ")).collect(),
            rows: self.heads.iter().enumerate().map(row).collect(),
            content: self.content,
            turned_corner: Some(self.corner.clone()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_turns_only_where_it_may_and_keeps_every_cell_beside_its_names() {
        let cells = |row: &str| ["a", "b", "c"].map(|head| TableCell::text(format!("{row}{head}"))).to_vec();
        let heads: Vec<String> = ["a", "b", "c"].map(str::to_owned).to_vec();
        let rows = ["1", "2"].map(|name| TableRow::new(name, cells(name)));
        let mut table = Table::new("number", heads, Content::Numbers).rows(rows);
        assert_eq!(table.turned_beyond(0), None);
        table.turned_corner = Some("letter".into());
        assert_eq!(table.turned_beyond(3), None);
        let turned = table.turned_beyond(2).expect("three columns");
        assert_eq!((turned.corner.as_str(), turned.heads.len(), turned.rows.len()), ("letter", 2, 3));
        assert_eq!(turned.rows[2].name, Prose::from("c"));
        assert_eq!(turned.rows[2].cells, [TableCell::text("1c"), TableCell::text("2c")]);
        assert_eq!(turned.turned_beyond(1), Some(table));
    }
}
