//! The command line: one file per command. stdout carries the result, stderr everything else.

mod budget;
mod changed;
mod chart;
mod chart_roster;
mod chart_source;
mod check;
mod compare;
mod completions;
mod destination;
mod drawing;
mod evidence;
mod exit;
mod explain;
mod extras;
mod finish;
mod flags;
mod form_json;
mod gallery;
mod given;
mod glossary;
mod history;
mod interrupt;
mod keep;
mod kit;
mod merge;
mod models;
mod ours;
mod pages;
mod picture_file;
mod play;
mod playing;
mod progress;
mod reading;
mod recompute;
mod render;
mod report;
mod resume;
mod run;
mod schema;
mod scorecard;
mod select;
mod show;
mod solve;
mod solve_game;
mod source_groups;
mod sources;
mod tables;
mod terminal;
mod theories;
mod until;
mod verify;
mod why;

pub use exit::{Exit, Failure};
pub use solve::answer as solve;
pub use terminal::Terminal;

use crate::models::dispatch;
use crate::scenario::{escape, is_hidden};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use std::process::ExitCode;

/// Which security guarantee would deter a renewed attack, how sure can we be, and what does the answer hang on?
///
/// Without a command, garant plays the shipped study and writes output/ukraine-2025. All output compares options under
/// stated assumptions; none of it is a forecast.
#[derive(Debug, Parser)]
#[command(
    name = "garant",
    version,
    max_term_width = 100,
    after_help = "Examples:
  garant                                          play the shipped study
  garant run --set cost_alone=0.2                 what if fighting cost the challenger less?
  garant compare --against OPTION                 compare on the terminal, write nothing
  garant explain cost_alone                       what a quantity means and who reads it
  garant play --option OPTION --model probing     one course of events, told year by year

Exit codes: 0 done, 1 failed while running, 2 refused input, 3 complete but flagged (many faults,
a what-if that nothing reads, a precision not reached), 4 integrity, 130/143 interrupted"
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Play a study; write results, charts and report
    Run(run::Arguments),
    /// Compare options on the terminal
    Compare(compare::Arguments),
    /// Which part of two options makes the difference between them
    Why(why::Arguments),
    /// Put the parts of a run together
    Merge(merge::Arguments),
    /// Compute results again and compare them bit for bit
    Verify(verify::Arguments),
    /// Make charts and report again from results
    Report(report::Arguments),
    /// Draw one chart, or all of them on one page
    Chart(chart::Arguments),
    /// Score the models against historical cases; their failures first
    History(history::Arguments),
    /// Posteriors: the data behind a number, computed again
    Evidence(evidence::Arguments),
    /// What is cited: where it can be read, what it states, and what rests on it
    Sources(sources::Arguments),
    /// One row per model: textbook, history score, cost of a draw, faults
    #[command(visible_alias = "bench-models")]
    Scorecard(scorecard::Arguments),
    /// List the models
    Models(models::Arguments),
    /// Check scenario files; complain about everything that is wrong with them
    Check(check::Arguments),
    /// Explain a model, a textbook form, a quantity or a measure
    Explain(explain::Arguments),
    /// Tell one course of events, year by year, for the classroom
    Play(play::Arguments),
    /// Solve a textbook form
    Solve(solve::Arguments),
    /// Print a JSON Schema of scenario files for editors
    Schema(schema::Arguments),
    /// Print a completion script for a shell
    Completions(completions::Arguments),
}

/// Runs the command line of this process and returns its exit code.
pub fn main() -> ExitCode {
    interrupt::outlive_file_limits();
    let mut terminal = Terminal::new();
    match parse().map_err(harmless) {
        Ok(command) => {
            let outcome = limit_lanes().and_then(|()| dispatch_command(command, &mut terminal));
            terminal.finish(outcome)
        }
        // Help and version are results, everything else is an error.
        Err(error) => terminal.usage(&error),
    }
}

/// The command; `run` with its defaults if none is given.
fn parse() -> Result<Command, clap::Error> {
    let cli = Cli::from_arg_matches(&Cli::command().try_get_matches()?)?;
    match cli.command {
        Some(command) => Ok(command),
        None => {
            let matches = Cli::command().try_get_matches_from(["garant", "run"])?;
            Cli::from_arg_matches(&matches)?
                .command
                .ok_or_else(|| Cli::command().error(clap::error::ErrorKind::MissingSubcommand, "no command"))
        }
    }
}

/// The same error about arguments in which everything a terminal would act on is written out: the parser repeats arguments as
/// they are.
fn harmless(error: clap::Error) -> clap::Error {
    let arguments: Vec<String> = std::env::args_os().map(|argument| argument.to_string_lossy().into_owned()).collect();
    if !arguments.iter().any(|argument| argument.chars().any(is_hidden)) {
        return error;
    }
    match Cli::command().try_get_matches_from(arguments.iter().map(|argument| escape(argument))) {
        Err(harmless) => harmless,
        Ok(_) => Cli::command().error(error.kind(), "an argument holds what is no text"),
    }
}

fn dispatch_command(command: Command, terminal: &mut Terminal) -> Result<Exit, Failure> {
    match command {
        Command::Run(arguments) => run::run(&arguments, terminal),
        Command::Compare(arguments) => compare::run(&arguments, terminal),
        Command::Why(arguments) => why::run(&arguments, terminal),
        Command::Merge(arguments) => merge::run(&arguments, terminal),
        Command::Verify(arguments) => verify::run(&arguments, terminal),
        Command::Report(arguments) => report::run(&arguments, terminal),
        Command::Chart(arguments) => chart::run(&arguments, terminal),
        Command::History(arguments) => history::run(&arguments, terminal),
        Command::Evidence(arguments) => evidence::run(&arguments, terminal),
        Command::Sources(arguments) => sources::run(&arguments, terminal),
        Command::Scorecard(arguments) => scorecard::run(&arguments, terminal),
        Command::Models(arguments) => models::run(&arguments, terminal),
        Command::Check(arguments) => check::run(&arguments, terminal),
        Command::Explain(arguments) => explain::run(&arguments, terminal),
        Command::Play(arguments) => play::run(&arguments, terminal),
        Command::Solve(arguments) => solve::run(&arguments, terminal),
        Command::Schema(arguments) => schema::run(&arguments, terminal),
        Command::Completions(arguments) => completions::run(&arguments, terminal),
    }
}

/// `GARANT_LANES=base|avx2|avx512` limits the vectors, so that levels can be compared.
fn limit_lanes() -> Result<(), Failure> {
    let Ok(name) = std::env::var("GARANT_LANES") else { return Ok(()) };
    let level = dispatch::Level::named(&name).ok_or_else(|| {
        Failure::new(Exit::Refused, format!("GARANT_LANES: there is no level `{}`", name.escape_debug()))
            .hint("base, avx2 or avx512")
    })?;
    dispatch::limit(level);
    Ok(())
}
