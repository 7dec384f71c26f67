//! How many soldiers, how fast? Defenders needed until help comes, and what is left of that for forward troops.

use super::Chart;
use super::common::*;
use super::curves::*;
use super::figure::{Anchor, ChartAxis, Figure, Item, MarkShape, Panel};
use super::key_list::key_list;
use super::theme::{INK, MARGIN, MUTED};
use crate::language::{Speech, message};
use crate::quantity::show::decimal;
use crate::quantity::ticks;
use crate::results::{ForwardForce, Results, TeachingFigures};
use crate::wording::rounded;

/// The chart.
pub static CHART: Chart = Chart {
    key: "forward-force",
    figure: |results, language| figure(results, language, Width::Wide),
    narrow: |results, language| figure(results, language, Width::Narrow),
};

const HEIGHT: f64 = 300.0;
/// Height of a panel on a narrow page, and room for its axis.
const LOW: f64 = 220.0;
const BELOW: f64 = 48.0;
const ABOVE: f64 = 40.0;
const LEFT: f64 = 36.0;
const GAP: f64 = 56.0;
/// For the second axis.
const RIGHT: f64 = 46.0;

fn figure(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    let teaching = results.teaching.as_ref()?;
    let shown = teaching.forward_force.as_ref()?;
    let room = page.pixels() - 2.0 * MARGIN - LEFT - RIGHT;
    let (width, height) = page.pick((0.5 * (room - GAP), HEIGHT), (room, LOW));
    let one = ABOVE + height + BELOW;
    let first = [MARGIN + LEFT, ABOVE, width, height];
    let (right, down) = page.pick((width + GAP, 0.0), (0.0, one));
    let second = [MARGIN + LEFT + right, ABOVE + down, width, height];
    let (list, listed) = key_list(&numbered_titles(results, language), None, page, one + down);
    Some(Figure {
        key: CHART.key.into(),
        title: title(results, shown, language)?,
        subtitle: message("chart-forward-force-subtitle").get(language).into(),
        method: method(teaching, shown, language),
        caption: credit(results, language),
        description: describe(results, shown, language),
        width: page,
        body: one + down + listed,
        legend: Vec::new(),
        panels: vec![needed(shown, first, language), gap(shown, second, language), list],
    })
}

fn days(shown: &ForwardForce, language: Speech) -> ChartAxis {
    let last = shown.days.last().copied().unwrap_or(1.0);
    let title = message("chart-forward-force-days-until-reinforcements-fight").get(language);
    let longest = shown.options.iter().map(|o| o.days.high).fold(last, f64::max);
    ChartAxis { grid: false, ..round_axis((0.0, longest), 6, title, language) }
}

/// Everything that must stand on the spot, beside the protégé's own force there.
fn needed(shown: &ForwardForce, frame: [f64; 4], language: Speech) -> Panel {
    let x = days(shown, language);
    let y = round_axis((0.0, shown.needed.iter().map(|b| b.high).fold(shown.own.high, f64::max)), 5, "", language);
    let top = y.to;
    let (last, own) = (x.to, shown.own);
    let own_band = vec![(0.0, own.low), (last, own.low), (last, own.high), (0.0, own.high)];
    let words = message("chart-forward-force-protege-s-own-force-there").get(language);
    let items = vec![
        Item::Area { points: own_band, colour: MUTED, opacity: 0.16 },
        Item::Dashed { points: vec![(0.0, own.median), (last, own.median)], colour: MUTED, width: 1.5 },
        area(&shown.days, &shown.needed, FIRST, (0.0, top)),
        line(points(&shown.days, &shown.needed, |b| b.median), FIRST, 2.5),
        label((0.0, own.median), (6.0, -9.0), words.into(), MUTED, Anchor::Start),
    ];
    let title = message("chart-forward-force-all-defenders-on-the-spot").get(language);
    Panel { frame, title: Some(title.into()), x, y, items }
}

/// What is left for forward troops, with the options and the pool that rotation binds.
fn gap(shown: &ForwardForce, frame: [f64; 4], language: Speech) -> Panel {
    let x = days(shown, language);
    let troops = shown.options.iter().map(|o| o.troops.high).fold(0.0, f64::max);
    let most = shown.gap.iter().map(|b| b.high).fold(troops, f64::max);
    let y = round_axis((0.0, most), 5, "", language);
    let mut items = vec![
        area(&shown.days, &shown.gap, FIRST, (0.0, y.to)),
        line(points(&shown.days, &shown.gap, |b| b.median), FIRST, 2.5),
    ];
    items.extend(marks(shown, [frame[2] / x.to, frame[3] / y.to], x.to));
    items.extend(pool(shown, x.to, &y, language));
    let title = message("chart-forward-force-forward-troops-left-to-find").get(language);
    Panel { frame, title: Some(title.into()), x, y, items }
}

/// The options: days and troops with their ranges and numbers; `scale` is pixels per day and per thousand soldiers, `edge` the
/// last day.
fn marks(shown: &ForwardForce, scale: [f64; 2], edge: f64) -> Vec<Item> {
    let mut items = Vec::new();
    for option in &shown.options {
        let (day, force) = (option.days, option.troops);
        items.push(line(vec![(day.low, force.median), (day.high, force.median)], MUTED, 1.0));
        items.push(line(vec![(day.median, force.low), (day.median, force.high)], MUTED, 1.0));
    }
    let at: Vec<(f64, f64)> = shown.options.iter().map(|o| (o.days.median, o.troops.median)).collect();
    items.extend(at.iter().map(|at| Item::Mark { at: *at, shape: MarkShape::Disc, colour: INK, radius: 4.0 }));
    items.extend(numbers(&at, scale, edge));
    items
}

/// The second axis: soldiers bound by rotation.
fn pool(shown: &ForwardForce, last: f64, y: &ChartAxis, language: Speech) -> Vec<Item> {
    let factor = shown.rotation_factor.median;
    let digits = ticks::digits(ticks::step(y.to, 5));
    let tick = |(at, _): &(f64, String)| {
        label((last, *at), (8.0, 0.0), decimal(at * factor, digits, language), MUTED, Anchor::Start)
    };
    let mut items: Vec<Item> = y.ticks.iter().map(tick).collect();
    items.push(line(vec![(last, 0.0), (last, y.to)], MUTED, 1.0));
    let words = message("chart-forward-force-pool").get(language);
    items.push(label((last, 0.0), (6.0, 34.0), words.into(), MUTED, Anchor::Start));
    items
}

fn method(teaching: &TeachingFigures, shown: &ForwardForce, language: Speech) -> String {
    let factor = decimal(shown.rotation_factor.median, 2, language);
    let words = message("chart-forward-force-method");
    words.with(language, &[("factor", factor.into()), ("standing", standing(teaching, language).into())])
}

/// The need for the days until the reinforcements of the example option fight.
fn title(results: &Results, shown: &ForwardForce, language: Speech) -> Option<String> {
    let option = shown.options.iter().find(|o| o.option == shown.option).or(shown.options.first())?;
    let far = |k: usize| (shown.days[k] - option.days.median).abs();
    let at = (0..shown.days.len().min(shown.needed.len())).min_by(|&a, &b| far(a).total_cmp(&far(b)))?;
    let (needed, own) = (&shown.needed[at], &shown.own);
    let digits = if needed.high.max(own.high) < 20.0 { 1 } else { 0 };
    let number = |x: f64| decimal(x, digits, language);
    let told = |b: &crate::results::Band| format!("{} ({}–{})", number(b.median), number(b.low), number(b.high));
    let words = [
        ("own", told(own).into()),
        ("enough", if own.median >= needed.median { "yes" } else { "no" }.into()),
        ("needed", told(needed).into()),
        ("days", decimal(shown.days[at], 0, language).into()),
        ("option", results.option_title(&option.option, language).into()),
    ];
    Some(message("chart-forward-force-title").with(language, &words))
}

fn describe(results: &Results, shown: &ForwardForce, language: Speech) -> String {
    let holds = message("chart-forward-force-holds-in").get(language);
    let of = |o: &crate::results::ForwardOption| {
        format!("{}: {holds} {}.", results.option_title(&o.option, language), rounded(o.holds, 0, language))
    };
    shown.options.iter().map(of).collect::<Vec<_>>().join(" ")
}
