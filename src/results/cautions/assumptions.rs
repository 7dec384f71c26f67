//! Most beliefs rest on no source.

use super::{CautionKind, Fact};
use crate::results::Results;
use crate::scenario::Basis;

/// More than half of the beliefs of the study are assumptions, whether this run reads them or not.
pub static KIND: CautionKind = CautionKind { key: "assumptions", facts: &["assumed", "total", "options"], find };

fn find(results: &Results) -> Option<Vec<Fact>> {
    let counts = [results.beliefs_on(Basis::Assumption), results.beliefs().count(), results.options.len()];
    (counts[0] * 2 > counts[1]).then(|| counts.map(|count| Fact::Count(count as u64)).to_vec())
}
