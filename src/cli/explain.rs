//! `garant explain`: one model, textbook form, quantity, measure or word of the glossary in full.

use super::budget::did_you_mean;
use super::form_text::page;
use super::glossary::{self, Word};
use super::{Exit, Failure, Terminal};
use crate::language::Language;
use crate::models::measures::{MEASURES, Measure};
use crate::models::{Card, Rule, all_quantities, called, find, roster};
use crate::quantity::{QuantitySpec, Scope};
use crate::report::wrapped;
use crate::scenario::RULE;
use crate::study::{Occasion, Reader, readers_of};
use crate::textbook;
use clap::Args;
use std::fmt::Write;

/// What `garant explain` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant explain quantal                a model: idea, formula, what it leaves out, references
  garant explain quantal.logit          a textbook form: formula, inputs, outputs, reference
  garant explain us_share               a quantity: meaning, unit, ranges, who reads it and when
  garant explain durable_peace          a measure: definition, unit, which direction is better
  garant explain prize                  a word of the glossary, in English or German")]
pub struct Arguments {
    /// Key or title of a model, key of a textbook form or measure, name of a quantity, or a word of the glossary
    #[arg(value_name = "MODEL|FORM|QUANTITY|MEASURE|WORD")]
    what: String,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let what = arguments.what.as_str();
    let quantities = all_quantities();
    let text = if let Some(model) = find(what) {
        explain_model(model.card(), model.quantities())
    } else if let Some(form) = textbook::find(what) {
        page(form.card())
    } else if let Some(spec) = quantities.iter().find(|q| q.name == what) {
        explain_quantity(spec)
    } else if let Some(measure) = MEASURES.iter().find(|m| m.key == what) {
        explain_measure(measure)
    } else if what == RULE || Rule::ALL.iter().any(|rule| rule.key() == what) {
        explain_rules()
    } else if let Some(word) = glossary::find(what) {
        explain_word(&word)
    } else if let Some(model) = called(what) {
        explain_model(model.card(), model.quantities())
    } else {
        return Err(unknown(what, &quantities));
    };
    terminal.result(&text)?;
    Ok(Exit::Done)
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

/// A heading and its text.
pub fn section(out: &mut String, heading: &str, body: &str) {
    let _ = writeln!(out, "\n{heading}\n{}", wrapped("  ", body));
}

fn explain_rules() -> String {
    let mut out =
        format!("{RULE} — decision rule of the guarantors\n\nWhich members must act before the guarantee is honoured\n");
    for rule in Rule::ALL {
        let _ = writeln!(out, "  {:<12} {}", rule.key(), rule.title().get(Language::En));
    }
    let read = "With --will derived the will of an option follows from the wills of its members by this rule. The model `coalition` \
                asks it of the members in each year. With a given will no other model reads it.";
    section(&mut out, "Who reads it", read);
    section(&mut out, "What if", "--set rule=majority, or --set OPTION.rule=majority for one option.");
    out
}

fn explain_model(card: &Card, own: &[&QuantitySpec]) -> String {
    let mut out = format!("{} — {} (model)\n", card.key, card.title.get(Language::En));
    section(&mut out, "Idea", card.idea.get(Language::En));
    section(&mut out, "Formula", card.formula);
    section(&mut out, "Equilibrium played", card.selection.english());
    section(&mut out, "Leaves out", card.leaves_out.english());
    let own: Vec<&str> = own.iter().map(|q| q.name).collect();
    section(&mut out, "Quantities of its own", if own.is_empty() { "none".to_owned() } else { own.join(", ") }.as_str());
    section(&mut out, "Maturity", &format!("{}: {}", card.maturity.key(), card.proof.english()));
    let _ = writeln!(out, "\nReferences");
    for reference in card.references {
        let _ = writeln!(out, "  {reference}");
    }
    out
}

fn explain_quantity(spec: &QuantitySpec) -> String {
    let mut out = format!("{} — {} (quantity)\n", spec.name, spec.title.get(Language::En));
    section(&mut out, "Meaning", spec.meaning.english());
    section(&mut out, "Unit", spec.unit);
    section(&mut out, "Range", &spec.range.to_string());
    if spec.plausible != spec.range {
        section(
            &mut out,
            "Plausible",
            &format!("{}; a belief that reaches beyond is asked about, not refused", spec.plausible),
        );
    }
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

/// Who reads a quantity, and when.
fn readers(spec: &QuantitySpec) -> String {
    let readers = readers_of(spec);
    let shared = readers.iter().find_map(|reader| match reader {
        Reader::Situation(occasion) => Some(*occasion),
        Reader::Model(_) => None,
    });
    let models = readers.iter().filter_map(|reader| match reader {
        Reader::Model(model) => Some(model.card().key),
        Reader::Situation(_) => None,
    });
    let models: Vec<&str> = models.collect();
    let mut said = Vec::new();
    if !models.is_empty() {
        let noun = if models.len() == 1 { "the model" } else { "the models" };
        said.push(format!("{noun} {}", models.join(", ")));
    }
    if let Some(occasion) = shared {
        said.push(format!("every model, through the shared situation{}", when(occasion)));
    }
    if said.is_empty() { "textbook forms only".into() } else { said.join("; ") }
}

/// When the situation reads a quantity, to be put behind who does.
fn when(occasion: Occasion) -> String {
    let pledged = || roster().iter().filter(|m| m.reads_pledge()).map(|m| m.card().key).collect::<Vec<_>>().join(", ");
    let when = match occasion {
        Occasion::Always => "",
        Occasion::WillGiven => ", only if the will is given: not with will = \"derived\" or --will derived",
        Occasion::WillDerived => ", only if the will is derived: will = \"derived\" or --will derived",
        Occasion::Pledge => return format!(", only if the will is derived; if it is given, by {} alone", pledged()),
        Occasion::LaterYears => ", from year 2 on",
        Occasion::Election => ", from the first election on, if one falls within the horizon",
        Occasion::SecondElection => {
            ", from the second election on, if it falls within the horizon: only what has gone returns"
        }
    };
    when.to_owned()
}

fn explain_measure(spec: &Measure) -> String {
    let mut out = format!("{} — {} (measure)\n", spec.key, spec.title.get(Language::En));
    section(&mut out, "Definition", spec.definition.english());
    section(&mut out, "Unit", spec.unit);
    let better = match spec.better {
        crate::stats::Better::Low => "lower is better for peace",
        crate::stats::Better::High => "higher is better for peace",
    };
    section(&mut out, "Direction", better);
    out
}

fn explain_word(word: &Word) -> String {
    let german = word.german.as_ref().map(|german| format!(", in German {german}")).unwrap_or_default();
    let mut out = format!("{} (word{german})\n", word.words.join(", "));
    section(&mut out, "Meaning", &word.meaning);
    section(&mut out, "In the glossary under", &word.under);
    out
}
