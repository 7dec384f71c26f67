//! How the will to intervene was found.

use super::{CautionKind, Fact};
use crate::models::Will;
use crate::results::Results;

/// The other mode can change which of two options looks better.
pub static KIND: CautionKind = CautionKind { key: "will-mode", facts: &["will"], find };

fn find(results: &Results) -> Option<Vec<Fact>> {
    let will = if results.study.will == Will::Given { "given" } else { "derived" };
    Some(vec![Fact::Text(will.to_owned())])
}
