//! `garant models`: the theories that can be played.

use super::{Exit, Failure, Terminal};
use crate::language::Language;
use crate::models::{Card, Model, roster};
use clap::{Args, ValueEnum};
use std::fmt::Write;

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
    let cards: Vec<&Card> = roster().iter().map(|m| m.card()).collect();
    let text = match arguments.format {
        Listing::Table => cards.iter().map(|card| line(card)).collect(),
        Listing::Json => json(&cards),
        Listing::Markdown => markdown(),
    };
    terminal.result(&text)?;
    Ok(Exit::Done)
}

fn line(card: &Card) -> String {
    format!("{:<20} {:<28} {:<11} {}\n", card.key, card.title.get(Language::En), card.maturity.key(), card.formula)
}

fn json(cards: &[&Card]) -> String {
    let list: Vec<serde_json::Value> = cards
        .iter()
        .map(|card| {
            serde_json::json!({
                "key": card.key, "title": card.title.get(Language::En), "idea": card.idea.get(Language::En), "formula": card.formula,
                "selection": card.selection.english(), "leaves_out": card.leaves_out.english(), "references": card.references,
                "maturity": card.maturity.key(), "proof": card.proof.english(), "forms": card.forms,
            })
        })
        .collect();
    format!("{:#}\n", serde_json::Value::Array(list))
}

/// Every model in full, as MODELS.md has it.
fn markdown() -> String {
    let mut out = String::from(
        "# Models\n\nGenerated from the roster by `garant models --format markdown`; a test compares. All models read the same \
         situation of a year: the challenger's utility of attacking the protégé alone, U0, and with the guarantors against it, U1, \
         the will q to intervene, and the value s of the status quo.\n",
    );
    roster().iter().for_each(|model| section(&mut out, *model));
    out
}

fn section(out: &mut String, model: &dyn Model) {
    let card = model.card();
    let _ = writeln!(
        out,
        "\n## {} (`{}`)\n\n{}\n\n```\n{}\n```\n",
        card.title.get(Language::En),
        card.key,
        card.idea.get(Language::En),
        card.formula
    );
    let own: Vec<String> = model.quantities().iter().map(|q| format!("`{}`", q.name)).collect();
    let own = if own.is_empty() { "none".to_owned() } else { own.join(", ") };
    let _ = writeln!(out, "- **Quantities of its own:** {own}");
    let _ = writeln!(out, "- **Equilibrium played:** {}", card.selection.english());
    let _ = writeln!(out, "- **Leaves out:** {}", card.leaves_out.english());
    let _ = writeln!(out, "- **Maturity:** {}: {}", card.maturity.key(), card.proof.english());
    for reference in card.references {
        let _ = writeln!(out, "- {reference}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_is_up_to_date() {
        let written = std::fs::read_to_string("MODELS.md").expect("MODELS.md");
        assert!(written == markdown(), "run: garant models --format markdown > MODELS.md");
    }
}
