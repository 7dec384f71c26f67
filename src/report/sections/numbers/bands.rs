//! Values over the belief and curves of them, as cells and tables.

use crate::language::{Speech, message};
use crate::quantity::show::decimal;
use crate::report::document::Element;
use crate::report::sections::View;
use crate::report::table::{Content, Table, TableCell, TableRow};
use crate::report::words::OPTION;
use crate::results::{Band, Place};
use crate::wording::{rounded, simulated, span};

/// At most so many points of a curve are listed.
const MOST: usize = 13;

/// A share or probability: `64 % (50–80 %)`, the middle and 5–95 % of the belief.
pub fn share_band(middle: f64, band: &Band, language: Speech) -> TableCell {
    TableCell::text(format!("{} ({})", rounded(middle, 0, language), span(band.low, band.high, 0, language)))
}

/// Another number with `digits` digits: `12.3 (8.0–20.1)`, the median and 5–95 % of the belief.
pub fn number_band(band: &Band, digits: usize, language: Speech) -> TableCell {
    let number = |x: f64| decimal(x, digits, language);
    // A dash before a minus reads as one.
    let to = if band.high < 0.0 { "; " } else { "–" };
    TableCell::text(format!("{} ({}{to}{})", number(band.median), number(band.low), number(band.high)))
}

/// A share of draws, which no number of draws shows to be none or all.
pub fn share_cell(share: f64, language: Speech) -> TableCell {
    TableCell::text(simulated(share, language))
}

/// The points of a curve of `n` points that are listed: the first, the last, and evenly spaced ones between.
pub fn listed(n: usize) -> impl Iterator<Item = usize> {
    let step = n.saturating_sub(1).div_ceil(MOST - 1).max(1);
    (0..n).filter(move |k| k % step == 0 || k + 1 == n)
}

/// What ranges and shares in the tables of a chart are.
pub fn note(view: &View, draws: u64) -> Element {
    Element::note(message("report-numbers-note").with(view.language, &[("draws", draws.into())]))
}

/// Where each option stands on the axis of a chart.
pub fn places(view: &View, places: &[Place], axis: &str, cell: impl Fn(&Band) -> TableCell) -> Element {
    let title = |place: &Place| view.results.option_title(&place.option, view.language).to_owned();
    let rows = places.iter().map(|place| TableRow::new(title(place), vec![cell(&place.at)]));
    Element::Table(Table::new(OPTION.get(view.language), vec![axis.to_owned()], Content::Numbers).rows(rows))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn a_long_curve_is_thinned_and_keeps_both_ends() {
        assert_eq!(listed(0).count(), 0);
        assert_eq!(listed(1).collect::<Vec<_>>(), [0]);
        assert_eq!(listed(13).count(), 13);
        for n in [14, 21, 38, 51, 200] {
            let points: Vec<usize> = listed(n).collect();
            assert!(
                points.len() <= MOST + 1 && points[0] == 0 && *points.last().expect("a point") == n - 1,
                "{n}: {points:?}"
            );
        }
    }

    #[test]
    fn a_band_shows_its_middle_and_its_range() {
        let band = Band { mean: 0.4, low: 0.1, median: 0.5, high: 0.9 };
        assert_eq!(share_band(0.4, &band, Language::En.into()), TableCell::text("40\u{202f}% (10–90\u{202f}%)"));
        assert_eq!(number_band(&band, 1, Language::De.into()), TableCell::text("0,5 (0,1–0,9)"));
        let below = Band { mean: -0.5, low: -0.9, median: -0.5, high: -0.1 };
        assert_eq!(number_band(&below, 1, Language::En.into()), TableCell::text("−0.5 (−0.9; −0.1)"));
        assert_eq!(share_cell(0.0, Language::En.into()), TableCell::text("<\u{202f}1\u{202f}%"));
    }
}
