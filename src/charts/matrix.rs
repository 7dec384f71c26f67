//! A matrix of coloured cells with their values printed in them, so that no reader depends on colour alone.

use super::figure::{Anchor, ChartAxis, Item, Panel};
use super::theme::{Colour, LABEL_SIZE, MARGIN, MUTED, WIDTH, fit, text_width, wrap};

/// What stands in a cell.
pub struct MatrixEntry {
    /// Fill.
    pub colour: Colour,
    /// Lines of text, the first one heavier.
    pub lines: Vec<String>,
}

/// A matrix: titles of rows and columns, what stands where, width left for row titles, height of a row.
pub struct Matrix<'a> {
    /// Titles of the rows, first at the top.
    pub rows: Vec<String>,
    /// Titles of the columns, above them.
    pub columns: Vec<String>,
    /// The entry of a row and a column; absent for an empty cell.
    pub entry: &'a dyn Fn(usize, usize) -> Option<MatrixEntry>,
    /// Room left of the matrix in CSS pixels.
    pub left: f64,
    /// Height of a row in CSS pixels.
    pub row_height: f64,
}

const LINE: f64 = 14.0;
/// White between cells, as a share of a cell.
const GAP: f64 = 0.015;

impl Matrix<'_> {
    /// The panel and the height it takes, titles of columns included.
    pub fn panel(&self) -> (Panel, f64) {
        let (n, k) = (self.rows.len(), self.columns.len());
        let width = WIDTH - 2.0 * MARGIN - self.left;
        let column = width / k.max(1) as f64;
        let heads: Vec<Vec<String>> =
            self.columns.iter().map(|c| wrap(&breakable(c, column - 4.0), LABEL_SIZE, false, column - 4.0)).collect();
        let above = 14.0 + LINE * heads.iter().map(Vec::len).max().unwrap_or(0) as f64;
        let height = self.row_height * n as f64;
        let mut items: Vec<Item> = heads.iter().enumerate().flat_map(|(c, lines)| heading(c, lines, column - 4.0)).collect();
        for r in 0..n {
            for c in 0..k {
                items.extend((self.entry)(r, c).into_iter().flat_map(|entry| cell(r, c, &entry)));
            }
        }
        let ticks = self.rows.iter().enumerate().map(|(r, title)| (r as f64 + 0.5, title.clone())).collect();
        let panel = Panel {
            frame: [MARGIN + self.left, above, width, height],
            title: None,
            x: ChartAxis { from: 0.0, to: k as f64, ticks: Vec::new(), title: String::new(), grid: false },
            y: ChartAxis { from: n as f64, to: 0.0, ticks, title: String::new(), grid: false },
            items,
        };
        (panel, above + height + 12.0)
    }
}

/// `title` with words too wide for a column parted after their hyphens.
fn breakable(title: &str, room: f64) -> String {
    let word = |w: &str| if text_width(w, LABEL_SIZE, false) > room { w.replace('-', "- ") } else { w.to_owned() };
    title.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// The title of a column: its lines end just above the matrix.
fn heading(column: usize, lines: &[String], room: f64) -> Vec<Item> {
    let line = |(i, text): (usize, &String)| Item::Label {
        at: (column as f64 + 0.5, 0.0),
        offset: (0.0, -10.0 - LINE * (lines.len() - 1 - i) as f64),
        text: fit(text, LABEL_SIZE, false, room),
        colour: MUTED,
        strong: false,
        anchor: Anchor::Middle,
    };
    lines.iter().enumerate().map(line).collect()
}

fn cell(row: usize, column: usize, entry: &MatrixEntry) -> Vec<Item> {
    let (x, y) = (column as f64, row as f64);
    let (left, right, top, bottom) = (x + GAP, x + 1.0 - GAP, y + GAP, y + 1.0 - GAP);
    let points = vec![(left, top), (right, top), (right, bottom), (left, bottom)];
    let mut items = vec![Item::Area { points, colour: entry.colour, opacity: 1.0 }];
    let middle = 0.5 * (entry.lines.len() as f64 - 1.0);
    items.extend(entry.lines.iter().enumerate().map(|(i, text)| Item::Label {
        at: (x + 0.5, y + 0.5),
        offset: (0.0, LINE * (i as f64 - middle)),
        text: text.clone(),
        colour: CELL_INK,
        strong: i == 0,
        anchor: Anchor::Middle,
    }));
    items
}

/// Ink on every cell: the fills are light enough for it, so that one chart does not mix black with white.
const CELL_INK: Colour = (0, 0, 0);

/// A colour between two, `share` of the way.
pub fn between(from: Colour, to: Colour, share: f64) -> Colour {
    let mix = |a: u8, b: u8| (f64::from(a) + share.clamp(0.0, 1.0) * (f64::from(b) - f64::from(a))).round() as u8;
    (mix(from.0, to.0), mix(from.1, to.1), mix(from.2, to.2))
}

/// Neither of two.
const MIDDLE: Colour = (0xf4, 0xf4, 0xf2);
/// Blue: more, or alike.
const MORE: Colour = (0x5a, 0x9b, 0xc8);
/// Orange: opposite.
const OPPOSITE: Colour = (0xe0, 0x8a, 0x45);

/// From orange at −1 over white to blue at 1: told apart by readers who see fewer colours.
pub fn diverging(x: f64) -> Colour {
    between(MIDDLE, if x < 0.0 { OPPOSITE } else { MORE }, x.abs())
}

/// Room that row titles need.
pub fn room(titles: &[String], most: f64) -> f64 {
    let lines = titles.iter().flat_map(|t| wrap(t, LABEL_SIZE, false, most));
    lines.map(|line| text_width(&line, LABEL_SIZE, false).min(most)).fold(60.0, f64::max) + 12.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::maths::pow;

    /// Relative luminance of an sRGB colour (WCAG 2.2).
    fn luminance((r, g, b): Colour) -> f64 {
        let light = |c: u8| {
            let x = f64::from(c) / 255.0;
            if x <= 0.04045 { x / 12.92 } else { pow((x + 0.055) / 1.055, 2.4) }
        };
        0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b)
    }

    #[test]
    fn luminance_has_its_published_values() {
        for (colour, known) in [((255, 255, 255), 1.0), ((0, 0, 0), 0.0), ((255, 0, 0), 0.2126), ((119, 119, 119), 0.1845)] {
            assert!((luminance(colour) - known).abs() < 1e-4, "{colour:?}");
        }
    }

    #[test]
    fn text_can_be_read_on_every_colour() {
        for i in -20..=20 {
            let fill = diverging(f64::from(i) / 20.0);
            let (a, b) = (luminance(fill), luminance(CELL_INK));
            let contrast = (a.max(b) + 0.05) / (a.min(b) + 0.05);
            assert!(contrast > 4.5, "{fill:?} {contrast}");
        }
    }
}
