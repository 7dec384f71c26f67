//! What the parts of stacked bars are: a word for each above the first bar, in the order of the parts.

use super::figure::{Anchor, Item, MarkShape};
use super::theme::{Colour, INK, LABEL_SIZE, fit, text_width};

/// Height of a line of words, how far above the bars the lowest one stands, and room for a word's mark, in CSS pixels.
pub const HEAD_LINE: f64 = 16.0;
const UP: f64 = 10.0;
const MARK: f64 = 14.0;
/// Least blank between two words.
const BLANK: f64 = 14.0;

/// Words above stacked bars that reach over an axis from 0 to 1.
pub struct StackHeads<'a> {
    /// The parts from left to right.
    pub parts: Vec<(&'a str, Colour)>,
    /// Width of the axis in CSS pixels.
    pub room: f64,
}

impl StackHeads<'_> {
    fn wide(&self, text: &str) -> f64 {
        MARK + text_width(text, LABEL_SIZE, false)
    }

    fn in_one_line(&self) -> bool {
        let all: f64 = self.parts.iter().map(|(text, _)| self.wide(text) + BLANK).sum();
        all - BLANK <= self.room
    }

    /// Height of all lines in CSS pixels.
    pub fn height(&self) -> f64 {
        HEAD_LINE * if self.in_one_line() { 1.0 } else { self.parts.len() as f64 }
    }

    /// The words: side by side from one end of the bars to the other where they have room, otherwise below each other; `unit`
    /// is the height of a CSS pixel on the vertical axis, which runs down from 0.
    pub fn items(&self, unit: f64) -> Vec<Item> {
        let n = self.parts.len();
        let total: f64 = self.parts.iter().map(|(text, _)| self.wide(text)).sum();
        let blank = (self.room - total) / n.saturating_sub(1).max(1) as f64;
        let mut left = 0.0;
        let mut items = Vec::new();
        for (k, (text, colour)) in self.parts.iter().enumerate() {
            let (x, up) = if self.in_one_line() { (left, UP) } else { (0.0, UP + HEAD_LINE * (n - 1 - k) as f64) };
            left += self.wide(text) + blank;
            let place = (x + 5.0) / self.room;
            let (shape, colour) = (MarkShape::Square, *colour);
            items.push(Item::Mark { at: (place, -up * unit), shape, colour, radius: 5.0 });
            items.push(Item::Label {
                at: (x / self.room, -up * unit),
                offset: (MARK, 0.0),
                text: fit(text, LABEL_SIZE, false, self.room - MARK),
                colour: INK,
                strong: false,
                anchor: Anchor::Start,
            });
        }
        items
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_side_by_side_where_they_have_room_and_else_below_each_other() {
        let heads = |room| StackHeads { parts: vec![("war", INK), ("abandonment", INK)], room };
        let lines = |heads: &StackHeads| {
            let labels = heads.items(1.0).into_iter().filter_map(|item| match item {
                Item::Label { at, .. } => Some(at),
                _ => None,
            });
            labels.collect::<Vec<_>>()
        };
        let wide = heads(300.0);
        assert!(lines(&wide)[0].1 == lines(&wide)[1].1 && lines(&wide)[1].0 > 0.5 && wide.height() == HEAD_LINE);
        let narrow = heads(100.0);
        assert!(lines(&narrow)[0].1 < lines(&narrow)[1].1 && narrow.height() == 2.0 * HEAD_LINE);
    }
}
