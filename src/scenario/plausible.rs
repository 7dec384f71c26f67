//! What is odd about a study that is in order: numbers nobody would expect. They are asked about and played all the same.

use super::document::Span;
use super::table::TomlNode;
use crate::chance::{Belief, Parameter};
use crate::language::Language;
use crate::quantity::QuantitySpec;
use crate::quantity::show::significant;

/// One draw in so many may lie beyond what is plausible without a word: tails of unbounded families always do.
const TAIL: f64 = 0.01;
/// Differences in the probability of attack above this are seldom meant to be negligible.
const MOST_NEGLIGIBLE: f64 = 0.1;

/// A parameter as written: its value and where that stands.
pub type WrittenBelief = (Parameter, Span);

/// A unit in a sentence.
pub fn unit_words(unit: &str) -> String {
    if unit == "1" { "a pure number".into() } else { unit.into() }
}

/// In words, where a belief about `spec` reaches beyond what is plausible; nothing if it does not. `said` are the numbers it was
/// written with: one of them is named if it lies beyond.
pub fn implausible(spec: &QuantitySpec, belief: &Belief, said: impl IntoIterator<Item = f64>) -> Option<String> {
    let quantiles = [TAIL, 1.0 - TAIL].map(|share| belief.distribution.quantile(share));
    let beyond = quantiles.into_iter().find(|&x| !spec.plausible.contains(x))?;
    let is_below = |x: f64| x < spec.plausible.lo;
    let named = said.into_iter().find(|&x| !spec.plausible.contains(x) && is_below(x) == is_below(beyond));
    let number = |x: f64| significant(x, 6, Language::default());
    let (lo, hi) = (number(spec.plausible.lo), number(spec.plausible.hi));
    let unit = if spec.unit == "1" { String::new() } else { format!(" {}", spec.unit) };
    let reaches = number(named.unwrap_or(beyond));
    Some(format!("`{}` reaches {reaches}{unit}; nobody would wonder at {lo} to {hi}", spec.name))
}

/// Asks about a belief that reaches beyond what is plausible, at the parameter that does.
pub fn belief(chosen: &TomlNode<'_>, spec: &QuantitySpec, belief: &Belief, written: &[WrittenBelief]) {
    let numbers = || written.iter().filter_map(|(parameter, at)| Some((as_number(parameter)?, at)));
    let Some(message) = implausible(spec, belief, numbers().map(|(x, _)| x)) else { return };
    let at = numbers().find(|(x, _)| !spec.plausible.contains(*x)).map_or(chosen.at.clone(), |(_, at)| at.clone());
    let help = format!("check number and unit ({}); if it is meant, nothing stands in its way", unit_words(spec.unit));
    chosen.page.odd(at, message, help);
}

fn as_number(parameter: &Parameter) -> Option<f64> {
    match parameter {
        Parameter::Number(x) => Some(*x),
        Parameter::List(_) => None,
    }
}

/// Asks about differences called negligible that hardly are.
pub fn negligible(attack: &TomlNode<'_>, number: f64) {
    if number > MOST_NEGLIGIBLE {
        let message = format!("differences in the probability of attack up to {number} are called negligible");
        attack.page.odd(attack.at.clone(), message, "`0.01` is usual; if more is meant, nothing stands in its way");
    }
}
