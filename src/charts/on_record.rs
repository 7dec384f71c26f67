//! What is on record behind rows of risks: how often it came to war again.

use super::figure::{Anchor, Item};
use super::rows::NamedRows;
use super::theme::RECORD;
use crate::language::{Speech, message};
use crate::results::Results;
use crate::wording::{rounded, span};

/// How often it came to war again on record: a line with its name, and the band in which it may lie.
pub fn on_record(results: &Results, rows: &NamedRows, to: f64, language: Speech) -> Vec<Item> {
    let Some(found) = &results.study.base_rate else { return Vec::new() };
    let ([lo, hi], end) = (found.interval, rows.names.len() as f64);
    let points = vec![(lo, 0.0), (hi, 0.0), (hi, end), (lo, end)];
    let words = [("risk", rounded(found.risk, 0, language).into()), ("interval", span(lo, hi, 0, language).into())];
    let text = message("chart-on-record").with(language, &words);
    let (offset, anchor) = if found.risk < 0.5 * to { ((-3.0, -9.0), Anchor::Start) } else { ((3.0, -9.0), Anchor::End) };
    vec![
        Item::Area { points, colour: RECORD, opacity: 0.13 },
        Item::Line { points: vec![(found.risk, 0.0), (found.risk, end)], colour: RECORD, width: 1.5 },
        Item::Label { at: (found.risk, 0.0), offset, text, colour: RECORD, strong: true, anchor },
    ]
}
