//! Where numbers and facts become words: probabilities with their uncertainty, cautions, dissents.
//!
//! Results hold kinds and numbers; what is said of them stands in the catalogue of messages, and no other module decides how
//! many digits a number deserves. Not here: the digits and marks of a bare number (`quantity::show`), and where a sentence
//! stands (`charts`, `report`).

mod back_test;
mod caution;
mod dissent;
mod estimate;
mod level;
mod phrase;
mod share;
mod silence;
mod verdict;

pub use back_test::{extent, plainly, score};
pub use caution::{Said, caution};
pub use dissent::{dissent, part_title};
pub use estimate::{bare_spread, estimate, short, spread};
pub use level::level;
pub use phrase::{quoted, within, years};
pub use share::{bare, bare_points, error_of_points, points, rounded, share, signed_points, simulated, span, with_error};
pub use silence::left_out;
pub use verdict::{sign, verdict, verdict_word};
