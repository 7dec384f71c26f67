//! What is believed about the risk of attack, as twenty equally likely worlds for each option: a dot for each, where its risk lies.

use super::Chart;
use super::common::*;
use super::ends::sayings;
use super::figure::{Anchor, Figure, Item, MarkShape, Panel};
use super::on_record::on_record;
use super::theme::{CATEGORIES, LABEL_SIZE, MUTED, fit};
use crate::language::{Speech, message};
use crate::results::measures::ATTACK;
use crate::results::{CardRecord, OptionRecord, Results, WORLDS};
use crate::wording::{rounded, within};

/// The chart.
pub static CHART: Chart = Chart {
    key: "quantile-dots",
    figure: |results, language| figure(results, language, Width::Wide),
    narrow: |results, language| figure(results, language, Width::Narrow),
};

/// Radius of a dot, and from one to the next above it, in CSS pixels.
const RADIUS: f64 = 3.0;
const STEP: f64 = 6.6;
/// Room above a pile for the name of its theory, and below it.
const ABOVE: f64 = 18.0;
const BELOW: f64 = 8.0;

/// The worlds of an option under the theory in the middle.
struct OptionWorlds<'r> {
    theory: &'r CardRecord,
    risks: &'r [f64],
}

/// The theory in the middle of those that speak of every option, the higher of two, and its worlds; absent where there are none.
fn of_option<'r>(results: &'r Results, option: &OptionRecord) -> Option<OptionWorlds<'r>> {
    let said = sayings(results, results.comparable(), option, |cell| Some(cell.value(&ATTACK)?.estimate));
    let (theory, _) = said.get(said.len() / 2)?;
    let risks = results.cell(option.key.as_str(), &theory.key)?.worlds.as_slice();
    (!risks.is_empty()).then_some(OptionWorlds { theory, risks })
}

fn figure(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    let found: Vec<Option<OptionWorlds>> = results.options.iter().map(|option| of_option(results, option)).collect();
    let risks = || found.iter().flatten().flat_map(|worlds| worlds.risks).copied();
    let (low, high) = (risks().reduce(f64::min)?, risks().reduce(f64::max)?);
    let record = results.study.base_rate.as_ref().map_or(0.0, |found| found.interval[1]);
    let x = share_axis(high.max(record).max(0.01), "", language, true);
    let left = NamedRows::of_options(results, language, page, 0.0).left();
    let width = page.pixels() - left - 14.0;
    let piles: Vec<Vec<(f64, usize)>> =
        found.iter().map(|worlds| worlds.as_ref().map_or(Vec::new(), |worlds| piled(worlds.risks, x.to, width))).collect();
    let most = piles.iter().flatten().map(|(_, n)| n + 1).max().unwrap_or(1);
    let rows = NamedRows::of_options(results, language, page, ABOVE + BELOW + STEP * most as f64);
    let grid = Grid { columns: 1, left, right: 14.0, gap: 0.0, height: rows.height(), above: 28.0, below: 28.0 };
    let (frames, body) = grid.frames(1, page);
    let mut items = rows.ground(0.0, x.to);
    items.extend(on_record(results, &rows, x.to, language));
    items.extend(rows.veil(0.0, frames[0][2] / x.to));
    items.extend(rows.over(0.0, frames[0][2]));
    for (o, (worlds, pile)) in found.iter().zip(&piles).enumerate() {
        match worlds {
            Some(worlds) => items.extend(dots(&rows, o, worlds, pile, (x.to, frames[0][2]), language)),
            None => items.push(rows.word(o, 0.0, message("report-silent").get(language))),
        }
    }
    let panel = Panel { frame: frames[0], title: None, x, y: rows.axis(true), items };
    let within = within(results.study.horizon_years, language);
    let said = [("within", within.into()), ("worlds", WORLDS.into())];
    Some(Figure {
        key: CHART.key.into(),
        title: title(low, high, language),
        subtitle: message("chart-quantile-dots-subtitle").with(language, &said),
        method: message("chart-quantile-dots-method").with(language, &[("draws", draws(results, language).into())]),
        caption: credit(results, language),
        description: describe(results, &found, language),
        width: page,
        body,
        legend: Vec::new(),
        panels: vec![panel],
    })
}

/// Where each dot stands: the risk of the column of dots it belongs to, and how many stand below it.
fn piled(risks: &[f64], to: f64, width: f64) -> Vec<(f64, usize)> {
    let column = to * STEP / width;
    let mut piled: Vec<(f64, usize)> = Vec::new();
    for risk in risks {
        let at = (risk / column).floor() * column + 0.5 * column;
        let below = piled.iter().filter(|(known, _)| *known == at).count();
        piled.push((at, below));
    }
    piled
}

/// The dots of a row from its ground up, and above them the name of the theory.
fn dots(
    rows: &NamedRows,
    o: usize,
    worlds: &OptionWorlds,
    pile: &[(f64, usize)],
    (to, width): (f64, f64),
    language: Speech,
) -> Vec<Item> {
    let ground = o as f64 + 1.0 - rows.rows_of(BELOW);
    let dot = |(x, below): &(f64, usize)| Item::Mark {
        at: (*x, ground - rows.rows_of(STEP * *below as f64)),
        shape: MarkShape::Disc,
        colour: CATEGORIES[0],
        radius: RADIUS,
    };
    let name = Item::Label {
        at: (to, o as f64),
        // On a narrow page the name of the option stands in the first line.
        offset: (-4.0, rows.page.pick(9.0, 27.0)),
        text: fit(worlds.theory.title.get(language), LABEL_SIZE, false, 0.5 * width),
        colour: MUTED,
        strong: false,
        anchor: Anchor::End,
    };
    pile.iter().map(dot).chain([name]).collect()
}

/// How far apart the worlds lie, over all options.
fn title(low: f64, high: f64, language: Speech) -> String {
    let [low, high] = [low, high].map(|risk| rounded(risk, 0, language));
    let same = if low == high { "yes" } else { "no" };
    message("chart-quantile-dots-title").with(language, &[("low", low.into()), ("high", high.into()), ("same", same.into())])
}

fn describe(results: &Results, found: &[Option<OptionWorlds>], language: Speech) -> String {
    let one = |(option, worlds): (&OptionRecord, &Option<OptionWorlds>)| {
        let told = worlds.as_ref().map_or_else(
            || message("report-silent").get(language).to_owned(),
            |worlds| worlds.risks.iter().map(|risk| rounded(*risk, 0, language)).collect::<Vec<_>>().join(", "),
        );
        format!("{}: {told}.", option.title.get(language))
    };
    results.options.iter().zip(found).map(one).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;

    #[test]
    fn every_world_is_a_dot_and_none_hides_another() {
        let piled = piled(&[0.0, 0.001, 0.3, 0.3, 1.0], 1.0, 66.0);
        assert_eq!(piled.iter().map(|(_, below)| *below).collect::<Vec<_>>(), [0, 1, 0, 1, 0]);
        let results = sample();
        let chart = figure(&results, Language::En.into(), Width::Wide).expect("worlds");
        let marks: Vec<(f64, f64)> = chart.panels[0]
            .items
            .iter()
            .filter_map(|item| if let Item::Mark { at, .. } = item { Some(*at) } else { None })
            .collect();
        assert_eq!(marks.len(), WORLDS * results.options.len());
        assert!((1..marks.len()).all(|i| !marks[..i].contains(&marks[i])));
    }

    #[test]
    fn worlds_that_are_all_alike_are_one_risk_in_the_title() {
        let mut results = sample();
        results.cells.iter_mut().for_each(|cell| cell.worlds.iter_mut().for_each(|risk| *risk = 0.25));
        let title = figure(&results, Language::En.into(), Width::Narrow).expect("worlds").title;
        assert!(title.contains("25") && title.matches('%').count() == 1, "{title}");
        results.cells.iter_mut().for_each(|cell| cell.worlds.clear());
        assert!(figure(&results, Language::En.into(), Width::Wide).is_none());
    }
}
