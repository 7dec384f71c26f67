//! Every draw and every answer on disk, for those who want to analyse them with their own tools: streamed block by block in
//! memory that does not grow with the number of draws, in one fixed order whatever the number of threads.
//!
//! Nothing here is needed for results; the draws are made again from their addresses. Adding a format is one file and one
//! line of [`TableFormat`].

mod csv_file;
#[cfg(feature = "parquet")]
mod parquet_file;
mod stream;
mod table;

pub use stream::{Rows, stream};
pub use table::{DrawColumn, DrawTable, DrawValues, Writer};

use crate::engine::NoThreads;
use crate::files::FileDraft;

/// A format of tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableFormat {
    /// Comma-separated values.
    Csv,
    /// Apache Parquet.
    #[cfg(feature = "parquet")]
    Parquet,
}

/// Why a table could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The file.
    #[error(transparent)]
    File(#[from] crate::files::FileError),
    /// The system gave no threads.
    #[error(transparent)]
    Threads(#[from] NoThreads),
    /// Writing into it.
    #[error("a table could not be written: {0}")]
    Write(#[from] std::io::Error),
    /// The format.
    #[cfg(feature = "parquet")]
    #[error("a Parquet table could not be written: {0}")]
    Parquet(#[from] parquet::errors::ParquetError),
    /// Somebody asked to stop.
    #[error("stopped before all draws were written")]
    Stopped,
}

impl TableFormat {
    /// The ending of file names.
    pub fn ending(self) -> &'static str {
        match self {
            TableFormat::Csv => "csv",
            #[cfg(feature = "parquet")]
            TableFormat::Parquet => "parquet",
        }
    }

    /// A writer of tables like `first` into `file`.
    ///
    /// # Errors
    /// If the head of the table cannot be written.
    pub fn writer(self, file: FileDraft, first: &DrawTable) -> Result<Box<dyn Writer>, ExportError> {
        Ok(match self {
            TableFormat::Csv => Box::new(csv_file::CsvFile::new(file, first)?),
            #[cfg(feature = "parquet")]
            TableFormat::Parquet => Box::new(parquet_file::ParquetFile::new(file, first)?),
        })
    }
}
