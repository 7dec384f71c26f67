//! Why a study cannot be assembled.

use crate::chance::DIMENSIONS;

/// Most options of a study.
pub const MOST_OPTIONS: usize = 200;
/// Most numbers that a run follows: of each option under each model, survival in each year and about twenty others.
pub const MOST_SERIES: usize = 30_000;

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
    /// More than can be played and told together.
    #[error(
        "{options} options, {models} models and {years} years are too many together: options × models × (years + 20) may be \
         {MOST_SERIES} at most, and options {MOST_OPTIONS}; play fewer models or options at a time"
    )]
    TooLarge {
        /// Options of the study.
        options: usize,
        /// Models chosen.
        models: usize,
        /// Years of the horizon.
        years: usize,
    },
    /// The caller lost patience.
    #[error("stopped before the study was assembled")]
    Stopped,
}
