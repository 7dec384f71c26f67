//! What the measures mean.

use super::{View, keyed};
use crate::report::document::{Block, Prose};
use crate::results::MeasureRecord;

pub fn blocks(view: &View) -> Vec<Block> {
    let about = |measure: &MeasureRecord| {
        let definition = Prose::from(format!("{} ", measure.definition)).muted(format!("[{}]", measure.unit));
        (keyed(measure.title.get(view.language), &measure.key), definition)
    };
    vec![Block::Definitions(view.results.measures.iter().map(about).collect())]
}
