//! Verdicts as words.

use crate::language::{Speech, Text, message};
use crate::results::Value;
use crate::stats::Verdict;

/// A verdict as a word.
pub fn verdict_word(verdict: Verdict) -> Text {
    match verdict {
        Verdict::Better => message("verdict-better"),
        Verdict::Worse => message("verdict-worse"),
        Verdict::Negligible => message("verdict-negligible"),
        Verdict::Unclear => message("verdict-unclear"),
    }
}

/// The verdict against the reference option; of the reference itself, that it is.
pub fn verdict(value: &Value, language: Speech) -> &'static str {
    value.difference.map_or(message("verdict-reference"), |difference| verdict_word(difference.verdict)).get(language)
}

/// The verdict against the reference as a sign for narrow tables; of the reference itself, a blank.
pub fn sign(value: &Value) -> &'static str {
    match value.difference.map(|difference| difference.verdict) {
        Some(Verdict::Better) => "+",
        Some(Verdict::Worse) => "−",
        Some(Verdict::Negligible) => "=",
        Some(Verdict::Unclear) => "?",
        None => " ",
    }
}
