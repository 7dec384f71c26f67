//! `garant history`: the models scored against historical cases.

use super::budget::{chosen_models, draws, seed, threads, whole};
use super::ours::is_ours;
use super::playing::lock;
use super::progress::Progress;
use super::render::LanguageArgument;
use super::select::shipped_scenario;
use super::{Exit, Failure, Terminal, destination, interrupt};
use crate::charts;
use crate::engine::{Budget, Watch};
use crate::files::{FolderLock, OutputFolder};
use crate::history::{self, BackTest, CASES, Cases, FileText, History, HistoryError, MAPPING, Mapping};
use crate::report::{back_test, history_csv, history_json};
use crate::scenario::Complaints;
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What `garant history` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant history                                  what scores come to, failures, likelihood, order, reliability
  garant history -o back-test                     the same as history.json, history.csv and charts
  garant history --models calculus,quantal --format csv
  garant history --cases my-cases.toml            your own cases, with yardsticks trained on the shipped ones;
                                                  scenarios/history/cases.toml shows the form
  garant history --stakes                         with stakes coded with hindsight: no test, for comparison only

What a code becomes in a model stands in scenarios/history/mapping.toml. Nothing is fitted to outcomes.")]
pub struct Arguments {
    #[command(flatten)]
    pub source: CaseSource,
    /// Models to judge, by key or title, separated by commas; all if not given
    #[arg(long, value_name = "MODELS", value_delimiter = ',')]
    models: Vec<String>,
    /// Use the stakes too; they were coded with hindsight
    #[arg(long)]
    stakes: bool,
    /// What stdout carries
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    language: LanguageArgument,
    /// Folder that receives history.json, history.csv and charts; nothing is written if not given
    #[arg(short, long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// What stdout carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Sentences and tables for people: failures, scores, reliability
    Table,
    /// The whole record
    Json,
    /// One row per case and model or yardstick
    Csv,
}

/// Which cases are played, and how much is drawn.
#[derive(Args, Clone, Debug)]
pub struct CaseSource {
    /// A file of cases; the twenty shipped ones if not given
    #[arg(long, value_name = "FILE")]
    cases: Option<PathBuf>,
    /// A file that says what codes become; the shipped one if not given
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// Seed of draws and resamples
    #[arg(long, value_name = "N", default_value = "1", value_parser = seed, allow_negative_numbers = true)]
    seed: u64,
    /// Independent replicates of each case
    #[arg(long, value_name = "N", default_value = "16", value_parser = replicates, allow_negative_numbers = true)]
    replicates: u64,
    /// Draws in each replicate: a power of two from 64 to 65536
    #[arg(long, value_name = "N", default_value = "256", value_parser = draws, allow_negative_numbers = true)]
    draws: u64,
    /// Threads; 0 for all cores. The numbers do not depend on it
    #[arg(long, value_name = "N", default_value = "0", value_parser = threads, allow_negative_numbers = true)]
    threads: usize,
}

/// Most replicates accepted.
const MOST_REPLICATES: u64 = 1_024;
/// Most draws of all cases together: what each model answered for each draw is kept, 320 MB for ten models.
const MOST_DRAWS: u64 = 4_000_000;

fn replicates(text: &str) -> Result<u64, String> {
    let n = whole(text)?;
    if (1..=MOST_REPLICATES).contains(&n) { Ok(n) } else { Err(format!("must be from 1 to {MOST_REPLICATES}")) }
}

impl CaseSource {
    /// Cases and mapping; complaints go to the terminal as they are.
    pub fn load(&self, terminal: &mut Terminal) -> Result<(Cases, Mapping), Failure> {
        let file = |path: &Option<PathBuf>, shipped: &FileText| path.clone().map_or(shipped.clone(), FileText::File);
        let cases = history::read_cases(&file(&self.cases, &CASES)).map_err(|c| refuse(&c, "cases", terminal))?;
        let mapping = history::read_mapping(&file(&self.mapping, &MAPPING)).map_err(|c| refuse(&c, "mapping", terminal))?;
        Ok((cases, mapping))
    }

    /// How much is drawn for each of `cases`.
    pub fn budget(&self, cases: &Cases) -> Result<Budget, Failure> {
        let draws = cases.list.len() as u64 * self.replicates * self.draws;
        if draws > MOST_DRAWS {
            let failure = Failure::new(Exit::Refused, format!("{draws} draws of all cases are more than {MOST_DRAWS}"));
            return Err(failure.hint("ask for fewer --replicates or --draws; a few thousand of each case tell them apart"));
        }
        let (seed, replicates, threads) = (self.seed, self.replicates, self.threads.min(1024));
        Ok(Budget { seed, replicates, draws: self.draws as usize, threads, ..Budget::default() })
    }
}

fn refuse(complaints: &Complaints, what: &str, terminal: &mut Terminal) -> Failure {
    terminal.painted(&format!("{}\n", complaints.rendered()));
    Failure::new(Exit::Refused, format!("the {what} are not in order").replace("mapping are", "mapping is"))
        .hint("the shipped files in scenarios/history explain their form")
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let models = chosen_models(&arguments.models)?;
    let (cases, mapping) = arguments.source.load(terminal)?;
    let budget = arguments.source.budget(&cases)?;
    // Whether the folder can be written is known before any work is done.
    let folder = arguments.out.as_deref().map(open).transpose()?;
    interrupt::listen();
    let prepared = {
        let _progress = Progress::of("preparing the cases");
        let shipped = shipped_scenario()?;
        BackTest::assemble_unless(cases, &mapping, &shipped, &models, arguments.stakes, &interrupt::came)?
    };
    let watch = Arc::new(Watch::new());
    watch.expect(prepared.draws(&budget));
    interrupt::stop_on_signal(&watch);
    let played = {
        let _progress = Progress::follow(Arc::clone(&watch));
        prepared.run(&budget, &watch)?
    };
    let Some(history) = played else {
        terminal.note("stopped before all cases were played; nothing was written");
        return Ok(interrupt::asked().unwrap_or(Exit::Interrupted));
    };
    let language = arguments.language.language();
    if let Some((lock, folder)) = folder {
        let root = folder.root().display().to_string();
        write(&history, language, folder)?;
        drop(lock);
        terminal.note(&format!("written to {root}: history.json, history.csv and charts"));
    }
    match arguments.format {
        Format::Table => terminal.document(&back_test(&history, language))?,
        Format::Json => terminal.result(&history_json(&history))?,
        Format::Csv => terminal.result(&history_csv(&history))?,
    }
    Ok(Exit::Done)
}

/// The files written.
const NAMES: [&str; 6] = [
    "history.json",
    "history.csv",
    "charts/scores.svg",
    "charts/scores.png",
    "charts/reliability.svg",
    "charts/reliability.png",
];

fn open(root: &Path) -> Result<(FolderLock, OutputFolder), Failure> {
    destination::check(root)?;
    destination::check_no_run(root)?;
    let lock = lock(root)?;
    let folder = OutputFolder::open(&lock, is_ours)?;
    folder.claim(NAMES)?;
    Ok((lock, folder))
}

/// Writes the files; every view is made from the record as a reader will find it.
fn write(history: &History, language: crate::language::Language, mut folder: OutputFolder) -> Result<(), Failure> {
    let json = history_json(history);
    folder.write("history.json", json.as_bytes())?;
    let history: History = serde_json::from_str(&json)
        .map_err(|e| Failure::new(Exit::Failed, format!("history.json cannot be read back: {e}")))?;
    folder.write("history.csv", history_csv(&history).as_bytes())?;
    let record = history.record();
    for figure in [charts::scores(&record, language.into()), charts::reliability(&record, language.into())] {
        for (name, bytes) in charts::drawn(&figure) {
            folder.write(&name, &bytes)?;
        }
    }
    folder.close()?;
    Ok(())
}

impl From<HistoryError> for Failure {
    fn from(error: HistoryError) -> Failure {
        let failure = Failure::new(Exit::Refused, error.to_string());
        match error {
            HistoryError::Assemble(error) => error.into(),
            HistoryError::Threads(_) => Failure { exit: Exit::Failed, ..failure }.hint("ask for fewer with --threads"),
            HistoryError::Situate(history::SituateError::NoStakes(_)) => {
                failure.hint("give stake_challenger and stake_guarantor, or leave --stakes out")
            }
            _ => failure,
        }
    }
}
