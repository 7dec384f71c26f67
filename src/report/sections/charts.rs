//! The charts that were drawn.

use super::View;
use crate::report::document::Block;

pub fn blocks(view: &View) -> Vec<Block> {
    let figure = |picture: &crate::report::Picture| Block::Figure {
        key: picture.key.clone(),
        description: picture.description.clone(),
    };
    view.pictures.iter().map(figure).collect()
}
