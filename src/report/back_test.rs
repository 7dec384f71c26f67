//! The back-test: what it comes to, failures, scores, then how far to trust them.

use super::document::{Document, Element, Section};
use super::prose::Prose;
use super::score_tables::{reliability, scores};
use super::table::{Content, Table, TableCell, TableRow};
use super::words::NOT_A_FORECAST;
use crate::history::{Case, History, Judged};
use crate::language::{Language, Speech, Text, message};
use crate::quantity::show::count;
use crate::wording::{plainly, rounded};

/// The back-test of models against historical cases.
pub fn back_test(history: &History, language: Language) -> Document {
    let language: Speech = language.into();
    let held = history.cases.iter().filter(|case| case.deterred).count();
    let arguments = [("cases", history.cases.len().into()), ("held", held.into()), ("draws", count(history.draws()).into())];
    let title = message("history-title").with(language, &arguments);
    let cautions = history.cautions.iter().map(|caution| Prose::from(caution.get(language)));
    let record = history.record();
    let section = |title: Text, elements| Section::new(title.get(language), elements);
    let legend = |legend: Text| Element::paragraph(legend.get(language));
    let said = plainly(&record, language).into_iter().map(Prose::from).collect();
    let scores = vec![Element::Table(scores(&record, language)), legend(message("history-scores-legend"))];
    let reliability = vec![Element::Table(reliability(&record, language)), legend(message("history-reliability-legend"))];
    Document { closing: Some(NOT_A_FORECAST.get(language).to_owned()), ..Document::new(language, title) }
        .with(section(message("history-plainly"), vec![Element::List(said)]))
        .with(section(message("history-failures"), vec![Element::Table(failures(history, language))]))
        .with(section(message("history-scores"), scores))
        .with(section(message("history-reliability"), reliability))
        .with(Section::new("", vec![Element::Warnings(cautions.collect())]))
}

/// A row per case that some model got badly wrong, most models first.
fn failures(history: &History, language: Speech) -> Table {
    let missed = |case: &Case| history.models().filter(|m| m.record.misses.iter().any(|c| c == case.key.as_str())).collect();
    let mut rows: Vec<(&Case, Vec<&Judged>)> = history.cases.iter().map(|case| (case, missed(case))).collect();
    rows.retain(|(_, models)| !models.is_empty());
    rows.sort_by_key(|(_, models)| std::cmp::Reverse(models.len()));
    let all = history.models().count();
    let row = |(case, models): &(&Case, Vec<&Judged>)| {
        let happened = if case.deterred { message("history-held") } else { message("history-attacked") };
        let given = models.iter().map(|model| given(case, model, language)).collect::<Vec<_>>().join(", ");
        let cells = [happened.get(language).to_owned(), format!("{}/{all}", models.len()), given];
        TableRow::new(case.title.get(language), cells.map(TableCell::text).to_vec())
    };
    let none = || TableRow::new(message("history-none").get(language), vec![TableCell::text(""); 3]);
    let heads = [message("history-case"), message("history-happened"), message("history-wrong"), message("history-given")];
    let mut table = Table::under(&heads, Content::Words, language).rows(rows.iter().map(row));
    if table.rows.is_empty() {
        table.rows.push(none());
    }
    table
}

/// What a model gave to peace in a case, as one word.
fn given(case: &Case, model: &Judged, language: Speech) -> String {
    let answer = model.answers.iter().find(|a| a.case == case.key.as_str()).and_then(|a| a.probability);
    format!("{}\u{a0}{}", model.record.key, answer.map_or("—".into(), |p| rounded(p, 0, language)))
}
