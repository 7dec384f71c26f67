//! The families a belief may belong to, one file each. Adding a family is one file and one line of [`FAMILIES`].

mod beta;
mod discrete;
mod empirical;
mod fixed;
mod lognormal;
mod pert;
mod quantiles;
mod triangular;
mod truncated_normal;
mod uniform;

use super::{Family, Parameter};

pub use beta::BETA;
pub use discrete::DISCRETE;
pub use empirical::EMPIRICAL;
pub use fixed::FIXED;
pub use lognormal::LOGNORMAL;
pub use pert::PERT;
pub use quantiles::QUANTILES;
pub use triangular::TRIANGULAR;
pub use truncated_normal::TRUNCATED_NORMAL;
pub use uniform::UNIFORM;

/// Every family, in the order help shows them.
pub static FAMILIES: &[&Family] =
    &[&FIXED, &UNIFORM, &TRIANGULAR, &PERT, &BETA, &TRUNCATED_NORMAL, &LOGNORMAL, &DISCRETE, &EMPIRICAL, &QUANTILES];

/// The family called `key`.
pub fn family(key: &str) -> Option<&'static Family> {
    FAMILIES.iter().copied().find(|f| f.key == key)
}

/// The numbers among `parameters`, in order; a list counts as NaN, which every family refuses.
fn numbers<const N: usize>(parameters: &[Parameter]) -> [f64; N] {
    std::array::from_fn(|i| match parameters.get(i) {
        Some(Parameter::Number(x)) => *x,
        _ => f64::NAN,
    })
}

/// Refuses bounds that are not two finite numbers in order.
fn check_bounds(min: f64, max: f64) -> Result<(), super::BeliefRefusal> {
    let refuse = |parameter, reason: &str, hint| Err(super::BeliefRefusal { parameter, reason: reason.into(), hint });
    if !min.is_finite() {
        return refuse("min", "must be a finite number", None);
    }
    if !max.is_finite() {
        return refuse("max", "must be a finite number", None);
    }
    if min > max {
        return refuse("min", "min lies above max", Some(format!("write min = {max}, max = {min}")));
    }
    if min == max {
        return refuse("max", "min and max are equal", Some(format!("write `fixed = {min}`")));
    }
    if !(max - min).is_finite() {
        return refuse("max", "max − min is too large for a number", None);
    }
    Ok(())
}

/// Refuses bounds and mode that are not in order.
fn check_mode(min: f64, mode: f64, max: f64) -> Result<(), super::BeliefRefusal> {
    check_bounds(min, max)?;
    let refuse = |reason: &str| {
        Err(super::BeliefRefusal {
            parameter: "mode",
            reason: reason.into(),
            hint: Some(format!("choose a mode in [{min}, {max}]")),
        })
    };
    if !mode.is_finite() {
        return refuse("must be a finite number");
    }
    if mode < min {
        return refuse("mode lies below min");
    }
    if mode > max {
        return refuse("mode lies above max");
    }
    Ok(())
}

/// The list at `index` of `parameters`.
fn list(parameters: &[Parameter], index: usize) -> Option<&[f64]> {
    match parameters.get(index) {
        Some(Parameter::List(values)) => Some(values),
        _ => None,
    }
}
