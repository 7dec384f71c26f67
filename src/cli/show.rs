//! Results on stdout, in the form asked for; shared by the commands that end with results.

use super::render::Format;
use super::{Failure, Terminal};
use crate::language::Language;
use crate::report::{self, Document, comparison_csv, results_json};
use crate::results::Results;
use clap::Args;

/// How results are shown.
#[derive(Args, Clone, Debug)]
pub struct ShowArguments {
    /// What stdout carries; of `garant compare` with a what-if, JSON and CSV are the results after the change
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
    /// Show every theory, in several tables if it takes them; otherwise theories that do not fit beside each other are folded to the
    /// lowest, the median and the highest
    #[arg(long)]
    wide: bool,
}

impl ShowArguments {
    /// Prints results.
    pub fn show(&self, results: &Results, language: Language, terminal: &mut Terminal) -> Result<(), Failure> {
        match self.format {
            Format::Table => self.document(report::comparison(results, language), terminal),
            Format::Json => terminal.result(&results_json(results)),
            Format::Csv => terminal.result(&comparison_csv(results)),
        }
    }

    /// Prints a document, with all its tables whole if that was asked for.
    pub fn document(&self, document: Document, terminal: &mut Terminal) -> Result<(), Failure> {
        terminal.document(&if self.wide { document.whole() } else { document })
    }
}
