//! What each what-if does to the order: a square for each pair of options, in the colour of what happens to it.

use super::rows::{ABOVE, COLUMN, LINE, NAME, WhatIf, further_lines, name_lines, said, words};
use crate::charts::figure::{ChartAxis, Item, Panel};
use crate::charts::theme::{Colour, INK, LABEL_SIZE, MARGIN, MUTED, fit};
use crate::charts::width::Width;
use crate::language::Speech;
use crate::results::PairsIn;

const REVERSED: Colour = (0xa8, 0x3c, 0x00);
const OPENED: Colour = (0xf2, 0xc4, 0x9b);
const KEPT: Colour = (0xd5, 0xda, 0xdf);
/// Most width of all squares on a wide page and on a narrow one, and half the height of one, in CSS pixels.
const BAR: f64 = 150.0;
const NARROW_BAR: f64 = 84.0;
const HALF: f64 = 4.5;
/// How far below the top of its row a bar lies.
const PAIRS: f64 = 33.0;

/// The names of the what-ifs, each with its pairs: a square for each in the colour of what happens to it, and how many that are.
pub fn orders(rows: &[WhatIf], height: f64, language: Speech, page: Width) -> Panel {
    let room = page.pixels() - 2.0 * MARGIN;
    let (width, bar) = page.pick((COLUMN, BAR), (room, NARROW_BAR));
    let (one, further) = (height / rows.len() as f64, further_lines(rows, page));
    let mut items = Vec::new();
    for (n, row) in rows.iter().enumerate() {
        let top = one * n as f64;
        if n % 2 == 0 {
            let points = vec![(0.0, top), (room, top), (room, top + one), (0.0, top + one)];
            items.push(Item::Area { points, colour: MUTED, opacity: 0.06 });
        }
        let lines = name_lines(row.title, page).into_iter().enumerate();
        items.extend(lines.map(|(k, line)| words((4.0, top + NAME + LINE * k as f64), line, INK, true)));
        items.extend(row.pairs().into_iter().flat_map(|pairs| squares(pairs, bar, top + further + PAIRS)));
        let (at, colour) = match row.pairs() {
            Some(pairs) => {
                (one_wide(pairs, bar) * pairs.all as f64 + 14.0, if pairs.reversed > 0 { REVERSED } else { MUTED })
            }
            None => (4.0, MUTED),
        };
        let said = fit(&said(row.pairs(), language), LABEL_SIZE, true, width - at);
        items.push(words((at, top + further + PAIRS), said, colour, colour == REVERSED));
    }
    let (x, y) = (ChartAxis::hidden(0.0, width), ChartAxis::hidden(height, 0.0));
    Panel { frame: [MARGIN, ABOVE, width, height], title: None, x, y, items }
}

/// Width of a pair's square with the blank beside it.
fn one_wide(pairs: &PairsIn, bar: f64) -> f64 {
    (bar / pairs.all as f64).min(10.0)
}

/// A square for each pair: first those that are reversed, then those left open.
fn squares(pairs: &PairsIn, bar: f64, y: f64) -> Vec<Item> {
    let wide = one_wide(pairs, bar);
    // Many pairs leave no room between them.
    let gap = if wide < 4.0 { 0.0 } else { 1.0 };
    let square = |n: usize| {
        let left = 4.0 + wide * n as f64;
        let right = left + wide - gap;
        let points = vec![(left, y - HALF), (right, y - HALF), (right, y + HALF), (left, y + HALF)];
        let changed = pairs.reversed + pairs.opened;
        let colour = if n < pairs.reversed {
            REVERSED
        } else if n < changed {
            OPENED
        } else {
            KEPT
        };
        Item::Area { points, colour, opacity: 1.0 }
    };
    (0..pairs.all).map(square).collect()
}
