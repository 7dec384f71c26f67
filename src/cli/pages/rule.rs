//! The rules by which guarantors decide.

use super::says;
use crate::language::{Speech, message};
use crate::models::Rule;
use crate::report::{Document, Element, Section};
use crate::scenario::RULE;

/// Every rule, who reads it, and how to change it.
pub fn rule(language: Speech) -> Document {
    let counting = Rule::COUNTING.map(|rule| (rule.key(), rule.title(language, |_| String::new())));
    let pivotal = (Rule::Pivotal(0).key(), message("explain-rule-pivotal").get(language).to_owned());
    let rules = counting.into_iter().chain([pivotal]).map(|(key, title)| (key.into(), title.into()));
    Document::new(language, message("explain-rule").with(language, &[("key", RULE.into())]))
        .with(Section::new(message("explain-rules").get(language), vec![Element::Definitions(rules.collect())]))
        .with(says(message("explain-who-reads-it"), message("explain-rule-readers").get(language), language))
        .with(says(message("explain-what-if"), message("explain-rule-what-if").get(language), language))
}
