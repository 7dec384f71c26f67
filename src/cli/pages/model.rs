//! A model in full, and all of them in short.

use super::{about, says};
use crate::language::{Speech, message};
use crate::models::{Card, Model, roster};
use crate::report::{Content, Document, Element, Prose, Section, Table, TableCell, TableRow};

/// Everything a model says of itself.
pub fn model(model: &dyn Model, language: Speech) -> Document {
    let card = model.card();
    let references = card.references.iter().map(|reference| Prose::from(*reference)).collect();
    let title = message("report-references").get(language);
    about(message("explain-model"), card.key, card.title, language)
        .with(says(message("explain-idea"), card.idea.get(language), language))
        .with(says(message("explain-formula"), card.formula, language))
        .with(says(message("report-equilibrium-played"), card.selection.get(language), language))
        .with(says(message("report-leaves-out"), card.leaves_out.get(language), language))
        .with(says(message("explain-own-quantities"), own_quantities(model, language), language))
        .with(says(message("report-maturity"), maturity(card, language), language))
        .with(Section::new(title, vec![Element::List(references)]))
}

fn own_quantities(model: &dyn Model, language: Speech) -> Prose {
    let names = model.quantities().iter().map(|quantity| quantity.name);
    let listed = names.enumerate().fold(Prose::default(), |listed, (i, name)| match i {
        0 => listed.code(name),
        _ => listed.plain(", ").code(name),
    });
    if listed.is_empty() { message("explain-none").get(language).into() } else { listed }
}

fn maturity(card: &Card, language: Speech) -> String {
    format!("{}: {}", card.maturity.title().get(language), card.proof.get(language))
}

/// A row for each model.
pub fn models(language: Speech) -> Document {
    let row = |model: &&dyn Model| {
        let card = model.card();
        TableRow::new(
            card.key,
            [card.title.get(language), card.maturity.title().get(language), card.formula].map(TableCell::text).to_vec(),
        )
    };
    let heads = [message("models-key"), message("report-model"), message("models-maturity"), message("models-formula")];
    let table = Table::under(&heads, Content::Words, language).rows(roster().iter().map(row));
    Document::new(language, message("models-title").get(language)).with(Section::new("", vec![Element::Table(table)]))
}

/// Every model in full, as MODELS.md has it.
pub fn models_document(language: Speech) -> Document {
    let introduction = Section::new("", vec![Element::paragraph(message("models-generated").get(language))]);
    let document = Document::new(language, message("models-document").get(language)).with(introduction);
    roster().iter().fold(document, |document, model| document.with(chapter(*model, language)))
}

fn chapter(model: &dyn Model, language: Speech) -> Section {
    let card = model.card();
    let facts = [
        (message("explain-own-quantities"), own_quantities(model, language)),
        (message("report-equilibrium-played"), card.selection.get(language).into()),
        (message("report-leaves-out"), card.leaves_out.get(language).into()),
        (message("report-maturity"), maturity(card, language).into()),
        (message("report-references"), card.references.join("; ").into()),
    ];
    let elements = vec![
        Element::paragraph(card.idea.get(language)),
        Element::Code(card.formula.to_owned()),
        Element::Definitions(facts.map(|(term, fact)| (term.get(language).into(), fact)).to_vec()),
    ];
    Section::new(Prose::from(format!("{} ", card.title.get(language))).code(card.key), elements)
}
