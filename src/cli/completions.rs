//! `garant completions`: a completion script for a shell.

use super::{Exit, Failure, Terminal};
use clap::{Args, CommandFactory};
use clap_complete::Shell;

/// What `garant completions` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant completions bash > ~/.local/share/bash-completion/completions/garant
  garant completions fish > ~/.config/fish/completions/garant.fish")]
pub struct Arguments {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut super::Cli::command(), "garant", &mut script);
    terminal.result(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Done)
}
