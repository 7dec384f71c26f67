//! All complaints about a study together, and how they are shown.

use super::complaint::Complaint;
use super::render;
use std::fmt;

/// Most complaints shown; the rest are counted.
pub const MOST_SHOWN: usize = 20;

/// Everything that is wrong with a study, or everything that is odd about it, in the order of its files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Complaints(pub Vec<Complaint>);

impl Complaints {
    /// All complaints with excerpts of the files, for a terminal with colours; the first [`MOST_SHOWN`] of them.
    pub fn rendered(&self) -> String {
        let shown = self.0.iter().take(MOST_SHOWN).map(|c| render::text(c, true));
        shown.chain(self.rest().map(|n| format!("and {n} more"))).collect::<Vec<_>>().join("\n\n")
    }

    /// One JSON object a line, the first [`MOST_SHOWN`] of them, then `{"more": n}`.
    pub fn json_lines(&self) -> String {
        let shown = self.0.iter().take(MOST_SHOWN).map(|c| render::json(c).to_string());
        shown.chain(self.rest().map(|n| serde_json::json!({ "more": n }).to_string())).collect::<Vec<_>>().join("\n")
    }

    fn rest(&self) -> Option<usize> {
        self.0.len().checked_sub(MOST_SHOWN).filter(|&n| n > 0)
    }
}

impl fmt::Display for Complaints {
    /// Plain text, without colours.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for complaint in self.0.iter().take(MOST_SHOWN) {
            writeln!(f, "{}\n", render::text(complaint, false))?;
        }
        self.rest().map_or(Ok(()), |n| writeln!(f, "and {n} more"))
    }
}

impl std::error::Error for Complaints {}
