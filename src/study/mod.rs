//! A study: a scenario and the models to play it with, complete before the first draw.
//!
//! Here a draw becomes the situation of each year; what follows from the situation is the models' business.

mod assemble;
mod beliefs;
mod clock;
mod derived;
mod dimensions;
mod error;
mod odds;
mod prepare;
mod present;
mod readers;
mod rules;
mod situation;
mod slice;
mod stage;

pub use assemble::{SampledColumn, Study};
pub use beliefs::{lacking, lacking_for_will, left_out, quantities_read};
pub use derived::{JointWill, Member, WillParts};
pub use error::AssembleError;
pub use prepare::PreparedOption;
pub use readers::{Occasion, Reader, is_read, readers_of, unread};
pub use situation::{Pages, fill_years};
pub use stage::Stage;
