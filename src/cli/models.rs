//! `garant models`: the theories that can be played.

use super::{Exit, Failure, Terminal};
use crate::models::{Card, roster};
use clap::{Args, ValueEnum};

/// What `garant models` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant models
  garant models --format json
  garant explain quantal                one model in full")]
pub struct Arguments {
    /// How the list is written
    #[arg(long, value_enum, default_value_t = Listing::Table)]
    format: Listing,
}

/// How a list is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Listing {
    /// A table for people.
    Table,
    /// JSON.
    Json,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let cards: Vec<&Card> = roster().iter().map(|m| m.card()).collect();
    let text = match arguments.format {
        Listing::Table => cards.iter().map(|card| line(card)).collect(),
        Listing::Json => json(&cards),
    };
    terminal.result(&text)?;
    Ok(Exit::Done)
}

fn line(card: &Card) -> String {
    format!("{:<20} {:<28} {:<11} {}\n", card.key, card.title.en, card.maturity.key(), card.formula)
}

fn json(cards: &[&Card]) -> String {
    let list: Vec<serde_json::Value> = cards
        .iter()
        .map(|card| {
            serde_json::json!({
                "key": card.key, "title": card.title.en, "idea": card.idea.en, "formula": card.formula,
                "selection": card.selection, "leaves_out": card.leaves_out, "references": card.references,
                "maturity": card.maturity.key(), "proof": card.proof, "forms": card.forms,
            })
        })
        .collect();
    format!("{:#}\n", serde_json::Value::Array(list))
}
