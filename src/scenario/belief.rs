//! Reading a belief: a family, its parameters, and whether what they allow makes sense for the quantity.

use super::complaint::Complaint;
use super::document::quote;
use super::percent;
use super::plausible::{self, WrittenBelief, unit_words};
use super::table::TomlNode;
use super::value::TITLE;
use crate::chance::{Belief, BeliefRefusal, FAMILIES, Family, Parameter, ParameterKind, family};
use crate::quantity::{QuantitySpec, Range};
use toml::de::DeValue;

/// The key by which a belief names a posterior: `belief = { posterior = "crises.omega" }`.
pub const POSTERIOR: &str = "posterior";
/// What a belief looks like in a file.
pub const EXAMPLE: &str = "{ triangular = { min = 0.1, mode = 0.2, max = 0.4 } }";

/// The belief that `node` states about `spec`.
pub fn read(node: &TomlNode<'_>, spec: &QuantitySpec) -> Option<Belief> {
    if let DeValue::Integer(_) | DeValue::Float(_) = node.value {
        let source = quote(&node.page.document.text[node.at.clone()]);
        node.mismatch("a table with the family of the belief", format!("write `belief = {{ fixed = {source} }}`"));
        return None;
    }
    let chosen = chosen(node)?;
    if chosen.key == POSTERIOR {
        return looked_up(&chosen, spec);
    }
    let family = known(&chosen)?;
    let written = parameters(&chosen, family, spec)?;
    let belief = Belief::new(family, written.iter().map(|w| w.0.clone()).collect());
    match belief {
        Ok(belief) => {
            let is_within = within(&chosen, spec, &belief, &written);
            is_within.then(|| plausible::belief(&chosen, spec, &belief, &written))?;
            Some(belief)
        }
        Err(refusal) => {
            complain_refusal(&chosen, family, &written, refusal);
            None
        }
    }
}

/// The belief that a posterior of the folder `evidence` holds.
fn looked_up(chosen: &TomlNode<'_>, spec: &QuantitySpec) -> Option<Belief> {
    let name = chosen.text(TITLE)?;
    let wrong = |message: String, help: String| {
        chosen.page.wrong(chosen.at.clone(), message, help);
        None
    };
    let found = match chosen.page.posteriors().find(&name) {
        Ok(found) => found,
        Err((message, help)) => return wrong(message, help),
    };
    if found.unit != spec.unit {
        let message = format!("`{name}` is measured in `{}`, `{}` in `{}`", quote(&found.unit), spec.name, spec.unit);
        return wrong(message, "choose a posterior of the same unit".into());
    }
    let fits = within(chosen, spec, &found.belief, &[]);
    fits.then(|| plausible::belief(chosen, spec, &found.belief, &[]))?;
    Some(found.belief.clone())
}

/// The family that is called as `chosen`.
fn known(chosen: &TomlNode<'_>) -> Option<&'static Family> {
    let found = family(&chosen.key);
    if found.is_none() {
        let keys: Vec<&str> = FAMILIES.iter().map(|f| f.key).chain([POSTERIOR]).collect();
        chosen.page.unknown(chosen.key_at.clone(), "family of beliefs", &chosen.key, keys);
    }
    found
}

/// The one family, or the posterior, that a belief names.
fn chosen<'a>(node: &TomlNode<'a>) -> Option<TomlNode<'a>> {
    let table = node.table("of a belief", &format!("belief = {EXAMPLE}"))?;
    let mut families = table.nodes();
    let Some(chosen) = families.next() else {
        node.page.missing(node.at.clone(), "the belief names no family", format!("write `belief = {EXAMPLE}`"));
        return None;
    };
    if let Some(second) = families.next() {
        let complaint = Complaint::at(
            &node.page.document,
            second.key_at,
            "a belief has one family",
            format!("keep `{}` or `{}`", quote(&chosen.key), quote(&second.key)),
        );
        node.page.complain(complaint.also(chosen.key_at.clone(), "the first one"));
        return None;
    }
    Some(chosen)
}

/// The parameters in the family's order, defaults filled in.
fn parameters(chosen: &TomlNode<'_>, family: &'static Family, of: &QuantitySpec) -> Option<Vec<WrittenBelief>> {
    let is_number = matches!(chosen.value, DeValue::Integer(_) | DeValue::Float(_));
    if is_scalar(family) && (is_number || !chosen.value.is_table()) {
        return Some(vec![(Parameter::Number(number(chosen, of)?), chosen.at.clone())]);
    }
    let table = chosen.table(&format!("of `{}`", family.key), &pattern(family))?;
    let nodes: Vec<_> = family
        .parameters
        .iter()
        .map(|spec| match (table.get(spec.name), spec.default) {
            (Some(node), _) => one(&node, spec.kind, of),
            (None, Some(default)) => Some((Parameter::Number(default), chosen.at.clone())),
            (None, None) => {
                let message = format!("missing `{}` of `{}`: {}", spec.name, family.key, spec.meaning);
                table.miss(spec.name, message, format!("write `{}`", pattern(family)), chosen.at.clone());
                None
            }
        })
        .collect();
    table.finish();
    nodes.into_iter().collect()
}

fn one(node: &TomlNode<'_>, kind: ParameterKind, of: &QuantitySpec) -> Option<WrittenBelief> {
    let parameter = match kind {
        ParameterKind::Number => Parameter::Number(number(node, of)?),
        ParameterKind::List => {
            let numbers: Vec<_> = node.list("[0.1, 0.2]")?.iter().map(|item| number(item, of)).collect();
            Parameter::List(numbers.into_iter().collect::<Option<Vec<f64>>>()?)
        }
    };
    Some((parameter, node.at.clone()))
}

/// A number, or a percentage in quotes where `of` is a probability or a share.
fn number(node: &TomlNode<'_>, of: &QuantitySpec) -> Option<f64> {
    let DeValue::String(text) = node.value else { return node.number() };
    if !percent::is_meant(text) {
        return node.number();
    }
    percent::of_quantity(text, of).map_err(|(message, help)| node.page.wrong(node.at.clone(), message, help)).ok()
}

/// Whether a belief of the family may be written as a bare number.
pub fn is_scalar(family: &Family) -> bool {
    matches!(family.parameters, [only] if only.kind == ParameterKind::Number)
}

/// How a belief of the family is written.
pub fn pattern(family: &Family) -> String {
    if is_scalar(family) {
        return format!("{} = 0.2", family.key);
    }
    let keys: Vec<String> = family.parameters.iter().map(|p| format!("{} = …", p.name)).collect();
    format!("{} = {{ {} }}", family.key, keys.join(", "))
}

fn complain_refusal(chosen: &TomlNode<'_>, family: &'static Family, written: &[WrittenBelief], refusal: BeliefRefusal) {
    let index = family.parameters.iter().position(|p| p.name == refusal.parameter);
    let at = index.and_then(|i| written.get(i)).map_or(chosen.at.clone(), |w| w.1.clone());
    let help = refusal.hint.unwrap_or_else(|| format!("write `{}`", pattern(family)));
    chosen.page.wrong(at, sentence(refusal.parameter, refusal.reason), help);
}

/// A family's reason, with the parameter in front if it does not name it.
fn sentence(parameter: &str, reason: String) -> String {
    if reason.contains(parameter) { reason } else { format!("`{parameter}` {reason}") }
}

/// Whether everything the belief allows lies in the quantity's range; a complaint if not.
fn within(chosen: &TomlNode<'_>, spec: &QuantitySpec, belief: &Belief, written: &[WrittenBelief]) -> bool {
    let Some(outside) = reaches(belief, spec.range) else { return true };
    let blame = |w: &&WrittenBelief| matches!(w.0, Parameter::Number(x) if x == outside && !spec.range.contains(x));
    let at = written.iter().find(blame).map_or(chosen.at.clone(), |w| w.1.clone());
    let message = format!("`{}` must lie in {}, and this belief reaches {outside}", spec.name, spec.range);
    let help = if spec.range == Range::UNIT {
        "a probability or share is written as a number from 0 to 1: 80 % is `0.8` or `\"80%\"`".to_owned()
    } else {
        format!("{} Unit: {}", spec.meaning.english(), unit_words(spec.unit))
    };
    chosen.page.wrong(at, message, help);
    false
}

/// The value outside `range` that the belief reaches, if any. A bound that belongs to neither is not reached.
pub fn reaches(belief: &Belief, range: Range) -> Option<f64> {
    let distribution = &belief.distribution;
    let (lo, hi) = distribution.support();
    let low_fits = range.contains(lo) || (lo == range.lo && !belief.is_fixed() && distribution.cdf(lo) == 0.0);
    let high_fits =
        range.contains(hi) || (hi == range.hi && !belief.is_fixed() && distribution.cdf(hi.next_down()) > 1.0 - 1e-9);
    match (low_fits, high_fits) {
        (true, true) => None,
        (false, _) => Some(lo),
        (true, false) => Some(hi),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uniform(lo: f64, hi: f64) -> Belief {
        Belief::new(family("uniform").unwrap(), vec![Parameter::Number(lo), Parameter::Number(hi)]).unwrap()
    }

    #[test]
    fn a_belief_may_touch_an_open_bound_but_not_hold_it() {
        assert_eq!(reaches(&uniform(0.0, 1.0), Range::OPEN_UNIT), None);
        assert_eq!(reaches(&Belief::fixed(0.0).unwrap(), Range::OPEN_UNIT), Some(0.0));
        assert_eq!(reaches(&Belief::fixed(0.0).unwrap(), Range::UNIT), None);
        assert_eq!(reaches(&uniform(-0.1, 0.5), Range::UNIT), Some(-0.1));
        assert_eq!(reaches(&uniform(0.5, 1.5), Range::UNIT), Some(1.5));
        assert_eq!(reaches(&uniform(0.0, 9.0), Range::POSITIVE), None);
    }
}
