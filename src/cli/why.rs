//! `garant why`: which part of two options makes each model put one before the other, found by swapping parts.

use super::budget::{did_you_mean, seed};
use super::playing::assemble;
use super::progress::Progress;
use super::render::LanguageArgument;
use super::select::{Asked, StudyArguments};
use super::theories::theories;
use super::{Exit, Failure, Terminal, interrupt, pages};
use crate::compare::swaps_of_pair;
use crate::results::{Cause, SwapRecord};
use crate::scenario::Scenario;
use clap::{Args, ValueEnum};
use serde_json::{Value, json};

/// What `garant why` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant why OPTION OTHER                          under every model
  garant why OPTION OTHER --models calculus        one model, with what each part does
  garant why OPTION OTHER --set forward_troops=5   the same, of a what-if
  garant why OPTION OTHER --format json            every number

Each option is played with each part of the other, on 2,048 draws that both share. The part that takes away
most of the difference is named as its cause if it clearly takes away at least half.")]
pub struct Arguments {
    /// One option
    #[arg(value_name = "OPTION")]
    option: String,
    /// The other
    #[arg(value_name = "OTHER")]
    other: String,
    #[command(flatten)]
    study: StudyArguments,
    /// Models to play, by key or title, separated by commas; all if not given. With one model every part is shown
    #[arg(long, value_name = "MODELS", value_delimiter = ',')]
    models: Vec<String>,
    /// Seed of the draws
    #[arg(long, value_name = "N", default_value = "1", value_parser = seed, allow_negative_numbers = true)]
    seed: u64,
    /// What stdout carries
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    language: LanguageArgument,
}

/// What stdout carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Tables for people
    Table,
    /// Every number
    Json,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let Asked { mut scenario, .. } = arguments.study.load(terminal)?;
    let models = theories(&arguments.models, &scenario, terminal)?;
    keep_pair(&mut scenario, &arguments.option, &arguments.other)?;
    let study = assemble(scenario, &models)?;
    let swaps = {
        let _progress = Progress::of("swapping parts");
        swaps_of_pair(&study, (0, 1), arguments.seed, &interrupt::came)?
    };
    match arguments.format {
        Format::Table => terminal.document(&pages::why(
            &study.scenario,
            &models,
            &swaps,
            study.scenario.speech(arguments.language.language()),
        ))?,
        Format::Json => terminal.result(&format!("{:#}\n", swaps.iter().map(record).collect::<Value>()))?,
    }
    Ok(Exit::Done)
}

/// Keeps the two options, in the order they are named in.
fn keep_pair(scenario: &mut Scenario, option: &str, other: &str) -> Result<(), Failure> {
    let take = |key: &str| {
        scenario.offers.iter().find(|offer| offer.key.as_str() == key).cloned().ok_or_else(|| {
            let known: Vec<&str> = scenario.offers.iter().map(|offer| offer.key.as_str()).collect();
            let failure = Failure::new(Exit::Refused, format!("there is no option called `{}`", key.escape_debug()));
            failure.hint(did_you_mean(key, &known))
        })
    };
    let (one, two) = (take(option)?, take(other)?);
    if one.key == two.key {
        return Err(Failure::new(Exit::Refused, format!("`{option}` is named twice")).hint("name two options"));
    }
    (scenario.offers, scenario.reference) = (vec![one, two], 0);
    scenario.variants.clear();
    Ok(())
}

/// A model's swaps and what they say.
fn record(swap: &SwapRecord) -> Value {
    let prefers = if swap.difference.mean < 0.0 { &swap.option } else { &swap.other };
    let said = match swap.cause(prefers) {
        Cause::Part { swapped, .. } => json!({ "kind": "part", "part": swapped.part }),
        Cause::Open { swapped, .. } => json!({ "kind": "open", "part": swapped.part }),
        Cause::Several { swapped, .. } => json!({ "kind": "several", "part": swapped.part }),
        Cause::Unknown => json!({ "kind": "no-difference" }),
    };
    json!({
        "model": swap.model,
        "option": swap.option,
        "other": swap.other,
        "difference": swap.difference,
        "cause": said,
        "parts": swap.parts,
    })
}
