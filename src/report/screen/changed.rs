//! What a what-if changes: every risk as the study is written and as it was changed, and which options change places.

use super::ends::ends;
use super::lines::lines;
use super::places::places;
use super::sections;
use crate::language::{Language, Speech, message};
use crate::quantity::show::count;
use crate::report::document::{Document, Element, Lead, Section};
use crate::report::study::alarm;
use crate::report::table::{Content, Table, TableCell, TableRow};
use crate::report::words::{NOT_A_FORECAST, OPTION};
use crate::results::{OptionRecord, Results, RiskChange};
use crate::stats::Estimate;
use crate::wording::{bare_points, error_of_points, short, signed_points};

/// The comparison of a study as it was changed, after what the change comes to; `before` and `after` are results of the same draws.
pub fn changed([before, after]: [&Results; 2], changes: &[RiskChange], what_ifs: &[String], language: Language) -> Document {
    let speech = after.speech(language);
    let first = message("report-what-if").with(speech, &[("settings", what_ifs.join("; ").into())]);
    let words = [("years", after.study.horizon_years.into()), ("draws", count(after.draws()).into())];
    let risks = Section::new(message("changed-title").with(speech, &words), risks(after, changes, speech));
    let places = places(before, after, speech);
    let places = places.map(|found| Section::new(message("changed-places").get(speech), found));
    let mut own = sections(after, speech);
    own[0].title = message("changed-own").get(speech).into();
    Document {
        alarm: alarm(after, speech),
        lines: vec![Lead::Caveat(after.study.title.get(speech).to_owned())],
        sections: std::iter::once(risks).chain(places).chain(own).collect(),
        closing: Some(NOT_A_FORECAST.get(speech).to_owned()),
        ..Document::new(speech, first)
    }
}

/// Every option in a row: before, after, the change, and under how many theories it is clear.
fn risks(after: &Results, changes: &[RiskChange], speech: Speech) -> Vec<Element> {
    let heads = ["changed-before", "changed-after", "changed-change", "changed-theories"];
    let heads = heads.map(|id| message(id).get(speech).to_owned()).to_vec();
    let comparable = after.comparable();
    let row = |option: &OptionRecord| {
        let spoken = |change: &&RiskChange| comparable.iter().any(|card| card.key == change.model);
        let own: Vec<&RiskChange> = changes.iter().filter(|c| c.option == option.key).filter(spoken).collect();
        TableRow::new(option.title.get(speech), cells(&own, speech).to_vec())
    };
    let table = Table::new(OPTION.get(speech), heads, Content::Numbers).rows(after.options.iter().map(row));
    let several = if comparable.len() > 1 { "yes" } else { "no" };
    let note = message("changed-note").with(speech, &[("several", several.into()), ("models", comparable.len().into())]);
    vec![Element::Table(table), Element::paragraph(note)]
}

fn cells(own: &[&RiskChange], speech: Speech) -> [TableCell; 4] {
    let level = |of: fn(&RiskChange) -> Estimate| {
        let estimates: Vec<Estimate> = own.iter().map(|change| of(change)).collect();
        let Some([low, median, high]) = ends(&estimates, |estimate| estimate.mean) else { return TableCell::Unknown };
        let range = range([low, high].map(|end| without_error(&short(&end, speech))), speech);
        lines(std::iter::once(short(&median, speech)).chain((own.len() > 1).then_some(range)))
    };
    [level(|change| change.before), level(|change| change.after), change(own, speech), clear(own, speech)]
}

/// The change under the median theory with its error, and the range over the theories; in words where no change is clear.
fn change(own: &[&RiskChange], speech: Speech) -> TableCell {
    let Some([low, median, high]) = ends(own, |change| change.change.mean) else { return TableCell::Unknown };
    if own.iter().all(|change| change.same) {
        return TableCell::text(message("changed-same").get(speech));
    }
    if median.side() == 0.0 {
        let words = message("changed-not-clear").get(speech).to_owned();
        return lines([words, error_of_points(&median.change, speech)]);
    }
    let ends = range([low, high].map(|end| bare_points(end.change.mean, speech)), speech);
    let told = signed_points(&median.change, speech).replace(" ± ", "\u{a0}±");
    lines(std::iter::once(told).chain((own.len() > 1).then_some(ends)))
}

fn range([low, high]: [String; 2], speech: Speech) -> String {
    message("changed-range").with(speech, &[("low", low.into()), ("high", high.into())])
}

/// A number as far as its error: `17.1` of `17.1 ±0.8`.
fn without_error(number: &str) -> String {
    number.split('\u{a0}').next().unwrap_or(number).to_owned()
}

/// Under how many theories the risk clearly rises, clearly falls, or does neither.
fn clear(own: &[&RiskChange], speech: Speech) -> TableCell {
    let count = |id: &'static str, is: fn(&RiskChange) -> bool| {
        let count = own.iter().filter(|change| is(change)).count();
        let words = [("verdict", message(id).get(speech).into()), ("count", count.into()), ("of", own.len().into())];
        (count > 0).then(|| message("screen-count").with(speech, &words))
    };
    let told = [
        count("changed-lower", |change| change.side() < 0.0),
        count("changed-higher", |change| change.side() > 0.0),
        count("verdict-unclear", |change| change.side() == 0.0 && !change.same),
        count("changed-same", |change| change.same),
    ];
    let told: Vec<String> = told.into_iter().flatten().collect();
    if told.is_empty() { TableCell::Unknown } else { lines(told) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::report::render::terminal;
    use crate::results::measures::ATTACK;
    use crate::stats::Interval;
    use unicode_width::UnicodeWidthStr;

    fn around(mean: f64, half: f64) -> Estimate {
        Estimate { mean, interval: Interval::Between { lo: mean - half, hi: mean + half } }
    }

    /// Every risk of the sample with this change.
    fn all(results: &Results, change: Estimate, same: bool) -> Vec<RiskChange> {
        let of = |cell: &crate::results::Cell| {
            let before = cell.value(&ATTACK).expect("attack").estimate;
            let (option, model) = (cell.option.clone(), cell.model.clone());
            RiskChange { option, model, before, after: before, change, same }
        };
        results.cells.iter().map(of).collect()
    }

    fn screen(change: Estimate, same: bool, language: Language, width: usize) -> String {
        let results = sample();
        let changes = all(&results, change, same);
        terminal(&changed([&results, &results], &changes, &["cost_alone=0.2".into()], language), width)
    }

    #[test]
    fn a_change_within_its_error_is_none_and_one_beyond_it_is_told_with_it() {
        let text = screen(around(0.01, 0.02), false, Language::En, 100);
        assert!(text.contains("no clear change") && text.contains("±2.0") && !text.contains("+1.0"), "{text}");
        let text = screen(around(0.03, 0.02), false, Language::En, 100);
        assert!(text.contains("+3.0\u{a0}±2.0") && text.contains("higher 3\u{a0}of\u{a0}3"), "{text}");
        assert!(!text.contains("unclear"), "{text}");
        let text = screen(around(0.0, 0.02), true, Language::En, 100);
        assert!(text.contains("unchanged 3\u{a0}of\u{a0}3") && !text.contains("unclear 3"), "{text}");
        let text = screen(Estimate { mean: 0.3, interval: Interval::Unknown }, false, Language::En, 100);
        assert!(text.contains("no clear change") && text.contains("±?"), "{text}");
    }

    #[test]
    fn the_first_line_says_what_was_changed_and_every_line_fits() {
        for &language in Language::ALL {
            for width in [60, 80, 120, 200] {
                let text = screen(around(-0.03, 0.02), false, language, width);
                assert!(text.lines().next().is_some_and(|line| line.contains("cost_alone=0.2")), "{text}");
                assert!(text.lines().all(|line| line.width() <= width), "{text}");
            }
        }
    }
}
