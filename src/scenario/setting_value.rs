//! The value of a what-if about a quantity: a number, `lo..hi`, `lo..mode..hi`, or a family with its parameters,
//! `beta(0.85, 7, 0, 3)`.

use super::document::quote;
use super::percent;
use super::suggest::suggestion;
use crate::chance::{Belief, FAMILIES, Family, Parameter, ParameterKind, family};
use crate::quantity::{QuantitySpec, unsigned_zero};

/// What is wrong, and what to write instead if that is known.
type WrongValue = (String, Option<String>);

/// The belief that `value` states about `spec`, and the one way to write it.
pub(super) fn read(value: &str, spec: &QuantitySpec) -> Result<(Belief, String), WrongValue> {
    let Some((name, parameters)) = value.strip_suffix(')').and_then(|value| value.split_once('(')) else {
        let numbers = numbers_of(value, spec)?;
        let written = numbers.iter().map(|&x| shortest(x)).collect::<Vec<_>>().join("..");
        return Ok((belief_of(&numbers)?, written));
    };
    let named = |f: &&Family| f.key == name.trim() && f.parameters.iter().all(|p| p.kind == ParameterKind::Number);
    let family = FAMILIES.iter().copied().find(named).ok_or_else(|| {
        let keys = FAMILIES.iter().map(|f| f.key);
        (format!("unknown family of beliefs `{}`", quote(name)), Some(suggestion(name.trim(), keys)))
    })?;
    let given: Vec<f64> = parameters.split(',').map(|part| number(part, value, spec)).collect::<Result<_, _>>()?;
    let needed = family.parameters.iter().filter(|p| p.default.is_none()).count();
    if !(needed..=family.parameters.len()).contains(&given.len()) {
        let names: Vec<&str> = family.parameters.iter().map(|p| p.name).collect();
        let hint = format!("write {}({})", family.key, names.join(", "));
        return Err((format!("`{}` has other parameters", family.key), Some(hint)));
    }
    let written = given.iter().map(|&x| shortest(x)).collect::<Vec<_>>().join(", ");
    let defaults = family.parameters[given.len()..].iter().filter_map(|p| p.default);
    let parameters = given.iter().copied().chain(defaults).map(Parameter::Number).collect();
    let belief = Belief::new(family, parameters);
    let belief = belief.map_err(|refusal| (format!("{}: {}", refusal.parameter, refusal.reason), refusal.hint))?;
    Ok((belief, format!("{}({written})", family.key)))
}

/// One number of `value`.
fn number(part: &str, value: &str, spec: &QuantitySpec) -> Result<f64, WrongValue> {
    if percent::is_meant(part) {
        return percent::of_quantity(part, spec).map_err(|(reason, hint)| (reason, Some(hint)));
    }
    let read = part.trim().parse::<f64>().map(unsigned_zero);
    let read = read.map_err(|_| (format!("`{}` is not a number", quote(value)), None))?;
    // What is written with digits and read as nothing is too small for a number.
    let mantissa = part.split(['e', 'E']).next().unwrap_or_default();
    let vanished = read == 0.0 && mantissa.contains(|c: char| ('1'..='9').contains(&c));
    if vanished { Err((format!("`{}` is too small for a number", quote(part)), Some("write 0".into()))) } else { Ok(read) }
}

/// The numbers of a range about `spec`.
fn numbers_of(value: &str, spec: &QuantitySpec) -> Result<Vec<f64>, WrongValue> {
    let parts: Vec<&str> = value.split("..").collect();
    let shares = parts.iter().filter(|part| percent::is_meant(part)).count();
    if (1..parts.len()).contains(&shares) {
        let each = parts.iter().map(|part| format!("{}%", part.trim().trim_end_matches('%').trim_end()));
        let hint = format!("write {}", each.collect::<Vec<_>>().join(".."));
        return Err((format!("`{}` mixes percentages and other numbers", quote(value)), Some(hint)));
    }
    parts.into_iter().map(|part| number(part, value, spec)).collect()
}

/// The belief that one, two or three numbers stand for.
fn belief_of(numbers: &[f64]) -> Result<Belief, (String, Option<String>)> {
    let key = match numbers.len() {
        1 => "fixed",
        2 => "uniform",
        3 => "triangular",
        _ => return Err(("at most three numbers make a belief".into(), None)),
    };
    let family = family(key).ok_or_else(|| (format!("the family `{key}` is missing"), None))?;
    let parameters = numbers.iter().map(|&x| Parameter::Number(x)).collect();
    Belief::new(family, parameters).map_err(|refusal| (format!("{}: {}", refusal.parameter, refusal.reason), refusal.hint))
}

/// A number in its shortest form that reads back to the same bits.
pub(super) fn shortest(x: f64) -> String {
    let (plain, power) = (format!("{x}"), format!("{x:e}"));
    if plain.len() <= 12 || plain.len() <= power.len() { plain } else { power }
}
