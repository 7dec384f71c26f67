//! How far the models are to be trusted: how they score against historical cases.

use super::View;
use super::charts::chart;
use crate::language::{Speech, message};
use crate::quantity::show::count;
use crate::report::document::Element;
use crate::report::prose::Prose;
use crate::report::score_tables::{reliability, scores};
use crate::results::BackTestRecord;
use crate::wording::plainly;

pub fn elements(view: &View) -> Vec<Element> {
    let Some(record) = &view.results.history else {
        return vec![Element::paragraph(view.say(message("report-history-none")))];
    };
    let language = view.language;
    let scores = vec![Element::Table(scores(record, language)), Element::note(view.say(message("history-scores-legend")))];
    let reliability =
        vec![Element::Table(reliability(record, language)), Element::note(view.say(message("history-reliability-legend")))];
    let said = [
        Element::paragraph(asked(record, language)),
        Element::List(plainly(record, language).into_iter().map(Prose::from).collect()),
    ];
    let scores = chart(view, "scores", message("report-gist-scores"), scores);
    let reliability = chart(view, "reliability", message("report-gist-reliability"), reliability);
    said.into_iter().chain(scores).chain(reliability).collect()
}

/// What was asked of the models, and what it cannot show.
fn asked(record: &BackTestRecord, language: Speech) -> String {
    let words = [
        ("cases", record.cases.into()),
        ("held", record.held.into()),
        ("crises", record.crises.into()),
        ("draws", count(record.draws).into()),
    ];
    message("report-history-note").with(language, &words)
}
