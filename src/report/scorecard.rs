//! The scorecard of models: one row each.

use super::document::{Document, Element, Section};
use super::score_tables::name;
use super::table::{Content, Table, TableCell, TableRow};
use super::words::{MODEL, NOT_A_FORECAST};
use crate::language::{Language, Speech, message};
use crate::quantity::show::{count, decimal};
use crate::scorecard::{Cost, ScoreRow, Scorecard};
use crate::wording::score;

/// The scorecard as a document.
pub fn scorecard(scorecard: &Scorecard, language: Language) -> Document {
    let language: Speech = language.into();
    let arguments = [("cases", scorecard.cases.into()), ("draws", count(scorecard.draws).into())];
    let title = message("scorecard-title").with(language, &arguments);
    let heads = [
        MODEL,
        message("scorecard-textbook"),
        message("history-brier"),
        message("history-misses"),
        message("scorecard-faults"),
        message("scorecard-cost"),
    ];
    let rows = scorecard.rows.iter().map(|row| self::row(scorecard, row, language));
    let table = Element::Table(Table::under(&heads, Content::Numbers, language).rows(rows));
    let legend = Element::paragraph(message("scorecard-legend").get(language));
    Document { closing: Some(NOT_A_FORECAST.get(language).to_owned()), ..Document::new(language, title) }
        .with(Section::new("", vec![table, legend]))
}

/// What is not asked of a yardstick stays empty.
fn row(scorecard: &Scorecard, row: &ScoreRow, language: Speech) -> TableRow {
    let asked = |text: Option<String>| TableCell::text(text.unwrap_or_default());
    let cells = vec![
        asked(row.textbook.map(|t| format!("{}/{}", t.met, t.known))),
        row.brier.as_ref().map(|s| score(s, language)).into(),
        TableCell::text(format!("{}/{}", row.misses, scorecard.cases)),
        asked((row.asked > 0).then(|| row.faults.to_string())),
        asked(row.cost.as_ref().map(|c| cost(c, language))),
    ];
    TableRow::new(name(row.title.get(language), row.maturity.is_none()), cells)
}

/// `310 (300–330)`.
fn cost(cost: &Cost, language: Speech) -> String {
    let digits = usize::from(cost.median < 10.0);
    let [median, lo, hi] = [cost.median, cost.lower_quartile, cost.upper_quartile].map(|x| decimal(x, digits, language));
    format!("{median}\u{a0}({lo}–{hi})")
}
