//! The rows of the chart of what-ifs: what each of them does to the order and to the risks.

use crate::charts::figure::{Anchor, Item};
use crate::charts::theme::{Colour, LABEL_SIZE, MARGIN, fit, wrap};
use crate::charts::width::Width;
use crate::language::{Speech, message};
use crate::results::{Moved, PairsIn, Results, most_moved, pairs_in};

/// Room above the rows, and width of the column of orders on a wide page, in CSS pixels.
pub const ABOVE: f64 = 30.0;
pub const COLUMN: f64 = 380.0;
/// Height of a further line of a name.
pub const LINE: f64 = 14.0;
/// How far below the top of a row its name stands, or that of the option beside it, in CSS pixels.
pub const NAME: f64 = 14.0;

/// One row: a what-if that was played, or only the title of one that was not.
pub struct WhatIf<'a> {
    /// What is different.
    pub title: &'a str,
    /// What it does; absent if it was not played.
    pub played: Option<(PairsIn, Option<Moved<'a>>)>,
}

impl WhatIf<'_> {
    /// What happens to the pairs of options.
    pub fn pairs(&self) -> Option<&PairsIn> {
        self.played.as_ref().map(|(pairs, _)| pairs)
    }

    /// The option whose risk moves most.
    pub fn moved(&self) -> Option<&Moved<'_>> {
        self.played.as_ref().and_then(|(_, moved)| moved.as_ref())
    }
}

/// Every what-if: first those that were played.
pub fn what_ifs(results: &Results, language: Speech) -> Vec<WhatIf<'_>> {
    let played = results.variants.iter().map(|variant| WhatIf {
        title: variant.title.get(language),
        played: Some((pairs_in(results, variant), most_moved(results, variant))),
    });
    let unplayed = results.unplayed.iter().map(|variant| WhatIf { title: variant.title.get(language), played: None });
    played.chain(unplayed).collect()
}

/// What happens to the pairs of a row, in words.
pub fn said(pairs: Option<&PairsIn>, language: Speech) -> String {
    let Some(pairs) = pairs else { return message("chart-overturns-unplayed").get(language).to_owned() };
    let counts = [("reversed", pairs.reversed.into()), ("opened", pairs.opened.into()), ("pairs", pairs.all.into())];
    message("chart-overturns-said").with(language, &counts)
}

/// The lines of a what-if's name, two at most.
pub fn name_lines(title: &str, page: Width) -> Vec<String> {
    let room = page.pick(COLUMN, page.pixels() - 2.0 * MARGIN) - 8.0;
    let mut lines = wrap(title, LABEL_SIZE, true, room);
    if lines.len() > 2 {
        let rest = lines.split_off(1).join(" ");
        lines.push(rest);
    }
    lines.iter().map(|line| fit(line, LABEL_SIZE, true, room)).collect()
}

/// How many lines the longest name takes beyond the first, in CSS pixels: every row has room for them.
pub fn further_lines(rows: &[WhatIf], page: Width) -> f64 {
    let most = rows.iter().map(|row| name_lines(row.title, page).len()).max().unwrap_or(1);
    LINE * (most as f64 - 1.0)
}

/// Words at a place.
pub fn words(at: (f64, f64), text: String, colour: Colour, strong: bool) -> Item {
    Item::Label { at, offset: (0.0, 0.0), text, colour, strong, anchor: Anchor::Start }
}
