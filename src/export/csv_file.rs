//! Tables as CSV: null is an empty cell, numbers read back to the same bits.

use super::table::{DrawTable, DrawValues, Writer};
use super::{ExportError, TableFormat};
use crate::files::FileDraft;
use crate::quantity::show::machine;
use std::io::Write;

/// A CSV file being written.
pub struct CsvFile {
    file: FileDraft,
}

impl CsvFile {
    /// Writes the head of tables like `first`.
    pub fn new(mut file: FileDraft, first: &DrawTable) -> Result<CsvFile, ExportError> {
        debug_assert_eq!(TableFormat::Csv.ending(), "csv");
        let names: Vec<&str> = first.columns.iter().map(|column| column.name.as_ref()).collect();
        file.write_all(&lines([names])?)?;
        Ok(CsvFile { file })
    }
}

/// Records as CSV text.
fn lines<R: IntoIterator<Item = T>, T: AsRef<[u8]>>(records: impl IntoIterator<Item = R>) -> Result<Vec<u8>, ExportError> {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    for record in records {
        writer.write_record(record).map_err(std::io::Error::other)?;
    }
    Ok(writer.into_inner().map_err(|e| e.into_error())?)
}

fn cell(values: &DrawValues, row: usize) -> String {
    match values {
        DrawValues::Whole(values) => values[row].to_string(),
        DrawValues::Text(values) => values[row].as_deref().map(harmless).unwrap_or_default(),
        DrawValues::Number(values) => values[row].map(machine).unwrap_or_default(),
    }
}

/// A text that no spreadsheet takes for a formula.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

impl Writer for CsvFile {
    fn append(&mut self, piece: &DrawTable) -> Result<(), ExportError> {
        let record = |row: usize| piece.columns.iter().map(move |column| cell(&column.values, row));
        self.file.write_all(&lines((0..piece.rows()).map(record))?)?;
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<(), ExportError> {
        Ok(self.file.finish()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_as_one_whatever_its_size() {
        let numbers = DrawValues::Number(vec![Some(1e40), Some(2.0), Some(-1e-300), None]);
        assert_eq!([0, 1, 2, 3].map(|row| cell(&numbers, row)), ["1e40", "2.0", "-1e-300", ""]);
        assert_eq!(cell(&DrawValues::Whole(vec![7]), 0), "7");
    }
}
