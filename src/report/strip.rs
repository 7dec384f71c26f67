//! The risks of attack as a picture made of letters, for terminals: a row for each option, a mark for each theory.

use super::order::majority_order;
use crate::language::{Speech, message};
use crate::quantity::show::percent;
use crate::results::measures::ATTACK;
use crate::results::{OptionRecord, Results};
use std::borrow::Cow;
use unicode_width::UnicodeWidthStr;

/// Columns of a name, with the blank after it, and of the marks: together they fit into the narrowest terminal.
const NAME: usize = 25;
const MARKS: usize = 33;

/// The picture: the options in the order in which most theories put them, over the theories that speak of every option, with what is
/// on record. Absent where nothing is known.
pub fn strip(results: &Results, language: Speech) -> Option<String> {
    let groups = majority_order(results).unwrap_or_else(|| vec![results.options.iter().collect()]);
    let rows: Vec<(&OptionRecord, Vec<f64>)> =
        groups.concat().into_iter().map(|option| (option, risks(results, option))).collect();
    let record = results.study.base_rate.as_ref().map(|found| found.risk);
    let top = rows.iter().flat_map(|(_, risks)| risks).copied().chain(record).reduce(f64::max).filter(|top| *top > 0.0)?;
    let place = |risk: f64| ((risk / top) * (MARKS - 1) as f64).round() as usize;
    let row = |(option, risks): &(&OptionRecord, Vec<f64>)| {
        let mut marks = vec![' '; MARKS];
        record.iter().for_each(|risk| marks[place(*risk)] = '┊');
        risks.iter().for_each(|risk| marks[place(*risk)] = '·');
        risks.get(risks.len() / 2).iter().for_each(|risk| marks[place(**risk)] = '●');
        let marks = String::from_iter(marks);
        let names = textwrap::wrap(option.title.get(language), NAME - 1);
        let beside = |(n, name): (usize, &Cow<'_, str>)| {
            let blanks = " ".repeat(NAME.saturating_sub(name.width()));
            format!("{name}{blanks}{}", if n == 0 { marks.trim_end() } else { "" })
        };
        names.iter().enumerate().map(beside).collect::<Vec<_>>().join("\n")
    };
    let said = [("record", if record.is_some() { "yes" } else { "no" }.into())];
    let lines = rows.iter().map(row).chain([scale(top, language), message("strip-key").with(language, &said)]);
    let lines = lines.collect::<Vec<_>>().join("\n");
    Some(lines.lines().map(str::trim_end).collect::<Vec<_>>().join("\n"))
}

/// Mean risks under the theories that speak of every option, in rising order.
fn risks(results: &Results, option: &OptionRecord) -> Vec<f64> {
    let models = results.comparable();
    let values = models.iter().filter_map(|model| results.value(option.key.as_str(), &model.key, &ATTACK));
    let mut risks: Vec<f64> = values.map(|value| value.estimate.mean).collect();
    risks.sort_by(f64::total_cmp);
    risks
}

/// Where the marks begin and end.
fn scale(top: f64, language: Speech) -> String {
    let (from, to) = (percent(0.0, 0, language), percent(top, 0, language));
    format!("{}{from}{to:>width$}", " ".repeat(NAME), width = MARKS - from.width())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;

    #[test]
    fn every_option_has_a_row_that_fits_and_its_theory_in_the_middle() {
        let mut results = sample();
        results.options[0].title.set(Language::En, "平和 or a name with many more words than there is room for");
        for &language in Language::ALL {
            let text = strip(&results, results.speech(language)).expect("risks");
            assert_eq!(text.matches('●').count(), results.options.len() + 1, "{text}");
            let scale = text.lines().count() - 1;
            assert!(text.lines().take(scale).all(|line| line.width() < 60), "{text}");
        }
    }

    #[test]
    fn a_higher_risk_stands_further_right_and_a_risk_of_nothing_is_no_picture() {
        let mut results = sample();
        let keys: Vec<_> = results.options.iter().map(|option| option.key.clone()).collect();
        for cell in &mut results.cells {
            let place = keys.iter().position(|key| *key == cell.option).expect("known");
            cell.value_mut(&ATTACK).expect("attack").estimate.mean = 0.1 * place as f64;
        }
        results.comparison = None;
        results.study.base_rate = None;
        let text = strip(&results, Language::En.into()).expect("risks");
        let rows = text.lines().take(text.lines().count() - 1);
        let at: Vec<usize> = rows.filter_map(|line| line.chars().position(|c| c == '●')).collect();
        assert_eq!(at.len(), keys.len(), "{text}");
        assert!(at.windows(2).all(|pair| pair[0] < pair[1]), "{text}");
        results.cells.iter_mut().for_each(|cell| cell.value_mut(&ATTACK).expect("attack").estimate.mean = 0.0);
        assert_eq!(strip(&results, Language::En.into()), None);
    }
}
