//! Everything that is cited: what each source states, where a reader finds it, how sure it is, and what rests on it.

use super::View;
use crate::language::message;
use crate::report::document::Element;
use crate::report::source_use::{cited, source_list};

pub fn elements(view: &View) -> Vec<Element> {
    let note = Element::note(view.say(message("sources-note")));
    [vec![note], source_list(&cited(view.results), view.language)].concat()
}
