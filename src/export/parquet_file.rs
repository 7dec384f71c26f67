//! Tables as Apache Parquet: pieces gathered into row groups, texts as UTF-8 strings, unknown as null.

use super::ExportError;
use super::table::{DrawTable, DrawValues, Writer};
use crate::files::FileDraft;
use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int64Type};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::types::Type;
use std::io::BufWriter;
use std::sync::Arc;

/// Rows of a group: the description of every group stays in memory until the end, so there must not be too many; nor may one
/// be too large to gather.
const GROUP: usize = 32_768;

/// A Parquet file being written.
pub struct ParquetFile {
    writer: SerializedFileWriter<BufWriter<FileDraft>>,
    /// Rows that wait for their group to fill.
    waiting: Option<DrawTable>,
}

impl ParquetFile {
    /// Opens a file for tables like `first`.
    pub fn new(file: FileDraft, first: &DrawTable) -> Result<ParquetFile, ExportError> {
        let fields = first.columns.iter().map(|column| {
            let (physical, logical, repetition) = match column.values {
                DrawValues::Whole(_) => (Physical::INT64, None, Repetition::REQUIRED),
                DrawValues::Text(_) => (Physical::BYTE_ARRAY, Some(LogicalType::String), Repetition::OPTIONAL),
                DrawValues::Number(_) => (Physical::DOUBLE, None, Repetition::OPTIONAL),
            };
            let field = Type::primitive_type_builder(&column.name, physical);
            field.with_logical_type(logical).with_repetition(repetition).build().map(Arc::new)
        });
        let fields = fields.collect::<Result<Vec<_>, _>>()?;
        let schema = Arc::new(Type::group_type_builder("table").with_fields(fields).build()?);
        // No creation time, no path: the same table is the same bytes.
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_created_by(concat!("garant ", env!("CARGO_PKG_VERSION")).to_owned())
            .build();
        let writer = SerializedFileWriter::new(BufWriter::new(file), schema, Arc::new(properties))?;
        Ok(ParquetFile { writer, waiting: None })
    }

    /// Writes what waits as one group.
    fn flush(&mut self) -> Result<(), ExportError> {
        let Some(table) = self.waiting.take() else { return Ok(()) };
        let mut group = self.writer.next_row_group()?;
        for column in &table.columns {
            write_column(&mut group, &column.values)?;
        }
        group.close()?;
        Ok(())
    }
}

/// The values that are there, and for every row whether there is one.
fn present<T: Clone, U>(values: &[Option<T>], make: impl Fn(T) -> U) -> (Vec<U>, Vec<i16>) {
    let levels = values.iter().map(|value| i16::from(value.is_some())).collect();
    (values.iter().flatten().cloned().map(make).collect(), levels)
}

fn write_column(
    group: &mut SerializedRowGroupWriter<'_, BufWriter<FileDraft>>,
    values: &DrawValues,
) -> Result<(), ExportError> {
    let Some(mut column) = group.next_column()? else { return Ok(()) };
    match values {
        DrawValues::Whole(values) => {
            let values: Vec<i64> = values.iter().map(|&n| n as i64).collect();
            column.typed::<Int64Type>().write_batch(&values, None, None)?;
        }
        DrawValues::Text(values) => {
            let (values, levels) = present(values, |text| ByteArray::from(text.as_bytes().to_vec()));
            column.typed::<ByteArrayType>().write_batch(&values, Some(&levels), None)?;
        }
        DrawValues::Number(values) => {
            let (values, levels) = present(values, |x| x);
            column.typed::<DoubleType>().write_batch(&values, Some(&levels), None)?;
        }
    }
    Ok(column.close()?)
}

impl Writer for ParquetFile {
    fn append(&mut self, piece: &DrawTable) -> Result<(), ExportError> {
        match &mut self.waiting {
            Some(table) => table.extend(piece.clone()),
            None => self.waiting = Some(piece.clone()),
        }
        let full = self.waiting.as_ref().is_some_and(|table| table.rows() >= GROUP);
        if full { self.flush() } else { Ok(()) }
    }

    fn finish(mut self: Box<Self>) -> Result<(), ExportError> {
        self.flush()?;
        let file = self.writer.into_inner()?.into_inner().map_err(|e| e.into_error())?;
        Ok(file.finish()?)
    }
}
