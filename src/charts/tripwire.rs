//! Does the tripwire work? Attack against forward troops, one panel per assumption about the tripwire.

use super::Chart;
use super::claims::share_error;
use super::common::*;
use super::curves::*;
use super::figure::{ChartAxis, Figure, Item, LegendEntry, MarkShape, Panel};
use super::line_names::NameRoom;
use super::theme::MARGIN;
use crate::language::{Speech, Text, message};
use crate::quantity::show::{decimal, percent};
use crate::results::{Results, School, TeachingFigures, Tripwire};
use crate::wording::{self, rounded};

/// The chart.
pub static CHART: Chart = Chart {
    key: "tripwire",
    figure: |results, language| figure(results, language, Width::Wide),
    narrow: |results, language| figure(results, language, Width::Narrow),
};

/// What the curves are called.
const QUANTAL: Text = message("chart-tripwire-quantal-response");
const CALCULUS: Text = message("chart-tripwire-rational-calculus");
const HEIGHT: f64 = 190.0;
/// Height of a panel on a narrow page.
const LOW: f64 = 120.0;
const ABOVE: f64 = 44.0;
const BETWEEN: f64 = 14.0;
const GAP: f64 = 26.0;

fn figure(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    let teaching = results.teaching.as_ref()?;
    let shown = teaching.tripwire.as_ref()?;
    let n = shown.schools.len();
    let rows = strip_rows(results, language, page);
    let left = rows.left().max(46.0);
    // On a narrow page the panels stand below each other, and the options once below all.
    let (columns, lines) = page.pick((n as f64, 1.0), (1.0, n as f64));
    let width = (page.pixels() - 2.0 * MARGIN - left - 16.0 - GAP * (columns - 1.0)) / columns;
    let (top, one) = (top(shown), ABOVE + page.pick(HEIGHT, LOW) + BETWEEN);
    let (mut panels, mut named) = (Vec::new(), false);
    for k in 0..n {
        let (x, y) = page.pick((k as f64 * (width + GAP), 0.0), (0.0, k as f64 * one));
        let x = MARGIN + left + x;
        let labelled = k == 0 || page == Width::Narrow;
        let mut panel = curves(shown, k, (top, labelled), [x, ABOVE + y, width, one - ABOVE - BETWEEN], language);
        // The curves are named once, in the first panel with room.
        let names = if named { None } else { names(&panel, lines_of(shown, &shown.schools[k]), language) };
        named |= names.is_some();
        panel.items.extend(names.into_iter().flatten());
        panels.push(panel);
        if k + 1 == n || page == Width::Wide {
            let below = [x, one * lines, width, rows.height()];
            panels.push(strip(&rows, &shown.options, (below, troops(shown, true, language)), k == 0));
        }
    }
    Some(Figure {
        key: CHART.key.into(),
        title: title(teaching, shown, language)?,
        subtitle: message("chart-tripwire-subtitle").get(language).into(),
        method: method(results, teaching, shown, language),
        caption: credit(results, language),
        description: describe(shown, language),
        width: page,
        body: one * lines + rows.height() + 46.0,
        legend: if named { Vec::new() } else { legend(shown, language) },
        panels,
    })
}

/// A round share at or above every curve.
fn top(shown: &Tripwire) -> f64 {
    let quantal = shown.schools.iter().filter_map(|s| s.quantal.as_ref()).flatten().map(|b| b.high);
    let calculus = shown.schools.iter().filter_map(|s| s.calculus.as_ref()).flatten().copied();
    let most = quantal.chain(calculus).fold(0.05, f64::max);
    ((most * 10.0).ceil() / 10.0).min(1.0)
}

fn troops(shown: &Tripwire, labels: bool, language: Speech) -> ChartAxis {
    let title = message("chart-tripwire-forward-troops-thousand").get(language);
    let stand = shown.options.iter().map(|o| o.at.high);
    let most = shown.troops.iter().copied().chain(stand).fold(0.0, f64::max);
    let mut axis = round_axis((0.0, most), 5, if labels { title } else { "" }, language);
    if !labels {
        axis.ticks.iter_mut().for_each(|(_, label)| label.clear());
    }
    axis
}

/// What the n-th panel assumes, weakest tripwire first.
fn school(n: usize, shown: &Tripwire, language: Speech) -> String {
    let strength = shown.schools[n].strength;
    let last = shown.schools.len() - 1;
    let digits = usize::from(strength > 0.0) * 2;
    let said = match n {
        _ if last == 0 => message("chart-tripwire-one-school"),
        0 if strength == 0.0 => message("chart-tripwire-nobody"),
        0 => message("chart-tripwire-weakest"),
        n if n == last => message("chart-tripwire-strongest"),
        _ => message("chart-tripwire-middle"),
    };
    said.with(language, &[("strength", decimal(strength, digits, language).into())])
}

fn curves(shown: &Tripwire, n: usize, (top, labelled): (f64, bool), frame: [f64; 4], language: Speech) -> Panel {
    let one: &School = &shown.schools[n];
    let step = if top > 0.5 { 0.2 } else { 0.1 };
    let mut y = even_axis(0.0, top, step, "", |p| percent(p, 0, language));
    if !labelled {
        y.ticks.iter_mut().for_each(|(_, label)| label.clear());
    }
    let [quantal, calculus] = lines_of(shown, one);
    let mut items = Vec::new();
    if let Some(curve) = &one.quantal {
        items.push(area(&shown.troops, curve, FIRST, (0.0, top)));
    }
    items.extend(quantal.map(|points| line(points, FIRST, 2.5)));
    items.extend(calculus.map(|points| Item::Dashed { points, colour: SECOND, width: 2.25 }));
    Panel { frame, title: Some(school(n, shown, language)), x: troops(shown, false, language), y, items }
}

/// The curve of each theory, where it has one: the mean of the one, the share of draws of the other.
fn lines_of(shown: &Tripwire, school: &School) -> [Option<Vec<(f64, f64)>>; 2] {
    let quantal = school.quantal.as_ref().map(|curve| points(&shown.troops, curve, |b| b.mean));
    let shares = school.calculus.as_ref();
    [quantal, shares.map(|shares| shown.troops.iter().copied().zip(shares.iter().copied()).collect())]
}

/// The names of the curves of a panel, if each finds room beside its curve.
fn names(panel: &Panel, curves: [Option<Vec<(f64, f64)>>; 2], language: Speech) -> Option<Vec<Item>> {
    let named = curves.into_iter().zip([(QUANTAL, FIRST), (CALCULUS, SECOND_INK)]);
    let named: Vec<_> = named.filter_map(|(curve, words)| Some((curve?, words))).collect();
    let lines: Vec<&[(f64, f64)]> = named.iter().map(|(curve, _)| &curve[..]).collect();
    let mut room = NameRoom::new(panel.frame, &panel.x, &panel.y, &lines);
    let all = named.iter().enumerate().all(|(n, (_, (words, ink)))| room.beside(n, words.get(language), *ink));
    (all && !named.is_empty()).then(|| room.names())
}

fn legend(shown: &Tripwire, language: Speech) -> Vec<LegendEntry> {
    let any = |drawn: fn(&School) -> bool| shown.schools.iter().any(drawn);
    let quantal = any(|s| s.quantal.is_some()).then(|| entry(QUANTAL.get(language), FIRST, MarkShape::Dash));
    let calculus = any(|s| s.calculus.is_some()).then(|| entry(CALCULUS.get(language), SECOND, MarkShape::Dash));
    quantal.into_iter().chain(calculus).collect()
}

fn method(results: &Results, teaching: &TeachingFigures, shown: &Tripwire, language: Speech) -> String {
    let means = shown.schools.iter().filter_map(|s| s.quantal.as_ref()).flatten().map(|b| b.mean);
    let means = means.chain(shown.schools.iter().filter_map(|s| s.calculus.as_ref()).flatten().copied());
    let error = means.map(|p| share_error(p, teaching.draws)).fold(0.0, f64::max);
    let words = [
        ("error", wording::points(error, language).into()),
        ("option", results.option_title(&shown.option, language).into()),
        ("standing", standing(teaching, language).into()),
    ];
    message("chart-tripwire-method").with(language, &words)
}

/// The troops of the example option, and the chance of an attack without any and with them.
fn effect(shown: &Tripwire, school: &School) -> Option<(f64, f64, f64)> {
    let own = shown.options.iter().find(|p| p.option == shown.option)?.at.median;
    let far = |k: usize| (shown.troops[k] - own).abs();
    let near = (0..shown.troops.len()).min_by(|&a, &b| far(a).total_cmp(&far(b)))?;
    let at = |k: usize| match (&school.quantal, &school.calculus) {
        (Some(curve), _) => Some(curve[k].mean),
        (None, Some(shares)) => Some(shares[k]),
        (None, None) => None,
    };
    Some((shown.troops[near], at(0)?, at(near)?))
}

/// What the troops of the example option change under the weakest and under the strongest tripwire, with its error.
fn title(teaching: &TeachingFigures, shown: &Tripwire, language: Speech) -> Option<String> {
    let (first, last) = (shown.schools.first()?, shown.schools.last()?);
    let (troops, ..) = effect(shown, first)?;
    let fall = |school: &School| {
        let (_, before, after) = effect(shown, school)?;
        Some((before - after, share_error(before, teaching.draws) + share_error(after, teaching.draws)))
    };
    let (weak, strong) = (fall(first)?, fall(last)?);
    let clear = |(fall, error): (f64, f64)| fall > error;
    let said = match (clear(weak), clear(strong)) {
        (true, true) => message("chart-tripwire-always"),
        (false, true) => message("chart-tripwire-if-strong"),
        (true, false) => message("chart-tripwire-if-weak"),
        (false, false) => message("chart-tripwire-open"),
    };
    Some(said.with(language, &[("troops", soldiers(troops, language).into())]))
}

fn describe(shown: &Tripwire, language: Speech) -> String {
    let of = |(n, one): (usize, &School)| {
        let (_, before, after) = effect(shown, one)?;
        let name = school(n, shown, language);
        Some(format!("{name}: {} → {}.", rounded(before, 1, language), rounded(after, 1, language)))
    };
    shown.schools.iter().enumerate().filter_map(of).collect::<Vec<_>>().join(" ")
}
