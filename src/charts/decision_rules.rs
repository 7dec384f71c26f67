//! What if one member hesitates? The joint will of the same members under every rule, the option's own rule in colour.

use super::Chart;
use super::common::*;
use super::curves::*;
use super::figure::{Figure, Item, LegendEntry, MarkShape, Panel};
use super::head::head_height;
use super::theme::{Colour, INK, MUTED};
use crate::language::{Speech, message};
use crate::results::{DecisionRules, Results, Rule, RulesOfOption, TeachingFigures};
use crate::wording::rounded;

/// The chart.
pub static CHART: Chart = Chart { key: "decision-rules", figure };

/// From the hardest to the easiest to meet, with their marks.
const RULES: [(&str, MarkShape); 5] = [
    ("unanimity", MarkShape::Square),
    ("majority", MarkShape::Triangle),
    ("floor", MarkShape::Disc),
    ("pivotal", MarkShape::Bar),
    ("any", MarkShape::Diamond),
];
/// Marks of rules an option does not have.
const FAINT: Colour = (0x9a, 0xa2, 0xab);

fn figure(results: &Results, language: Speech) -> Option<Figure> {
    let teaching = results.teaching.as_ref()?;
    let shown = teaching.decision_rules.as_ref()?;
    let left = label_width(results, language);
    let height = 64.0 * results.options.len() as f64;
    let (frames, total) = Grid { columns: 1, left, right: 12.0, gap: 0.0, height, above: 12.0, below: 50.0 }.frames(1);
    let mut items = Vec::new();
    for (o, option) in results.options.iter().enumerate() {
        items.push(stripe(o));
        match shown.options.iter().find(|known| known.option == option.key.as_str()) {
            Some(rules) => items.extend(marks(o, rules)),
            // An empty row could be taken for a will of nothing.
            None => items.push(word_in_row(o, message("chart-decision-rules-nobody").get(language))),
        }
    }
    let axis = message("chart-decision-rules-probability-of-an-effective-intervention");
    let panel = Panel {
        frame: *frames.first()?,
        title: None,
        x: unit_axis(axis.get(language), language, 0.25),
        y: row_axis(results, language, true),
        items,
    };
    let mut figure = Figure {
        key: CHART.key.into(),
        title: title(results, shown, language)?,
        subtitle: subtitle(teaching, language),
        caption: CAPTION.get(language).into(),
        description: describe(results, shown, language),
        height: 0.0,
        legend: legend(results, shown, language),
        panels: vec![panel],
    };
    figure.height = head_height(&figure) + total + 28.0;
    Some(figure)
}

/// The ground of every other row.
fn stripe(o: usize) -> Item {
    let (top, bottom) = (o as f64, o as f64 + 1.0);
    let points = vec![(0.0, top), (1.0, top), (1.0, bottom), (0.0, bottom)];
    let opacity = if o.is_multiple_of(2) { 0.06 } else { 0.0 };
    Item::Area { points, colour: MUTED, opacity }
}

/// A line and a mark per rule; the option's own stands out by colour, width and size.
fn marks(o: usize, option: &RulesOfOption) -> Vec<Item> {
    let mut items = Vec::new();
    let joint = |key: &str| option.joint.iter().find(|(rule, _)| rule.key() == key).copied();
    let with_shape = |&(key, shape): &(&str, MarkShape)| joint(key).map(|(rule, band)| (rule, shape, band));
    let possible: Vec<_> = RULES.iter().filter_map(with_shape).collect();
    for (k, &(rule, shape, band)) in possible.iter().enumerate() {
        let y = row(o) + 0.8 * ((k as f64 + 0.5) / possible.len() as f64 - 0.5);
        let own = rule == option.rule;
        let (colour, width, radius) = if own { (FIRST, 3.0, 5.5) } else { (FAINT, 1.25, 4.0) };
        items.push(Item::Line { points: vec![(band.low, y), (band.high, y)], colour, width });
        items.push(Item::Mark { at: (band.median, y), shape, colour, radius });
    }
    items
}

fn legend(results: &Results, shown: &DecisionRules, language: Speech) -> Vec<LegendEntry> {
    let mut all: Vec<Rule> = Vec::new();
    let rules = shown.options.iter().flat_map(|o| &o.joint).map(|(rule, _)| *rule);
    rules.for_each(|rule| {
        if !all.contains(&rule) {
            all.push(rule)
        }
    });
    let of = |&(key, shape): &(&'static str, MarkShape)| {
        all.iter().filter(move |rule| rule.key() == key).map(move |rule| (*rule, shape))
    };
    let named = |(rule, shape)| entry(results.rule_title(rule, language), INK, shape);
    let mut legend: Vec<LegendEntry> = RULES.iter().flat_map(of).map(named).collect();
    legend.push(entry(message("chart-decision-rules-own-rule").get(language), FIRST, MarkShape::Dash));
    legend
}

fn subtitle(teaching: &TeachingFigures, language: Speech) -> String {
    message("chart-decision-rules-subtitle").with(language, &[("standing", standing(teaching, language).into())])
}

/// Lowest and highest median over the rules.
fn reach(option: &RulesOfOption) -> (f64, f64) {
    option.joint.iter().fold((1.0, 0.0), |(lo, hi), (_, b)| (b.median.min(lo), b.median.max(hi)))
}

fn title(results: &Results, shown: &DecisionRules, language: Speech) -> Option<String> {
    let width = |o: &&RulesOfOption| reach(o).1 - reach(o).0;
    let widest = shown.options.iter().max_by(|a, b| width(a).total_cmp(&width(b)))?;
    let (lo, hi) = reach(widest);
    let (lo, hi) = (rounded(lo, 0, language), rounded(hi, 0, language));
    if lo == hi {
        return Some(message("chart-decision-rules-same-members-another-rule-no").get(language).into());
    }
    let option = results.option_title(&widest.option, language);
    let words = [("option", option.into()), ("low", lo.into()), ("high", hi.into())];
    Some(message("chart-decision-rules-title").with(language, &words))
}

fn describe(results: &Results, shown: &DecisionRules, language: Speech) -> String {
    let of = |o: &RulesOfOption| {
        let rules = o
            .joint
            .iter()
            .map(|(rule, b)| format!("{} {}", results.rule_title(*rule, language), rounded(b.median, 0, language)));
        format!("{}: {}.", results.option_title(&o.option, language), rules.collect::<Vec<_>>().join(", "))
    };
    shown.options.iter().map(of).collect::<Vec<_>>().join(" ")
}
