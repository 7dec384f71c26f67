//! Everything that is cited.

use super::View;
use crate::report::document::Block;

pub fn blocks(view: &View) -> Vec<Block> {
    vec![Block::List(view.results.study.sources.iter().map(|source| view.source(&source.key).into()).collect())]
}
