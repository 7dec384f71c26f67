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
mod complete;
mod document;
mod elections;
mod evidence_shelf;
mod fingerprint;
mod former;
mod guarantee;
mod guarantor_schema;
mod guarantors;
mod layers;
mod library;
mod load;
mod option;
mod parties;
mod percent;
mod place;
mod plausible;
mod posteriors;
mod quantities;
mod read;
pub(crate) mod reading;
mod render;
mod roster;
mod schema;
mod setting;
mod setting_value;
mod shelf;
mod shipped;
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

pub use checked::{BaseRateSource, Basis, Coupling, Entry, Guarantor, Note, Offer, Origin, Scenario, Variant};
pub use complaint::Complaint;
pub use complaints::{Complaints, MOST_SHOWN};
pub use document::{escape, is_hidden};
pub use elections::{Day, Elections};
pub use fingerprint::Hashes;
pub use load::{load, load_with_warnings};
pub use parties::Parties;
pub use place::{Input, StudyPlace};
pub use plausible::implausible;
pub use read::LARGEST;
pub use schema::schema;
pub use setting::{Change, RULE, Setting, SettingError};
pub use shelf::WORLD;
pub use shipped::{shipped, shipped_evidence, shipped_studies};
pub use source::{Source, SourceConfidence, doi_fault, url_fault};
pub use suggest::suggestion;
