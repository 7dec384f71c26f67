//! Who guarantees and how they decide, put together from the files an option consists of, and whether the parts go together.
//!
//! A part that is inherited is not to blame for what a nearer file makes of it: where two parts do not go together, the complaint
//! stands at the one in the nearer file.

use super::checked::Guarantor;
use super::document::Span;
use super::guarantors::MOST_MEMBERS;
use super::library::Sheet;
use super::option::{Guarantee, Numbers, Part, WrittenOption};
use crate::models::{MOST_BESIDE, MOST_GUARANTORS, MemberCounts, Rule};
use std::rc::Rc;

/// Members by guarantor, rule and alternative rule.
pub type Composition = (MemberCounts, Rule, Option<Rule>);

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

/// The guarantee of an option whose files are `layers`, its own first, in a study with guarantors `known`; absent if something is
/// missing or not in order.
pub fn guarantee(layers: &[Layer], known: &[Guarantor]) -> Option<Composition> {
    let (sheet, own) = layers.first()?;
    let need = |key: &str, example: &str| {
        let help = format!("add `{key} = {example}`");
        sheet.page.missing(own.guarantee_at.clone(), format!("missing key `{key}` of the guarantee"), help);
    };
    let who = find(layers, |g| &g.guarantors);
    let numbers = find(layers, |g| &g.members);
    let rule = find(layers, |g| &g.rule);
    let alternative = find(layers, |g| &g.alternative);
    if who.is_none() {
        let example = known.first().map_or("[]".to_owned(), |guarantor| format!("[\"{}\"]", guarantor.key));
        need("guarantors", &example);
    }
    let nobody = who.as_ref().is_some_and(|who| who.part.value().is_some_and(|who| who.is_empty()));
    if rule.is_none() && !nobody {
        need("rule", "\"floor\"");
    }
    let who = who?;
    let members = members(&who, numbers.as_ref(), known)?;
    let rules = [("rule", &rule), ("alternative_rule", &alternative)];
    let rules = rules.iter().filter_map(|(key, rule)| Some((*key, rule.as_ref()?)));
    rules.for_each(|(key, rule)| match nobody {
        true => nobody_decides(key, rule, &who),
        false => rule_fits(key, rule, &who, &members, known),
    });
    let alternative = match alternative {
        None => None,
        Some(found) => Some(found.part.value()?),
    };
    let rule = if nobody { rule.and_then(|rule| rule.part.value()).unwrap_or(Rule::Any) } else { rule?.part.value()? };
    Some((members, rule, alternative))
}

/// How many members each guarantor of the option has: its own number where the option gives one, else the study's.
fn members(who: &Found<'_, Vec<usize>>, numbers: Option<&Found<'_, Numbers>>, known: &[Guarantor]) -> Option<MemberCounts> {
    let (places, at) = match who.part {
        Part::Is(places, at) => (places, at),
        _ => return None,
    };
    let mut members: MemberCounts = [0; MOST_GUARANTORS];
    places.iter().for_each(|&place| members[place] = known[place].members);
    if let Some(found) = numbers {
        for (place, number, number_at) in found.part.value()? {
            if members[place] == 0 {
                let message = format!("`{}` is no guarantor of this option", known[place].key);
                let help = "add it to `guarantors`, or remove its number of members";
                if found.away <= who.away {
                    found.complain(&number_at, message, help);
                }
                continue;
            }
            members[place] = number;
        }
    }
    let (all, largest) = (members.iter().sum::<u32>(), members.iter().copied().max().unwrap_or(0));
    if all > MOST_MEMBERS {
        let message = format!("these guarantors have {all} members together, and at most {MOST_MEMBERS} may decide");
        who.complain(at, message, "give fewer `members`");
        return None;
    }
    let wills = places.len() > 2 || places.iter().filter(|&&place| members[place] > 1).count() > 1;
    if wills && all - largest > MOST_BESIDE {
        let message = format!("{} members stand beside the largest guarantor, and at most {MOST_BESIDE} may", all - largest);
        who.complain(at, message, "let guarantors that are alike be one, with several members");
        return None;
    }
    Some(members)
}

/// Where nobody guarantees no rule decides; one that is inherited has nothing to say.
fn nobody_decides(key: &str, rule: &Found<'_, Rule>, who: &Found<'_, Vec<usize>>) {
    let Part::Is(_, at) = rule.part else { return };
    if rule.away <= who.away {
        rule.complain(at, format!("nobody guarantees here, so there is nobody to decide by `{key}`"), "remove it");
    }
}

/// A rule with a pivot asks one member of a guarantor that takes part.
fn rule_fits(key: &str, rule: &Found<'_, Rule>, who: &Found<'_, Vec<usize>>, members: &MemberCounts, known: &[Guarantor]) {
    let (Part::Is(asked, at), Part::Is(_, who_at)) = (rule.part, who.part) else { return };
    let Some(pivot) = asked.pivot() else { return };
    let name = &known[pivot].key;
    let (what, help) = match members[pivot] {
        1 => return,
        0 => (
            format!("`{name}`, on whom this rule hangs, is no guarantor of this option"),
            format!("add \"{name}\" to `guarantors`, or choose another rule"),
        ),
        more => (
            format!("a rule hangs on a guarantor of one member, and `{name}` has {more}"),
            "choose another rule, or name one of the members a guarantor of its own".to_owned(),
        ),
    };
    if rule.away <= who.away {
        return rule.complain(at, what, help);
    }
    let message = format!("these guarantors do not go with `{key}` of {}: {what}", rule.file());
    who.complain(who_at, message, format!("{help}, or give this option a `{key}` of its own"));
}
