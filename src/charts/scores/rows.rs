//! The rows of the chart of scores: models, then yardsticks, each group below its name.

use crate::charts::figure::{Anchor, ChartAxis, Item, Panel};
use crate::charts::theme::{Colour, INK, LABEL_SIZE, MARGIN, PAPER, fit};
use crate::charts::width::Width;
use crate::language::{Speech, message};
use crate::results::{BackTestRecord, JudgedKind, JudgedRecord};

/// Height of a row, in CSS pixels.
pub const ROW: f64 = 30.0;
/// Height of the name of a group, and of a row's name where it stands above its marks.
const HEAD: f64 = 22.0;
const NAME: f64 = 17.0;
/// So much lower are the marks of a row whose name stands above them.
const SAVED: f64 = 6.0;
/// Behind the names of groups.
const HEAD_PAPER: Colour = (0xf1, 0xf3, 0xf5);

/// What the two groups of rows are called.
pub fn heads(language: Speech) -> [&'static str; 2] {
    [message("chart-scores-models"), message("chart-scores-yardsticks")].map(|head| head.get(language))
}

/// Where everything stands, in CSS pixels from the top of the panels.
pub struct JudgedRows<'a> {
    /// Each row with the middle of its marks.
    pub judged: Vec<(&'a JudgedRecord, f64)>,
    /// The middles of the lines with the names of the two groups; absent for a group without rows.
    pub heads: [Option<f64>; 2],
    /// Height of all.
    pub height: f64,
}

impl JudgedRows<'_> {
    /// First the models, then the yardsticks, each group below its name.
    pub fn of(record: &BackTestRecord, page: Width) -> JudgedRows<'_> {
        let one = ROW + page.pick(0.0, NAME - SAVED);
        let mut rows = JudgedRows { judged: Vec::new(), heads: [None, None], height: 0.0 };
        for (group, models) in [true, false].into_iter().enumerate() {
            let of_group = |judged: &&JudgedRecord| (judged.kind == JudgedKind::Model) == models;
            for judged in record.judged.iter().filter(of_group) {
                if rows.heads[group].is_none() {
                    rows.heads[group] = Some(rows.height + 0.5 * HEAD);
                    rows.height += HEAD;
                }
                rows.height += one;
                rows.judged.push((judged, rows.height - 0.5 * (one - page.pick(0.0, NAME))));
            }
        }
        rows
    }
}

/// The names of groups and, on a narrow page, of rows, on paper that hides the lines of the panels.
pub fn names(rows: &JudgedRows, first: [f64; 4], page: Width, language: Speech) -> Panel {
    let room = page.pixels() - 2.0 * MARGIN;
    let band = |y: f64, half: f64, colour: Colour| Item::Area {
        points: vec![(0.0, y - half), (room, y - half), (room, y + half), (0.0, y + half)],
        colour,
        opacity: 1.0,
    };
    let name = |x: f64, y: f64, text: &str, strong: bool| Item::Label {
        at: (x, y),
        offset: (0.0, 0.0),
        text: fit(text, LABEL_SIZE, strong, room - x),
        colour: INK,
        strong,
        anchor: Anchor::Start,
    };
    let mut items = Vec::new();
    for (head, text) in rows.heads.iter().zip(heads(language)).filter_map(|(y, text)| Some(((*y)?, text))) {
        items.extend([band(head, 0.5 * HEAD, HEAD_PAPER), name(4.0, head, text, true)]);
    }
    if page == Width::Narrow {
        for (judged, y) in &rows.judged {
            let above = y - 0.5 * ROW + 0.5 * SAVED - 0.5 * NAME;
            items.extend([band(above, 0.5 * NAME, PAPER), name(4.0, above, judged.title.get(language), false)]);
        }
    }
    let (x, y) = (ChartAxis::hidden(0.0, room), ChartAxis::hidden(rows.height, 0.0));
    Panel { frame: [MARGIN, first[1], room, rows.height], title: None, x, y, items }
}
