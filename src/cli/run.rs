//! `garant run`: plays a study and writes results, charts and report.

use super::budget::{BudgetArguments, chosen_models};
use super::progress::Progress;
use super::render::{self, Format, LanguageArgument, render, show};
use super::select::StudyArguments;
use super::{Exit, Failure, Terminal, interrupt};
use crate::engine::{self, Budget, Outcome, Watch};
use crate::export;
use crate::files::{FileError, OutputFolder};
use crate::models::Model;
use crate::report::comparison_csv;
use crate::results::{self, Provenance, Results};
use crate::scenario::Scenario;
use crate::study::Study;
use clap::{Args, ValueEnum};
use std::path::PathBuf;
use std::sync::Arc;

/// What `garant run` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant run                                      the shipped study, into output/ukraine-2025
  garant run scenarios/ukraine-2025 -o mine       the same into a folder of your own
  garant run --set us_withdraws=0.6               what if the United States are likely to leave?
  garant run --set european-troops.forward_troops=10..30..60
  garant run --models quantal --draws 65536 --format csv > table.csv
  garant run --replicates 8 --draws 1024 --write-draws csv -o draws    every draw as a table")]
pub struct Arguments {
    #[command(flatten)]
    study: StudyArguments,
    #[command(flatten)]
    budget: BudgetArguments,
    /// Models to play, separated by commas; all if not given
    #[arg(long, value_name = "KEYS", value_delimiter = ',')]
    models: Vec<String>,
    /// Folder that receives the files; `output/STUDY` if not given
    #[arg(short, long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Also write every draw and every answer: draws and outcomes tables of this format
    #[arg(long, value_enum, value_name = "FORMAT")]
    write_draws: Option<Tables>,
    /// What stdout carries
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    language: LanguageArgument,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let models = chosen_models(&arguments.models)?;
    let scenario = arguments.study.load(terminal)?;
    let root = arguments.out.clone().unwrap_or_else(|| PathBuf::from("output").join(scenario.name.as_str()));
    // Whether the folder can be written is known before any work is done.
    let mut folder = render::open(&root)?;
    let tables = arguments.write_draws.map(|tables| tables.format()).transpose()?;
    let budget = arguments.budget.budget();
    let again = tables.map(|_| scenario.clone());
    let played = play(scenario, &models, &budget, &arguments.study.settings)?;
    let results = match played {
        Played::Complete(results) => results,
        Played::Stopped { kept, exit } => {
            terminal.note(&format!(
                "stopped: {kept} of {} replicates were finished; nothing was written to {}",
                budget.replicates,
                root.display()
            ));
            return Ok(exit);
        }
    };
    let language = arguments.language.language();
    render(&results, language, &mut folder)?;
    if let (Some(format), Some(scenario)) = (tables, again) {
        write_tables(&results, scenario, &models, &budget, format, &mut folder, terminal)?;
    }
    folder.close()?;
    show(&results, arguments.format, language, terminal)?;
    terminal.note(&format!("written to {}: report.html, report.md, results.json, tables and charts", root.display()));
    Ok(Exit::Done)
}

/// A format of the tables of draws, as the command line takes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Tables {
    /// Comma-separated values
    Csv,
    /// Apache Parquet; needs a build with `--features parquet`
    Parquet,
}

impl Tables {
    fn format(self) -> Result<export::Format, Failure> {
        match self {
            Tables::Csv => Ok(export::Format::Csv),
            #[cfg(feature = "parquet")]
            Tables::Parquet => Ok(export::Format::Parquet),
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

/// Writes every draw and every answer of a run, and with Parquet the comparison as well.
fn write_tables(
    results: &Results,
    scenario: Scenario,
    models: &[&'static dyn Model],
    budget: &Budget,
    format: export::Format,
    folder: &mut OutputFolder,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    let study = Study::assemble(scenario, models).map_err(|e| Failure::new(Exit::Refused, e.to_string()))?;
    let draws = budget.replicates * budget.draws as u64;
    let numbers = draws * study.options.len() as u64 * (11 * models.len() as u64 + 40);
    let bytes = numbers * BYTES_A_NUMBER[usize::from(format != export::Format::Csv)];
    if bytes > LARGE {
        terminal.note(&format!("the tables of draws will take about {:.1} GB", bytes as f64 / 1e9));
    }
    let watch = Arc::new(Watch::new());
    interrupt::stop_on_signal(&watch);
    let _progress = Progress::follow(Arc::clone(&watch), 2 * draws);
    export::stream(&study, budget, format, folder, &watch)?;
    if format != export::Format::Csv {
        let table = export::Table::from_csv(&comparison_csv(results), COMPARISON_TEXTS)?;
        let name = format!("comparison.{}", format.ending());
        let mut writer = format.writer(folder.draft(&name)?, &table)?;
        writer.append(&table)?;
        writer.finish()?;
        folder.wrote(&name);
    }
    Ok(())
}

/// Columns of the comparison that hold texts.
const COMPARISON_TEXTS: &[&str] = &["option", "model", "measure", "interval", "verdict"];

impl From<export::ExportError> for Failure {
    fn from(error: export::ExportError) -> Failure {
        match error {
            export::ExportError::Stopped => Failure::new(interrupt::asked().unwrap_or(Exit::Interrupted), error.to_string()),
            _ => Failure::new(Exit::Failed, error.to_string()),
        }
    }
}

/// What came of playing a study.
pub enum Played {
    /// All replicates.
    Complete(Box<Results>),
    /// A signal came first.
    Stopped {
        /// Replicates that were finished.
        kept: u64,
        /// Exit code.
        exit: Exit,
    },
}

/// Plays `scenario` with `models`, with progress on the terminal.
pub fn play(
    scenario: Scenario,
    models: &[&'static dyn Model],
    budget: &Budget,
    settings: &[String],
) -> Result<Played, Failure> {
    let hashes = scenario.hashes();
    let provenance =
        Provenance { scenario_sha256: hashes.scenario, beliefs_sha256: hashes.beliefs, settings: settings.to_vec() };
    let study = Study::assemble(scenario, models).map_err(|e| Failure::new(Exit::Refused, e.to_string()))?;
    let watch = Arc::new(Watch::new());
    interrupt::stop_on_signal(&watch);
    let Outcome { tally, complete } = {
        let _progress = Progress::follow(Arc::clone(&watch), budget.replicates * budget.draws as u64);
        engine::run(&study, budget, &watch, |_| Ok::<(), Failure>(()))?
    };
    if !complete {
        return Ok(Played::Stopped { kept: tally.replicates, exit: interrupt::asked().unwrap_or(Exit::Interrupted) });
    }
    let results = results::compose(&study, budget, &provenance, &tally);
    let results = results.ok_or_else(|| Failure::new(Exit::Failed, "no replicate was finished"))?;
    Ok(Played::Complete(Box::new(results)))
}

impl From<rayon::ThreadPoolBuildError> for Failure {
    fn from(error: rayon::ThreadPoolBuildError) -> Failure {
        Failure::new(Exit::Failed, format!("threads could not be started: {error}")).hint("ask for fewer with --threads")
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Failure {
        Failure::new(Exit::Failed, error.to_string())
    }
}
