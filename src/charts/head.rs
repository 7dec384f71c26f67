//! What stands above the panels of a figure: title, subtitle and legend, broken into lines.

use super::figure::{Figure, LegendEntry};
use super::theme::{LABEL_SIZE, MARGIN, SUBTITLE_SIZE, TITLE_SIZE, WIDTH, text_width, wrap};

/// Height of everything above the panels.
pub fn head_height(figure: &Figure) -> f64 {
    let title = title_lines(&figure.title).len() as f64 * 23.0;
    let subtitle = subtitle_lines(&figure.subtitle).len() as f64 * 17.0;
    16.0 + title + subtitle + 8.0 + legend_rows(&figure.legend).len() as f64 * 20.0
}

pub(super) fn title_lines(title: &str) -> Vec<String> {
    wrap(title, TITLE_SIZE, true, WIDTH - 2.0 * MARGIN)
}

pub(super) fn subtitle_lines(subtitle: &str) -> Vec<String> {
    wrap(subtitle, SUBTITLE_SIZE, false, WIDTH - 2.0 * MARGIN)
}

/// Legend entries broken into rows, each with its left edge.
pub(super) fn legend_rows(legend: &[LegendEntry]) -> Vec<Vec<(f64, &LegendEntry)>> {
    let mut rows: Vec<Vec<(f64, &LegendEntry)>> = Vec::new();
    let mut x = MARGIN;
    for entry in legend {
        let width = 22.0 + text_width(&entry.label, LABEL_SIZE, false) + 18.0;
        if rows.is_empty() || x + width > WIDTH - MARGIN {
            rows.push(Vec::new());
            x = MARGIN;
        }
        if let Some(row) = rows.last_mut() {
            row.push((x, entry));
        }
        x += width;
    }
    rows
}
