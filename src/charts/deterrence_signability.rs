//! The dilemma: how well an option deters against how likely both sides would sign it, one mark per option.

use super::Chart;
use super::claims::{leader, named};
use super::common::*;
use super::figure::{Anchor, ChartAxis, Figure, Item, MarkShape, Panel};
use super::key_list::key_list;
use super::theme::{Colour, LABEL_SIZE, MUTED, PAPER, fit, text_width};
use crate::language::{Speech, Text, message};
use crate::quantity::show::percent;
use crate::results::measures::SIGNABLE;
use crate::results::{OptionRecord, Results};
use crate::stats::Estimate;
use crate::wording::{rounded, simulated, span, years};

/// The chart.
pub static CHART: Chart = Chart {
    key: "deterrence-signability",
    figure: |results, language| figure(results, language, Width::Wide),
    narrow: |results, language| figure(results, language, Width::Narrow),
};

/// Lowest, median and highest mean over models.
#[derive(Clone, Copy)]
struct Reach {
    lo: f64,
    middle: f64,
    hi: f64,
    /// What simulation leaves open of the median: at most as much as of the worst known mean; absent if unknown.
    error: Option<f64>,
}

fn reach(results: &Results, option: &OptionRecord, of: impl Fn(&crate::results::Cell) -> Option<Estimate>) -> Option<Reach> {
    let models = results.comparable();
    let known: Vec<Estimate> = models.iter().filter_map(|m| of(results.cell(option.key.as_str(), &m.key)?)).collect();
    let mut means: Vec<f64> = known.iter().map(|e| e.mean).collect();
    means.sort_by(f64::total_cmp);
    let n = means.len();
    let middle =
        if n.is_multiple_of(2) { 0.5 * (means.get(n.checked_sub(2)? / 2)? + means.get(n / 2)?) } else { means[n / 2] };
    let error = known.iter().map(|e| e.interval.half_width()).try_fold(0.0f64, |most, half| Some(most.max(half?)));
    Some(Reach { lo: *means.first()?, middle, hi: *means.last()?, error })
}

fn both(results: &Results, option: &OptionRecord) -> Option<(Reach, Reach)> {
    let signable = reach(results, option, |c| Some(c.value(&SIGNABLE)?.estimate))?;
    let peace = reach(results, option, |c| Some(c.peace_survival.last()?.estimate))?;
    Some((signable, peace))
}

/// Least height of the panel and room right of it for names, in CSS pixels.
const HEIGHT: f64 = 380.0;
/// Height of the panel on a narrow page.
const LOW: f64 = 260.0;
const ROOM: f64 = 262.0;
/// Room above full peace, as a share of the axis.
const HEAD: f64 = 0.06;
/// Least distance of two names, in CSS pixels.
const LINE: f64 = 17.0;
/// Marks left of this have their names beside them, the others at the right edge.
const LEFT_HALF: f64 = 0.55;

/// An option on the chart; of many, all look the same and have numbers.
struct Placed {
    title: String,
    look: (Colour, MarkShape),
    many: bool,
    x: Reach,
    y: Reach,
}

fn placed(results: &Results, language: Speech, page: Width) -> Vec<Placed> {
    let many = results.options.len() > TOLD_APART || page == Width::Narrow;
    let titles = if many { numbered_titles(results, language) } else { option_titles(results, language) };
    let place = |(n, (option, title)): (usize, (&OptionRecord, String))| {
        let (x, y) = both(results, option)?;
        let look = if many { (MUTED, MarkShape::Disc) } else { look(n) };
        Some(Placed { title, look, many, x, y })
    };
    results.options.iter().zip(titles).enumerate().filter_map(place).collect()
}

/// Lines below, then marks with a white rim, so that none hides another, then the names.
fn items(placed: &[Placed], y: &ChartAxis, [width, height]: [f64; 2], page: Width) -> Vec<Item> {
    let scale = [width, height / (y.to - y.from)];
    let mut items = Vec::new();
    for Placed { look: (colour, _), x, y, .. } in placed {
        items.push(Item::Line { points: vec![(x.lo, y.middle), (x.hi, y.middle)], colour: *colour, width: 1.25 });
        items.push(Item::Line { points: vec![(x.middle, y.lo), (x.middle, y.hi)], colour: *colour, width: 1.25 });
    }
    if page == Width::Wide {
        items.extend(names(placed, y, scale));
    }
    for Placed { look: (colour, shape), x, y, .. } in placed {
        let at = (x.middle, y.middle);
        items.push(Item::Mark { at, shape: *shape, colour: PAPER, radius: 7.5 });
        items.push(Item::Mark { at, shape: *shape, colour: *colour, radius: 6.0 });
    }
    if placed.iter().any(|p| p.many) {
        let at: Vec<(f64, f64)> = placed.iter().map(|p| (p.x.middle, p.y.middle)).collect();
        items.extend(numbers(&at, scale, 1.0));
    }
    items
}

/// Each option's name at the right end of its line or, where many lines end or another name stands there, in a column at the
/// right, led to by a thin line.
fn names(placed: &[Placed], y: &ChartAxis, scale: [f64; 2]) -> Vec<Item> {
    let mut heights: Vec<f64> = placed.iter().map(|p| p.y.middle).collect();
    spread_out(&mut heights, LINE / scale[1], y.from, y.to);
    let (mut items, mut taken) = (Vec::new(), Vec::<[f64; 3]>::new());
    for (p, height) in placed.iter().zip(heights) {
        let colour = p.look.0;
        let text = fit(&p.title, LABEL_SIZE, true, ROOM - 26.0);
        let left = scale[0] * p.x.hi + 10.0;
        let right = left + text_width(&text, LABEL_SIZE, true);
        let beside = BESIDE.into_iter().find(|down| {
            let up = scale[1] * p.y.middle - down;
            let on_name = |t: &[f64; 3]| t[0] < right && left < t[1] && (t[2] - up).abs() < LINE;
            let inside = scale[1] * y.from + 8.0 < up && up < scale[1] * y.to && right < scale[0];
            inside && !taken.iter().any(on_name) && !placed.iter().any(|other| crosses(other, scale, [left, right, up]))
        });
        let (at, offset) = if let Some(down) = beside.filter(|_| p.x.hi < LEFT_HALF && !p.many) {
            taken.push([left, right, scale[1] * p.y.middle - down]);
            ((p.x.hi, p.y.middle), (10.0, down))
        } else {
            items.push(Item::Dashed { points: vec![(p.x.hi, p.y.middle), (EDGE, height)], colour, width: 1.0 });
            ((EDGE, height), (5.0, 0.0))
        };
        items.push(Item::Label { at, offset, text, colour, strong: true, anchor: Anchor::Start });
    }
    items
}

/// How far below its mark's middle a name may stand, in the order they are tried, in CSS pixels.
const BESIDE: [f64; 3] = [0.0, 13.0, -13.0];

/// Whether a line of an option runs through a name from one side to the other at a height, all in CSS pixels.
fn crosses(option: &Placed, scale: [f64; 2], [left, right, up]: [f64; 3]) -> bool {
    let (x, y) = (&option.x, &option.y);
    let [low, middle, high] = [x.lo, x.middle, x.hi].map(|x| scale[0] * x);
    let across = low < right && left < high && (scale[1] * y.middle - up).abs() < 8.0;
    let [bottom, top] = [y.lo, y.hi].map(|y| scale[1] * y);
    across || (left < middle + 7.0 && middle - 7.0 < right && bottom < up + 7.0 && up - 7.0 < top)
}

/// Where the column of names begins, beyond the axis.
const EDGE: f64 = 1.03;

fn figure(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    let placed = placed(results, language, page);
    let height = page.pick(HEIGHT.max(LINE * placed.len() as f64), LOW);
    let right = page.pick(ROOM, 14.0);
    let grid = Grid { columns: 1, left: 46.0, right, gap: 0.0, height, above: 30.0, below: 52.0 };
    let (frames, total) = grid.frames(1, page);
    let lowest = placed.iter().map(|p| p.y.lo).fold(1.0, f64::min);
    let axis = |title: Text| share_axis(1.0, title.get(language), language, true);
    let mut y = axis(message("chart-deterrence-signability-peace-to-the-end"));
    y.from = ((lowest - 0.02) * 5.0).floor().max(0.0) / 5.0;
    y.ticks.retain(|(value, _)| *value >= y.from - 1e-9);
    let from = y.from;
    // Room for a number above a mark at the top.
    y.to += HEAD * (1.0 - from);
    let items = items(&placed, &y, [frames[0][2], height], page);
    let panel = Panel {
        frame: frames[0],
        title: None,
        x: axis(message("chart-deterrence-signability-both-sides-would-sign-share")),
        y,
        items,
    };
    let (list, listed) = key_list(&numbered_titles(results, language), None, page, total);
    let (panels, body) = page.pick((vec![panel.clone()], total), (vec![panel, list], total + listed));
    Some(Figure {
        key: CHART.key.into(),
        title: title(results, language)?,
        subtitle: subtitle(from, language),
        method: method(results, language),
        caption: credit(results, language),
        description: describe(results, language),
        width: page,
        body,
        legend: Vec::new(),
        panels,
    })
}

/// What stands where, and that the axis of peace does not begin at nothing, if it does not.
fn subtitle(from: f64, language: Speech) -> String {
    let words = [("from", percent(from, 0, language).into()), ("cut", if from > 0.0 { "yes" } else { "no" }.into())];
    message("chart-deterrence-signability-subtitle").with(language, &words)
}

fn method(results: &Results, language: Speech) -> String {
    let words = [
        ("years", years(results.study.horizon_years, language).into()),
        ("models", results.comparable().len().into()),
        ("draws", draws(results, language).into()),
    ];
    message("chart-deterrence-signability-method").with(language, &words)
}

/// What the option with most peace costs in deals, if one option has clearly most and one finds clearly fewest.
fn title(results: &Results, language: Speech) -> Option<String> {
    let placed: Vec<(&OptionRecord, Reach, Reach)> =
        results.options.iter().filter_map(|o| both(results, o).map(|(x, y)| (o, x, y))).collect();
    let found = |said: Text, (option, deal, _): &(&OptionRecord, Reach, Reach)| {
        let (name, share) = (named(&option.title, language), simulated(deal.middle, language));
        Some(said.with(language, &[("name", name.into()), ("share", share.into())]))
    };
    if let [only] = placed.as_slice() {
        return found(message("chart-deterrence-signability-one-option"), only);
    }
    let safest = leader(&placed.iter().map(|p| (p.2.middle, p.2.error)).collect::<Vec<_>>());
    let hardest = leader(&placed.iter().map(|p| (-p.1.middle, p.1.error)).collect::<Vec<_>>());
    let fewest = placed.iter().map(|p| p.1.middle).fold(None, |x: Option<f64>, y| Some(x.map_or(y, |x| x.min(y))))?;
    let most = placed.iter().map(|p| p.1.middle).fold(0.0, f64::max);
    let Some(best) = safest else {
        let deals = span(fewest, most, 0, language);
        return Some(message("chart-deterrence-signability-no-leader").with(language, &[("deals", deals.into())]));
    };
    let said = if hardest == safest {
        message("chart-deterrence-signability-dilemma")
    } else {
        message("chart-deterrence-signability-leader")
    };
    found(said, &placed[best])
}

fn describe(results: &Results, language: Speech) -> String {
    let of = |option: &OptionRecord| {
        let (x, y) = both(results, option)?;
        Some(format!(
            "{}: {} / {}.",
            option.title.get(language),
            rounded(x.middle, 0, language),
            rounded(y.middle, 0, language)
        ))
    };
    results.options.iter().filter_map(of).collect::<Vec<_>>().join(" ")
}
