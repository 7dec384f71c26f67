//! `garant explain`: one model, textbook form, quantity, measure or word of the glossary in full.

use super::budget::did_you_mean;
use super::render::LanguageArgument;
use super::{Exit, Failure, Terminal, glossary, pages};
use crate::language::Language;
use crate::models::measures::MEASURES;
use crate::models::{GUARANTORS, GuarantorQuantities, Rule, all_quantities, called, find, roster};
use crate::quantity::QuantitySpec;
use crate::report::Document;
use crate::scenario::RULE;
use crate::textbook;
use clap::Args;

/// What `garant explain` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant explain quantal                a model: idea, formula, what it leaves out, references
  garant explain quantal.logit          a textbook form: formula, inputs, outputs, reference
  garant explain cost_alone             a quantity: meaning, unit, ranges, who reads it and when
  garant explain durable_peace          a measure: definition, unit, which direction is better
  garant explain prize                  a word of the glossary, in English or German")]
pub struct Arguments {
    /// Key or title of a model, key of a textbook form or measure, name of a quantity, or a word of the glossary
    #[arg(value_name = "MODEL|FORM|QUANTITY|MEASURE|WORD")]
    what: String,
    #[command(flatten)]
    language: LanguageArgument,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let what = arguments.what.as_str();
    let mut quantities = all_quantities();
    quantities.extend(GuarantorQuantities::pattern().all());
    let document = page(what, &quantities, arguments.language.language()).ok_or_else(|| unknown(what, &quantities))?;
    terminal.document(&document)?;
    Ok(Exit::Done)
}

/// The page about what is called `what`; keys come before words and titles.
fn page(what: &str, quantities: &[&QuantitySpec], language: Language) -> Option<Document> {
    let rule = || {
        (what == RULE || Rule::COUNTING.iter().chain([&Rule::Pivotal(0)]).any(|rule| rule.key() == what))
            .then(|| pages::rule(language.into()))
    };
    find(what)
        .map(|model| pages::model(model, language.into()))
        .or_else(|| textbook::find(what).map(|form| pages::form(form.card(), language.into())))
        .or_else(|| {
            quantities
                .iter()
                .find(|q| q.name == what || is_of_guarantor(q.name, what))
                .map(|spec| pages::quantity(spec, language.into()))
        })
        .or_else(|| MEASURES.iter().find(|m| m.key == what).map(|measure| pages::measure(measure, language.into())))
        .or_else(rule)
        .or_else(|| glossary::find(what).map(|word| pages::word(&word, language.into())))
        .or_else(|| called(what).map(|model| pages::model(model, language.into())))
}

/// Whether `what` names the quantity of any guarantor that bears `pattern`: `guarantors.japan.stake`, or `stake` alone.
fn is_of_guarantor(pattern: &str, what: &str) -> bool {
    let (last, own) = (what.rsplit('.').next(), pattern.rsplit('.').next());
    pattern.starts_with(GUARANTORS) && last == own && (!what.contains('.') || what.starts_with(GUARANTORS))
}

fn unknown(what: &str, quantities: &[&QuantitySpec]) -> Failure {
    let words: Vec<String> = glossary::words().into_iter().flat_map(|entry| entry.words).collect();
    let models = roster().iter().map(|m| m.card().key);
    let forms = textbook::roster().iter().map(|f| f.card().key);
    let named = quantities.iter().map(|q| q.name).chain(MEASURES.iter().map(|m| m.key));
    let known: Vec<&str> = models.chain(forms).chain(named).chain(words.iter().map(String::as_str)).collect();
    let failure = Failure::new(Exit::Refused, format!("nothing is called `{}`", what.escape_debug()));
    failure.hint(did_you_mean(what, &known))
}
