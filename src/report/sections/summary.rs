//! The short answer, which the terminal and the page say in the same words.

use super::View;
use crate::report::document::Element;
use crate::report::first_screen::first_screen;

pub fn elements(view: &View) -> Vec<Element> {
    first_screen(view.results, view.language).into_iter().map(Element::paragraph).collect()
}
