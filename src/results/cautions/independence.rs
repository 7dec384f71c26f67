//! Quantities are drawn independently of one another.

use super::{CautionKind, Fact};
use crate::results::Results;

/// What deters best may also provoke most, and no draw knows it.
pub static KIND: CautionKind = CautionKind { key: "independence", facts: &[], find };

fn find(results: &Results) -> Option<Vec<Fact>> {
    (results.options.len() > 1).then(Vec::new)
}
