//! Textbook forms: the page about one, the list of all, and what solving one gave.

use super::{about, says};
use crate::language::{Speech, message};
use crate::quantity::show::significant;
use crate::report::{Content, Document, Element, Prose, Section, Table, TableCell, TableRow};
use crate::textbook::{Absent, Form, FormCard, InputSpec, LARGEST, Output, OutputSpec, Outputs, SMALLEST, proof};

/// Significant digits of a number that was solved.
const DIGITS: usize = 8;

/// Everything a form says of itself.
pub fn form(card: &FormCard, language: Speech) -> Document {
    let mut document = about(message("explain-form"), card.key, card.title, language)
        .with(says(message("explain-formula"), card.formula, language))
        .with(says(message("form-conditions"), card.notes.get(language), language))
        .with(says(message("form-reference"), card.reference, language));
    if let Some(proof) = proof(card.key) {
        document = document.with(says(message("form-proof"), proof.words(language), language));
    }
    let inputs = card.inputs.iter().map(|spec| (spec.name.into(), input(spec, language).into()));
    let sizes = [("smallest", format!("{SMALLEST:e}").into()), ("largest", format!("{LARGEST:e}").into())];
    let sizes = Element::paragraph(message("form-sizes").with(language, &sizes));
    let outputs = card.outputs.iter().map(|spec| (spec.name.into(), output(spec, language).into()));
    document
        .with(Section::new(message("form-inputs").get(language), vec![Element::Definitions(inputs.collect()), sizes]))
        .with(Section::new(message("form-outputs").get(language), vec![Element::Definitions(outputs.collect())]))
        .with(Section::new(message("form-example").get(language), vec![Element::Code(example(card))]))
}

/// Meaning, range, unit, default and condition of an input; no-break spaces keep a range in one line.
fn input(spec: &InputSpec, language: Speech) -> String {
    let range = spec.kind.words(language).replace(", ", ",\u{a0}");
    let mut domain = message("form-domain-range").with(language, &[("range", range.into())]);
    if spec.unit != "1" {
        domain = format!("{domain}, {}", message("form-domain-unit").with(language, &[("unit", spec.unit.into())]));
    }
    let default = match spec.absent {
        Absent::Refused => None,
        Absent::Number(x) => Some(x.to_string()),
        Absent::Word(word) => Some(word.to_owned()),
    };
    let default = default.map(|x| message("form-domain-default").with(language, &[("default", x.into())]));
    let when = spec
        .when
        .map(|(name, word)| message("form-domain-when").with(language, &[("name", name.into()), ("word", word.into())]));
    let domain: Vec<String> = std::iter::once(domain).chain(default).chain(when).collect();
    format!("{} {}.", spec.meaning.get(language), domain.join("; "))
}

fn output(spec: &OutputSpec, language: Speech) -> String {
    match spec.unit {
        "1" => spec.meaning.get(language).to_owned(),
        unit => format!("{} {}", spec.meaning.get(language), message("form-unit").with(language, &[("unit", unit.into())])),
    }
}

/// The command that solves a form for its example, a setting a line.
fn example(card: &FormCard) -> String {
    format!("garant solve {} {}", card.key, card.example).trim_end().replace(" --set ", " \\\n  --set ")
}

/// The key and title of every form.
pub fn forms(forms: &[&dyn Form], language: Speech) -> Document {
    let entries = forms.iter().map(|form| (form.card().key.into(), form.card().title.get(language).into()));
    Document::new(language, message("forms-title").get(language))
        .with(Section::new("", vec![Element::Definitions(entries.collect())]))
}

/// What solving a form gave, with what it means: a table for each set of inputs.
pub fn solved(card: &FormCard, solutions: &[Outputs], language: Speech) -> Document {
    let heads = [message("forms-output"), message("play-value"), message("forms-meaning")];
    let table = |outputs: &Outputs| {
        let rows = outputs.iter().map(|(name, output)| row(card, name, output, language));
        Element::Table(Table::under(&heads, Content::Words, language).rows(rows))
    };
    Document::new(language, card.title.get(language)).with(Section::new("", solutions.iter().map(table).collect()))
}

fn row(card: &FormCard, name: &str, output: Output, language: Speech) -> TableRow {
    let spec = card.outputs.iter().find(|spec| spec.name == name);
    let (unit, meaning) = spec.map_or(("1", ""), |spec| (spec.unit, spec.meaning.get(language)));
    let value = match output {
        Output::Number(x) => significant(x, DIGITS, language),
        Output::Count(n) => n.to_string(),
        Output::Word(word) => word.to_owned(),
        Output::Undefined(_) => "—".to_owned(),
    };
    let value = if unit == "1" { value } else { format!("{value}\u{a0}{unit}") };
    let meaning = match output {
        Output::Undefined(why) => {
            Prose::from(format!("{meaning} {}", message("forms-no-value").with(language, &[("why", why.into())])))
        }
        _ => meaning.into(),
    };
    TableRow::new(name, vec![TableCell::text(value), TableCell::text(meaning)])
}
