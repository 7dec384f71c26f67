//! How long peace holds: a curve for each theory in one panel per option, those at the ends named, and the record beside them.

use super::Chart;
use super::common::*;
use super::ends::{end_name, sayings};
use super::figure::{Anchor, ChartAxis, Figure, Item, MarkShape, Panel};
use super::theme::{CATEGORIES, Colour, FAINT, INK, LABEL_SIZE, MUTED, RECORD, fit, text_width};
use crate::language::{Speech, message};
use crate::results::{Cell, OptionRecord, Results, Value};
use crate::stats::Estimate;
use crate::wording::{rounded, simulated, years};

/// The chart.
pub static CHART: Chart = Chart {
    key: "peace-survival",
    figure: |results, language| figure(results, language, Width::Wide),
    narrow: |results, language| figure(results, language, Width::Narrow),
};

/// Room right of a panel for numbers, in CSS pixels.
const NUMBERS: f64 = 78.0;
/// Room above full peace for a name, as a share of the axis.
const HEAD: f64 = 0.14;
/// Least distance of two numbers at the right, and heights of a panel on a wide page and on a narrow one, in CSS pixels.
const LINE: f64 = 12.0;
const TALL: f64 = 150.0;
const LOW: f64 = 88.0;
/// How far left of the end of its line a name stands: beside the mark of what is on record.
const BESIDE: f64 = 10.0;

fn last(cell: &Cell) -> Option<Estimate> {
    Some(cell.peace_survival.last()?.estimate)
}

fn figure(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    let columns = page.pick(3, 1);
    let grid = Grid {
        columns,
        left: 40.0,
        right: NUMBERS,
        gap: NUMBERS + 6.0,
        height: page.pick(TALL, LOW),
        above: 42.0,
        below: 26.0,
    };
    // Few options leave columns empty, not panels wide.
    let (frames, _) = grid.frames(results.options.len().max(columns), page);
    let body = grid.frames(results.options.len(), page).1;
    let titles = option_titles(results, language);
    let panel = |(o, option): (usize, &OptionRecord)| {
        let horizon = results.study.horizon_years;
        Panel {
            frame: frames[o],
            title: Some(titles[o].clone()),
            x: year_axis(horizon, "", language, tick_every(horizon)),
            y: shares(o % columns == 0, language),
            items: items(results, option, [frames[o][2], frames[o][3]], language),
        }
    };
    Some(Figure {
        key: CHART.key.into(),
        title: title(results, language),
        subtitle: message("chart-peace-survival-subtitle").get(language).into(),
        method: method(results, language),
        caption: credit(results, language),
        description: describe(results, language),
        width: page,
        body,
        legend: Vec::new(),
        panels: results.options.iter().enumerate().map(panel).collect(),
    })
}

fn method(results: &Results, language: Speech) -> String {
    let record = if results.study.base_rate.is_some() { "yes" } else { "no" };
    let words = [("draws", draws(results, language).into()), ("record", record.into())];
    message("chart-peace-survival-method").with(language, &words)
}

/// The vertical axis, with room above full peace.
fn shares(labelled: bool, language: Speech) -> ChartAxis {
    let mut axis = share_axis(1.0, "", language, true);
    axis.to = 1.0 + HEAD;
    if !labelled {
        axis.ticks.iter_mut().for_each(|(_, label)| label.clear());
    }
    axis
}

fn tick_every(horizon: usize) -> usize {
    [1, 2, 5, 10, 20, 25].into_iter().find(|step| horizon / step <= 5).unwrap_or(25)
}

/// Year by year from full peace at year 0.
fn curve(values: &[Value], of: fn(&Value) -> f64) -> Vec<(f64, f64)> {
    std::iter::once((0.0, 1.0)).chain(values.iter().enumerate().map(|(y, v)| (y as f64 + 1.0, of(v)))).collect()
}

fn band(upper: Vec<(f64, f64)>, mut lower: Vec<(f64, f64)>, colour: Colour, opacity: f64) -> Item {
    lower.reverse();
    Item::Area { points: upper.into_iter().chain(lower).collect(), colour, opacity }
}

/// What is believed, the range of the theories, a line for each, and the names and numbers at the ends.
fn items(results: &Results, option: &OptionRecord, [wide, high]: [f64; 2], language: Speech) -> Vec<Item> {
    let cells = results.models.iter().filter_map(|m| results.cell(option.key.as_str(), &m.key));
    let cells: Vec<&Cell> = cells.filter(|cell| !cell.silent).collect();
    let years = cells.iter().map(|c| c.peace_survival.len()).min().unwrap_or(0);
    let envelope = |of: fn(&Value) -> f64, pick: fn(f64, f64) -> f64, start: f64| -> Vec<(f64, f64)> {
        let at = |y: usize| cells.iter().map(|c| of(&c.peace_survival[y])).fold(start, pick);
        std::iter::once((0.0, 1.0)).chain((0..years).map(|y| (y as f64 + 1.0, at(y)))).collect()
    };
    let blue = CATEGORIES[0];
    let mut items = vec![
        band(envelope(|v| v.spread.q95, f64::max, 0.0), envelope(|v| v.spread.q05, f64::min, 1.0), blue, 0.07),
        band(envelope(|v| v.estimate.mean, f64::max, 0.0), envelope(|v| v.estimate.mean, f64::min, 1.0), blue, 0.14),
    ];
    let end = |cell: &Cell| last(cell).map_or(1.0, |e| e.mean);
    let reach = cells.iter().map(|c| end(c)).fold((1.0f64, 0.0f64), |(lo, hi), x| (lo.min(x), hi.max(x)));
    let outer = |cell: &&&Cell| end(cell) == reach.0 || end(cell) == reach.1;
    let (outer, inner): (Vec<&&Cell>, Vec<&&Cell>) = cells.iter().partition(outer);
    for (group, colour, width) in [(inner, FAINT, 1.0), (outer, INK, 1.5)] {
        let line = |cell: &&Cell| Item::Line { points: curve(&cell.peace_survival, |v| v.estimate.mean), colour, width };
        items.extend(group.into_iter().map(line));
    }
    items.extend(record(results));
    items.extend(names(results, option, years as f64, [wide, high], language));
    let gap = LINE * (1.0 + HEAD) / high;
    items.extend(numbers_at_end(results, (!cells.is_empty()).then_some(reach), (years as f64, gap), language));
    items
}

/// How often peace held that long on record: a line through the years, and at the last year its band.
fn record(results: &Results) -> Vec<Item> {
    let Some(found) = &results.study.base_rate else { return Vec::new() };
    let x = results.study.horizon_years as f64;
    let band = vec![(x, 1.0 - found.interval[1]), (x, 1.0 - found.interval[0])];
    let years = found.course.iter().enumerate().map(|(y, [risk, ..])| (y as f64 + 1.0, 1.0 - risk));
    let course = std::iter::once((0.0, 1.0)).chain(years).collect();
    vec![
        Item::Dashed { points: course, colour: RECORD, width: 1.5 },
        Item::Line { points: band, colour: RECORD, width: 3.0 },
        Item::Mark { at: (x, 1.0 - found.risk), shape: MarkShape::Diamond, colour: RECORD, radius: 4.5 },
    ]
}

/// The names of the theories with most and with least peace, above full peace and below the lowest line.
fn names(results: &Results, option: &OptionRecord, x: f64, [width, tall]: [f64; 2], language: Speech) -> Vec<Item> {
    let said = sayings(results, &results.models, option, last);
    let (Some((_, low)), Some((_, high))) = (said.first(), said.last()) else { return Vec::new() };
    let name = |upper: bool, at: (f64, f64), down: f64| {
        let text = fit(&end_name(&said, upper, language)?, LABEL_SIZE, false, width - 4.0 - BESIDE);
        let (across, up) = (x / width, (1.0 + HEAD) / tall);
        let right = x - BESIDE * across;
        let middle = at.1 - down * up;
        let sides = [right - text_width(&text, LABEL_SIZE, false) * across, right];
        let veil = veil(sides, [-HALF_LETTER, HALF_LETTER].map(|half| middle + half * up));
        Some([veil, Item::Label { at, offset: (-BESIDE, down), text, colour: INK, strong: false, anchor: Anchor::End }])
    };
    // Where the lowest line ends near the axis, below it is no room.
    let least = if low.mean > 0.18 { name(false, (x, low.mean), 11.0) } else { name(false, (x, 0.6), 0.0) };
    let both = said.len() > 1 && high.mean > low.mean;
    [name(true, (x, 1.0), -9.0), least.filter(|_| both)].into_iter().flatten().flatten().collect()
}

/// The numbers right of a panel: highest, lowest, on record.
fn numbers_at_end(results: &Results, reach: Option<(f64, f64)>, (x, gap): (f64, f64), language: Speech) -> Vec<Item> {
    let mut all: Vec<(f64, String, Colour)> = Vec::new();
    if let Some((low, high)) = reach {
        all.push((high, simulated(high, language), INK));
        if low < high {
            all.push((low, simulated(low, language), INK));
        }
    }
    if let Some(found) = &results.study.base_rate {
        let words = [("share", rounded(1.0 - found.risk, 0, language).into())];
        all.push((1.0 - found.risk, message("chart-peace-survival-record").with(language, &words), RECORD));
    }
    let mut heights: Vec<f64> = all.iter().map(|(p, ..)| 1.0 - p).collect();
    spread_out(&mut heights, gap, 0.0, 1.0);
    let label = |((_, text, colour), height): ((f64, String, Colour), f64)| Item::Label {
        at: (x, 1.0 - height),
        offset: (8.0, 0.0),
        text: fit(&text, LABEL_SIZE, false, NUMBERS - 10.0),
        colour: if colour == INK { MUTED } else { colour },
        strong: false,
        anchor: Anchor::Start,
    };
    all.into_iter().zip(heights).map(label).collect()
}

/// The lowest and the highest probability over options and theories.
fn title(results: &Results, language: Speech) -> String {
    let ends =
        || results.options.iter().flat_map(|option| sayings(results, &results.models, option, last)).map(|(_, e)| e.mean);
    let (low, high) = (ends().fold(1.0, f64::min), ends().fold(0.0, f64::max));
    let (low, high) = (simulated(low, language), simulated(high, language));
    let words = [
        ("years", years(results.study.horizon_years, language).into()),
        ("same", if low == high { "yes" } else { "no" }.into()),
        ("low", low.into()),
        ("high", high.into()),
    ];
    message("chart-peace-survival-title").with(language, &words)
}

fn describe(results: &Results, language: Speech) -> String {
    let of = |option: &OptionRecord| {
        let ends = results.models.iter().filter_map(|m| {
            let last = results.cell(option.key.as_str(), &m.key)?.peace_survival.last()?;
            Some(format!("{} {}", m.title.get(language), rounded(last.estimate.mean, 0, language)))
        });
        format!("{}: {}.", option.title.get(language), ends.collect::<Vec<_>>().join(", "))
    };
    results.options.iter().map(of).collect::<Vec<_>>().join(" ")
}
