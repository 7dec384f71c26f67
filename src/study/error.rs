//! Why a study cannot be assembled.

use crate::chance::DIMENSIONS;

/// Why a study cannot be assembled.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AssembleError {
    /// No model was chosen.
    #[error("no model was chosen")]
    NoModel,
    /// An option lacks a quantity that a model reads.
    #[error("option `{option}` has no belief about `{quantity}`")]
    Missing {
        /// Key of the option.
        option: String,
        /// Name of the quantity.
        quantity: &'static str,
    },
    /// A model's own quantity stands in a dimension that belongs to another quantity: it would read that one's draws.
    #[error("model `{model}`: its quantity `{quantity}` stands in dimension {dimension}, which belongs to `{owner}`")]
    DimensionTaken {
        /// Key of the model.
        model: &'static str,
        /// Name of the quantity.
        quantity: &'static str,
        /// Its dimension.
        dimension: usize,
        /// Name of the quantity to which the dimension belongs.
        owner: &'static str,
    },
    /// A model's own quantity bears the name of another: both would have one belief and two draws.
    #[error(
        "model `{model}`: its quantity `{quantity}` stands in dimension {dimension}, one of that name stands in {known}"
    )]
    NameTaken {
        /// Key of the model.
        model: &'static str,
        /// Name of the quantity.
        quantity: &'static str,
        /// Its dimension.
        dimension: usize,
        /// Dimension of the other quantity.
        known: usize,
    },
    /// A model's own quantity stands in a dimension that is not drawn.
    #[error("model `{model}`: its quantity `{quantity}` stands in dimension {dimension}; there are {DIMENSIONS}, from 0")]
    NoSuchDimension {
        /// Key of the model.
        model: &'static str,
        /// Name of the quantity.
        quantity: &'static str,
        /// Its dimension.
        dimension: usize,
    },
    /// The caller lost patience.
    #[error("stopped before the study was assembled")]
    Stopped,
}
