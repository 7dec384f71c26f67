//! NamedRows of options or theories: their names beside them on a wide page, above their marks on a narrow one.

use super::figure::{Anchor, ChartAxis, Item};
use super::names::option_titles;
use super::theme::{INK, LABEL_ROOM, LABEL_SIZE, MUTED, PAPER, fit, text_width, wrap};
use super::width::Width;
use crate::language::{Speech, message};
use crate::results::Results;

/// Room for a name above its marks, in CSS pixels.
const NAME: f64 = 18.0;

/// The middle of a row without a name in it.
pub fn row(place: usize) -> f64 {
    place as f64 + 0.5
}

/// NamedRows from top to bottom; in data, row `n` reaches from `n` to `n + 1`.
pub struct NamedRows {
    /// What each row is called.
    pub names: Vec<String>,
    /// The page.
    pub page: Width,
    /// Height of a row's marks in CSS pixels.
    pub marks: f64,
}

impl NamedRows {
    /// A row for each option.
    pub fn of_options(results: &Results, language: Speech, page: Width, marks: f64) -> NamedRows {
        NamedRows { names: option_titles(results, language), page, marks }
    }

    /// Room left of the panel for the names.
    pub fn left(&self) -> f64 {
        let lines = self.names.iter().flat_map(|name| wrap(name, LABEL_SIZE, false, LABEL_ROOM));
        let widest = lines.map(|line| text_width(&line, LABEL_SIZE, false).min(LABEL_ROOM)).fold(60.0, f64::max);
        self.page.pick(widest + 10.0, 0.0)
    }

    fn name_room(&self) -> f64 {
        self.page.pick(0.0, NAME)
    }

    fn one(&self) -> f64 {
        self.name_room() + self.marks
    }

    /// Height of all rows in CSS pixels.
    pub fn height(&self) -> f64 {
        self.one() * self.names.len() as f64
    }

    /// So many CSS pixels in rows.
    pub fn rows_of(&self, pixels: f64) -> f64 {
        pixels / self.one()
    }

    /// The middle of the marks of a row.
    pub fn middle(&self, place: usize) -> f64 {
        place as f64 + self.rows_of(self.name_room() + 0.5 * self.marks)
    }

    /// The vertical axis, with names where they stand beside the rows.
    pub fn axis(&self, named: bool) -> ChartAxis {
        let named = named && self.page == Width::Wide;
        let tick = |(i, name): (usize, &String)| (self.middle(i), if named { name.clone() } else { String::new() });
        let ticks = self.names.iter().enumerate().map(tick).collect();
        ChartAxis { from: self.names.len() as f64, to: 0.0, ticks, title: String::new(), grid: false }
    }

    /// Every second row lightly shaded, so that the eye keeps to its row; from one end of the horizontal axis to the other.
    pub fn ground(&self, from: f64, to: f64) -> Vec<Item> {
        let stripe = |n: usize| {
            let (top, bottom) = (n as f64, n as f64 + 1.0);
            let points = vec![(from, top), (to, top), (to, bottom), (from, bottom)];
            Item::Area { points, colour: MUTED, opacity: 0.06 }
        };
        (0..self.names.len()).step_by(2).map(stripe).collect()
    }

    /// The names where they stand above the marks, from the left end of the axis on; `room` is the width of the panel.
    pub fn over(&self, from: f64, room: f64) -> Vec<Item> {
        if self.page == Width::Wide {
            return Vec::new();
        }
        let name = |(i, name): (usize, &String)| Item::Label {
            at: (from, i as f64),
            offset: (4.0, 0.5 * NAME + 1.0),
            text: fit(name, LABEL_SIZE, true, room - 6.0),
            colour: INK,
            strong: true,
            anchor: Anchor::Start,
        };
        self.names.iter().enumerate().map(name).collect()
    }

    /// Paper behind the names above their marks, where lines run through the rows; `scale` is pixels to the unit across.
    pub fn veil(&self, from: f64, scale: f64) -> Vec<Item> {
        if self.page == Width::Wide {
            return Vec::new();
        }
        let behind = |(i, name): (usize, &String)| {
            let to = from + (text_width(name, LABEL_SIZE, true) + 8.0) / scale;
            let (top, bottom) = (i as f64, i as f64 + self.rows_of(NAME));
            Item::Area { points: vec![(from, top), (to, top), (to, bottom), (from, bottom)], colour: PAPER, opacity: 1.0 }
        };
        self.names.iter().enumerate().map(behind).collect()
    }

    /// A word at the start of a row that has nothing else: an empty row could be taken for nothing.
    pub fn word(&self, place: usize, from: f64, text: &str) -> Item {
        Item::Label {
            at: (from, self.middle(place)),
            offset: (5.0, 0.0),
            text: text.to_owned(),
            colour: MUTED,
            strong: false,
            anchor: Anchor::Start,
        }
    }

    /// Such a word in the row of each option of which a theory has nothing to say.
    pub fn silences(&self, results: &Results, model: &str, language: Speech) -> Vec<Item> {
        let silent = results.options.iter().enumerate().filter(|(_, o)| results.is_silent(o.key.as_str(), model));
        silent.map(|(o, _)| self.word(o, 0.0, message("report-silent").get(language))).collect()
    }
}
