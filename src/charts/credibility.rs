//! How credible must a promise be? The challenger's expected gain against the will, one panel per option.

use super::Chart;
use super::claims::share_error;
use super::common::*;
use super::curves::*;
use super::figure::{Anchor, ChartAxis, Figure, Item, LegendEntry, MarkShape, Panel};
use super::theme::{INK, LABEL_SIZE, MUTED, text_width};
use crate::language::{Speech, message};
use crate::quantity::show::decimal;
use crate::results::{Credibility, CredibilityCurve, Results, TeachingFigures};
use crate::wording::{self, rounded, span};

/// The chart.
pub static CHART: Chart = Chart {
    key: "credibility",
    figure: |results, language| figure(results, language, Width::Wide),
    narrow: |results, language| figure(results, language, Width::Narrow),
};

const GRID: Grid = Grid { columns: 4, left: 34.0, right: 8.0, gap: 24.0, height: 170.0, above: 42.0, below: 44.0 };
/// Panels side by side on a narrow page.
const FEW: usize = 2;
/// Most room for the numbers of the axis.
const MOST_LEFT: f64 = 200.0;
/// Room for words above the curves, as a share of the axis.
const WORDS: f64 = 0.1;

fn figure(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    let teaching = results.teaching.as_ref()?;
    let shown = teaching.credibility.as_ref()?;
    let titles = option_titles(results, language);
    let gains = || shown.options.iter().flat_map(|o| &o.gain);
    let (least, most) = (gains().map(|b| b.low).fold(0.0, f64::min), gains().map(|b| b.high).fold(0.0, f64::max));
    let axis = round_axis((least, most + 1.5 * WORDS * (most - least).max(0.1)), 7, "", language);
    // As wide as the longest number needs.
    let labels = axis.ticks.iter().map(|(_, label)| text_width(label, LABEL_SIZE, false) + 10.0);
    let columns = page.pick(GRID.columns, FEW);
    let grid = Grid { columns, left: labels.fold(GRID.left, f64::max).min(MOST_LEFT), ..GRID };
    let (frames, _) = grid.frames(shown.options.len().max(columns), page);
    let body = grid.frames(shown.options.len(), page).1;
    let panel = |(o, (curve, frame)): (usize, (&CredibilityCurve, [f64; 4]))| {
        let mut y = axis.clone();
        if o % columns != 0 {
            y.ticks.iter_mut().for_each(|(_, label)| label.clear());
        }
        let x = even_axis(0.0, 1.0, 0.5, message("chart-credibility-will-in-percent").get(language), |q| {
            decimal(100.0 * q, 0, language)
        });
        let x = ChartAxis { grid: false, ..x };
        let title = Some(label_of(results, &titles, &curve.option)?);
        Some(Panel { frame, title, x, y, items: items(shown, curve, (axis.from, axis.to), language) })
    };
    let panels = shown.options.iter().zip(frames).enumerate().map(panel).collect::<Option<_>>()?;
    Some(Figure {
        key: CHART.key.into(),
        title: title(teaching, shown, language)?,
        subtitle: message("chart-credibility-subtitle").get(language).into(),
        method: method(results, teaching, shown, language),
        caption: credit(results, language),
        description: describe(results, shown, language),
        width: page,
        body,
        legend: legend(language),
        panels,
    })
}

fn items(shown: &Credibility, curve: &CredibilityCurve, (lo, hi): (f64, f64), language: Speech) -> Vec<Item> {
    let will = curve.will;
    // Below the words.
    let top = hi - WORDS * (hi - lo);
    let belief = vec![(will.low, lo), (will.high, lo), (will.high, top), (will.low, top)];
    let mut items = vec![
        Item::Area { points: belief, colour: MUTED, opacity: 0.18 },
        Item::Dashed { points: vec![(will.median, lo), (will.median, top)], colour: MUTED, width: 1.25 },
        area(&shown.will, &curve.gain, FIRST, (lo, hi)),
        line(vec![(0.0, 0.0), (1.0, 0.0)], INK, 1.25),
        line(points(&shown.will, &curve.gain, |b| b.median), FIRST, 2.25),
    ];
    if let Some(threshold) = curve.threshold {
        items.push(line(vec![(threshold.low, 0.0), (threshold.high, 0.0)], SECOND, 4.0));
        items.push(Item::Mark { at: (threshold.median, 0.0), shape: MarkShape::Diamond, colour: SECOND, radius: 5.0 });
    }
    let share = rounded(curve.separable, 0, language);
    let words = message("chart-credibility-decides").with(language, &[("share", share.into())]);
    items.push(label((1.0, hi), (-4.0, 10.0), words, INK, Anchor::End));
    items
}

fn legend(language: Speech) -> Vec<LegendEntry> {
    let of = |words: crate::language::Text, colour, shape| entry(words.get(language), colour, shape);
    vec![
        of(message("chart-credibility-gain-median-and-595"), FIRST, MarkShape::Dash),
        of(message("chart-credibility-belief-about-the-will-595"), MUTED, MarkShape::Square),
        of(message("chart-credibility-will-at-which-the-gain"), SECOND, MarkShape::Diamond),
    ]
}

fn method(results: &Results, teaching: &TeachingFigures, shown: &Credibility, language: Speech) -> String {
    let deciding = |o: &CredibilityCurve| (o.separable * teaching.draws as f64).round() as u64;
    let fewest = shown.options.iter().map(deciding).min().unwrap_or(0);
    let words = message("chart-credibility-method");
    words.with(
        language,
        &[
            ("draws", fewest.into()),
            ("will", of_the_will(results, false, language).into()),
            ("standing", standing(teaching, language).into()),
        ],
    )
}

/// Smallest and largest over the options.
fn reach(values: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    values.map(|x| (x, x)).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
}

fn title(teaching: &TeachingFigures, shown: &Credibility, language: Speech) -> Option<String> {
    let (least, most) = reach(shown.options.iter().map(|o| o.separable))?;
    let errors = [least, most].map(|p| share_error(p, teaching.draws));
    let error = errors.into_iter().fold(0.0, f64::max);
    let words = [("share", span(least, most, 0, language).into()), ("error", wording::points(error, language).into())];
    Some(message("chart-credibility-title").with(language, &words))
}

fn describe(results: &Results, shown: &Credibility, language: Speech) -> String {
    let of = |o: &CredibilityCurve| {
        let title = results.option_title(&o.option, language);
        let threshold = o.threshold.map_or("–".into(), |t| rounded(t.median, 0, language));
        format!("{title}: q* {threshold}, {}.", rounded(o.separable, 0, language))
    };
    shown.options.iter().map(of).collect::<Vec<_>>().join(" ")
}
