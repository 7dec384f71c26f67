//! The option whose risk each what-if moves most: from the lowest to the highest theory, in the study and in the what-if.

use super::rows::{ABOVE, COLUMN, NAME, WhatIf, further_lines, words};
use crate::charts::common::share_axis;
use crate::charts::figure::{Anchor, ChartAxis, Item, MarkShape, Panel};
use crate::charts::theme::{CATEGORIES, Colour, GRID, LABEL_SIZE, MARGIN, MUTED, fit, text_width};
use crate::charts::width::Width;
use crate::language::{Speech, message};

const BEFORE: Colour = MUTED;
const AFTER: Colour = CATEGORIES[0];
/// How far below the top of a row the two ranges lie; on a narrow page they stand below the order, this much lower.
const LINES: [f64; 2] = [28.0, 38.0];
const LOWER: f64 = 38.0;

/// The option whose risk each what-if moves most: its range in the study, and below that its range in the what-if.
pub fn moves(rows: &[WhatIf], height: f64, language: Speech, page: Width) -> Panel {
    let room = page.pixels() - 2.0 * MARGIN;
    let left = page.pick(COLUMN + 12.0, 4.0);
    let (width, lower) = (room - left - 14.0, page.pick(0.0, LOWER + further_lines(rows, page)));
    let most = rows.iter().filter_map(WhatIf::moved).map(|m| m.before.1.max(m.after.1)).fold(0.05, f64::max);
    let x = ChartAxis { grid: false, ..share_axis(most, "", language, true) };
    let mut items = heads(width / x.to, language);
    for (n, row) in rows.iter().enumerate().filter(|(_, row)| row.played.is_some()) {
        let top = height / rows.len() as f64 * n as f64 + lower;
        let tick = |(at, _): &(f64, String)| Item::Line {
            points: vec![(*at, top + LINES[0] - 6.0), (*at, top + LINES[1] + 6.0)],
            colour: GRID,
            width: 1.0,
        };
        let told = row.moved().map_or_else(
            || message("chart-overturns-still").get(language).to_owned(),
            |moved| moved.option.title.get(language).to_owned(),
        );
        items.push(words((0.0, top + NAME), fit(&told, LABEL_SIZE, false, width), MUTED, false));
        if let Some(moved) = row.moved() {
            items.extend(x.ticks.iter().map(tick));
            items.extend(range(moved.before, top + LINES[0], BEFORE));
            items.extend(range(moved.after, top + LINES[1], AFTER));
        }
    }
    let y = ChartAxis::hidden(height, 0.0);
    Panel { frame: [MARGIN + left, ABOVE, width, height], title: None, x, y, items }
}

/// What the two lines are, in their colours above the first row; `scale` is pixels to the unit across.
fn heads(scale: f64, language: Speech) -> Vec<Item> {
    let [before, after] = [message("chart-overturns-before"), message("chart-overturns-after")].map(|m| m.get(language));
    let place = (text_width(before, LABEL_SIZE, true) + 14.0) / scale;
    let head = |x: f64, text: &str, colour: Colour| Item::Label {
        at: (x, 0.0),
        offset: (0.0, -11.0),
        text: text.to_owned(),
        colour,
        strong: true,
        anchor: Anchor::Start,
    };
    vec![head(0.0, before, BEFORE), head(place, after, AFTER)]
}

/// From the lowest to the highest risk.
fn range((low, high): (f64, f64), y: f64, colour: Colour) -> Vec<Item> {
    let mark = |x: f64| Item::Mark { at: (x, y), shape: MarkShape::Disc, colour, radius: 4.0 };
    vec![Item::Line { points: vec![(low, y), (high, y)], colour, width: 2.5 }, mark(low), mark(high)]
}
