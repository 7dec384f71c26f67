//! How likely an effective intervention is under every rule an option's members can decide by.

use super::bands::{note, share_band};
use crate::report::document::Element;
use crate::report::sections::View;
use crate::report::table::{Table, TableCell};
use crate::results::{DecisionRules, OptionRecord, Rule};

/// Options by rules; nothing without the figure.
pub fn decision_rules(view: &View) -> Vec<Element> {
    let found = view.results.teaching.as_ref();
    let shown = found.and_then(|teaching| Some((teaching.draws, teaching.decision_rules.as_ref()?)));
    let Some((draws, shown)) = shown else { return Vec::new() };
    vec![note(view, draws), Element::Table(table(view, shown))]
}

fn table(view: &View, shown: &DecisionRules) -> Table {
    let mut rules: Vec<Rule> = Vec::new();
    for (rule, _) in shown.options.iter().flat_map(|option| &option.joint) {
        if !rules.contains(rule) {
            rules.push(*rule);
        }
    }
    let cell = |joint: &[(Rule, crate::results::Band)], rule: &Rule| {
        let found = joint.iter().find(|(known, _)| known == rule);
        found.map_or(TableCell::Unknown, |(_, band)| share_band(band.median, band, view.language))
    };
    let heads = rules.iter().map(|rule| view.results.rule_title(*rule, view.language)).collect();
    view.by_option(heads, |option: &OptionRecord| {
        let known = shown.options.iter().find(|known| known.option == option.key.as_str())?;
        Some(rules.iter().map(|rule| cell(&known.joint, rule)).collect())
    })
}
