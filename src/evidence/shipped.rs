//! The posteriors that garant ships, compiled in.

use super::posterior::Posterior;
use super::read::read_posterior;
use crate::scenario::reading::FileText;
use crate::scenario::{Complaints, shipped_evidence};

/// Their keys, in the order of lists.
pub const POSTERIORS: &[&str] = &[
    "crises",
    "renewed-war",
    "renewed-war-weibull",
    "pledges-honoured",
    "pledges-honoured-before-1945",
    "pledges-honoured-after-1945",
    "multilateral-pledges-after-1945",
    "peacekeeping",
    "incidents-troops",
    "forces-after-war",
    "pledge-endings",
    "pledge-endings-after-1945",
    "us-withdrawals",
    "us-returns",
    "battles",
    "battles-1904-1991",
];

/// The posterior called `key`; `None` if garant ships none of that name.
///
/// # Errors
/// With everything that is wrong with it, which is a bug.
pub fn shipped(key: &str) -> Option<Result<Posterior, Complaints>> {
    shipped_text(key).map(|text| read_posterior(&text))
}

/// Its file; `None` if garant ships none of that name.
pub fn shipped_text(key: &str) -> Option<FileText> {
    let file = format!("{key}.toml");
    let (name, bytes) = shipped_evidence().iter().find(|(known, _)| *known == file)?;
    Some(FileText::Shipped(name, bytes))
}
