//! `garant scorecard`: one row per model, from the textbook, the back-test and the clock.

use super::budget::chosen_models;
use super::history::CaseSource;
use super::ours::is_ours;
use super::playing::lock;
use super::progress::Progress;
use super::render::LanguageArgument;
use super::select::shipped_scenario;
use super::{Exit, Failure, Terminal, destination, interrupt};
use crate::charts;
use crate::engine::Watch;
use crate::files::{FolderLock, OutputFolder};
use crate::report::{self, scorecard_csv};
use crate::scorecard::{Materials, bench};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

/// What `garant scorecard` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant scorecard                                every model: textbook, history, cost of a draw, faults
  garant scorecard --models quantal,probing --format csv
  garant scorecard -o cards                       the chart as SVG and PNG

The cost is measured where this runs and differs from time to time. Everything else is the same everywhere.")]
pub struct Arguments {
    #[command(flatten)]
    source: CaseSource,
    /// Models to judge, by key or title, separated by commas; all if not given
    #[arg(long, value_name = "MODELS", value_delimiter = ',')]
    models: Vec<String>,
    /// What stdout carries
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    language: LanguageArgument,
    /// Folder that receives the chart; nothing is written if not given
    #[arg(short, long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// What stdout carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table for people
    Table,
    /// One row per model and yardstick
    Csv,
}

/// The folder at `root`, free for the chart.
fn folder(root: &Path) -> Result<(FolderLock, OutputFolder), Failure> {
    destination::check(root)?;
    destination::check_no_run(root)?;
    let lock = lock(root)?;
    let folder = OutputFolder::open(&lock, is_ours)?;
    folder.claim(["charts/scorecard.svg", "charts/scorecard.png"])?;
    Ok((lock, folder))
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let models = chosen_models(&arguments.models)?;
    let (cases, mapping) = arguments.source.load(terminal)?;
    let folder = arguments.out.as_deref().map(folder).transpose()?;
    let budget = arguments.source.budget(&cases)?;
    let watch = Arc::new(Watch::new());
    interrupt::stop_on_signal(&watch);
    watch.expect(cases.list.len() as u64 * budget.replicates * budget.draws as u64);
    let materials = Materials { cases, mapping, shipped: shipped_scenario()? };
    let start = Instant::now();
    let clock = || start.elapsed().as_nanos() as u64;
    let judged = {
        let _progress = Progress::follow(Arc::clone(&watch));
        bench(&models, materials, &budget, &watch, &clock)?
    };
    let Some(scorecard) = judged else {
        terminal.note("stopped before all cases were played");
        return Ok(interrupt::asked().unwrap_or(Exit::Interrupted));
    };
    let language = arguments.language.language();
    if let Some((lock, mut folder)) = folder {
        for (name, bytes) in charts::drawn(&charts::scorecard(&scorecard, language)) {
            folder.write(&name, &bytes)?;
        }
        terminal.note(&format!("the chart is in {}", folder.root().display()));
        folder.close()?;
        drop(lock);
    }
    match arguments.format {
        Format::Table => terminal.document(&report::scorecard(&scorecard, language))?,
        Format::Csv => terminal.result(&scorecard_csv(&scorecard))?,
    }
    Ok(Exit::Done)
}
