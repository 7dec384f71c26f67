//! Reading results without trust. A results file is passed around like a scenario and is checked like one: what may size an
//! axis, index a list or be shown is bounded here, and an error names its place: `cells[3].measures.attack.estimate.mean`.
//!
//! Three passes: texts and sizes while nothing is built yet (`inspect`), the shape (types), what the parts say of one another
//! and which values they may have (`manifest`, `study`, `numbers`, `cells`, `comparison`,
//! `cautions`, `findings`, `back_test`, `teaching`).

mod back_test;
mod cautions;
mod cells;
mod comparison;
mod findings;
mod inspect;
mod manifest;
mod numbers;
mod study;
mod teaching;
mod variants;
mod wrong;

pub use manifest::manifest;
pub use wrong::Wrong;

use super::{Results, SCHEMA};
use serde::Deserialize;
use std::collections::BTreeSet;
use wrong::Checked;

/// What parts of the results refer to.
struct Known<'a> {
    results: &'a Results,
    options: BTreeSet<&'a str>,
    models: BTreeSet<&'a str>,
    sources: BTreeSet<&'a str>,
}

/// The results that `text` holds.
///
/// # Errors
/// If it is no results, of another schema, or says what cannot be.
pub fn read(text: &str) -> Result<Results, Wrong> {
    let results = parse(text)?;
    check(&results, false)?;
    Ok(results)
}

/// The skeleton of results that `text` holds: all that is known before the first draw.
///
/// # Errors
/// As [`read`].
pub fn read_skeleton(text: &str) -> Result<Results, Wrong> {
    let results = parse(text)?;
    check(&results, true)?;
    Ok(results)
}

/// What says how a results file is to be read.
#[derive(Deserialize)]
struct Shape {
    schema: u32,
}

fn parse(text: &str) -> Result<Results, Wrong> {
    inspect::inspect(text)?;
    // The shape is read first, so that a file of another version is said to be one.
    let Shape { schema } = typed(text)?;
    if schema != SCHEMA {
        let why = format!("is {schema}, this program reads {SCHEMA}: make the results anew with garant run");
        return Err(Wrong::new(why).within("schema"));
    }
    typed(text)
}

fn typed<'t, T: Deserialize<'t>>(text: &'t str) -> Result<T, Wrong> {
    serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(text))
        .map_err(|error| Wrong::at(error.path().to_string(), error.inner().to_string()))
}

fn check(results: &Results, skeleton: bool) -> Checked {
    manifest::manifest(&results.manifest).map_err(|w| w.within("manifest"))?;
    study::check(results)?;
    let known = Known {
        results,
        options: results.options.iter().map(|o| o.key.as_str()).collect(),
        models: results.models.iter().map(|m| m.key.as_str()).collect(),
        sources: results.study.sources.iter().map(|s| s.key.as_str()).collect(),
    };
    known.manifest()?;
    known.study()?;
    known.cells(skeleton)?;
    known.comparison()?;
    known.findings()?;
    known.swaps()?;
    known.variants()?;
    known.cautions()?;
    known.back_test()?;
    known.teaching()
}

impl Known<'_> {
    fn option(&self, key: &str) -> Checked {
        if self.options.contains(key) { Ok(()) } else { Wrong::say(format!("there is no option `{}`", key.escape_debug())) }
    }

    fn model(&self, key: &str) -> Checked {
        if self.models.contains(key) { Ok(()) } else { Wrong::say(format!("there is no model `{}`", key.escape_debug())) }
    }

    fn source(&self, key: &str) -> Checked {
        if self.sources.contains(key) { Ok(()) } else { Wrong::say(format!("there is no source `{}`", key.escape_debug())) }
    }
}
