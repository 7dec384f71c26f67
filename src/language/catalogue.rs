//! The catalogue of messages: Project Fluent files, one folder for each language, compiled in.
//!
//! `tests/catalogue.rs` holds it complete: every message in every language with the same variables, and none that no line of
//! code names. A message that is missing all the same is told by its identifier.

use super::Language;
use super::number::count;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

/// The files of a language, in the order in which they are read.
macro_rules! messages {
    ($folder:literal: $($file:literal)+) => {
        &[$(include_str!(concat!($folder, "/", $file, ".ftl"))),+]
    };
}

/// The files of every language, by topic.
macro_rules! topics {
    ($($file:literal)+) => {
        fn sources(language: Language) -> &'static [&'static str] {
            match language {
                Language::En => messages!("en": $($file)+),
                Language::De => messages!("de": $($file)+),
                Language::Uk => messages!("uk": $($file)+),
            }
        }
    };
}

topics!("names" "wording" "models" "quantities" "measures" "textbook" "history" "charts" "report" "answer" "screens" "story" "terminal" "evidence" "sources");

/// What a message is filled with: a text, or a whole number that may choose its form.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// A text, put in as it is.
    Text(String),
    /// A count.
    Count(u64),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Argument {
        Argument::Text(text.to_owned())
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Argument {
        Argument::Text(text.clone())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Argument {
        Argument::Text(text)
    }
}

impl From<u64> for Argument {
    fn from(count: u64) -> Argument {
        Argument::Count(count)
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Argument {
        Argument::Count(count as u64)
    }
}

/// The messages of one language, with the names of one study's parties in them.
pub(super) struct Catalogue {
    bundle: FluentBundle<Arc<FluentResource>>,
    /// Those that take no arguments.
    plain: BTreeMap<String, String>,
}

fn resource(source: &str) -> Arc<FluentResource> {
    // What is no message is left out here and named by the test of the catalogue.
    Arc::new(FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource))
}

/// The files of a language, read once.
fn resources(language: Language) -> &'static [Arc<FluentResource>] {
    static ALL: [OnceLock<Vec<Arc<FluentResource>>>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    ALL[language as usize].get_or_init(|| sources(language).iter().map(|source| resource(source)).collect())
}

impl Catalogue {
    /// The messages of a language with `terms`, written as in its files, in the place of its own.
    pub(super) fn of(language: Language, terms: String) -> Catalogue {
        let locale = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Terminals, files and charts take text as it is: no marks of direction around what is filled in.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(n) => Some(count(n.value as u64)),
            _ => None,
        }));
        for resource in resources(language) {
            bundle.add_resource_overriding(resource.clone());
        }
        bundle.add_resource_overriding(resource(&terms));
        let mut catalogue = Catalogue { bundle, plain: BTreeMap::new() };
        for (identifier, variables) in variables(language) {
            if variables.is_empty() {
                let text = catalogue.filled(&identifier, &[]).unwrap_or_default();
                catalogue.plain.insert(identifier, text);
            }
        }
        catalogue
    }

    /// A message without arguments, if there is one.
    pub(super) fn plain(&self, identifier: &str) -> Option<&str> {
        self.plain.get(identifier).map(String::as_str)
    }

    /// A message with its arguments filled in, if there is one.
    pub(super) fn filled(&self, identifier: &str, arguments: &[(&str, Argument)]) -> Option<String> {
        let pattern = self.bundle.get_message(identifier).and_then(|message| message.value())?;
        let values = arguments.iter().map(|(name, argument)| {
            let value = match argument {
                Argument::Text(text) => FluentValue::from(text.as_str()),
                Argument::Count(count) => FluentValue::from(*count),
            };
            (*name, value)
        });
        let filled: FluentArgs = values.collect();
        // What cannot be filled in stands there by its name, and fails the test of the catalogue.
        Some(self.bundle.format_pattern(pattern, Some(&filled), &mut Vec::new()).into_owned())
    }
}

/// What the files of a language hold that is no message, and messages that stand in them twice.
pub fn faults(language: Language) -> Vec<String> {
    let mut faults: Vec<String> = Vec::new();
    let mut seen = BTreeSet::new();
    for source in sources(language) {
        if let Err((_, errors)) = fluent_syntax::parser::parse(*source) {
            faults
                .extend(errors.iter().map(|e| format!("{e}: {}", source[e.pos.start..].lines().next().unwrap_or_default())));
        }
        let twice = messages(source).into_iter().filter(|(identifier, _)| !seen.insert(identifier.clone()));
        faults.extend(twice.map(|(identifier, _)| format!("{identifier} stands there twice")));
    }
    faults
}

/// The variables that each message of a language takes.
pub fn variables(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let sources = sources(language).iter();
    sources.flat_map(|source| messages(source)).collect()
}

/// The messages of a file, each with the variables it takes.
fn messages(source: &str) -> Vec<(String, BTreeSet<String>)> {
    use fluent_syntax::ast::Entry;
    let parsed = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    let message = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => {
            let mut found = BTreeSet::new();
            message.value.iter().for_each(|pattern| of_pattern(pattern, &mut found));
            Some((message.id.name.to_owned(), found))
        }
        _ => None,
    };
    parsed.body.iter().filter_map(message).collect()
}

fn of_pattern(pattern: &fluent_syntax::ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    use fluent_syntax::ast::{Expression, PatternElement};
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => of_inline(inline, found),
            Expression::Select { selector, variants } => {
                of_inline(selector, found);
                variants.iter().for_each(|variant| of_pattern(&variant.value, found));
            }
        }
    }
}

fn of_inline(inline: &fluent_syntax::ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    use fluent_syntax::ast::{Expression, InlineExpression};
    match inline {
        InlineExpression::VariableReference { id } => _ = found.insert(id.name.to_owned()),
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = &**expression {
                of_inline(inner, found);
            }
        }
        _ => {}
    }
}
