//! The models that were played, each as its card tells it.

use super::{View, keyed};
use crate::language::message;
use crate::report::document::Element;
use crate::report::prose::Prose;
use crate::results::CardRecord;

pub fn elements(view: &View) -> Vec<Element> {
    let deal = if view.results.study.deal.is_some() { "yes" } else { "no" };
    let all = message("report-all-leave-out").with(view.language, &[("deal", deal.into())]);
    std::iter::once(Element::note(all)).chain(view.results.models.iter().map(|card| about(view, card))).collect()
}

/// A card, folded under its title with the first sentence of its idea.
fn about(view: &View, card: &CardRecord) -> Element {
    let references = card.references.iter().enumerate().fold(Prose::default(), |prose, (i, reference)| {
        if i > 0 { prose.line().plain(reference) } else { prose.plain(reference) }
    });
    let facts = [
        (message("report-equilibrium-played"), Prose::from(card.selection.get(view.language))),
        (message("report-leaves-out"), Prose::from(card.leaves_out.get(view.language))),
        (message("report-maturity"), Prose::from(card.maturity.get(view.language))),
        (message("report-references"), references),
    ];
    let idea = card.idea.get(view.language);
    let (gist, more) = idea.split_at(idea.split_inclusive(". ").next().map_or(0, str::len));
    let more = (!more.is_empty()).then(|| Element::paragraph(more));
    let rest = [
        Element::Paragraph(Prose::default().code(&card.formula)),
        Element::Definitions(facts.map(|(term, fact)| (view.say(term).into(), fact)).to_vec()),
    ];
    let summary = keyed(card.title.get(view.language), &card.key).muted(format!(" – {}", gist.trim_end()));
    Element::details(summary, more.into_iter().chain(rest).collect())
}
