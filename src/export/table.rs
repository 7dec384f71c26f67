//! A piece of a table: named columns of equal length. What is unknown is null, never a number.

use super::ExportError;
use std::borrow::Cow;

/// A piece of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The columns, in order.
    pub columns: Vec<Column>,
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Name.
    pub name: Cow<'static, str>,
    /// Values, one for each row.
    pub values: Values,
}

/// The values of a column.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// Whole numbers.
    Whole(Vec<u64>),
    /// Texts.
    Text(Vec<Option<Cow<'static, str>>>),
    /// Numbers.
    Number(Vec<Option<f64>>),
}

impl Table {
    /// A table from CSV text with a head: `texts` names the columns of texts, all others hold numbers. An
    /// empty cell is null.
    ///
    /// # Errors
    /// If the text is no CSV.
    pub fn from_csv(text: &str, texts: &[&str]) -> Result<Table, ExportError> {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let head = reader.headers().map_err(std::io::Error::other)?.clone();
        let rows = reader.records().collect::<Result<Vec<_>, _>>().map_err(std::io::Error::other)?;
        let column = |(at, name): (usize, &str)| {
            let cells = rows.iter().map(|row| row.get(at).filter(|cell| !cell.is_empty()));
            let values = if texts.contains(&name) {
                Values::Text(cells.map(|cell| cell.map(|text| text.to_owned().into())).collect())
            } else {
                Values::Number(cells.map(|cell| cell.and_then(|text| text.parse().ok())).collect())
            };
            Column { name: name.to_owned().into(), values }
        };
        Ok(Table { columns: head.iter().enumerate().map(column).collect() })
    }

    /// Puts a table with the same columns below this one.
    pub fn extend(&mut self, below: Table) {
        for (column, more) in self.columns.iter_mut().zip(below.columns) {
            match (&mut column.values, more.values) {
                (Values::Whole(values), Values::Whole(more)) => values.extend(more),
                (Values::Text(values), Values::Text(more)) => values.extend(more),
                (Values::Number(values), Values::Number(more)) => values.extend(more),
                // All pieces of a table come from the same function.
                _ => debug_assert!(false, "columns differ in kind"),
            }
        }
    }

    /// Rows.
    pub fn rows(&self) -> usize {
        self.columns.first().map_or(0, |column| match &column.values {
            Values::Whole(values) => values.len(),
            Values::Text(values) => values.len(),
            Values::Number(values) => values.len(),
        })
    }
}

impl Column {
    /// A column of whole numbers.
    pub fn whole(name: &'static str, values: Vec<u64>) -> Column {
        Column { name: name.into(), values: Values::Whole(values) }
    }

    /// A column with the same text in every row.
    pub fn constant(name: &'static str, text: &str, rows: usize) -> Column {
        let text: Cow<'static, str> = text.to_owned().into();
        Column { name: name.into(), values: Values::Text(vec![Some(text); rows]) }
    }

    /// A column of numbers.
    pub fn number(name: impl Into<Cow<'static, str>>, values: Vec<Option<f64>>) -> Column {
        Column { name: name.into(), values: Values::Number(values) }
    }
}

/// Writes the pieces of one table, one after the other.
pub trait Writer {
    /// Appends a piece; its columns are those of the first.
    ///
    /// # Errors
    /// If the file cannot be written.
    fn append(&mut self, piece: &Table) -> Result<(), ExportError>;
    /// Completes the file and gives it its name.
    ///
    /// # Errors
    /// If the file cannot be written; there is then no file.
    fn finish(self: Box<Self>) -> Result<(), ExportError>;
}
