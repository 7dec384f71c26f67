//! What stands above and below the panels of a figure, broken into lines: title, subtitle and legend; method and credit.

use super::figure::{Figure, LegendEntry};
use super::theme::{LABEL_SIZE, MARGIN, SMALL_SIZE, SUBTITLE_SIZE, fit, text_width, wrap};
use super::width::Width;

/// Height of a line of the title, of the subtitle, of the legend, and of what stands below the panels.
pub const TITLE_LINE: f64 = 23.0;
pub const SUBTITLE_LINE: f64 = 17.0;
pub const LEGEND_LINE: f64 = 20.0;
pub const SMALL_LINE: f64 = 15.0;
/// Blank above the title, and between head and panels.
pub const ABOVE: f64 = 16.0;
pub const BELOW: f64 = 8.0;
/// Blank between panels and method, and between method and credit.
pub const APART: f64 = 16.0;
pub const CREDIT_APART: f64 = 5.0;
/// Blank below everything.
const END: f64 = 8.0;

/// Height of the whole figure in CSS pixels.
pub fn height(figure: &Figure) -> f64 {
    let small = SMALL_LINE * (method_lines(figure).len() + credit_lines(figure).len()) as f64;
    (head_height(figure) + figure.body + APART + small + CREDIT_APART + END).ceil()
}

/// Height of everything above the panels.
fn head_height(figure: &Figure) -> f64 {
    let title = title_lines(figure).len() as f64 * TITLE_LINE;
    let subtitle = subtitle_lines(figure).len() as f64 * SUBTITLE_LINE;
    ABOVE + title + subtitle + BELOW + legend_rows(&figure.legend, figure.width).len() as f64 * LEGEND_LINE
}

/// `text` broken into lines that stay in the picture, however long a word is.
fn lines(text: &str, size: f64, strong: bool, figure: &Figure) -> Vec<String> {
    let room = figure.width.pixels() - 2.0 * MARGIN;
    let lines = wrap(text, size, strong, room).into_iter().filter(|line| !line.is_empty());
    lines.map(|line| fit(&line, size, strong, room)).collect()
}

pub(super) fn title_lines(figure: &Figure) -> Vec<String> {
    lines(&figure.title, figure.width.title_size(), true, figure)
}

pub(super) fn subtitle_lines(figure: &Figure) -> Vec<String> {
    lines(&figure.subtitle, SUBTITLE_SIZE, false, figure)
}

pub(super) fn method_lines(figure: &Figure) -> Vec<String> {
    lines(&figure.method, SMALL_SIZE, false, figure)
}

pub(super) fn credit_lines(figure: &Figure) -> Vec<String> {
    lines(&figure.caption, SMALL_SIZE, false, figure)
}

/// Legend entries broken into rows, each with its left edge.
pub(super) fn legend_rows(legend: &[LegendEntry], width: Width) -> Vec<Vec<(f64, &LegendEntry)>> {
    let mut rows: Vec<Vec<(f64, &LegendEntry)>> = Vec::new();
    let mut x = MARGIN;
    for entry in legend {
        let long = 22.0 + text_width(&entry.label, LABEL_SIZE, false);
        if rows.is_empty() || x + long > width.pixels() - MARGIN {
            rows.push(Vec::new());
            x = MARGIN;
        }
        if let Some(row) = rows.last_mut() {
            row.push((x, entry));
        }
        x += long + 18.0;
    }
    rows
}
