//! Families of distributions: what a belief is made of.

use super::closed_form::ClosedForm;
use super::support::within;
use crate::quantity::unsigned_zero;
use std::fmt;
use std::sync::Arc;

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
    fn closed_form(&self) -> Option<ClosedForm> {
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
    pub(super) fn unsigned(self) -> Parameter {
        match self {
            Parameter::Number(x) => Parameter::Number(unsigned_zero(x)),
            Parameter::List(list) => Parameter::List(list.into_iter().map(unsigned_zero).collect()),
        }
    }

    /// The size of its largest number.
    pub(super) fn size(&self) -> f64 {
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

/// A family of distributions: one file in `families/`, one line in the roster [`FAMILIES`](super::FAMILIES).
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
