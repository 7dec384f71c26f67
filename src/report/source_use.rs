//! What rests on a source, and a source as a reader is told of it.

use super::document::Element;
use super::prose::Prose;
use crate::language::{Language, Speech, Text, Words, message};
use crate::results::{QuantityRecord, Results};
use crate::scenario::{Note, Source, SourceConfidence};
use serde::Serialize;

/// Something that rests on a source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SourceUse {
    /// What it is.
    pub kind: SourceUseKind,
    /// Name of the quantity, key of posterior or case, the fact in English.
    pub name: String,
    /// Key of the option that states it; absent where all options share it.
    pub option: Option<String>,
    /// What it is called.
    #[serde(skip)]
    pub title: Words,
    /// What the option is called.
    #[serde(skip)]
    pub option_title: Option<Words>,
}

/// What can rest on a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SourceUseKind {
    /// A belief about a quantity.
    Belief,
    /// A stated fact.
    Fact,
    /// A posterior.
    Posterior,
    /// A historical case.
    Case,
    /// The record that the risks are shown beside.
    Record,
}

/// A source with everything that rests on it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CitedSource {
    /// The source.
    #[serde(flatten)]
    pub source: Source,
    /// What rests on it.
    pub used_by: Vec<SourceUse>,
}

const RECORD: Text = message("sources-record");

/// The key and title of an option.
pub type OptionName<'a> = (&'a str, &'a Words);

impl SourceUse {
    /// A belief that `option` states; one that all share without.
    pub fn belief(name: &str, title: Words, option: Option<OptionName<'_>>) -> SourceUse {
        SourceUse::stated(SourceUseKind::Belief, name, title, option)
    }

    /// A fact that `option` states; one about the situation without.
    pub fn fact(text: &Words, option: Option<OptionName<'_>>) -> SourceUse {
        SourceUse::stated(SourceUseKind::Fact, text.get(Language::default()), text.clone(), option)
    }

    /// A posterior.
    pub fn posterior(key: &str, title: &Words) -> SourceUse {
        SourceUse::stated(SourceUseKind::Posterior, key, title.clone(), None)
    }

    /// A historical case.
    pub fn case(key: &str, title: &Words) -> SourceUse {
        SourceUse::stated(SourceUseKind::Case, key, title.clone(), None)
    }

    fn stated(kind: SourceUseKind, name: &str, title: Words, option: Option<OptionName<'_>>) -> SourceUse {
        let (option, option_title) = option.map(|(key, title)| (key.to_owned(), title.clone())).unzip();
        SourceUse { kind, name: name.to_owned(), option, title, option_title }
    }
}

/// The sources of a run, each with what rests on it.
pub fn cited(results: &Results) -> Vec<CitedSource> {
    let of = |source: &Source| {
        let uses = |quantities: &[QuantityRecord], notes: &[Note], option: Option<OptionName<'_>>| {
            let cites = |key: &Option<String>| key.as_ref() == Some(&source.key);
            let quantities = quantities.iter().filter(|quantity| cites(&quantity.source));
            let beliefs = quantities.map(|quantity| SourceUse::belief(&quantity.name, quantity.title.clone(), option));
            let facts = notes.iter().filter(|note| cites(&note.source)).map(|note| SourceUse::fact(&note.text, option));
            beliefs.chain(facts).collect::<Vec<_>>()
        };
        let shared = uses(&results.world, &results.study.notes, None);
        let own = |option: &crate::results::OptionRecord| {
            uses(&option.quantities, &option.notes, Some((option.key.as_str(), &option.title)))
        };
        let used_by = shared.into_iter().chain(results.options.iter().flat_map(own)).collect();
        CitedSource { source: source.clone(), used_by }
    };
    let mut all: Vec<CitedSource> = results.study.sources.iter().map(of).collect();
    let record = results.study.base_rate.iter().flat_map(|record| &record.sources);
    record.for_each(|source| of_record(&mut all, source));
    all
}

/// Adds a source of the base rate, which the study may cite as well.
fn of_record(all: &mut Vec<CitedSource>, source: &Source) {
    let used = SourceUse::stated(SourceUseKind::Record, "base-rate", Words::of(|l| RECORD.get(l).to_owned()), None);
    match all.iter_mut().find(|known| known.source == *source) {
        Some(known) => known.used_by.push(used),
        None => all.push(CitedSource { source: source.clone(), used_by: vec![used] }),
    }
}

/// Sources one after the other, each with what rests on it.
pub fn source_list(sources: &[CitedSource], language: Speech) -> Vec<Element> {
    let with_uses = |cited: &CitedSource| about(&cited.source, Some(rests(&cited.used_by, language)), language);
    sources.iter().flat_map(with_uses).collect()
}

/// A source: its reference, what it states, where that is found, and how sure we are.
pub fn source_page(source: &Source, language: Speech) -> Vec<Element> {
    about(source, None, language)
}

fn about(source: &Source, rests: Option<String>, language: Speech) -> Vec<Element> {
    let links = source.links().into_iter().map(|address| Prose::default().link(address));
    let pages = source.pages.iter().map(|pages| message("sources-pages").with(language, &[("pages", pages.into())]));
    let facts = links.chain(pages.map(Prose::from)).chain([confidence(source.confidence).get(language).into()]);
    vec![
        Element::Heading(Prose::from(format!("{} ", source.reference())).code(&source.key)),
        Element::paragraph(source.states.get(language)),
        Element::List(facts.chain(rests.map(Prose::from)).collect()),
    ]
}

/// How sure we are, as a sentence.
fn confidence(confidence: SourceConfidence) -> Text {
    match confidence {
        SourceConfidence::Seen => message("sources-seen"),
        SourceConfidence::Cited => message("sources-cited"),
        SourceConfidence::Memory => message("sources-memory"),
    }
}

/// What rests on a source, as a sentence: quantities with the options that state them, facts by their number.
fn rests(uses: &[SourceUse], language: Speech) -> String {
    let of = |kind: SourceUseKind| uses.iter().filter(move |one| one.kind == kind);
    let mut parts = Vec::new();
    for one in of(SourceUseKind::Belief) {
        let options: Vec<&str> = of(SourceUseKind::Belief)
            .filter(|other| other.name == one.name)
            .filter_map(|other| Some(other.option_title.as_ref()?.get(language)))
            .collect();
        let title = one.title.get(language);
        let part = if options.is_empty() { title.to_owned() } else { format!("{title} ({})", options.join(", ")) };
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    let named = |kind, text: Text| {
        of(kind).map(move |one| {
            let arguments = [("key", one.name.as_str().into()), ("title", one.title.get(language).into())];
            text.with(language, &arguments)
        })
    };
    parts.extend(named(SourceUseKind::Posterior, message("sources-posterior")));
    parts.extend(of(SourceUseKind::Record).map(|one| one.title.get(language).to_owned()));
    parts.extend(named(SourceUseKind::Case, message("sources-case")));
    let facts = of(SourceUseKind::Fact).count();
    parts.extend((facts > 0).then(|| message("sources-facts").with(language, &[("facts", facts.into())])));
    match parts.is_empty() {
        true => message("sources-unused").get(language).to_owned(),
        false => message("sources-rests").with(language, &[("what", parts.join("; ").into())]),
    }
}
