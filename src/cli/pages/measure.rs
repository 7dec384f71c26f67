//! A measure: its definition, its unit and which direction is better.

use super::{about, says};
use crate::language::{Speech, message};
use crate::models::measures::Measure;
use crate::report::Document;
use crate::stats::Better;

/// Everything about a measure.
pub fn measure(measure: &Measure, language: Speech) -> Document {
    let better = match measure.better {
        Better::Low => message("explain-lower-is-better"),
        Better::High => message("explain-higher-is-better"),
    };
    about(message("explain-measure"), measure.key, measure.title, language)
        .with(says(message("explain-definition"), measure.definition.get(language), language))
        .with(says(message("explain-unit"), measure.unit, language))
        .with(says(message("explain-direction"), better.get(language), language))
}
