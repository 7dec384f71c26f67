//! `garant models`: the theories that can be played.

use super::render::LanguageArgument;
use super::{Exit, Failure, Terminal, pages};
use crate::models::roster;
use crate::report;
use clap::{Args, ValueEnum};

/// What `garant models` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant models
  garant models --format json
  garant models --format markdown > MODELS.md
  garant explain quantal                one model in full")]
pub struct Arguments {
    /// How the list is written
    #[arg(long, value_enum, default_value_t = Listing::Table)]
    format: Listing,
    #[command(flatten)]
    language: LanguageArgument,
}

/// How a list is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Listing {
    /// A table for people.
    Table,
    /// JSON.
    Json,
    /// The document MODELS.md.
    Markdown,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let language = arguments.language.language();
    match arguments.format {
        Listing::Table => terminal.document(&pages::models(language.into()))?,
        Listing::Json => terminal.result(&json())?,
        Listing::Markdown => terminal.result(&report::markdown(&pages::models_document(language.into())))?,
    }
    Ok(Exit::Done)
}

fn json() -> String {
    let list = roster().iter().map(|model| {
        let card = model.card();
        serde_json::json!({
            "key": card.key, "title": card.title.english(), "idea": card.idea.english(), "formula": card.formula,
            "selection": card.selection.english(), "leaves_out": card.leaves_out.english(), "references": card.references,
            "maturity": card.maturity.key(), "proof": card.proof.english(), "forms": card.forms,
        })
    });
    format!("{:#}\n", list.collect::<serde_json::Value>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn the_document_is_up_to_date() {
        let written = std::fs::read_to_string("MODELS.md").expect("MODELS.md");
        let made = report::markdown(&pages::models_document(Language::En.into()));
        assert!(written == made, "run: garant models --format markdown > MODELS.md");
    }
}
