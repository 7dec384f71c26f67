//! Scenarios: a study's files, read, checked with all complaints at once, and turned into a [`Scenario`].
//!
//! Two stages: what a file says (`world`, `option`; private) and what a complete study is ([`Scenario`]). Between them
//! files are laid over what they extend. Nothing here draws a number or knows a model's answer.

mod basis;
mod belief;
mod belief_schema;
mod checked;
mod complaint;
mod complaints;
mod document;
mod elections;
mod evidence_files;
mod evidence_shelf;
mod fingerprint;
mod guarantee;
mod layers;
mod library;
mod load;
mod option;
mod percent;
mod plausible;
mod posteriors;
mod quantities;
mod read;
pub(crate) mod reading;
mod render;
mod schema;
mod setting;
mod setting_value;
mod shelf;
mod source;
mod source_schema;
mod sources;
mod suggest;
mod syntax;
mod table;
mod value;
mod variant;
mod what_if;
mod words;
mod world;

pub use checked::{BaseRateSource, Basis, Bloc, Coupling, Entry, Note, Offer, Origin, Scenario, Variant};
pub use complaint::Complaint;
pub use complaints::{Complaints, MOST_SHOWN};
pub use document::{escape, is_hidden};
pub use elections::{Day, Elections};
pub use evidence_files::EVIDENCE;
pub use fingerprint::Hashes;
pub use load::{Input, load, load_with_warnings};
pub use plausible::implausible;
pub use read::LARGEST;
pub use schema::schema;
pub use setting::{Change, RULE, Setting, SettingError};
pub use shelf::WORLD;
pub use source::{Source, SourceConfidence, doi_fault, url_fault};
pub use suggest::suggestion;
