//! What if one member hesitates? The joint will of the same members under every rule, the option's own rule in colour.

use super::Chart;
use super::common::*;
use super::curves::*;
use super::figure::{Figure, Item, LegendEntry, MarkShape, Panel};
use super::head::head_height;
use super::theme::{Colour, INK, MUTED};
use crate::language::{Language, message};
use crate::results::{DecisionRules, Results, Rule, RulesOfOption, TeachingFigures};
use crate::wording::rounded;

/// The chart.
pub static CHART: Chart = Chart { key: "decision-rules", figure };

/// From the hardest to the easiest to meet, with their marks.
const RULES: [(Rule, MarkShape); 5] = [
    (Rule::Unanimity, MarkShape::Square),
    (Rule::Majority, MarkShape::Triangle),
    (Rule::Floor, MarkShape::Disc),
    (Rule::UsPivotal, MarkShape::Bar),
    (Rule::Any, MarkShape::Diamond),
];
/// Marks of rules an option does not have.
const FAINT: Colour = (0x9a, 0xa2, 0xab);

fn figure(results: &Results, language: Language) -> Option<Figure> {
    let teaching = results.teaching.as_ref()?;
    let shown = teaching.decision_rules.as_ref()?;
    let left = label_width(results, language);
    let height = 64.0 * shown.options.len() as f64;
    let (frames, total) = Grid { columns: 1, left, right: 12.0, gap: 0.0, height, above: 12.0, below: 50.0 }.frames(1);
    let mut items = Vec::new();
    for (o, option) in shown.options.iter().enumerate() {
        items.extend(marks(o, option));
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
        legend: legend(shown, language),
        panels: vec![panel],
    };
    figure.height = head_height(&figure) + total + 28.0;
    Some(figure)
}

/// A line and a mark per rule; the option's own stands out by colour, width and size.
fn marks(o: usize, option: &RulesOfOption) -> Vec<Item> {
    let (top, bottom) = (o as f64, o as f64 + 1.0);
    let stripe = vec![(0.0, top), (1.0, top), (1.0, bottom), (0.0, bottom)];
    let opacity = if o.is_multiple_of(2) { 0.06 } else { 0.0 };
    let mut items = vec![Item::Area { points: stripe, colour: MUTED, opacity }];
    let joint = |rule: Rule| option.joint.iter().find(|(r, _)| *r == rule).map(|(_, band)| *band);
    let possible: Vec<_> = RULES.iter().filter_map(|&(rule, shape)| Some((rule, shape, joint(rule)?))).collect();
    for (k, &(rule, shape, band)) in possible.iter().enumerate() {
        let y = row(o) + 0.8 * ((k as f64 + 0.5) / possible.len() as f64 - 0.5);
        let own = rule == option.rule;
        let (colour, width, radius) = if own { (FIRST, 3.0, 5.5) } else { (FAINT, 1.25, 4.0) };
        items.push(Item::Line { points: vec![(band.low, y), (band.high, y)], colour, width });
        items.push(Item::Mark { at: (band.median, y), shape, colour, radius });
    }
    items
}

fn legend(shown: &DecisionRules, language: Language) -> Vec<LegendEntry> {
    let known = |rule: Rule| shown.options.iter().any(|o| o.joint.iter().any(|(r, _)| *r == rule));
    let rules = RULES.iter().filter(|(rule, _)| known(*rule));
    let mut legend: Vec<LegendEntry> = rules.map(|&(rule, shape)| entry(rule.title().get(language), INK, shape)).collect();
    legend.push(entry(message("chart-decision-rules-own-rule").get(language), FIRST, MarkShape::Dash));
    legend
}

fn subtitle(teaching: &TeachingFigures, language: Language) -> String {
    message("chart-decision-rules-subtitle").with(language, &[("standing", standing(teaching, language).into())])
}

/// Lowest and highest median over the rules.
fn reach(option: &RulesOfOption) -> (f64, f64) {
    option.joint.iter().fold((1.0, 0.0), |(lo, hi), (_, b)| (b.median.min(lo), b.median.max(hi)))
}

fn title(results: &Results, shown: &DecisionRules, language: Language) -> Option<String> {
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

fn describe(results: &Results, shown: &DecisionRules, language: Language) -> String {
    let of = |o: &RulesOfOption| {
        let rules =
            o.joint.iter().map(|(rule, b)| format!("{} {}", rule.title().get(language), rounded(b.median, 0, language)));
        format!("{}: {}.", results.option_title(&o.option, language), rules.collect::<Vec<_>>().join(", "))
    };
    shown.options.iter().map(of).collect::<Vec<_>>().join(" ")
}
