//! Why a form does not answer.

use super::FormCard;
use thiserror::Error;

/// Why inputs are refused. Every refusal names the inputs it is about.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum Refusal {
    /// An input the form does not have.
    #[error("the form has no input `{}`", input.escape_debug())]
    Unknown {
        /// As it was given.
        input: String,
        /// The inputs the form has.
        known: Vec<&'static str>,
    },
    /// Inputs that are required, all of them.
    #[error("missing: {}", list(inputs))]
    Missing {
        /// In the order of the card.
        inputs: Vec<&'static str>,
    },
    /// Inputs outside the domain of the form, alone or together.
    #[error("{reason}")]
    Domain {
        /// In the order of the card.
        inputs: Vec<&'static str>,
        /// What is wrong with them.
        reason: String,
    },
}

impl Refusal {
    /// Inputs that do not go together.
    pub fn of(inputs: &[&'static str], reason: impl Into<String>) -> Refusal {
        Refusal::Domain { inputs: inputs.to_vec(), reason: format!("{}: {}", list(inputs), reason.into()) }
    }

    /// The same about all inputs of a form, if it names none: what is wrong shows only when they come together.
    pub fn about(self, card: &FormCard) -> Refusal {
        match self {
            Refusal::Domain { inputs, reason } if inputs.is_empty() => {
                Refusal::of(&card.inputs.iter().map(|spec| spec.name).collect::<Vec<_>>(), reason)
            }
            other => other,
        }
    }

    /// Refuses unless `holds`.
    ///
    /// # Errors
    /// If it does not hold.
    pub fn unless(holds: bool, inputs: &[&'static str], reason: &str) -> Result<(), Refusal> {
        if holds { Ok(()) } else { Err(Refusal::of(inputs, reason)) }
    }
}

fn list(inputs: &[&str]) -> String {
    inputs.iter().map(|i| format!("`{i}`")).collect::<Vec<_>>().join(", ")
}
