//! The short answer, which the terminal and the page say in the same words, and the chart of it.

use super::View;
use super::charts::chart;
use super::comparison::risks;
use crate::language::message;
use crate::report::document::Element;
use crate::report::first_screen::first_screen;

pub fn elements(view: &View) -> Vec<Element> {
    let said = first_screen(view.results, view.language).into_iter().map(Element::paragraph);
    let numbers = vec![Element::note(view.say(message("report-comparison-note"))), Element::Table(risks(view))];
    said.chain(chart(view, "attack-risk", message("report-gist-risks"), numbers)).collect()
}
