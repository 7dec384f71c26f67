//! A hundred worlds for each option: in how many an attack comes, after the theory in the middle and those at the ends.

use super::Chart;
use super::common::*;
use super::ends::{Saying, middle, sayings};
use super::figure::{Anchor, ChartAxis, Figure, Item, LegendEntry, MarkShape, Panel};
use super::theme::{CATEGORIES, Colour, INK, LABEL_SIZE, fit};
use crate::language::{Speech, Text, message};
use crate::results::Results;
use crate::results::measures::ATTACK;
use crate::wording::{left_out, within};

/// The chart.
pub static CHART: Chart = Chart {
    key: "icon-array",
    figure: |results, language| figure(results, language, Width::Wide),
    narrow: |results, language| figure(results, language, Width::Narrow),
};

/// Worlds side by side and one below the other.
const SIDE: usize = 10;
/// From what every theory says to what none says.
const EVERY: Colour = (0xa8, 0x3c, 0x00);
const MIDDLE: Colour = CATEGORIES[1];
const SOME: Colour = (0xf2, 0xc4, 0x9b);
const NONE: Colour = (0xe4, 0xe7, 0xeb);

/// Worlds of a hundred in which an attack comes: after the lowest theory, the one in the middle, the highest.
#[derive(Clone, Copy, PartialEq)]
struct Worlds {
    low: f64,
    middle: f64,
    high: f64,
}

fn worlds(said: &[Saying]) -> Option<Worlds> {
    let hundred = |p: f64| 100.0 * p.clamp(0.0, 1.0);
    Some(Worlds { low: hundred(said.first()?.1.mean), middle: hundred(middle(said)?), high: hundred(said.last()?.1.mean) })
}

fn of_options(results: &Results) -> Vec<Option<Worlds>> {
    let attack = |cell: &crate::results::Cell| Some(cell.value(&ATTACK)?.estimate);
    results.options.iter().map(|option| worlds(&sayings(results, results.comparable(), option, attack))).collect()
}

fn figure(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    let counted = of_options(results);
    let columns = page.pick(4, 2);
    let gap = page.pick(36.0, 24.0);
    let side = ((page.pixels() - 32.0 - gap * (columns as f64 - 1.0)) / columns as f64).min(150.0);
    let right = page.pixels() - 32.0 - gap * (columns as f64 - 1.0) - side * columns as f64;
    let grid = Grid { columns, left: 0.0, right, gap, height: side, above: 46.0, below: 30.0 };
    // Few options leave columns empty, not panels wide.
    let (frames, _) = grid.frames(results.options.len().max(columns), page);
    let body = grid.frames(results.options.len(), page).1;
    let titles = option_titles(results, language);
    let panel = |(o, worlds): (usize, &Option<Worlds>)| Panel {
        frame: frames[o],
        title: Some(titles[o].clone()),
        x: ChartAxis::hidden(0.0, SIDE as f64),
        y: ChartAxis::hidden(SIDE as f64, 0.0),
        items: items(*worlds, side, language),
    };
    let panels = counted.iter().enumerate().map(panel).collect();
    let within = within(results.study.horizon_years, language);
    Some(Figure {
        key: CHART.key.into(),
        title: title(&counted, results.models.len(), language)?,
        subtitle: message("chart-icon-array-subtitle").with(language, &[("within", within.into())]),
        method: method(results, language),
        caption: credit(results, language),
        description: describe(&titles, &counted, language),
        width: page,
        body,
        legend: legend(results.models.len(), language),
        panels,
    })
}

/// The worlds from the upper left corner on, and their numbers below.
fn items(worlds: Option<Worlds>, side: f64, language: Speech) -> Vec<Item> {
    let below = |text: String, strong: bool| Item::Label {
        at: (0.0, SIDE as f64),
        offset: (0.0, 12.0),
        text: fit(&text, LABEL_SIZE, strong, side + 10.0),
        colour: INK,
        strong,
        anchor: Anchor::Start,
    };
    let Some(worlds) = worlds else { return vec![below(message("report-silent").get(language).into(), false)] };
    let mut items: Vec<Item> = (0..SIDE * SIDE).map(|n| world(n, &worlds)).collect();
    items.push(below(told(&worlds, language), true));
    items
}

/// One world: a square in the colour of those that let an attack come in it.
fn world(n: usize, worlds: &Worlds) -> Item {
    let place = n as f64 + 0.5;
    let colour = match place {
        at if at <= worlds.low.round() => EVERY,
        at if at <= worlds.middle.round() => MIDDLE,
        at if at <= worlds.high.round() => SOME,
        _ => NONE,
    };
    let (x, y) = ((n % SIDE) as f64, (n / SIDE) as f64);
    let (left, right, top, bottom) = (x + 0.08, x + 0.92, y + 0.08, y + 0.92);
    Item::Area { points: vec![(left, top), (right, top), (right, bottom), (left, bottom)], colour, opacity: 1.0 }
}

/// A number of worlds in words: fewer than one is not none.
fn count(worlds: f64, language: Speech) -> String {
    let size = if worlds > 0.0 && worlds < 0.5 {
        "few"
    } else if (99.5..100.0).contains(&worlds) {
        "most"
    } else {
        "some"
    };
    let words = [("size", size.into()), ("number", (worlds.round() as u64).into())];
    message("chart-icon-array-count").with(language, &words)
}

/// `9 (0–22)`.
fn told(worlds: &Worlds, language: Speech) -> String {
    let [low, middle, high] = [worlds.low, worlds.middle, worlds.high].map(|x| count(x, language));
    let words = [
        ("middle", middle.into()),
        ("low", low.clone().into()),
        ("high", high.clone().into()),
        ("same", if low == high { "yes" } else { "no" }.into()),
    ];
    message("chart-icon-array-told").with(language, &words)
}

fn method(results: &Results, language: Speech) -> String {
    let left = left_out(results, language).map(|said| format!(" {said}")).unwrap_or_default();
    message("chart-icon-array-method").with(language, &[("draws", draws(results, language).into()), ("left", left.into())])
}

fn legend(models: usize, language: Speech) -> Vec<LegendEntry> {
    let entry = |(words, colour): (Text, Colour)| LegendEntry {
        label: words.get(language).into(),
        colour,
        shape: MarkShape::Square,
    };
    let every = message("chart-icon-array-every");
    let shown = [
        (if models > 1 { every } else { message("chart-icon-array-the-theory") }, EVERY),
        (message("chart-icon-array-middle"), MIDDLE),
        (message("chart-icon-array-some"), SOME),
        (message("chart-icon-array-none"), NONE),
    ];
    shown.into_iter().filter(|(_, colour)| models > 1 || *colour == EVERY || *colour == NONE).map(entry).collect()
}

/// From the fewest worlds to the most after the theory in the middle, by option.
fn title(counted: &[Option<Worlds>], models: usize, language: Speech) -> Option<String> {
    let middles = || counted.iter().flatten().map(|worlds| worlds.middle);
    let least = middles().reduce(f64::min)?;
    let [low, high] = [least, middles().fold(least, f64::max)].map(|x| count(x, language));
    let words = [
        ("same", if low == high { "yes" } else { "no" }.into()),
        ("theories", if models > 1 { "many" } else { "one" }.into()),
        ("low", low.into()),
        ("high", high.into()),
    ];
    Some(message("chart-icon-array-title").with(language, &words))
}

fn describe(titles: &[String], counted: &[Option<Worlds>], language: Speech) -> String {
    let one = |(title, worlds): (&String, &Option<Worlds>)| {
        let told = worlds.map_or_else(|| message("report-silent").get(language).to_owned(), |w| told(&w, language));
        format!("{title}: {told}.")
    };
    titles.iter().zip(counted).map(one).collect::<Vec<_>>().join(" ")
}
