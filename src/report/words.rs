//! The words of reports and tables, in both languages, one line each.

use crate::language::{Text, message};
use crate::scenario::Basis;

/// The sentence every output carries.
pub const NOT_A_FORECAST: Text = message("report-not-a-forecast");
pub const MODEL: Text = message("report-model");
pub const OPTION: Text = message("report-option");
pub const SUMMARY: Text = message("report-summary");
pub const OPTIONS: Text = message("report-options");
pub const COMPARISON: Text = message("report-comparison");
pub const CHARTS: Text = message("report-charts");
pub const MEASURES: Text = message("report-measures");
pub const BEST: Text = message("report-best");
pub const RANKS: Text = message("report-ranks");
pub const LEDGER: Text = message("report-ledger");
pub const FACTS: Text = message("report-facts");
pub const MODELS: Text = message("report-models");
pub const CAUTIONS: Text = message("report-cautions");
pub const SOURCES: Text = message("report-sources");
pub const MEASURE_GLOSSARY: Text = message("report-measure-glossary");
pub const RERUN: Text = message("report-rerun");
pub const SHARED: Text = message("report-shared");
pub const QUANTITY: Text = message("report-quantity");
pub const BELIEF: Text = message("report-belief");
pub const RANGE: Text = message("report-range");
pub const UNIT: Text = message("report-unit");
pub const BASIS: Text = message("report-basis");
pub const SOURCE_NOTE: Text = message("report-source-note");

/// A basis as a word.
pub fn basis(basis: Basis) -> Text {
    match basis {
        Basis::Article => message("report-article"),
        Basis::Published => message("report-published"),
        Basis::Assumption => message("report-assumption"),
    }
}
