//! Whose dimension is whose: every quantity has one dimension of the draws for ever, and none has two.

use super::AssembleError;
use crate::chance::DIMENSIONS;
use crate::models::{Model, all_quantities};
use crate::quantity::QuantitySpec;

/// Checks that what the models read besides the situation stands in dimensions of its own.
///
/// # Errors
/// If a quantity stands in a dimension or bears a name that belongs to another, or in a dimension that is not drawn.
pub(super) fn check(models: &[&'static dyn Model]) -> Result<(), AssembleError> {
    let mut known: Vec<&'static QuantitySpec> = all_quantities();
    for model in models {
        for &spec in model.quantities() {
            let (quantity, dimension, model) = (spec.name, spec.dimension, model.card().key);
            if dimension >= DIMENSIONS {
                return Err(AssembleError::NoSuchDimension { model, quantity, dimension });
            }
            if let Some(owner) = known.iter().find(|other| other.dimension == dimension && other.name != quantity) {
                return Err(AssembleError::DimensionTaken { model, quantity, dimension, owner: owner.name });
            }
            if let Some(other) = known.iter().find(|other| other.name == quantity && other.dimension != dimension) {
                return Err(AssembleError::NameTaken { model, quantity, dimension, known: other.dimension });
            }
            known.push(spec);
        }
    }
    Ok(())
}
