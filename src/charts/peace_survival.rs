//! How long peace holds: survival curves with bands, one panel per option.

use super::Chart;
use super::common::*;
use super::figure::{Anchor, Figure, Item, LegendEntry, MarkShape, Panel};
use super::head::head_height;
use super::theme::{Colour, MUTED};
use crate::language::{Speech, message};
use crate::results::{OptionRecord, Results, Value};
use crate::wording::{rounded, simulated, years};

/// The chart.
pub static CHART: Chart = Chart { key: "peace-survival", figure };

/// Panels side by side.
const COLUMNS: usize = 4;
const GRID: Grid = Grid { columns: COLUMNS, left: 34.0, right: 38.0, gap: 50.0, height: 150.0, above: 40.0, below: 26.0 };

fn figure(results: &Results, language: Speech) -> Option<Figure> {
    let few = results.models.len() <= MODELS_PER_PANEL;
    let (frames, total) = GRID.frames(results.options.len());
    let titles = option_titles(results, language);
    let panels = results.options.iter().zip(frames).enumerate().map(|(o, (option, frame))| {
        let mut y = share_axis(1.0, "", language, true);
        if o % COLUMNS != 0 {
            y.ticks.iter_mut().for_each(|(_, label)| label.clear());
        }
        let items = if few { curves(results, option) } else { range(results, option, language) };
        Panel {
            frame,
            title: Some(titles[o].clone()),
            x: year_axis(results.study.horizon_years, "", language, tick_every(results.study.horizon_years)),
            y,
            items,
        }
    });
    let subtitle = [("panels", if few { "few" } else { "many" }.into()), ("draws", draws(results, language).into())];
    let mut figure = Figure {
        key: CHART.key.into(),
        title: title(results, language),
        subtitle: message("chart-peace-survival-subtitle").with(language, &subtitle),
        caption: CAPTION.get(language).into(),
        description: describe(results, language),
        height: 0.0,
        legend: if few { line_legend(results, language) } else { Vec::new() },
        panels: panels.collect(),
    };
    figure.height = head_height(&figure) + total + 34.0;
    Some(figure)
}

fn tick_every(horizon: usize) -> usize {
    [1, 2, 5, 10, 20, 25].into_iter().find(|step| horizon / step <= 5).unwrap_or(25)
}

fn line_legend(results: &Results, language: Speech) -> Vec<LegendEntry> {
    let mut legend = model_legend(results, language);
    legend.iter_mut().for_each(|entry| entry.shape = MarkShape::Dash);
    legend
}

/// Year by year from full peace at year 0.
fn curve(values: &[Value], of: fn(&Value) -> f64) -> Vec<(f64, f64)> {
    std::iter::once((0.0, 1.0)).chain(values.iter().enumerate().map(|(y, v)| (y as f64 + 1.0, of(v)))).collect()
}

fn band(upper: Vec<(f64, f64)>, mut lower: Vec<(f64, f64)>, colour: Colour, opacity: f64) -> Item {
    lower.reverse();
    Item::Area { points: upper.into_iter().chain(lower).collect(), colour, opacity }
}

/// Few models: a line and a band each.
fn curves(results: &Results, option: &OptionRecord) -> Vec<Item> {
    let mut bands = Vec::new();
    let mut lines = Vec::new();
    for (m, model) in results.models.iter().enumerate() {
        let Some(cell) = results.cell(option.key.as_str(), &model.key).filter(|cell| !cell.silent) else { continue };
        let (colour, _) = look(m);
        let values = &cell.peace_survival;
        bands.push(band(curve(values, |v| v.spread.q75), curve(values, |v| v.spread.q25), colour, 0.14));
        lines.push(Item::Line { points: curve(values, |v| v.estimate.mean), colour, width: 2.25 });
    }
    bands.extend(lines);
    bands
}

/// Many models: the range of their means, a thin line each, the extremes named.
fn range(results: &Results, option: &OptionRecord, language: Speech) -> Vec<Item> {
    let cells = results.models.iter().filter_map(|m| Some((m, results.cell(option.key.as_str(), &m.key)?)));
    let cells: Vec<_> = cells.filter(|(_, cell)| !cell.silent).collect();
    let years = cells.iter().map(|(_, c)| c.peace_survival.len()).min().unwrap_or(0);
    let envelope = |of: fn(&Value) -> f64, pick: fn(f64, f64) -> f64, start: f64| -> Vec<(f64, f64)> {
        let at = |y: usize| cells.iter().map(|(_, c)| of(&c.peace_survival[y])).fold(start, pick);
        std::iter::once((0.0, 1.0)).chain((0..years).map(|y| (y as f64 + 1.0, at(y)))).collect()
    };
    let blue = look(0).0;
    let mut items = vec![
        band(envelope(|v| v.spread.q95, f64::max, 0.0), envelope(|v| v.spread.q05, f64::min, 1.0), blue, 0.08),
        band(envelope(|v| v.estimate.mean, f64::max, 0.0), envelope(|v| v.estimate.mean, f64::min, 1.0), blue, 0.18),
    ];
    for (_, cell) in &cells {
        items.push(Item::Line { points: curve(&cell.peace_survival, |v| v.estimate.mean), colour: blue, width: 1.0 });
    }
    let last = |c: &crate::results::Cell| c.peace_survival.last().map_or(1.0, |v| v.estimate.mean);
    let lowest = cells.iter().min_by(|a, b| last(a.1).total_cmp(&last(b.1)));
    let highest = cells.iter().max_by(|a, b| last(a.1).total_cmp(&last(b.1)));
    let mut ends: Vec<f64> = [highest, lowest].into_iter().flatten().map(|(_, cell)| last(cell)).collect();
    ends.dedup();
    let mut heights: Vec<f64> = ends.iter().map(|end| 1.0 - end).collect();
    spread_out(&mut heights, 0.1, 0.0, 1.0);
    for (end, height) in ends.into_iter().zip(heights) {
        items.push(Item::Label {
            at: (years as f64, 1.0 - height),
            offset: (4.0, 0.0),
            text: simulated(end, language),
            colour: MUTED,
            strong: false,
            anchor: Anchor::Start,
        });
    }
    items
}

/// Where the option with the widest disagreement ends, in words.
fn title(results: &Results, language: Speech) -> String {
    let ends = |option: &OptionRecord| {
        let last = results.models.iter().filter_map(|m| results.cell(option.key.as_str(), &m.key)?.peace_survival.last());
        last.fold((1.0f64, 0.0f64), |(lo, hi), v| (lo.min(v.estimate.mean), hi.max(v.estimate.mean)))
    };
    let lowest = results.options.iter().map(|o| ends(o).0).fold(1.0, f64::min);
    let highest = results.options.iter().map(|o| ends(o).1).fold(0.0, f64::max);
    let (low, high) = (simulated(lowest, language), simulated(highest, language));
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
