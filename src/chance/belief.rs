//! What is believed about one uncertain quantity: a family of distributions and its parameters.

use super::sampler::QuantileForm;
use super::support::within;
use super::{Sampler, families};
use crate::quantity::unsigned_zero;
use std::{fmt, sync::Arc};

/// A probability distribution given by its quantile function.
pub trait Distribution: fmt::Debug + Send + Sync {
    /// The quantile as its formula gives it for `0 < u < 1`: up to rounding, which may take it out of the support.
    fn formula(&self, u: f64) -> f64;
    /// The value below which a share `u` of the belief lies, `0 < u < 1`; inside the support.
    fn quantile(&self, u: f64) -> f64 {
        within(self.support(), self.formula(u))
    }
    /// The share of the belief at or below `x`.
    fn cdf(&self, x: f64) -> f64;
    /// Smallest and largest possible value; infinite where there is none.
    fn support(&self) -> (f64, f64);
    /// The expected value.
    fn mean(&self) -> f64;
    /// The quantile function in a form the engine's inner loop can evaluate, where there is one; else a table is made.
    fn closed_form(&self) -> Option<QuantileForm> {
        None
    }
}

/// A parameter's value as written.
#[derive(Clone, Debug, PartialEq)]
pub enum Parameter {
    /// One number.
    Number(f64),
    /// A list of numbers, for discrete and empirical beliefs.
    List(Vec<f64>),
}

impl Parameter {
    /// The same with 0 for −0, so that beliefs that are written alike are alike.
    fn unsigned(self) -> Parameter {
        match self {
            Parameter::Number(x) => Parameter::Number(unsigned_zero(x)),
            Parameter::List(list) => Parameter::List(list.into_iter().map(unsigned_zero).collect()),
        }
    }

    /// The size of its largest number.
    fn size(&self) -> f64 {
        let numbers = match self {
            Parameter::Number(x) => std::slice::from_ref(x),
            Parameter::List(list) => list,
        };
        numbers.iter().fold(0.0, |most, x| x.abs().max(most))
    }
}

/// Which values a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterKind {
    /// One number.
    Number,
    /// A list of numbers.
    List,
}

/// A parameter of a family.
#[derive(Debug)]
pub struct ParameterSpec {
    /// Key in the scenario file.
    pub name: &'static str,
    /// Number or list.
    pub kind: ParameterKind,
    /// The value taken if the file gives none; `None` for a parameter that must be given.
    pub default: Option<f64>,
    /// What it is, in a few words.
    pub meaning: &'static str,
}

/// A family of distributions: one file in `families/`, one line in the roster [`families::FAMILIES`].
pub struct Family {
    /// Key in the scenario file: `belief = { KEY = { … } }`.
    pub key: &'static str,
    /// One sentence for help and schema.
    pub meaning: &'static str,
    /// Parameters in the order they are written. A family with the single parameter `value` may be written `KEY = number`.
    pub parameters: &'static [ParameterSpec],
    /// Builds the distribution from the parameters, given in the order of `parameters`, or says which one is wrong.
    pub build: fn(&[Parameter]) -> Result<Arc<dyn Distribution>, BeliefRefusal>,
}

impl fmt::Debug for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key)
    }
}

/// Largest number of a belief. Products of several quantities, and their squares, are then still numbers.
pub const LARGEST: f64 = 1e30;

/// Why a family refuses its parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BeliefRefusal {
    /// The parameter to point at.
    pub parameter: &'static str,
    /// What is wrong, in a clause: `mode lies below min`.
    pub reason: String,
    /// What to write instead, if there is an obvious mend.
    pub hint: Option<String>,
}

/// A belief: a family with its parameters, ready to be asked for quantiles.
#[derive(Clone, Debug)]
pub struct Belief {
    /// The family.
    pub family: &'static Family,
    /// Parameters in the family's order, defaults filled in.
    pub parameters: Vec<Parameter>,
    /// The distribution they make.
    pub distribution: Arc<dyn Distribution>,
}

impl Belief {
    /// A belief of `family` with `parameters` in the family's order; −0 counts as 0.
    ///
    /// # Errors
    /// If they are no belief of the family, or one is above [`LARGEST`] in size.
    pub fn new(family: &'static Family, parameters: Vec<Parameter>) -> Result<Belief, BeliefRefusal> {
        let parameters: Vec<Parameter> = parameters.into_iter().map(Parameter::unsigned).collect();
        let distribution = (family.build)(&parameters)?;
        if let Some((name, _)) = family.parameters.iter().zip(&parameters).find(|(_, given)| given.size() > LARGEST) {
            let hint = Some("choose a larger unit".into());
            return Err(BeliefRefusal {
                parameter: name.name,
                reason: format!("is too large: at most {LARGEST:e} in size"),
                hint,
            });
        }
        Ok(Belief { family, parameters, distribution })
    }

    /// The belief that a quantity is known: a single value.
    pub fn fixed(value: f64) -> Result<Belief, BeliefRefusal> {
        Belief::new(&families::FIXED, vec![Parameter::Number(value)])
    }

    /// How the engine draws from it: a closed form, or a table of the quantile function.
    pub fn sampler(&self) -> Sampler {
        Sampler::new(&self.distribution)
    }

    /// Whether the quantity is known exactly.
    pub fn is_fixed(&self) -> bool {
        self.family.key == families::FIXED.key
    }
}

impl PartialEq for Belief {
    /// Two beliefs are the same if they are written the same.
    fn eq(&self, other: &Belief) -> bool {
        self.family.key == other.family.key && self.parameters == other.parameters
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_has_no_sign() {
        let uniform = |lo, hi| Belief::new(&families::UNIFORM, vec![Parameter::Number(lo), Parameter::Number(hi)]).unwrap();
        let signless = |belief: &Belief| {
            matches!(belief.parameters[0], Parameter::Number(x) if x.is_sign_positive())
                && belief.distribution.support().0.is_sign_positive()
        };
        assert!(signless(&Belief::fixed(-0.0).unwrap()) && signless(&uniform(-0.0, 1.0)));
        let values = Parameter::List(vec![-0.0, 1.0]).unsigned();
        assert!(matches!(&values, Parameter::List(list) if list[0].is_sign_positive()), "{values:?}");
    }
}
