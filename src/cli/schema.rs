//! `garant schema`: the grammar of scenario files for editors.

use super::{Exit, Failure, Terminal};
use crate::models::all_quantities;
use crate::scenario::schema;
use clap::Args;

/// What `garant schema` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Example:
  garant schema > scenario.schema.json

Then write `#:schema ./scenario.schema.json` into the first line of a scenario file: editors with a TOML language server
complete keys, show meanings and mark mistakes. `garant check` finds more than a schema can say.")]
pub struct Arguments {}

/// Runs the command.
pub fn run(_arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    terminal.result(&format!("{:#}\n", schema(&all_quantities())))?;
    Ok(Exit::Done)
}
