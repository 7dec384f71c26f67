//! The list below a chart that says which option each number stands for.

use super::figure::{Anchor, ChartAxis, Item, Panel};
use super::theme::{Colour, INK, LABEL_SIZE, MARGIN, fit};
use super::width::Width;

/// Height of a line, and blank above the first one, in CSS pixels.
const LINE: f64 = 17.0;
const ABOVE: f64 = 10.0;

/// A panel at the height `top` with a line for each of `titles`, which begin with their numbers, and its height with the blank
/// above it; a title in `stressed` is in colour.
pub fn key_list(titles: &[String], stressed: Option<(usize, Colour)>, page: Width, top: f64) -> (Panel, f64) {
    let columns = page.pick(2.min(titles.len()), 1).max(1);
    let lines = titles.len().div_ceil(columns);
    let (room, height) = (page.pixels() - 2.0 * MARGIN, LINE * lines as f64);
    let width = room / columns as f64;
    let item = |(i, title): (usize, &String)| {
        let stress = stressed.filter(|(which, _)| *which == i);
        Item::Label {
            at: ((i / lines) as f64 * width, (i % lines) as f64 * LINE),
            offset: (0.0, 0.5 * LINE),
            text: fit(title, LABEL_SIZE, stress.is_some(), width - 12.0),
            colour: stress.map_or(INK, |(_, colour)| colour),
            strong: stress.is_some(),
            anchor: Anchor::Start,
        }
    };
    let panel = Panel {
        frame: [MARGIN, top + ABOVE, room, height.max(1.0)],
        title: None,
        x: ChartAxis::hidden(0.0, room),
        y: ChartAxis::hidden(height.max(1.0), 0.0),
        items: titles.iter().enumerate().map(item).collect(),
    };
    (panel, ABOVE + height)
}
