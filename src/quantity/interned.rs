//! Quantities that a study brings with it, kept for as long as the program runs: everything that reads quantities holds
//! references to them. Each is kept once, however often its study is read.

use super::QuantitySpec;
use std::sync::{Mutex, PoisonError};

static KNOWN: Mutex<Vec<&'static QuantitySpec>> = Mutex::new(Vec::new());

/// `spec`, kept.
pub fn interned(spec: QuantitySpec) -> &'static QuantitySpec {
    // A thread that panicked while it held the lock has left whole entries behind.
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(same) = known.iter().find(|same| same.is_alike(&spec)) {
        return same;
    }
    let spec: &'static QuantitySpec = Box::leak(Box::new(spec));
    known.push(spec);
    spec
}
