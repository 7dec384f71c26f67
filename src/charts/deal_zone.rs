//! Why would the challenger sign, or not? Shares of the prize both sides accept against the strength of a guarantee.

use super::Chart;
use super::claims::share_error;
use super::common::*;
use super::curves::*;
use super::figure::{ChartAxis, Figure, Item, LegendEntry, MarkShape, Panel};
use super::line_names::NameRoom;
use super::theme::{CATEGORIES, Colour, MARGIN};
use crate::language::{Speech, message};
use crate::results::{Band, DealZone, Results, TeachingFigures};
use crate::wording::{rounded, with_error, years};

/// The chart.
pub static CHART: Chart = Chart {
    key: "deal-zone",
    figure: |results, language| figure(results, language, Width::Wide),
    narrow: |results, language| figure(results, language, Width::Narrow),
};

/// Colour of the zone.
const ZONE: Colour = CATEGORIES[2];
/// The same for words.
const ZONE_INK: Colour = (0x00, 0x54, 0x3d);
const ABOVE: f64 = 40.0;
const TALL: f64 = 200.0;
const SHORT: f64 = 96.0;
const BETWEEN: f64 = 46.0;

fn figure(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    let teaching = results.teaching.as_ref()?;
    let shown = teaching.deal_zone.as_ref()?;
    let rows = strip_rows(results, language, page);
    let left = rows.left().max(46.0);
    let (x, width) = (MARGIN + left, page.pixels() - 2.0 * MARGIN - left - 16.0);
    let second = ABOVE + TALL + BETWEEN;
    let third = second + SHORT + 14.0;
    let words = message("chart-deal-zone-strength-of-the-guarantee").get(language);
    let bottom = unit_axis(words, language, 0.25);
    let (shares, legend) = shares(shown, [x, ABOVE, width, TALL], language);
    let panels = vec![
        shares,
        signable(shown, [x, second, width, SHORT], language),
        strip(&rows, &shown.options, ([x, third, width, rows.height()], bottom), true),
    ];
    Some(Figure {
        key: CHART.key.into(),
        title: title(results, shown, language)?,
        subtitle: message("chart-deal-zone-subtitle").get(language).into(),
        method: method(results, teaching, shown, language),
        caption: credit(results, language),
        description: describe(results, shown, language),
        width: page,
        body: third + rows.height() + 46.0,
        legend,
        panels,
    })
}

/// The axis of strengths without words.
fn bare(language: Speech) -> ChartAxis {
    let mut axis = unit_axis("", language, 0.25);
    axis.ticks.iter_mut().for_each(|(_, label)| label.clear());
    axis
}

/// Runs of neighbouring grid points at which the median challenger asks no more than the median protégé concedes.
fn zones(shown: &DealZone) -> Vec<Vec<usize>> {
    let mut zones: Vec<Vec<usize>> = Vec::new();
    for k in (0..shown.strength.len()).filter(|&k| shown.least[k].median <= shown.most[k].median) {
        match zones.last_mut().filter(|zone| zone.last() == Some(&(k.wrapping_sub(1)))) {
            Some(zone) => zone.push(k),
            None => zones.push(vec![k]),
        }
    }
    zones
}

/// What both sides accept, and a legend of the curves that have no room for their names.
fn shares(shown: &DealZone, frame: [f64; 4], language: Speech) -> (Panel, Vec<LegendEntry>) {
    let grid = &shown.strength;
    let curve = |curve: &[Band], of: fn(&Band) -> f64| points(grid, curve, |b| of(b).clamp(0.0, 1.0));
    let mut items = vec![area(grid, &shown.least, SECOND, (0.0, 1.0))];
    let edges = [curve(&shown.most, |b| b.low), curve(&shown.most, |b| b.high)];
    items.extend(edges.iter().map(|edge| line(edge.clone(), FIRST, 1.0)));
    for zone in zones(shown) {
        let upper = zone.iter().map(|&k| (grid[k], shown.most[k].median));
        let lower = zone.iter().rev().map(|&k| (grid[k], shown.least[k].median));
        items.push(Item::Area { points: upper.chain(lower).collect(), colour: ZONE, opacity: 0.4 });
    }
    let (least, most) = (curve(&shown.least, |b| b.median), curve(&shown.most, |b| b.median));
    let (x, y) = (bare(language), unit_axis("", language, 0.25));
    let mut room = NameRoom::new(frame, &x, &y, &[&least, &most, &edges[0], &edges[1]]);
    let legend = named(&mut room, language);
    items.extend([Item::Dashed { points: least, colour: SECOND, width: 2.5 }, line(most, FIRST, 2.5)]);
    items.extend(room.names());
    let title = message("chart-deal-zone-challenger-s-share-of-the");
    (Panel { frame, title: Some(title.get(language).into()), x, y, items }, legend)
}

fn signable(shown: &DealZone, frame: [f64; 4], language: Speech) -> Panel {
    let curve: Vec<(f64, f64)> = shown.strength.iter().copied().zip(shown.signable.iter().copied()).collect();
    let below = [(1.0, 0.0), (0.0, 0.0)];
    let items = vec![
        Item::Area { points: curve.iter().copied().chain(below).collect(), colour: ZONE, opacity: 0.25 },
        line(curve, ZONE, 2.25),
    ];
    let title = message("chart-deal-zone-draws-in-which-both-would");
    let y = unit_axis("", language, 0.5);
    Panel { frame, title: Some(title.get(language).into()), x: bare(language), y, items }
}

/// Names the zone and its edges; what finds no room comes back for a legend.
fn named(room: &mut NameRoom, language: Speech) -> Vec<LegendEntry> {
    let zone = message("chart-deal-zone-deal-at-the-medians").get(language);
    let least = message("chart-deal-zone-least-the-challenger-accepts").get(language);
    let most = message("chart-deal-zone-most-the-protege-concedes").get(language);
    let mut left = Vec::new();
    if !room.between(1, 0, zone, ZONE_INK) {
        left.push(entry(zone, ZONE, MarkShape::Square));
    }
    for (n, name, ink, colour) in [(0, least, SECOND_INK, SECOND), (1, most, FIRST, FIRST)] {
        if !room.beside(n, name, ink) {
            left.push(entry(name, colour, MarkShape::Dash));
        }
    }
    left
}

fn method(results: &Results, teaching: &TeachingFigures, shown: &DealZone, language: Speech) -> String {
    let words = [
        ("option", results.option_title(&shown.option, language).into()),
        ("years", years(results.study.horizon_years, language).into()),
        ("model", results.model_title(&shown.model, language).into()),
        ("standing", standing(teaching, language).into()),
    ];
    message("chart-deal-zone-method").with(language, &words)
}

/// How much more often a deal must be found inside than at both ends to be called a peak.
const PEAK: f64 = 0.03;

fn title(results: &Results, shown: &DealZone, language: Speech) -> Option<String> {
    let best = (0..shown.signable.len()).max_by(|&a, &b| shown.signable[a].total_cmp(&shown.signable[b]))?;
    let last = shown.signable.len() - 1;
    let draws = results.teaching.as_ref()?.draws;
    let at = |k: usize| with_error(shown.signable[k], share_error(shown.signable[k], draws), language).into();
    let is_peak = shown.signable[best] > shown.signable[0].max(shown.signable[last]) + PEAK;
    let said = if is_peak { message("chart-deal-zone-peak") } else { message("chart-deal-zone-title") };
    let words = [
        ("none", at(0)),
        ("half", at(last / 2)),
        ("full", at(last)),
        ("most", at(best)),
        ("strength", rounded(shown.strength[best], 0, language).into()),
        ("option", results.option_title(&shown.option, language).into()),
    ];
    Some(said.with(language, &words))
}

fn describe(results: &Results, shown: &DealZone, language: Speech) -> String {
    let of = |place: &crate::results::Place| {
        format!("{}: {}.", results.option_title(&place.option, language), rounded(place.at.median, 0, language))
    };
    shown.options.iter().map(of).collect::<Vec<_>>().join(" ")
}
