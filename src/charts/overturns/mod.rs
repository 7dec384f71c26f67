//! What overturns the order: for each what-if of the study the pairs of options it reorders, and the option whose risk moves most.

mod moves;
mod orders;
mod rows;

use super::Chart;
use super::common::*;
use super::figure::Figure;
use crate::language::{Speech, message};
use crate::quantity::show::decimal;
use crate::results::Results;
use crate::wording::{extent, span};
use moves::moves;
use orders::orders;
use rows::{ABOVE, WhatIf, further_lines, said, what_ifs};

/// The chart.
pub static CHART: Chart = Chart {
    key: "overturns",
    figure: |results, language| figure(results, language, Width::Wide),
    narrow: |results, language| figure(results, language, Width::Narrow),
};

/// Room below the rows for the axis of risks, in CSS pixels.
const BELOW: f64 = 28.0;

fn figure(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    results.comparison.as_ref().filter(|found| !found.pairs.is_empty() && !results.variants.is_empty())?;
    let rows = what_ifs(results, language);
    let height = (page.pick(50.0, 90.0) + further_lines(&rows, page)) * rows.len() as f64;
    Some(Figure {
        key: CHART.key.into(),
        title: title(&rows, language),
        subtitle: message("chart-overturns-subtitle").get(language).into(),
        method: method(results, language),
        caption: credit(results, language),
        description: describe(&rows, language),
        width: page,
        body: ABOVE + height + BELOW,
        legend: Vec::new(),
        panels: vec![orders(&rows, height, language, page), moves(&rows, height, language, page)],
    })
}

/// How many what-ifs turn the order of two options round; if none does, how many leave one open.
fn title(rows: &[WhatIf], language: Speech) -> String {
    let played = || rows.iter().filter_map(WhatIf::pairs);
    let turning = played().filter(|pairs| pairs.reversed > 0).count();
    let opening = played().filter(|pairs| pairs.opened > 0).count();
    let words = [
        ("turning", turning.into()),
        ("opening", opening.into()),
        ("variants", played().count().into()),
        ("extent", extent(turning, played().count()).into()),
    ];
    message("chart-overturns-title").with(language, &words)
}

fn method(results: &Results, language: Speech) -> String {
    let errors = results.variants.iter().flat_map(|variant| &variant.risks).map(|risk| risk.estimate.interval);
    let draws = results.variants.iter().map(|v| v.replicates.saturating_mul(v.draws)).max().unwrap_or(0);
    let words = [
        ("draws", message("chart-draws").with(language, &[("draws", draws.into())]).into()),
        ("error", largest_error(errors, language)),
        ("negligible", decimal(100.0 * results.study.negligible_attack, 1, language).into()),
    ];
    message("chart-overturns-method").with(language, &words)
}

fn describe(rows: &[WhatIf], language: Speech) -> String {
    let one = |row: &WhatIf| {
        let moved = row.moved().map(|moved| {
            let [before, after] = [moved.before, moved.after].map(|(low, high)| span(low, high, 0, language));
            format!("; {}: {before} → {after}", moved.option.title.get(language))
        });
        format!("{}: {}{}.", row.title, said(row.pairs(), language), moved.unwrap_or_default())
    };
    rows.iter().map(one).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;
    use crate::results::{UnplayedVariant, pairs_in};

    fn titled(results: &Results) -> String {
        (CHART.figure)(results, Language::En.into()).expect("what-ifs").title
    }

    #[test]
    fn the_title_says_how_many_what_ifs_turn_the_order_round() {
        let mut results = sample();
        let still: Vec<_> = results.variants.iter().filter(|v| pairs_in(&results, v).reversed == 0).cloned().collect();
        let turning: Vec<_> = results.variants.iter().filter(|v| pairs_in(&results, v).reversed > 0).cloned().collect();
        assert!(!still.is_empty() && !turning.is_empty());
        results.variants = [&turning[..1], &still[..]].concat();
        let title = titled(&results);
        assert_eq!(title, format!("One of {} what-ifs turns the order of two options round", still.len() + 1));
        results.variants = still;
        assert!(titled(&results).starts_with("No what-if"), "{}", titled(&results));
        results.variants = turning[..1].to_vec();
        assert_eq!(titled(&results), "Every what-if turns the order of two options round");
    }

    #[test]
    fn a_what_if_that_was_not_played_is_said_and_not_counted() {
        let mut results = sample();
        let one = results.variants.pop().expect("what-ifs");
        let before = titled(&results);
        results.unplayed.push(UnplayedVariant { key: one.key, title: one.title, why: "no belief".into() });
        let figure = (CHART.figure)(&results, Language::En.into()).expect("what-ifs");
        assert_eq!(figure.title, before);
        assert!(figure.description.ends_with("could not be played."), "{}", figure.description);
    }

    #[test]
    fn without_pairs_or_what_ifs_there_is_no_chart() {
        let none = Results { variants: Vec::new(), ..sample() };
        assert!((CHART.figure)(&none, Language::En.into()).is_none());
        let alone = Results { comparison: None, ..sample() };
        assert!((CHART.narrow)(&alone, Language::En.into()).is_none());
    }
}
