//! Does the tripwire work? Attack against forward troops, one panel per assumption about the tripwire.

use super::Chart;
use super::claims::share_error;
use super::common::*;
use super::curves::*;
use super::figure::{ChartAxis, Figure, Item, LegendEntry, MarkShape, Panel};
use super::head::head_height;
use super::theme::{INK, MARGIN, WIDTH};
use crate::language::{Speech, message};
use crate::quantity::show::{decimal, percent};
use crate::results::{Results, School, TeachingFigures, Tripwire};
use crate::wording::{self, rounded};

/// The chart.
pub static CHART: Chart = Chart { key: "tripwire", figure };

const HEIGHT: f64 = 190.0;
const ABOVE: f64 = 44.0;
const BETWEEN: f64 = 14.0;
const GAP: f64 = 26.0;

fn figure(results: &Results, language: Speech) -> Option<Figure> {
    let teaching = results.teaching.as_ref()?;
    let shown = teaching.tripwire.as_ref()?;
    let n = shown.schools.len();
    let left = label_width(results, language).max(46.0);
    let width = (WIDTH - 2.0 * MARGIN - left - 16.0 - GAP * (n as f64 - 1.0)) / n as f64;
    let rows = ROW_HEIGHT * results.options.len() as f64;
    let top = top(shown);
    let mut panels = Vec::new();
    for k in 0..n {
        let x = MARGIN + left + k as f64 * (width + GAP);
        panels.push(curves(shown, k, top, [x, ABOVE, width, HEIGHT], language));
        let below = [x, ABOVE + HEIGHT + BETWEEN, width, rows];
        panels.push(strip(results, language, &shown.options, (below, troops(shown, true, language)), k == 0));
    }
    let mut figure = Figure {
        key: CHART.key.into(),
        title: title(results, shown, language)?,
        subtitle: subtitle(results, teaching, shown, language),
        caption: CAPTION.get(language).into(),
        description: describe(shown, language),
        height: 0.0,
        legend: legend(shown, language),
        panels,
    };
    figure.height = head_height(&figure) + ABOVE + HEIGHT + BETWEEN + rows + 46.0 + 30.0;
    Some(figure)
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

fn curves(shown: &Tripwire, n: usize, top: f64, frame: [f64; 4], language: Speech) -> Panel {
    let one: &School = &shown.schools[n];
    let step = if top > 0.5 { 0.2 } else { 0.1 };
    let mut y = even_axis(0.0, top, step, "", |p| percent(p, 0, language));
    if n > 0 {
        y.ticks.iter_mut().for_each(|(_, label)| label.clear());
    }
    let mut items = Vec::new();
    if let Some(curve) = &one.quantal {
        items.push(area(&shown.troops, curve, FIRST, (0.0, top)));
        items.push(line(points(&shown.troops, curve, |b| b.mean), FIRST, 2.5));
    }
    if let Some(shares) = &one.calculus {
        let points = shown.troops.iter().copied().zip(shares.iter().copied()).collect();
        items.push(Item::Dashed { points, colour: SECOND, width: 2.25 });
    }
    Panel { frame, title: Some(school(n, shown, language)), x: troops(shown, false, language), y, items }
}

fn legend(shown: &Tripwire, language: Speech) -> Vec<LegendEntry> {
    let mut legend = Vec::new();
    if shown.schools.iter().any(|s| s.quantal.is_some()) {
        let words = message("chart-tripwire-quantal-response-mean-and-595");
        legend.push(entry(words.get(language), FIRST, MarkShape::Dash));
    }
    if shown.schools.iter().any(|s| s.calculus.is_some()) {
        let words = message("chart-tripwire-rational-calculus-share-of-draws");
        legend.push(entry(words.get(language), SECOND, MarkShape::Dash));
    }
    let words = message("chart-tripwire-option-median-and-595");
    legend.push(entry(words.get(language), INK, MarkShape::Disc));
    legend
}

fn subtitle(results: &Results, teaching: &TeachingFigures, shown: &Tripwire, language: Speech) -> String {
    let means = shown.schools.iter().filter_map(|s| s.quantal.as_ref()).flatten().map(|b| b.mean);
    let means = means.chain(shown.schools.iter().filter_map(|s| s.calculus.as_ref()).flatten().copied());
    let error = means.map(|p| share_error(p, teaching.draws)).fold(0.0, f64::max);
    let words = [
        ("error", wording::points(error, language).into()),
        ("option", results.option_title(&shown.option, language).into()),
        ("standing", standing(teaching, language).into()),
    ];
    message("chart-tripwire-subtitle").with(language, &words)
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

fn title(results: &Results, shown: &Tripwire, language: Speech) -> Option<String> {
    let (first, last) = (shown.schools.first()?, shown.schools.last()?);
    let (troops, before, weak) = effect(shown, first)?;
    let (_, _, strong) = effect(shown, last)?;
    let [before, weak, strong] = [before, weak, strong].map(|p| rounded(p, 0, language));
    let theory = if first.quantal.is_some() { "quantal" } else { "calculus" };
    let change = if before == weak { "no" } else { "yes" };
    let same = strong == weak;
    let words = [
        ("theory", results.model_title(theory, language).into()),
        ("troops", soldiers(troops, language).into()),
        ("change", change.into()),
        ("before", before.into()),
        ("weak", weak.into()),
    ];
    let effect = message("chart-tripwire-effect").with(language, &words);
    if shown.schools.len() == 1 {
        return Some(effect);
    }
    if same {
        return Some(message("chart-tripwire-whatever").with(language, &[("effect", effect.into())]));
    }
    let least = if first.strength == 0.0 {
        message("chart-tripwire-without-a-tripwire")
    } else {
        message("chart-tripwire-with-the-weakest-tripwire")
    };
    let words = [
        ("effect", effect.into()),
        ("least", least.get(language).into()),
        ("change", change.into()),
        ("strong", strong.into()),
    ];
    Some(message("chart-tripwire-with").with(language, &words))
}

fn describe(shown: &Tripwire, language: Speech) -> String {
    let of = |(n, one): (usize, &School)| {
        let (_, before, after) = effect(shown, one)?;
        let name = school(n, shown, language);
        Some(format!("{name}: {} → {}.", rounded(before, 1, language), rounded(after, 1, language)))
    };
    shown.schools.iter().enumerate().filter_map(of).collect::<Vec<_>>().join(" ")
}
