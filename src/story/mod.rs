//! One course of events, for the classroom: a single draw, followed year by year by tossing coins.
//!
//! This is the only place where an event is decided by a coin. A story shows how a theory thinks; it estimates nothing. Folded
//! over all coins, the probabilities a story is made of are the model's measures of that draw to the last digits; a test
//! does the folding.

mod course;
mod scene;
mod tell;

pub use course::{Chance, Chapter, Ending, Event, Stance, Story, play};
pub use scene::{DrawnQuantity, Scene};
pub use tell::{Passage, tell};
