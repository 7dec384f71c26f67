//! What stands in `scenarios`, compiled in: the studies that garant ships, and the posteriors with the tables they are computed
//! from.

use super::shelf::{Embedded, WORLD};

include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

/// The folder of the posteriors.
const EVIDENCE: &str = "evidence";

/// The files of the folder called `name`; absent if there is none.
pub fn shipped(name: &str) -> Option<Embedded> {
    SHIPPED.iter().find(|(folder, _)| *folder == name).map(|(_, files)| *files)
}

/// The names of the studies, in order.
pub fn shipped_studies() -> impl Iterator<Item = &'static str> {
    let is_study = |(_, files): &&(&str, Embedded)| files.iter().any(|(name, _)| *name == WORLD);
    SHIPPED.iter().filter(is_study).map(|(folder, _)| *folder)
}

/// The posteriors and their tables.
pub fn shipped_evidence() -> Embedded {
    shipped(EVIDENCE).unwrap_or_default()
}
