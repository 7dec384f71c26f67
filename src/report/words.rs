//! Words that several documents use.

use crate::language::{Language, Text, message};
use crate::scenario::Basis;
use crate::stats::Verdict;

/// The sentence every document of numbers carries.
pub const NOT_A_FORECAST: Text = message("report-not-a-forecast");
/// What a row of options is.
pub const OPTION: Text = message("report-option");
/// What a row of models is.
pub const MODEL: Text = message("report-model");
/// The option all others are compared with.
pub const REFERENCE: Text = message("report-reference");

/// A verdict as a word.
pub fn verdict(verdict: Verdict) -> Text {
    match verdict {
        Verdict::Better => message("report-better"),
        Verdict::Worse => message("report-worse"),
        Verdict::Negligible => message("report-negligible"),
        Verdict::Unclear => message("report-unclear"),
    }
}

/// A basis as a word.
pub fn basis(basis: Basis) -> Text {
    match basis {
        Basis::Article => message("report-article"),
        Basis::Published => message("report-published"),
        Basis::Assumption => message("report-assumption"),
    }
}

/// A title in quotation marks.
pub fn quoted(title: &str, language: Language) -> String {
    message("report-quoted").with(language, &[("title", title.into())])
}
