//! Attack risk by option: a small mark for each theory, the range of all of them, and what is on record behind them.

use super::Chart;
use super::claims::{first_alone, named};
use super::common::*;
use super::ends::{Saying, end_name, sayings};
use super::figure::{Anchor, Figure, Item, MarkShape, Panel};
use super::on_record::on_record;
use super::theme::{FAINT, INK, LABEL_SIZE, fit, text_width};
use crate::language::{Speech, message};
use crate::results::measures::ATTACK;
use crate::results::{Cell, OptionRecord, Results};
use crate::stats::Estimate;
use crate::wording::{left_out, rounded, share, span, within};

/// The chart.
pub static CHART: Chart = Chart {
    key: "attack-risk",
    figure: |results, language| figure(results, language, Width::Wide),
    narrow: |results, language| figure(results, language, Width::Narrow),
};

/// Room of a row's marks with a name below and above them, in CSS pixels.
const MARKS: f64 = 46.0;
/// How far a name stands from the line of its mark, up or down.
const OFF: f64 = 13.0;

fn attack(cell: &Cell) -> Option<Estimate> {
    Some(cell.value(&ATTACK)?.estimate)
}

fn figure(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    let rows = NamedRows::of_options(results, language, page, MARKS);
    let said: Vec<Vec<Saying>> =
        results.options.iter().map(|option| sayings(results, results.comparable(), option, attack)).collect();
    let record = results.study.base_rate.as_ref().map_or(0.0, |found| found.interval[1]);
    let most = said.iter().filter_map(|said| Some(said.last()?.1.mean)).fold(record.max(0.01), f64::max);
    let grid =
        Grid { columns: 1, left: rows.left(), right: 14.0, gap: 0.0, height: rows.height(), above: 28.0, below: 28.0 };
    let (frames, body) = grid.frames(1, page);
    let x = share_axis(most, "", language, true);
    let mut items = rows.ground(0.0, x.to);
    items.extend(on_record(results, &rows, x.to, language));
    items.extend(rows.veil(0.0, frames[0][2] / x.to));
    items.extend(rows.over(0.0, frames[0][2]));
    for (o, said) in said.iter().enumerate() {
        items.extend(marks(said, &rows, (rows.middle(o), frames[0][2] / x.to, x.to), language));
    }
    let panel = Panel { frame: frames[0], title: None, x, y: rows.axis(true), items };
    let within = within(results.study.horizon_years, language);
    Some(Figure {
        key: CHART.key.into(),
        title: title(results, language)?,
        subtitle: message("chart-attack-risk-subtitle").with(language, &[("within", within.into())]),
        method: method(results, language),
        caption: credit(results, language),
        description: describe(results, language),
        width: page,
        body,
        legend: Vec::new(),
        panels: vec![panel],
    })
}

/// The line over all theories, a mark for each, and the names at its ends; `scale` is pixels to the unit across.
fn marks(said: &[Saying], rows: &NamedRows, (y, scale, to): (f64, f64, f64), language: Speech) -> Vec<Item> {
    let (Some((_, low)), Some((_, high))) = (said.first(), said.last()) else { return Vec::new() };
    let (low, high) = (low.mean, high.mean);
    let mut items = vec![Item::Line { points: vec![(low, y), (high, y)], colour: FAINT, width: 2.0 }];
    let mark = |(n, s): (usize, &Saying)| {
        let ends = n == 0 || n + 1 == said.len();
        let (colour, radius) = if ends { (INK, 4.5) } else { (FAINT, 4.0) };
        Item::Mark { at: (s.1.mean, y), shape: MarkShape::Disc, colour, radius }
    };
    // The ends last, so that nothing hides them.
    let (ends, between): (Vec<_>, Vec<_>) = said.iter().enumerate().partition(|(n, _)| *n == 0 || *n + 1 == said.len());
    items.extend(between.into_iter().chain(ends).map(mark));
    // Below the marks, for the paper behind them hides what is under it.
    names(said, rows, (y, scale, to), language).into_iter().chain(items).collect()
}

/// The names of the theories at the ends: beside their marks where there is room, otherwise above or below them.
fn names(said: &[Saying], rows: &NamedRows, (y, scale, to): (f64, f64, f64), language: Speech) -> Vec<Item> {
    let (Some((_, low)), Some((_, high))) = (said.first(), said.last()) else { return Vec::new() };
    let (low, high) = (low.mean, high.mean);
    let text = |upper: bool| {
        let mean = if upper { high } else { low };
        let text = format!("{}: {}", end_name(said, upper, language)?, share(mean, language));
        let text = fit(&text, LABEL_SIZE, false, scale * to - 4.0);
        let width = text_width(&text, LABEL_SIZE, false);
        Some((text, width))
    };
    let label = |x: f64, offset: (f64, f64), text: String, anchor: Anchor| {
        let wide = text_width(&text, LABEL_SIZE, false);
        let left = scale * x + offset.0 - if anchor == Anchor::End { wide } else { 0.0 };
        let y_of_name = y + rows.rows_of(offset.1);
        let sides = [left, left + wide].map(|x| x / scale);
        let veil = veil(sides, [-1.0, 1.0].map(|side| y_of_name + side * rows.rows_of(HALF_LETTER)));
        [veil, Item::Label { at: (x, y), offset, text, colour: INK, strong: false, anchor }]
    };
    let upper = text(true).map(|(text, width)| {
        let fits = scale * (to - high) > width + 10.0;
        // Above its mark as far right as it must be to begin in the panel.
        let offset = if fits { (9.0, 0.0) } else { ((5.0 - width).max(-scale * high), -OFF) };
        label(high, offset, text, Anchor::Start)
    });
    let lower = text(false).filter(|_| said.len() > 1 && high > low).map(|(text, width)| {
        // Below its mark as far left as it must be to end in the panel.
        let below = (scale * (to - low) - width).min(-3.0);
        let beside = scale * low > width + 10.0;
        let (offset, anchor) = if beside { ((-9.0, 0.0), Anchor::End) } else { ((below, OFF), Anchor::Start) };
        label(low, offset, text, anchor)
    });
    upper.into_iter().chain(lower).flatten().collect()
}

/// Under how many theories one option alone has the lowest risk; a first place that is tied or left open counts for nobody.
fn title(results: &Results, language: Speech) -> Option<String> {
    let ends = || results.options.iter().flat_map(|o| sayings(results, results.comparable(), o, attack)).map(|s| s.1.mean);
    let range = span(ends().fold(1.0, f64::min), ends().fold(0.0, f64::max), 0, language);
    if let [option] = results.options.as_slice() {
        let words = [("name", named(&option.title, language).into()), ("range", range.into())];
        return Some(message("chart-attack-risk-one-option").with(language, &words));
    }
    if let [_] = results.models.as_slice() {
        return Some(message("chart-attack-risk-one-model").with(language, &[("range", range.into())]));
    }
    let models = results.comparable();
    let first: Vec<&OptionRecord> = models.iter().filter_map(|m| first_alone(results, &m.key)).collect();
    let votes = |option: &OptionRecord| first.iter().filter(|o| o.key == option.key).count();
    let leader = results.options.iter().max_by_key(|o| votes(o))?;
    let (count, n) = (votes(leader), models.len());
    let said = match count {
        0 => message("chart-attack-risk-none-first"),
        _ if count == n => message("chart-attack-risk-all-agree"),
        _ if 2 * count > n => message("chart-attack-risk-one-leads"),
        _ => message("chart-attack-risk-several-lead"),
    };
    let name = named(&leader.title, language);
    Some(said.with(language, &[("models", n.into()), ("count", count.into()), ("name", name.into())]))
}

fn method(results: &Results, language: Speech) -> String {
    let errors = results.cells.iter().filter_map(attack).map(|estimate| estimate.interval);
    let pairs = results.study.base_rate.as_ref().map_or(0, |found| found.pairs);
    let words = [
        ("draws", draws(results, language).into()),
        ("error", largest_error(errors, language)),
        ("pairs", pairs.into()),
        ("left", left_out(results, language).map(|said| format!(" {said}")).unwrap_or_default().into()),
        ("record", if pairs > 0 { "yes" } else { "no" }.into()),
    ];
    message("chart-attack-risk-method").with(language, &words)
}

fn describe(results: &Results, language: Speech) -> String {
    let of = |o: &OptionRecord| {
        let said = sayings(results, results.comparable(), o, attack);
        let means = said.iter().map(|(m, e)| format!("{} {}", m.title.get(language), rounded(e.mean, 0, language)));
        format!("{}: {}.", o.title.get(language), means.collect::<Vec<_>>().join(", "))
    };
    results.options.iter().map(of).collect::<Vec<_>>().join(" ")
}
