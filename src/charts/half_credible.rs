//! Are half-promises dangerous? Challenge and war against the pledge and against the will, and where the options stand.

use super::Chart;
use super::claims::share_error;
use super::common::*;
use super::curves::*;
use super::figure::{Anchor, ChartAxis, Figure, Item, Panel};
use super::theme::{INK, MARGIN};
use crate::language::{Speech, Text, message};
use crate::quantity::show::percent;
use crate::quantity::ticks;
use crate::results::{Crises, HalfCredible, Results};
use crate::wording::rounded;

/// The chart.
pub static CHART: Chart = Chart {
    key: "half-credible",
    figure: |results, language| figure(results, language, Width::Wide),
    narrow: |results, language| figure(results, language, Width::Narrow),
};

/// Heights of challenge and war on a wide page, and on a narrow one.
const HEIGHTS: [f64; 2] = [90.0, 150.0];
const LOW: [f64; 2] = [64.0, 96.0];
const GAP: f64 = 36.0;
const ABOVE: f64 = 40.0;
const BETWEEN: f64 = 22.0;
/// For the axis of the strip.
const BELOW: f64 = 46.0;

/// One theory: its crises, its title, and the title of its axis.
type Theory<'a> = (&'a Crises, Text, Text);

fn theories(shown: &HalfCredible) -> Vec<Theory<'_>> {
    let tied = shown.signalling.as_ref().map(|crises| {
        let axis = message("chart-half-credible-cost-of-breaking-the-pledge");
        (crises, message("chart-half-credible-tying-hands"), axis)
    });
    let perfect = shown.perfect_deterrence.as_ref().map(|crises| {
        let axis = message("chart-half-credible-probability-that-the-guarantors-fight");
        (crises, message("chart-half-credible-perfect-deterrence"), axis)
    });
    [tied, perfect].into_iter().flatten().collect()
}

fn figure(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    let shown = results.teaching.as_ref()?.half_credible.as_ref()?;
    let theories = theories(shown);
    let rows = strip_rows(results, language, page);
    let left = rows.left().max(46.0);
    // On a narrow page one theory stands below the other.
    let columns = page.pick(theories.len().max(1), 1) as f64;
    let width = (page.pixels() - 2.0 * MARGIN - left - 14.0 - GAP * (columns - 1.0)) / columns;
    let [challenge, war] = page.pick(HEIGHTS, LOW);
    let height = challenge + BETWEEN + war;
    let one = ABOVE + height + BETWEEN + rows.height() + BELOW;
    let most = theories.iter().flat_map(|(crises, ..)| &crises.war).map(|b| b.high).fold(0.1, f64::max);
    let top = ((most * 10.0).ceil() / 10.0).min(1.0);
    let mut panels = Vec::new();
    for (n, (crises, title, axis)) in theories.iter().enumerate() {
        let (x, y) = page.pick((n as f64 * (width + GAP), 0.0), (0.0, n as f64 * one));
        let (x, y, first) = (MARGIN + left + x, ABOVE + y, n == 0 || page == Width::Narrow);
        let frames = [[x, y, width, challenge], [x, y + challenge + BETWEEN, width, war]];
        panels.extend(curves(crises, title.get(language), frames, top, first, language));
        let below = [x, y + height + BETWEEN, width, rows.height()];
        let across = axis_of(crises, axis.get(language), language);
        panels.push(strip(&rows, &crises.options, (below, across), first));
    }
    Some(Figure {
        key: CHART.key.into(),
        title: title(&theories, shown.draws, language),
        subtitle: message("chart-half-credible-subtitle").get(language).into(),
        method: method(results, shown, language),
        caption: credit(results, language),
        description: describe(&theories, language),
        width: page,
        body: page.pick(1.0, theories.len() as f64) * one,
        legend: Vec::new(),
        panels,
    })
}

/// The axis of a theory: shares as far as its curves go, and the options.
fn axis_of(crises: &Crises, title: &str, language: Speech) -> ChartAxis {
    let stand = crises.options.iter().map(|o| o.at.high);
    let most = crises.at.iter().copied().chain(stand).fold(1.0, f64::max);
    let step = ticks::step(most, 5).max(0.25);
    even_axis(0.0, (most / step - 1e-9).ceil() * step, step, title, |x| percent(x, 0, language))
}

/// The challenge above the war, on axes of their own.
fn curves(
    crises: &Crises,
    title: &str,
    [above, below]: [[f64; 4]; 2],
    top: f64,
    labels: bool,
    language: Speech,
) -> [Panel; 2] {
    let axis = |top: f64, step: f64| {
        let mut y = even_axis(0.0, top, step, "", |p| percent(p, 0, language));
        if !labels {
            y.ticks.iter_mut().for_each(|(_, label)| label.clear());
        }
        y
    };
    let bare = || {
        let mut x = axis_of(crises, "", language);
        x.ticks.iter_mut().for_each(|(_, label)| label.clear());
        x
    };
    let challenge = Item::Dashed { points: points(&crises.at, &crises.challenge, |b| b.mean), colour: FIRST, width: 2.25 };
    let last = bare().to;
    let named = |top: f64, words: Text| label((last, top), (-4.0, 11.0), words.get(language).into(), INK, Anchor::End);
    let challenges = vec![
        named(1.0, message("chart-half-credible-challenge")),
        area(&crises.at, &crises.challenge, FIRST, (0.0, 1.0)),
        challenge,
    ];
    let war = line(points(&crises.at, &crises.war, |b| b.mean), SECOND, 2.5);
    let wars = vec![
        named(top, message("chart-half-credible-war-with-the-guarantors")),
        area(&crises.at, &crises.war, SECOND, (0.0, top)),
        war,
    ];
    let step = if top > 0.5 { 0.25 } else { 0.1 };
    [
        Panel { frame: above, title: Some(title.to_owned()), x: bare(), y: axis(1.0, 0.5), items: challenges },
        Panel { frame: below, title: None, x: bare(), y: axis(top, step), items: wars },
    ]
}

fn method(results: &Results, shown: &HalfCredible, language: Speech) -> String {
    let words = [
        ("option", results.option_title(&shown.option, language).into()),
        ("share", rounded(shown.at_stake, 0, language).into()),
        ("draws", shown.draws.into()),
    ];
    message("chart-half-credible-method").with(language, &words)
}

/// By how much the most war inside the axis exceeds that at either end, and the error of that; the draws spread the mean of a
/// probability by no more than those of a share. Absent if the most war lies at an end.
fn hump(crises: &Crises, draws: u64) -> Option<(f64, f64)> {
    let means: Vec<f64> = crises.war.iter().map(|b| b.mean).collect();
    let top = (0..means.len()).max_by(|&a, &b| means[a].total_cmp(&means[b]))?;
    let end = means.first()?.max(*means.last()?);
    let error = share_error(means[top], draws) + share_error(end, draws);
    (means[top] > end).then_some((means[top] - end, error))
}

/// Whether half a promise is worse than none and than a whole one: under which theories, as far as the draws can tell.
fn title(theories: &[Theory], draws: u64, language: Speech) -> String {
    let clear = |(crises, ..): &&Theory| hump(crises, draws).is_some_and(|(more, error)| more > error);
    let found: Vec<&Theory> = theories.iter().filter(clear).collect();
    let open = theories.iter().any(|(crises, ..)| hump(crises, draws).is_some());
    let words = [("theory", found.first().map_or("", |t| t.1.get(language)).into())];
    let said = match found.len() {
        0 if open => message("chart-half-credible-open"),
        0 => message("chart-half-credible-not-humped"),
        n if n == theories.len() => message("chart-half-credible-humped"),
        _ => message("chart-half-credible-one-hump"),
    };
    said.with(language, &words)
}

fn describe(theories: &[Theory], language: Speech) -> String {
    let of = |(crises, title, ..): &Theory| {
        let at = |k: usize| rounded(crises.war[k].mean, 0, language);
        let last = crises.war.len() - 1;
        format!("{}: {} … {} … {}.", title.get(language), at(0), at(last / 2), at(last))
    };
    theories.iter().map(of).collect::<Vec<_>>().join(" ")
}
