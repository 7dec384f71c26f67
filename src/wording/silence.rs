//! Which theories are not counted where options are set side by side.

use crate::language::{Speech, message};
use crate::results::Results;

/// A sentence that names the theories that are silent about some option; absent if none is.
pub fn left_out(results: &Results, speech: Speech) -> Option<String> {
    let shown = results.comparable();
    let others = results.models.iter().filter(|card| shown.iter().all(|known| known.key != card.key));
    let names: Vec<&str> = others.map(|card| card.title.get(speech)).collect();
    (!names.is_empty()).then(|| message("screen-left-out").with(speech, &[("models", names.join(", ").into())]))
}
