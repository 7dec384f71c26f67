//! Words that several documents use.

use crate::language::{Speech, Text, message};
use crate::results::OptionRecord;
use crate::scenario::Basis;
use crate::wording::quoted;

/// The sentence every document of numbers carries.
pub const NOT_A_FORECAST: Text = message("report-not-a-forecast");
/// What a row of options is.
pub const OPTION: Text = message("report-option");
/// What a row of models is.
pub const MODEL: Text = message("report-model");

/// A basis as a word.
pub fn basis(basis: Basis) -> Text {
    match basis {
        Basis::Article => message("report-article"),
        Basis::Published => message("report-published"),
        Basis::Calibrated => message("report-calibrated"),
        Basis::Assumption => message("report-assumption"),
    }
}

/// The title of an option in quotation marks.
pub fn title(option: &OptionRecord, language: Speech) -> String {
    quoted(option.title.get(language), language)
}
