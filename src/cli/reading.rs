//! Reading a results file.

use super::{Exit, Failure};
use crate::files;
use crate::results::{self, Results};
use std::path::Path;

/// Largest results file read: a hundred years of a dozen options under ten models have half of it.
pub const MOST_BYTES: u64 = 64 << 20;

/// Reads a results file.
///
/// # Errors
/// If it cannot be read, is no results file, has another schema, or says what cannot be.
pub fn read(path: &Path) -> Result<Results, Failure> {
    let refuse = |why: String| Failure::new(Exit::Refused, format!("{}: {why}", path.display()));
    let text = files::read::text(path, MOST_BYTES).map_err(|why| refuse(why.to_string()))?;
    results::read(&text).map_err(|wrong| {
        refuse(format!("not a results file: {wrong}")).hint("name the results.json that `garant run` wrote, as it wrote it")
    })
}
