//! Who guarantees and how they decide, put together from the files an option consists of, and whether the parts go together.
//!
//! A part that is inherited is not to blame for what a nearer file makes of it: where two parts do not go together, the complaint
//! stands at the one in the nearer file.

use super::checked::Bloc;
use super::document::Span;
use super::library::Sheet;
use super::option::{Guarantee, Part, WrittenOption};
use crate::models::Rule;
use std::rc::Rc;

/// Blocs, members, rule and alternative rule.
pub type Composition = (Vec<Bloc>, u32, Rule, Option<Rule>);

/// A file of an option, and what it says.
pub type Layer = (Rc<Sheet>, Rc<WrittenOption>);

/// What the nearest file that speaks of a part says of it.
struct Found<'l, T> {
    /// How many files lie between the option and that file.
    away: usize,
    sheet: &'l Sheet,
    part: &'l Part<T>,
}

impl<T> Found<'_, T> {
    /// The name of the file.
    fn file(&self) -> &str {
        let path = self.sheet.page.document.path.as_str();
        path.rsplit(['/', '\\']).next().unwrap_or(path)
    }

    /// Complains at `at` in the file, once: several options may inherit it.
    fn complain(&self, at: &Span, message: impl Into<String>, help: impl Into<String>) {
        if !self.sheet.page.complains_at(at) {
            self.sheet.page.wrong(at.clone(), message, help);
        }
    }
}

fn find<T>(layers: &[Layer], part: impl Fn(&Guarantee) -> &Part<T>) -> Option<Found<'_, T>> {
    let mut parts = layers.iter().enumerate().map(|(away, (sheet, written))| (away, sheet, part(&written.guarantee)));
    let (away, sheet, part) = parts.find(|(_, _, part)| !matches!(part, Part::Absent))?;
    Some(Found { away, sheet, part })
}

/// The guarantee of an option whose files are `layers`, its own first; absent if something is missing or not in order.
pub fn guarantee(layers: &[Layer]) -> Option<Composition> {
    let (sheet, own) = layers.first()?;
    let need = |key: &str, example: &str| {
        let help = format!("add `{key} = {example}`");
        sheet.page.missing(own.guarantee_at.clone(), format!("missing key `{key}` of the guarantee"), help);
    };
    let blocs = find(layers, |g| &g.blocs);
    let members = find(layers, |g| &g.members);
    let rule = find(layers, |g| &g.rule);
    let alternative = find(layers, |g| &g.alternative);
    let examples = [
        (blocs.is_none(), "blocs", "[\"europeans\"]"),
        (members.is_none(), "members", "7"),
        (rule.is_none(), "rule", "\"floor\""),
    ];
    examples.iter().filter(|e| e.0).for_each(|(_, key, example)| need(key, example));
    let blocs = blocs?;
    for (key, rule) in [("rule", &rule), ("alternative_rule", &alternative)] {
        rule.iter().for_each(|rule| rule_fits(key, rule, &blocs));
    }
    members.iter().for_each(|members| members_fit(members, &blocs));
    let alternative = match alternative {
        None => None,
        Some(found) => Some(found.part.value()?),
    };
    Some((blocs.part.value()?, members?.part.value()?, rule?.part.value()?, alternative))
}

/// `us-pivotal` asks the American.
fn rule_fits(key: &str, rule: &Found<'_, Rule>, blocs: &Found<'_, Vec<Bloc>>) {
    let (Part::Is(Rule::UsPivotal, at), Part::Is(who, blocs_at)) = (rule.part, blocs.part) else { return };
    if who.contains(&Bloc::UnitedStates) {
        return;
    }
    if rule.away <= blocs.away {
        let message = "`us-pivotal` needs the United States among the blocs";
        return rule.complain(at, message, "add \"united-states\" to `blocs`, or choose another rule");
    }
    let message = format!("these blocs lack the United States, whom `{key} = \"us-pivotal\"` of {} needs", rule.file());
    blocs.complain(blocs_at, message, format!("add \"united-states\", or give this option a `{key}` of its own"));
}

/// The United States are one member; Europeans are at least one.
fn members_fit(members: &Found<'_, u32>, blocs: &Found<'_, Vec<Bloc>>) {
    let (Part::Is(count, at), Part::Is(who, blocs_at)) = (members.part, blocs.part) else { return };
    let (what, one, other) = if who == &[Bloc::UnitedStates] && *count != 1 {
        let what = format!("the United States alone are one member, not {count}");
        (what, "write `members = 1`", ", or add \"europeans\" to `blocs`")
    } else if who.len() > *count as usize {
        ("two blocs have at least two members".to_owned(), "write `members = 2` or more", "")
    } else {
        return;
    };
    if members.away <= blocs.away {
        return members.complain(at, what, format!("{one}{other}"));
    }
    let message = format!("these blocs do not go with `members = {count}` of {}: {what}", members.file());
    blocs.complain(blocs_at, message, format!("{one} in this option as well{other}"));
}
