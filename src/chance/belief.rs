//! What is believed about one uncertain quantity: a family of distributions and its parameters.

use super::family::{BeliefRefusal, Distribution, Family, LARGEST, Parameter};
use super::{Sampler, families};
use std::sync::Arc;

/// A belief: a family with its parameters, ready to be asked for quantiles.
#[derive(Clone, Debug)]
pub struct Belief {
    /// The family.
    pub family: &'static Family,
    /// Parameters in the family's order, defaults filled in.
    pub parameters: Vec<Parameter>,
    /// The distribution they make.
    pub distribution: Arc<dyn Distribution>,
    /// Where it was looked up; absent if it was written out.
    pub looked_up: Option<Arc<LookedUp>>,
}

/// Where a belief was looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookedUp {
    /// The name by which it was asked for: `crises.omega`.
    pub name: String,
    /// SHA-256, in hexadecimal, of everything that the place says about it.
    pub sha256: String,
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
        Ok(Belief { family, parameters, distribution, looked_up: None })
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
        self.family.key == other.family.key && self.parameters == other.parameters && self.looked_up == other.looked_up
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
