//! Where the variance of an option's attack risk comes from: theory, unknown quantities, the two together, simulation.

use super::Chart;
use super::claims::named;
use super::common::*;
use super::figure::{Anchor, Figure, Item, Panel};
use super::stack_heads::StackHeads;
use super::theme::{CATEGORIES, Colour, INK, LABEL_SIZE, MARGIN, MUTED, PAPER, text_width};
use crate::language::{Speech, Text, message};
use crate::quantity::show::decimal;
use crate::results::{Results, Variance};
use crate::stats::Estimate;
use crate::wording::rounded;

/// The chart.
pub static CHART: Chart = Chart {
    key: "variance-split",
    figure: |results, language| figure(results, language, Width::Wide),
    narrow: |results, language| figure(results, language, Width::Narrow),
};

/// Parts in the order they are stacked, with title and colour.
const PARTS: [(&str, Text, Colour); 4] = [
    ("parameters", message("chart-variance-split-unknown-quantities"), CATEGORIES[0]),
    ("interaction", message("chart-variance-split-theory-quantities"), (0x6b, 0x74, 0x7d)),
    ("theory", message("chart-variance-split-theory"), (0xb8, 0x4e, 0x00)),
    ("simulation", message("chart-variance-split-simulation"), (0x00, 0x00, 0x00)),
];

/// Errors of a share below this would be no wider than their own line.
const LEAST_SHOWN: f64 = 0.002;
/// Parts below this have no ink that could be seen, and so no word above the bars.
const LEAST_NAMED: f64 = 0.005;
/// Room right of the bars.
const RIGHT: f64 = 80.0;
/// Half the height of a bar in CSS pixels, and how far below its middle the errors stand.
const HALF: f64 = 12.0;
const ERRORS: f64 = 16.0;

fn figure(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    let variances = &results.comparison.as_ref()?.variances;
    if variances.is_empty() {
        return None;
    }
    let rows = NamedRows::of_options(results, language, page, 40.0);
    let heads = StackHeads { parts: inked(variances, language), room: page.pixels() - 2.0 * MARGIN - rows.left() - RIGHT };
    let above = 8.0 + heads.height();
    let grid = Grid { columns: 1, left: rows.left(), right: RIGHT, gap: 0.0, height: rows.height(), above, below: 28.0 };
    let (frames, body) = grid.frames(1, page);
    let mut items = vec![beside((1.0, 0.0), -10.0, message("chart-variance-split-std-dev").get(language).into(), MUTED)];
    items.extend(rows.over(0.0, frames[0][2] + RIGHT));
    items.extend(heads.items(rows.rows_of(1.0)));
    for (o, option) in results.options.iter().enumerate() {
        let found = variances.iter().find(|v| v.option == option.key);
        items.extend(found.into_iter().flat_map(|v| bar(o, v, &rows, frames[0][2], language)));
    }
    let x = share_axis(1.0, "", language, true);
    let panel = Panel { frame: frames[0], title: None, x, y: rows.axis(true), items };
    Some(Figure {
        key: CHART.key.into(),
        title: title(results, variances, language)?,
        subtitle: message("chart-variance-split-subtitle").get(language).into(),
        method: method(results, variances, language),
        caption: credit(results, language),
        description: describe(results, variances, language),
        width: page,
        body,
        legend: Vec::new(),
        panels: vec![panel],
    })
}

/// The parts that have ink somewhere.
fn inked(variances: &[Variance], language: Speech) -> Vec<(&'static str, Colour)> {
    let inked = |key: &str| range(variances, key).is_some_and(|(_, most)| most >= LEAST_NAMED);
    let part = |(_, title, colour): (&str, Text, Colour)| (title.get(language), colour);
    PARTS.into_iter().filter(|(key, ..)| inked(key)).map(part).collect()
}

/// The stacked parts of one option, each with its share and the error of the share at its end; `width` is that of the axis.
fn bar(option: usize, variance: &Variance, rows: &NamedRows, width: f64, language: Speech) -> Vec<Item> {
    let (y, half) = (rows.middle(option), rows.rows_of(HALF));
    let (mut items, mut errors, mut from) = (Vec::new(), Vec::new(), 0.0f64);
    for (key, _, colour) in PARTS {
        let Some(part) = variance.parts.iter().find(|p| p.key == key) else { continue };
        let to = (from + part.share.mean).clamp(0.0, 1.0);
        let points = vec![(from, y - half), (to, y - half), (to, y + half), (from, y + half)];
        items.push(Item::Area { points, colour, opacity: 1.0 });
        if let Some(half) = part.share.interval.half_width().filter(|&half| half > LEAST_SHOWN) {
            errors.extend(whisker(to, y + rows.rows_of(ERRORS), half, rows.rows_of(2.0)));
        }
        let text = rounded(part.share.mean, 0, language);
        if text_width(&text, LABEL_SIZE, true) + 6.0 < width * (to - from) {
            let (at, strong, anchor) = ((0.5 * (from + to), y), true, Anchor::Middle);
            items.push(Item::Label { at, offset: (0.0, 0.0), text, colour: PAPER, strong, anchor });
        }
        from = to;
    }
    items.extend(errors);
    let number = decimal(100.0 * variance.total.max(0.0).sqrt(), 1, language);
    let words = [("number", number.into())];
    items.push(beside((1.0, y), 0.0, message("chart-variance-split-points").with(language, &words), INK));
    items
}

/// A horizontal error mark below the end of a part; it ends without a cap where it would leave the axis of shares.
fn whisker(x: f64, y: f64, half: f64, cap: f64) -> impl Iterator<Item = Item> {
    let line = |points: Vec<(f64, f64)>| Item::Line { points, colour: INK, width: 1.25 };
    let ends = [x - half, x + half];
    let shown = ends.map(|end| end.clamp(0.0, 1.0));
    let caps = ends.into_iter().zip(shown).filter(|(end, shown)| end == shown);
    let caps = caps.map(move |(x, _)| line(vec![(x, y - cap), (x, y + cap)]));
    std::iter::once(line(shown.map(|x| (x, y)).to_vec())).chain(caps.collect::<Vec<_>>())
}

fn beside(at: (f64, f64), down: f64, text: String, colour: Colour) -> Item {
    Item::Label { at, offset: (10.0, down), text, colour, strong: false, anchor: Anchor::Start }
}

fn share(variance: &Variance, key: &str) -> Option<Estimate> {
    Some(variance.parts.iter().find(|p| p.key == key)?.share)
}

/// Lowest and highest share of a part over the options.
fn range(variances: &[Variance], key: &str) -> Option<(f64, f64)> {
    let shares = variances.iter().filter_map(|v| Some(share(v, key)?.mean));
    shares.fold(None, |range: Option<(f64, f64)>, x| Some(range.map_or((x, x), |(lo, hi)| (lo.min(x), hi.max(x)))))
}

/// 1 if the unknown quantities alone clearly make up more of the variance than theory does alone and by how it answers to
/// them; −1 if clearly less; 0 if that is open.
fn side(variance: &Variance) -> Option<f64> {
    let [quantities, theory, joint] = ["parameters", "theory", "interaction"].map(|key| share(variance, key));
    let (quantities, theory, joint) = (quantities?, theory?, joint?);
    let half = |e: Estimate| e.interval.half_width();
    let Some(error) = half(quantities).zip(half(theory)).zip(half(joint)).map(|((a, b), c)| a + b + c) else {
        return Some(0.0);
    };
    let apart = quantities.mean - theory.mean - joint.mean;
    Some(if apart.abs() <= error { 0.0 } else { apart.signum() })
}

/// Which of the two matters more under most options, and for which one it does not.
fn title(results: &Results, variances: &[Variance], language: Speech) -> Option<String> {
    let sides = variances.iter().map(side).collect::<Option<Vec<f64>>>()?;
    let of = |wanted: f64| sides.iter().filter(|side| **side == wanted).count();
    let (facts, theory, all) = (of(1.0), of(-1.0), sides.len());
    let leads = if facts >= theory { 1.0 } else { -1.0 };
    let except: Vec<&Variance> = variances.iter().zip(&sides).filter(|(_, s)| **s != leads).map(|(v, _)| v).collect();
    let name = except.first().map(|v| results.option(v.option.as_str()).map(|o| named(&o.title, language)));
    let words = [
        ("facts", facts.into()),
        ("theory", theory.into()),
        ("options", all.into()),
        ("name", name.flatten().unwrap_or_default().into()),
        (
            "except",
            if except.is_empty() {
                "none"
            } else if except.len() == 1 {
                "one"
            } else {
                "more"
            }
            .into(),
        ),
    ];
    let most = 2 * facts.max(theory) > all;
    let said = match leads {
        _ if !most => message("chart-variance-split-open"),
        1.0 => message("chart-variance-split-facts"),
        _ => message("chart-variance-split-theories"),
    };
    Some(said.with(language, &words))
}

fn method(results: &Results, variances: &[Variance], language: Speech) -> String {
    let most = range(variances, "simulation").map_or(0.0, |(_, hi)| hi).max(1e-5);
    let words = [
        ("models", results.models.len().into()),
        ("simulation", rounded(most, 3, language).into()),
        ("draws", draws(results, language).into()),
    ];
    message("chart-variance-split-method").with(language, &words)
}

fn describe(results: &Results, variances: &[Variance], language: Speech) -> String {
    let one = |v: &Variance| {
        let title = results.option_title(v.option.as_str(), language);
        let part = |(key, name, _): &(&str, Text, Colour)| {
            Some(format!("{} {}", name.get(language), rounded(share(v, key)?.mean, 1, language)))
        };
        format!("{title}: {}.", PARTS.iter().filter_map(part).collect::<Vec<_>>().join(", "))
    };
    variances.iter().map(one).collect::<Vec<_>>().join(" ")
}
