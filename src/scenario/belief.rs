//! Beliefs as written: `{ triangular = { min = 1, mode = 2, max = 4 } }`, `{ fixed = 3 }`, any family of the roster.

use super::complaint::suggestion;
use super::reader::{Reader, Value};
use crate::chance::{Belief, FAMILIES, Family, Kind, Parameter, family};
use crate::quantity::QuantitySpec;
use std::ops::Range;

/// Reads the belief about a quantity and checks that it stays within the quantity's range.
pub fn belief(reader: &mut Reader, value: &Value, spec: &QuantitySpec) -> Option<Belief> {
    let table = reader.table(value)?;
    let mut entries = table.iter();
    let (Some((key, inner)), None) = (entries.next(), entries.next()) else {
        let hint = "write one family: `{ fixed = 1 }` or `{ triangular = { min = 0, mode = 1, max = 2 } }`";
        reader.complain_with(value.span(), format!("a belief names one family, not {}", table.len()), hint);
        return None;
    };
    let name = key.get_ref().as_ref();
    let Some(family) = family(name) else {
        let hint = suggestion(name, FAMILIES.iter().map(|f| f.key));
        reader.complain_with(key.span(), format!("unknown family of beliefs `{name}`"), hint);
        return None;
    };
    let (parameters, places) = parameters(reader, family, inner, key.span())?;
    let built = match Belief::new(family, parameters) {
        Ok(belief) => belief,
        Err(refusal) => {
            let index = family.parameters.iter().position(|p| p.name == refusal.parameter).unwrap_or(0);
            let message = format!("{} `{}`: {}", family.key, refusal.parameter, refusal.reason);
            match refusal.hint {
                Some(hint) => reader.complain_with(places[index].clone(), message, hint),
                None => reader.complain(places[index].clone(), message),
            }
            return None;
        }
    };
    within_range(reader, &built, spec, inner.span())
}

/// The parameters of a family in its order, each with the place to point at.
fn parameters(
    reader: &mut Reader,
    family: &'static Family,
    inner: &Value,
    key: Range<usize>,
) -> Option<(Vec<Parameter>, Vec<Range<usize>>)> {
    // A family with one parameter called `value` may be written without a table: `fixed = 3`.
    if let [only] = family.parameters
        && only.name == "value"
        && !inner.get_ref().is_table()
    {
        let number = reader.number(inner)?;
        return Some((vec![Parameter::Number(number)], vec![inner.span()]));
    }
    let table = reader.table(inner)?;
    let known: Vec<&str> = family.parameters.iter().map(|p| p.name).collect();
    let before = reader.complaints.len();
    reader.known_keys(table, &known, &format!("the family `{}`", family.key));
    let mut values = Vec::new();
    let mut places = Vec::new();
    for spec in family.parameters {
        let given = table.get(spec.name);
        places.push(given.map_or(key.clone(), toml::Spanned::span));
        values.push(match (given, spec.default) {
            (Some(value), _) => one(reader, value, spec.kind),
            (None, Some(default)) => Some(Parameter::Number(default)),
            (None, None) => {
                let hint = format!("it is {}", spec.meaning);
                reader.complain_with(key.clone(), format!("`{}` needs `{}`", family.key, spec.name), hint);
                None
            }
        });
    }
    let complete: Option<Vec<Parameter>> = values.into_iter().collect();
    if reader.complaints.len() > before { None } else { Some((complete?, places)) }
}

fn one(reader: &mut Reader, value: &Value, kind: Kind) -> Option<Parameter> {
    match kind {
        Kind::Number => reader.number(value).map(Parameter::Number),
        Kind::List => {
            let items = reader.array(value)?;
            let numbers: Vec<Option<f64>> = items.into_iter().map(|item| reader.number(item)).collect();
            numbers.into_iter().collect::<Option<Vec<f64>>>().map(Parameter::List)
        }
    }
}

/// Whether everything believed possible makes sense for the quantity.
fn within_range(reader: &mut Reader, belief: &Belief, spec: &QuantitySpec, place: Range<usize>) -> Option<Belief> {
    let problem = out_of_range(belief, spec);
    match problem {
        None => Some(belief.clone()),
        Some(message) => {
            reader.complain_with(place, message, format!("{}: {}", spec.title.en, spec.meaning));
            None
        }
    }
}

/// Says how a belief leaves the range of its quantity, if it does.
pub fn out_of_range(belief: &Belief, spec: &QuantitySpec) -> Option<String> {
    let (lo, hi) = belief.distribution.support();
    // An open bound may be the end of a belief's support: no draw ever takes that very value. A known value may not.
    let inside = |x: f64| spec.range.contains(x) || (!belief.is_fixed() && (x == spec.range.lo || x == spec.range.hi));
    let bad = [lo, hi].into_iter().find(|&x| !inside(x))?;
    Some(format!("`{}` must lie in {}; this belief reaches {bad}", spec.name, spec.range))
}
