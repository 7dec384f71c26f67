//! The options: what each promises, how many guarantee, and by which rule they decide.

use super::{View, keyed};
use crate::language::message;
use crate::report::document::Element;
use crate::report::prose::Prose;
use crate::results::OptionRecord;

pub fn elements(view: &View) -> Vec<Element> {
    let about = |option: &OptionRecord| {
        let summary = option.summary.as_ref().map(|summary| format!("{} ", summary.get(view.language)));
        (
            keyed(view.title(option), option.key.as_str()),
            Prose::from(summary.unwrap_or_default()).muted(guarantors(view, option)),
        )
    };
    vec![Element::Definitions(view.results.options.iter().map(about).collect())]
}

/// A single guarantor decides alone.
fn guarantors(view: &View, option: &OptionRecord) -> String {
    let rule = view.say(option.rule.title());
    let members = u64::from(option.members);
    message("report-guarantors").with(view.language, &[("members", members.into()), ("rule", rule.into())])
}
