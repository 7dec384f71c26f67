//! The command line: one file per command. stdout carries the result, stderr everything else.

mod exit;
mod terminal;

pub use exit::{Exit, Failure};
pub use terminal::Terminal;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Which security guarantee would deter a renewed attack, how sure can we be, and what does the answer hang on?
#[derive(Debug, Parser)]
#[command(name = "garant", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {}

/// Runs the command line of this process and returns its exit code.
pub fn main() -> ExitCode {
    let mut terminal = Terminal::new();
    let outcome = Cli::try_parse();
    match outcome {
        Ok(cli) => {
            let _ = cli.command;
            terminal.finish(Ok(Exit::Done))
        }
        Err(error) => {
            // clap knows best how its own messages look; help and version are results, everything else an error.
            let code = if error.use_stderr() { Exit::Refused } else { Exit::Done };
            let _ = error.print();
            code.into()
        }
    }
}
