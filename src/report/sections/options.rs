//! The options: what each promises, how many guarantee, and by which rule they decide.

use super::{View, keyed};
use crate::language::message;
use crate::report::document::Element;
use crate::report::prose::Prose;
use crate::results::{OptionRecord, Parties, TakesPart};

pub fn elements(view: &View) -> Vec<Element> {
    let about = |option: &OptionRecord| {
        let summary = option.summary.as_ref().map(|summary| format!("{} ", summary.get(view.language)));
        (
            keyed(view.title(option), option.key.as_str()),
            Prose::from(summary.unwrap_or_default()).muted(guarantors(view, option)),
        )
    };
    let options = Element::Definitions(view.results.options.iter().map(about).collect());
    parties(view).into_iter().chain([options]).collect()
}

/// Who stands against whom, if the study says so.
fn parties(view: &View) -> Option<Element> {
    let Parties { challenger, protege, prize } = view.results.study.parties.as_ref()?;
    let language = view.language.language;
    let (challenger, protege, prize) = (challenger.get(language), protege.get(language), prize.get(language));
    let arguments = [("challenger", challenger.into()), ("protege", protege.into()), ("prize", prize.into())];
    Some(Element::paragraph(message("report-parties").with(view.language, &arguments)))
}

/// Who guarantees, and by which rule; a single member decides alone.
fn guarantors(view: &View, option: &OptionRecord) -> String {
    let members: u64 = option.guarantors.iter().map(|part| u64::from(part.members)).sum();
    let named = |part: &TakesPart| {
        let name = view.results.guarantor_name(&part.guarantor, view.language);
        if part.members == 1 { name.to_owned() } else { format!("{name} ({})", part.members) }
    };
    let names = option.guarantors.iter().map(named).collect::<Vec<_>>().join(", ");
    let rule = view.results.rule_title(option.rule, view.language);
    let arguments = [("members", members.into()), ("names", names.into()), ("rule", rule.into())];
    message("report-guarantors").with(view.language, &arguments)
}
