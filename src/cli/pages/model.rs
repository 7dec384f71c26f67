//! A model in full, and all of them in short.

use super::{about, listed, says};
use crate::language::{Language, message};
use crate::models::{Card, Model, roster};
use crate::report::{Block, Cell, Content, Document, Prose, Row, Section, Table};

/// Everything a model says of itself.
pub fn model(model: &dyn Model, language: Language) -> Document {
    let card = model.card();
    let references = card.references.iter().map(|reference| Prose::from(*reference)).collect();
    let title = message("report-references").get(language);
    about(message("explain-model"), card.key, card.title, language)
        .with(says(message("explain-idea"), card.idea.get(language), language))
        .with(says(message("explain-formula"), card.formula, language))
        .with(says(message("report-equilibrium-played"), card.selection, language))
        .with(says(message("report-leaves-out"), card.leaves_out, language))
        .with(says(message("explain-own-quantities"), own_quantities(model, language), language))
        .with(says(message("report-maturity"), maturity(card), language))
        .with(Section::new(title, vec![Block::List(references)]))
}

fn own_quantities(model: &dyn Model, language: Language) -> String {
    listed(&model.quantities().iter().map(|q| q.name).collect::<Vec<_>>(), language)
}

fn maturity(card: &Card) -> String {
    format!("{}: {}", card.maturity.key(), card.proof)
}

/// A row for each model.
pub fn models(language: Language) -> Document {
    let row = |model: &&dyn Model| {
        let card = model.card();
        Row::new(card.key, [card.title.get(language), card.maturity.key(), card.formula].map(Cell::text).to_vec())
    };
    let [key, model, maturity, formula] =
        [message("models-key"), message("models-model"), message("models-maturity"), message("models-formula")]
            .map(|head| head.get(language).to_owned());
    let table = Table::new(key, vec![model, maturity, formula], Content::Words).rows(roster().iter().map(row));
    Document::new(language, message("models-title").get(language)).with(Section::new("", vec![Block::Table(table)]))
}

/// Every model in full, as MODELS.md has it.
pub fn models_document(language: Language) -> Document {
    let introduction = Section::new("", vec![Block::paragraph(message("models-generated").get(language))]);
    let document = Document::new(language, message("models-document").get(language)).with(introduction);
    roster().iter().fold(document, |document, model| document.with(chapter(*model, language)))
}

fn chapter(model: &dyn Model, language: Language) -> Section {
    let card = model.card();
    let facts = [
        (message("explain-own-quantities"), own_quantities(model, language)),
        (message("report-equilibrium-played"), card.selection.to_owned()),
        (message("report-leaves-out"), card.leaves_out.to_owned()),
        (message("report-maturity"), maturity(card)),
        (message("report-references"), card.references.join("; ")),
    ];
    let blocks = vec![
        Block::paragraph(card.idea.get(language)),
        Block::Code(card.formula.to_owned()),
        Block::Definitions(facts.map(|(term, fact)| (term.get(language).into(), fact.into())).to_vec()),
    ];
    Section::new(Prose::from(format!("{} ", card.title.get(language))).code(card.key), blocks)
}
