//! Where the variance of an option's attack risk comes from: theory, parameters, the two together, simulation.

use super::Chart;
use super::common::*;
use super::figure::{Anchor, Figure, Item, LegendEntry, Panel};
use super::head::head_height;
use super::theme::{CATEGORIES, Colour, INK, MUTED, PAPER};
use crate::language::{Speech, Text, message};
use crate::quantity::show::decimal;
use crate::results::{Results, Variance};
use crate::wording::{rounded, span};

/// The chart.
pub static CHART: Chart = Chart { key: "variance-split", figure };

/// Parts in the order they are stacked, with title and colour.
const PARTS: [(&str, Text, Colour); 4] = [
    ("theory", message("chart-variance-split-theory"), (0xb8, 0x4e, 0x00)),
    ("parameters", message("chart-variance-split-unknown-quantities"), CATEGORIES[0]),
    ("interaction", message("chart-variance-split-theory-quantities"), (0x6b, 0x74, 0x7d)),
    ("simulation", message("chart-variance-split-simulation"), (0x00, 0x00, 0x00)),
];

/// Errors of a share below this would be no wider than their own line.
const LEAST_SHOWN: f64 = 0.002;

fn figure(results: &Results, language: Speech) -> Option<Figure> {
    let variances = &results.comparison.as_ref()?.variances;
    if variances.is_empty() {
        return None;
    }
    let left = label_width(results, language);
    let height = 38.0 * results.options.len() as f64;
    let (frames, below) = Grid { columns: 1, left, right: 74.0, gap: 0.0, height, above: 22.0, below: 30.0 }.frames(1);
    let mut items = vec![heading(language)];
    for (o, option) in results.options.iter().enumerate() {
        let found = variances.iter().find(|v| v.option == option.key);
        items.extend(found.into_iter().flat_map(|v| bar(o, v, language)));
    }
    let panel = Panel {
        frame: frames[0],
        title: None,
        x: share_axis(1.0, "", language, true),
        y: row_axis(results, language, true),
        items,
    };
    let mut figure = Figure {
        key: CHART.key.into(),
        title: title(variances, language)?,
        subtitle: subtitle(results, variances, language),
        caption: CAPTION.get(language).into(),
        description: describe(results, variances, language),
        height: 0.0,
        legend: PARTS
            .map(|(_, title, colour)| LegendEntry {
                label: title.get(language).into(),
                colour,
                shape: super::figure::MarkShape::Square,
            })
            .to_vec(),
        panels: vec![panel],
    };
    figure.height = head_height(&figure) + below + 30.0;
    Some(figure)
}

/// Above the column right of the bars.
fn heading(language: Speech) -> Item {
    Item::Label {
        at: (1.0, 0.0),
        offset: (10.0, -8.0),
        text: message("chart-variance-split-std-dev").get(language).into(),
        colour: MUTED,
        strong: false,
        anchor: Anchor::Start,
    }
}

/// The stacked parts of one option, each with its share and the error of the share at its end.
fn bar(option: usize, variance: &Variance, language: Speech) -> Vec<Item> {
    let y = row(option);
    let (mut items, mut errors, mut from) = (Vec::new(), Vec::new(), 0.0);
    for (key, _, colour) in PARTS {
        let Some(part) = variance.parts.iter().find(|p| p.key == key) else { continue };
        let to: f64 = from + part.share.mean;
        let points = vec![(from, y - 0.34), (to, y - 0.34), (to, y + 0.34), (from, y + 0.34)];
        items.push(Item::Area { points, colour, opacity: 1.0 });
        if let Some(half) = part.share.interval.half_width().filter(|&half| half > LEAST_SHOWN) {
            errors.extend(whisker(to, y + 0.41, half));
        }
        if part.share.mean > 0.05 {
            items.push(label((0.5 * (from + to), y), 0.0, rounded(part.share.mean, 0, language), PAPER, Anchor::Middle));
        }
        from = to;
    }
    items.extend(errors);
    let deviation = format!("{} {}", decimal(100.0 * variance.total.sqrt(), 1, language), points(language));
    items.push(label((1.0, y), 10.0, deviation, INK, Anchor::Start));
    items
}

/// A horizontal error mark below the end of a part; it ends without a cap where it would leave the axis of shares.
fn whisker(x: f64, y: f64, half: f64) -> impl Iterator<Item = Item> {
    let line = |points: Vec<(f64, f64)>| Item::Line { points, colour: INK, width: 1.25 };
    let ends = [x - half, x + half];
    let shown = ends.map(|end| end.clamp(0.0, 1.0));
    let caps = ends.into_iter().zip(shown).filter(|(end, shown)| end == shown);
    let caps = caps.map(move |(x, _)| line(vec![(x, y - 0.05), (x, y + 0.05)]));
    std::iter::once(line(shown.map(|x| (x, y)).to_vec())).chain(caps.collect::<Vec<_>>())
}

fn points(language: Speech) -> &'static str {
    message("chart-variance-split-points").get(language)
}

fn label(at: (f64, f64), right: f64, text: String, colour: Colour, anchor: Anchor) -> Item {
    Item::Label { at, offset: (right, 0.0), text, colour, strong: anchor == Anchor::Middle, anchor }
}

/// Lowest and highest share of a part over the options.
fn range(variances: &[Variance], key: &str) -> Option<(f64, f64)> {
    let shares = variances.iter().filter_map(|v| Some(v.parts.iter().find(|p| p.key == key)?.share.mean));
    shares.fold(None, |range: Option<(f64, f64)>, x| Some(range.map_or((x, x), |(lo, hi)| (lo.min(x), hi.max(x)))))
}

/// Theory counts alone and in how it answers to the quantities; both together are what the choice of a model matters for.
fn title(variances: &[Variance], language: Speech) -> Option<String> {
    let of = |v: &Variance, key: &str| Some(v.parts.iter().find(|p| p.key == key)?.share.mean);
    let both = variances.iter().map(|v| Some((of(v, "theory")?, of(v, "interaction")?))).collect::<Option<Vec<_>>>()?;
    let sums = both.iter().map(|(alone, joint)| alone + joint);
    let (lo, hi) = sums.fold((1.0f64, 0.0f64), |(lo, hi), x| (lo.min(x), hi.max(x)));
    let (a, b) = range(variances, "parameters")?;
    let jointly = both.iter().all(|(alone, joint)| joint > alone);
    let words = [
        ("theory", span(lo, hi, 0, language).into()),
        ("mostly", if jointly { "jointly" } else { "either" }.into()),
        ("quantities", span(a, b, 0, language).into()),
    ];
    Some(message("chart-variance-split-title").with(language, &words))
}

fn subtitle(results: &Results, variances: &[Variance], language: Speech) -> String {
    let most = range(variances, "simulation").map_or(0.0, |(_, hi)| hi).max(1e-5);
    let words = [
        ("models", results.models.len().into()),
        ("simulation", rounded(most, 3, language).into()),
        ("draws", draws(results, language).into()),
    ];
    message("chart-variance-split-subtitle").with(language, &words)
}

fn describe(results: &Results, variances: &[Variance], language: Speech) -> String {
    let one = |v: &Variance| {
        let title = results.option_title(v.option.as_str(), language);
        let part = |(key, name, _): &(&str, Text, Colour)| {
            let part = v.parts.iter().find(|p| p.key == *key)?;
            Some(format!("{} {}", name.get(language), rounded(part.share.mean, 1, language)))
        };
        format!("{title}: {}.", PARTS.iter().filter_map(part).collect::<Vec<_>>().join(", "))
    };
    variances.iter().map(one).collect::<Vec<_>>().join(" ")
}
