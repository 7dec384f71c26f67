//! Scenarios: a study's files, read, checked with all complaints at once, and turned into a [`Scenario`].
//!
//! Two types, two stages: what a file says (`written`, private) and what a complete study is ([`Scenario`]). Nothing here
//! draws a number or knows a model's answer.

mod belief;
mod checked;
mod complaint;
mod fingerprint;
mod load;
mod page;
mod reader;
mod setting;
mod written;

pub use checked::{Basis, Bloc, Entry, Note, Offer, Origin, Scenario, Source};
pub use complaint::{Complaint, Complaints, Place, visible};
pub use fingerprint::Hashes;
pub use load::{Input, WORLD, load};
pub use page::{MOST_BYTES, Page};
pub use setting::SettingError;
