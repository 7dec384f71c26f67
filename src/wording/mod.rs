//! Where numbers and facts become words: probabilities with their uncertainty, cautions, dissents.
//!
//! Results hold kinds and numbers; what is said of them stands in the catalogue of messages, and no other module decides how
//! many digits a number deserves. Not here: the digits and marks of a bare number (`quantity::show`), and where a sentence
//! stands (`charts`, `report`).

mod caution;
mod dissent;
mod level;

pub use caution::{Said, caution};
pub use dissent::dissent;
pub use level::{level, share};
