//! Attack risk by option, a panel for each theory: the mean with what is believed and with its simulation error.

use super::Chart;
use super::common::*;
use super::figure::{Anchor, ChartAxis, Figure, Item, MarkShape, Panel};
use super::key_list::key_list;
use super::theme::{INK, LABEL_SIZE, PAPER, RECORD, fit, wrap};
use crate::language::{Speech, message};
use crate::results::measures::ATTACK;
use crate::results::{CardRecord, OptionRecord, Results};
use crate::wording::{rounded, within};

/// The chart.
pub static CHART: Chart = Chart {
    key: "attack-risk-by-theory",
    figure: |results, language| figure(results, language, Width::Wide),
    narrow: |results, language| figure(results, language, Width::Narrow),
};

/// Room left of a narrow page's panels, and between them, for the numbers of the options; height of one's row, in CSS pixels.
const NUMBER: f64 = 20.0;
/// Room above the title of a theory, height of one of its lines, and how far it may reach beyond its panel.
const TITLE: f64 = 16.0;
const LINE: f64 = 14.0;
const BEYOND: f64 = 16.0;
const NARROW_ROW: f64 = 14.0;

fn figure(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    let columns = page.pick(5, 2).min(results.models.len()).max(1);
    let titles = numbered_titles(results, language);
    let rows = rows(results, language, page);
    let (left, gap) = page.pick((rows.left(), 22.0), (NUMBER, NUMBER + 12.0));
    let grid = Grid { columns, left, right: 12.0, gap, height: rows.height(), above: TITLE, below: 28.0 };
    let room = grid.frames(columns, page).0.first().map_or(0.0, |frame| frame[2]) + BEYOND;
    let titles_of: Vec<Vec<String>> = results.models.iter().map(|model| title_lines(model, room, language)).collect();
    let most = titles_of.iter().map(Vec::len).max().unwrap_or(1);
    let grid = Grid { above: TITLE + LINE * most as f64, ..grid };
    let (frames, height) = grid.frames(results.models.len(), page);
    let panel = |(m, model): (usize, &CardRecord)| {
        let mut items = rows.ground(0.0, 1.0);
        items.extend(base_rate(results));
        items.extend(marks(results, &model.key, &rows));
        items.extend(rows.silences(results, &model.key, language));
        items.extend(named(&titles_of[m]));
        let labelled = page == Width::Narrow || m % columns == 0;
        Panel { frame: frames[m], title: None, x: across(columns, language), y: rows.axis(labelled), items }
    };
    let panels = results.models.iter().enumerate().map(panel);
    // Numbers stand for the options on a narrow page.
    let key = (page == Width::Narrow).then(|| key_list(&titles, None, page, height));
    let below = key.as_ref().map_or(0.0, |(_, below)| *below);
    Some(Figure {
        key: CHART.key.into(),
        title: title(results, language)?,
        subtitle: subtitle(results, language),
        method: method(results, language),
        caption: credit(results, language),
        description: describe(results, language),
        width: page,
        body: height + below,
        legend: Vec::new(),
        panels: panels.chain(key.map(|(list, _)| list)).collect(),
    })
}

/// A row for each option: with its name on a wide page, with its number on a narrow one.
fn rows(results: &Results, language: Speech, page: Width) -> NamedRows {
    let numbers = || (1..=results.options.len()).map(|n| n.to_string()).collect();
    match page {
        Width::Wide => NamedRows::of_options(results, language, page, 31.0),
        Width::Narrow => NamedRows { names: numbers(), page: Width::Wide, marks: NARROW_ROW },
    }
}

/// The title of a theory in lines, three at most: some are long and panels narrow.
fn title_lines(model: &CardRecord, room: f64, language: Speech) -> Vec<String> {
    let mut lines = wrap(model.title.get(language), LABEL_SIZE, true, room);
    if lines.len() > 3 {
        let rest = lines.split_off(2).join(" ");
        lines.push(rest);
    }
    lines.iter().map(|line| fit(line, LABEL_SIZE, true, room)).collect()
}

/// Such a title above its panel.
fn named(lines: &[String]) -> Vec<Item> {
    let line = |(n, line): (usize, &String)| Item::Label {
        at: (0.0, 0.0),
        offset: (0.0, LINE * (n as f64 + 1.0 - lines.len() as f64) - 12.0),
        text: line.clone(),
        colour: INK,
        strong: true,
        anchor: Anchor::Start,
    };
    lines.iter().enumerate().map(line).collect()
}

/// Percentages as bare numbers where several panels stand side by side.
fn across(columns: usize, language: Speech) -> ChartAxis {
    if columns > 1 { narrow_share_axis(1.0, language) } else { share_axis(1.0, "", language, true) }
}

/// How often it came to war again on record: a line with its band behind the risks of the theories.
fn base_rate(results: &Results) -> Vec<Item> {
    let Some(found) = &results.study.base_rate else { return Vec::new() };
    let ([lo, hi], rows) = (found.interval, results.options.len() as f64);
    let points = vec![(lo, 0.0), (hi, 0.0), (hi, rows), (lo, rows)];
    let line = vec![(found.risk, 0.0), (found.risk, rows)];
    vec![Item::Area { points, colour: RECORD, opacity: 0.13 }, Item::Line { points: line, colour: RECORD, width: 1.25 }]
}

/// Of each option the mean, and what is believed: its middle half heavier than the whole.
fn marks(results: &Results, model: &str, rows: &NamedRows) -> Vec<Item> {
    let mut items = Vec::new();
    let colour = look(0).0;
    for (o, option) in results.options.iter().enumerate() {
        let Some(value) = results.value(option.key.as_str(), model, &ATTACK) else { continue };
        let y = rows.middle(o);
        let mut line = |lo: f64, hi: f64, width: f64| {
            items.push(Item::Line { points: vec![(lo, y), (hi, y)], colour, width });
        };
        line(value.spread.q05, value.spread.q95, 1.25);
        line(value.spread.q25, value.spread.q75, 4.0);
        let paper = Item::Mark { at: (value.estimate.mean, y), shape: MarkShape::Disc, colour: PAPER, radius: 4.5 };
        items.push(paper);
        items.push(Item::Mark { at: (value.estimate.mean, y), shape: MarkShape::Disc, colour: INK, radius: 3.5 });
    }
    items
}

/// How far what is believed spreads the risk of one option under one theory, at most.
fn title(results: &Results, language: Speech) -> Option<String> {
    let spreads = results.cells.iter().filter_map(|cell| Some(cell.value(&ATTACK)?.spread));
    let widest = spreads.max_by(|a, b| (a.q95 - a.q05).total_cmp(&(b.q95 - b.q05)))?;
    let [low, high] = [widest.q05, widest.q95].map(|x| rounded(x, 0, language));
    let words = [("low", low.into()), ("high", high.into())];
    Some(message("chart-attack-risk-by-theory-title").with(language, &words))
}

fn method(results: &Results, language: Speech) -> String {
    let errors = results.cells.iter().filter_map(|cell| Some(cell.value(&ATTACK)?.estimate.interval));
    let words = [("error", largest_error(errors, language)), ("draws", draws(results, language).into())];
    message("chart-attack-risk-by-theory-method").with(language, &words)
}

fn subtitle(results: &Results, language: Speech) -> String {
    let within = within(results.study.horizon_years, language);
    let record = if results.study.base_rate.is_some() { "yes" } else { "no" };
    let words = [("within", within.into()), ("record", record.into())];
    message("chart-attack-risk-by-theory-subtitle").with(language, &words)
}

fn describe(results: &Results, language: Speech) -> String {
    let of = |o: &OptionRecord| {
        let ranges = results.models.iter().filter_map(|m| {
            let spread = results.value(o.key.as_str(), &m.key, &ATTACK)?.spread;
            let [low, high] = [spread.q05, spread.q95].map(|x| rounded(x, 0, language));
            Some(format!("{} {low} – {high}", m.title.get(language)))
        });
        format!("{}: {}.", o.title.get(language), ranges.collect::<Vec<_>>().join(", "))
    };
    results.options.iter().map(of).collect::<Vec<_>>().join(" ")
}
