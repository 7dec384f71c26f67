//! The models that were played, each as its card tells it.

use super::{View, keyed};
use crate::language::message;
use crate::report::document::{Block, Prose};
use crate::results::CardRecord;

pub fn blocks(view: &View) -> Vec<Block> {
    view.results.models.iter().flat_map(|card| about(view, card)).collect()
}

fn about(view: &View, card: &CardRecord) -> [Block; 4] {
    let references = card.references.iter().enumerate().fold(Prose::default(), |prose, (i, reference)| {
        if i > 0 { prose.line().plain(reference) } else { prose.plain(reference) }
    });
    let facts = [
        (message("report-equilibrium-played"), Prose::from(&card.selection)),
        (message("report-leaves-out"), Prose::from(&card.leaves_out)),
        (message("report-maturity"), Prose::from(&card.maturity)),
        (message("report-references"), references),
    ];
    [
        Block::heading(keyed(card.title.get(view.language), &card.key)),
        Block::paragraph(card.idea.get(view.language)),
        Block::Paragraph(Prose::default().code(&card.formula)),
        Block::Definitions(facts.map(|(term, fact)| (view.say(term).into(), fact)).to_vec()),
    ]
}
