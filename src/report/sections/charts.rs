//! The charts that were drawn.

use super::View;
use crate::report::Picture;
use crate::report::document::Element;

pub fn elements(view: &View) -> Vec<Element> {
    let figure = |picture: &Picture| Element::Figure { key: picture.key.clone(), description: picture.description.clone() };
    view.pictures.iter().map(figure).collect()
}
