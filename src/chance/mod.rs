//! Chance: what is believed about an uncertain quantity, and the draws that explore it.
//!
//! A draw is a pure function of (seed, replicate, dimension, index). Nothing here knows what a quantity means.

mod belief;
mod families;
mod joe_kuo;
mod plan;
mod sampler;
mod sobol;
mod support;

pub use belief::{Belief, BeliefRefusal, Distribution, Family, LARGEST, Parameter, ParameterKind, ParameterSpec};
pub use families::{FAMILIES, family};
pub use plan::{Plan, Uniforms, mix};
pub use sampler::{QuantileForm, Sampler};
pub use sobol::DIMENSIONS;
