//! What if one member hesitates? The joint will of the same members under every rule, the option's own rule in colour.

use super::Chart;
use super::common::*;
use super::curves::*;
use super::figure::{Figure, Item, LegendEntry, MarkShape, Panel};
use super::theme::{FAINT, INK};
use crate::language::{Speech, message};
use crate::results::{DecisionRules, Results, Rule, RulesOfOption, TeachingFigures};
use crate::wording::rounded;

/// The chart.
pub static CHART: Chart = Chart {
    key: "decision-rules",
    figure: |results, language| figure(results, language, Width::Wide),
    narrow: |results, language| figure(results, language, Width::Narrow),
};

/// From the hardest to the easiest to meet, with their marks.
const RULES: [(&str, MarkShape); 5] = [
    ("unanimity", MarkShape::Square),
    ("majority", MarkShape::Triangle),
    ("floor", MarkShape::Disc),
    ("pivotal", MarkShape::Bar),
    ("any", MarkShape::Diamond),
];

fn figure(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    let teaching = results.teaching.as_ref()?;
    let shown = teaching.decision_rules.as_ref()?;
    let rows = NamedRows::of_options(results, language, page, page.pick(64.0, 56.0));
    let grid =
        Grid { columns: 1, left: rows.left(), right: 14.0, gap: 0.0, height: rows.height(), above: 12.0, below: 30.0 };
    let (frames, body) = grid.frames(1, page);
    let mut items = rows.ground(0.0, 1.0);
    items.extend(rows.over(0.0, frames[0][2]));
    for (o, option) in results.options.iter().enumerate() {
        match shown.options.iter().find(|known| known.option == option.key.as_str()) {
            Some(option) => items.extend(marks(&rows, o, option)),
            // An empty row could be taken for a will of nothing.
            None => items.push(rows.word(o, 0.0, message("chart-decision-rules-nobody").get(language))),
        }
    }
    let panel = Panel { frame: *frames.first()?, title: None, x: unit_axis("", language, 0.25), y: rows.axis(true), items };
    Some(Figure {
        key: CHART.key.into(),
        title: title(results, shown, language)?,
        subtitle: message("chart-decision-rules-subtitle").get(language).into(),
        method: method(results, teaching, language),
        caption: credit(results, language),
        description: describe(results, shown, language),
        width: page,
        body,
        legend: legend(results, shown, language),
        panels: vec![panel],
    })
}

/// A line and a mark per rule; the option's own stands out by colour, width and size.
fn marks(rows: &NamedRows, o: usize, option: &RulesOfOption) -> Vec<Item> {
    let mut items = Vec::new();
    let joint = |key: &str| option.joint.iter().find(|(rule, _)| rule.key() == key).copied();
    let with_shape = |&(key, shape): &(&str, MarkShape)| joint(key).map(|(rule, band)| (rule, shape, band));
    let possible: Vec<_> = RULES.iter().filter_map(with_shape).collect();
    for (k, &(rule, shape, band)) in possible.iter().enumerate() {
        let y = rows.middle(o) + rows.rows_of(0.8 * rows.marks) * ((k as f64 + 0.5) / possible.len() as f64 - 0.5);
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

fn method(results: &Results, teaching: &TeachingFigures, language: Speech) -> String {
    let words = [("will", of_the_will(results, true, language).into()), ("standing", standing(teaching, language).into())];
    message("chart-decision-rules-method").with(language, &words)
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
