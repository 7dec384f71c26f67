//! `--write-draws`: every draw and every answer of a run as tables.

use super::progress::Progress;
use super::{Exit, Failure, Terminal, interrupt};
use crate::engine::{Budget, Watch};
use crate::export::{self, DrawTable, ExportError};
use crate::files::OutputFolder;
use crate::report::comparison_csv;
use crate::results::Results;
use crate::study::Study;
use clap::ValueEnum;
use std::sync::Arc;

/// A format of the tables of draws, as the command line takes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Tables {
    /// Comma-separated values
    Csv,
    /// Apache Parquet; needs a build with `--features parquet`
    Parquet,
}

impl Tables {
    /// The format, if this build has it.
    pub fn format(self) -> Result<export::TableFormat, Failure> {
        match self {
            Tables::Csv => Ok(export::TableFormat::Csv),
            #[cfg(feature = "parquet")]
            Tables::Parquet => Ok(export::TableFormat::Parquet),
            #[cfg(not(feature = "parquet"))]
            Tables::Parquet => Err(Failure::new(Exit::Refused, "this garant was built without Parquet")
                .hint("build with `--features parquet`, or use --write-draws csv")),
        }
    }
}

/// Bytes of a number in a table, about: CSV, Parquet.
const BYTES_A_NUMBER: [u64; 2] = [19, 7];
/// From here on the size of the tables is told before they are written.
const LARGE: u64 = 1 << 30;
/// Columns of the comparison that hold texts.
const COMPARISON_TEXTS: &[&str] = &["option", "model", "measure", "interval", "verdict"];

/// Writes every draw and every answer of a run, and with Parquet the comparison as well.
pub fn write(
    results: &Results,
    study: &Study,
    budget: &Budget,
    format: export::TableFormat,
    folder: &mut OutputFolder,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    let budget = Budget { replicates: results.manifest.replicates, ..budget.clone() };
    let draws = results.draws();
    let numbers = draws * study.options.len() as u64 * (11 * study.models.len() as u64 + 40);
    let bytes = numbers * BYTES_A_NUMBER[usize::from(format != export::TableFormat::Csv)];
    if bytes > LARGE {
        terminal.note(&format!("the tables of draws will take about {:.1} GB", bytes as f64 / 1e9));
    }
    let watch = Arc::new(Watch::new());
    watch.expect(2 * draws);
    interrupt::stop_on_signal(&watch);
    let _progress = Progress::follow(Arc::clone(&watch));
    export::stream(study, &budget, format, folder, &watch)?;
    if format != export::TableFormat::Csv {
        let table = DrawTable::from_csv(&comparison_csv(results), COMPARISON_TEXTS)?;
        let name = format!("comparison.{}", format.ending());
        let mut writer = format.writer(folder.draft(&name)?, &table)?;
        writer.append(&table)?;
        writer.finish()?;
        folder.wrote(&name);
    }
    Ok(())
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Failure {
        let exit = match error {
            ExportError::Stopped => interrupt::asked().unwrap_or(Exit::Interrupted),
            _ => Exit::Failed,
        };
        Failure::new(exit, error.to_string())
    }
}
