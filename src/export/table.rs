//! A piece of a table: named columns of equal length. What is unknown is null, never a number.

use super::ExportError;
use std::borrow::Cow;

/// A piece of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawTable {
    /// The columns, in order.
    pub columns: Vec<DrawColumn>,
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawColumn {
    /// Name.
    pub name: Cow<'static, str>,
    /// Values, one for each row.
    pub values: DrawValues,
}

/// The values of a column.
#[derive(Clone, Debug, PartialEq)]
pub enum DrawValues {
    /// Whole numbers.
    Whole(Vec<u64>),
    /// Texts.
    Text(Vec<Option<Cow<'static, str>>>),
    /// Numbers.
    Number(Vec<Option<f64>>),
}

impl DrawTable {
    /// A table from CSV text with a head: `texts` names the columns of texts, all others hold numbers. An
    /// empty cell is null.
    ///
    /// # Errors
    /// If the text is no CSV.
    pub fn from_csv(text: &str, texts: &[&str]) -> Result<DrawTable, ExportError> {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let head = reader.headers().map_err(std::io::Error::other)?.clone();
        let rows = reader.records().collect::<Result<Vec<_>, _>>().map_err(std::io::Error::other)?;
        let column = |(at, name): (usize, &str)| {
            let cells = rows.iter().map(|row| row.get(at).filter(|cell| !cell.is_empty()));
            let values = if texts.contains(&name) {
                DrawValues::Text(cells.map(|cell| cell.map(|text| text.to_owned().into())).collect())
            } else {
                DrawValues::Number(cells.map(|cell| cell.and_then(|text| text.parse().ok())).collect())
            };
            DrawColumn { name: name.to_owned().into(), values }
        };
        Ok(DrawTable { columns: head.iter().enumerate().map(column).collect() })
    }

    /// Puts a table with the same columns below this one.
    pub fn extend(&mut self, below: DrawTable) {
        for (column, more) in self.columns.iter_mut().zip(below.columns) {
            match (&mut column.values, more.values) {
                (DrawValues::Whole(values), DrawValues::Whole(more)) => values.extend(more),
                (DrawValues::Text(values), DrawValues::Text(more)) => values.extend(more),
                (DrawValues::Number(values), DrawValues::Number(more)) => values.extend(more),
                // All pieces of a table come from the same function.
                _ => debug_assert!(false, "columns differ in kind"),
            }
        }
    }

    /// Rows.
    pub fn rows(&self) -> usize {
        self.columns.first().map_or(0, |column| match &column.values {
            DrawValues::Whole(values) => values.len(),
            DrawValues::Text(values) => values.len(),
            DrawValues::Number(values) => values.len(),
        })
    }
}

impl DrawColumn {
    /// A column of whole numbers.
    pub fn whole(name: &'static str, values: Vec<u64>) -> DrawColumn {
        DrawColumn { name: name.into(), values: DrawValues::Whole(values) }
    }

    /// A column with the same text in every row.
    pub fn constant(name: &'static str, text: &str, rows: usize) -> DrawColumn {
        let text: Cow<'static, str> = text.to_owned().into();
        DrawColumn { name: name.into(), values: DrawValues::Text(vec![Some(text); rows]) }
    }

    /// A column of numbers.
    pub fn number(name: impl Into<Cow<'static, str>>, values: Vec<Option<f64>>) -> DrawColumn {
        DrawColumn { name: name.into(), values: DrawValues::Number(values) }
    }
}

/// Writes the pieces of one table, one after the other.
pub trait Writer {
    /// Appends a piece; its columns are those of the first.
    ///
    /// # Errors
    /// If the file cannot be written.
    fn append(&mut self, piece: &DrawTable) -> Result<(), ExportError>;
    /// Completes the file and gives it its name.
    ///
    /// # Errors
    /// If the file cannot be written; there is then no file.
    fn finish(self: Box<Self>) -> Result<(), ExportError>;
}
