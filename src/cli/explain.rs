//! `garant explain`: one model, textbook form, quantity or measure in full.

use super::budget::did_you_mean;
use super::form_text::page;
use super::wrap::wrap;
use super::{Exit, Failure, Terminal};
use crate::models::measures::{MEASURES, MeasureSpec};
use crate::models::{Card, all_quantities, find, forms, quantities, roster};
use crate::quantity::{QuantitySpec, Scope};
use clap::Args;
use std::fmt::Write;

/// What `garant explain` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant explain quantal                a model: idea, formula, what it leaves out, references
  garant explain quantal.logit          a textbook form: formula, inputs, outputs, reference
  garant explain us_share               a quantity: meaning, unit, range, who reads it
  garant explain durable_peace          a measure: definition, unit, which direction is better")]
pub struct Arguments {
    /// Key of a model, textbook form or measure, or name of a quantity
    #[arg(value_name = "MODEL|FORM|QUANTITY|MEASURE")]
    what: String,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let what = arguments.what.as_str();
    let quantities = all_quantities();
    let text = if let Some(model) = find(what) {
        explain_model(model.card(), model.quantities())
    } else if let Some(form) = forms::find(what) {
        page(form.card())
    } else if let Some(spec) = quantities.iter().find(|q| q.name == what) {
        explain_quantity(spec)
    } else if let Some(measure) = MEASURES.iter().find(|m| m.key == what) {
        explain_measure(measure)
    } else {
        let models = roster().iter().map(|m| m.card().key);
        let forms = forms::roster().iter().map(|f| f.card().key);
        let named = quantities.iter().map(|q| q.name).chain(MEASURES.iter().map(|m| m.key));
        let known: Vec<&str> = models.chain(forms).chain(named).collect();
        let failure = Failure::new(Exit::Refused, format!("nothing is called `{}`", what.escape_debug()));
        return Err(failure.hint(did_you_mean(what, &known)));
    };
    terminal.result(&text)?;
    Ok(Exit::Done)
}

/// A heading and its text.
pub fn section(out: &mut String, heading: &str, body: &str) {
    let _ = writeln!(out, "\n{heading}");
    wrap(out, body, 2);
}

fn explain_model(card: &Card, own: &[&QuantitySpec]) -> String {
    let mut out = format!("{} — {} (model)\n", card.key, card.title.en);
    section(&mut out, "Idea", card.idea.en);
    section(&mut out, "Formula", card.formula);
    section(&mut out, "Equilibrium played", card.selection);
    section(&mut out, "Leaves out", card.leaves_out);
    let own: Vec<&str> = own.iter().map(|q| q.name).collect();
    section(&mut out, "Quantities of its own", if own.is_empty() { "none".to_owned() } else { own.join(", ") }.as_str());
    section(&mut out, "Maturity", &format!("{}: {}", card.maturity.key(), card.proof));
    let _ = writeln!(out, "\nReferences");
    for reference in card.references {
        let _ = writeln!(out, "  {reference}");
    }
    out
}

fn explain_quantity(spec: &QuantitySpec) -> String {
    let mut out = format!("{} — {} (quantity)\n", spec.name, spec.title.en);
    section(&mut out, "Meaning", spec.meaning);
    section(&mut out, "Unit", spec.unit);
    section(&mut out, "Range", &spec.range.to_string());
    section(&mut out, "Read by", &readers(spec));
    let file = match spec.scope {
        Scope::World => "the world file, for all options",
        Scope::Option => "the file of each option",
    };
    section(&mut out, "Usually stands in", file);
    let _ = write!(
        out,
        "\nIn a scenario file\n  [quantities.{}]\n  belief = {{ triangular = {{ min = …, mode = …, max = … }} }}\n  unit = \"{}\"\n  \
         basis = \"assumption\"\n",
        spec.name, spec.unit
    );
    out
}

fn readers(spec: &QuantitySpec) -> String {
    if quantities::SITUATION.contains(&spec) {
        return "every model, through the shared situation".into();
    }
    let mut names: Vec<&str> = roster().iter().filter(|m| m.quantities().contains(&spec)).map(|m| m.card().key).collect();
    if quantities::DERIVED_WILL.contains(&spec) {
        names.push("the derived will");
    }
    if names.is_empty() { "textbook forms only".into() } else { names.join(", ") }
}

fn explain_measure(spec: &MeasureSpec) -> String {
    let mut out = format!("{} — {} (measure)\n", spec.key, spec.title.en);
    section(&mut out, "Definition", spec.definition);
    section(&mut out, "Unit", spec.unit);
    let better = match spec.better {
        crate::stats::Better::Low => "lower is better for peace",
        crate::stats::Better::High => "higher is better for peace",
    };
    section(&mut out, "Direction", better);
    out
}
