//! Chance: what is believed about an uncertain quantity, and the draws that explore it.
//!
//! A draw is a pure function of (seed, replicate, dimension, index). Nothing here knows what a quantity means.

mod belief;
mod closed_form;
mod families;
mod family;
mod joe_kuo;
mod plan;
mod sampler;
mod sobol;
mod support;

pub use belief::{Belief, LookedUp};
pub use closed_form::ClosedForm;
pub use families::{FAMILIES, family};
pub use family::{BeliefRefusal, Distribution, Family, LARGEST, Parameter, ParameterKind, ParameterSpec};
pub use plan::{Plan, Uniforms, mix};
pub use sampler::Sampler;
pub use sobol::DIMENSIONS;
