//! How the will to intervene was found.

use super::{CautionKind, Fact};
use crate::results::Results;

/// The other mode can change which of two options looks better; nothing is said where the study does not know the other mode.
pub static KIND: CautionKind = CautionKind { key: "will-mode", facts: &["will"], find };

fn find(results: &Results) -> Option<Vec<Fact>> {
    results.study.other_will.then(|| vec![Fact::Text(results.study.will.key().to_owned())])
}
