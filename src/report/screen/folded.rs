//! The risks in short, for a screen on which the theories do not fit beside each other: under the lowest, the median and the highest
//! theory, and how many theories judge the option in which way.

use super::best::{BestColumn, best};
use super::ends::{ends, is_even, of_equal};
use super::lines::lines;
use crate::language::{Speech, message};
use crate::report::document::Element;
use crate::report::table::{Content, Table, TableCell, TableRow};
use crate::report::words::{OPTION, title};
use crate::results::measures::ATTACK;
use crate::results::{CardRecord, OptionRecord, Results, Value};
use crate::stats::Verdict;
use crate::wording::{bare_spread, left_out, short, verdict_word};

/// The table and what explains it.
pub fn folded(results: &Results, language: Speech) -> Vec<Element> {
    let best = best(results, language);
    let shown = results.comparable();
    let mut notes = vec![numbers(results, shown.len(), language)];
    notes.extend(left_out(results, language));
    notes.extend(best.as_ref().map(BestColumn::note));
    notes.push(message("screen-all-theories").get(language).to_owned());
    let table = Element::Table(table(results, &shown, best.as_ref(), language));
    std::iter::once(table).chain(notes.into_iter().map(Element::paragraph)).collect()
}

fn table(results: &Results, shown: &[&CardRecord], best: Option<&BestColumn>, language: Speech) -> Table {
    let heads = ["screen-lowest", "screen-median", "screen-highest"].map(|id| message(id).get(language).to_owned());
    let reference = results.option(results.study.reference.as_str()).filter(|_| results.options.len() > 1);
    let against = |option| message("screen-against").with(language, &[("reference", title(option, language).into())]);
    let heads = heads.into_iter().chain(reference.map(against)).chain(best.map(|best| best.head.clone())).collect();
    let row = |option: &OptionRecord| {
        let told = told(results, shown, option);
        let risks = risks(&told, language);
        let judged = reference.map(|reference| match option.key == reference.key {
            true => TableCell::text(message("verdict-reference").get(language)),
            false => verdicts(&told, language),
        });
        let best = best.map(|best| best.cell(option));
        TableRow::new(option.title.get(language), risks.into_iter().chain(judged).chain(best).collect())
    };
    Table::new(OPTION.get(language), heads, Content::Numbers).rows(results.options.iter().map(row))
}

/// What the theories say of an option, each with its card.
fn told<'r>(results: &'r Results, shown: &[&'r CardRecord], option: &OptionRecord) -> Vec<(&'r CardRecord, &'r Value)> {
    shown.iter().filter_map(|card| Some((*card, results.value(option.key.as_str(), &card.key, &ATTACK)?))).collect()
}

/// Risk, range of belief and theory: of the lowest, the median and the highest mean.
fn risks(told: &[(&CardRecord, &Value)], language: Speech) -> [TableCell; 3] {
    let mean = |(_, value): &(&CardRecord, &Value)| value.estimate.mean;
    let Some(three) = ends(told, mean) else { return [const { TableCell::Unknown }; 3] };
    three.map(|(card, value)| {
        let name = card.title.get(language).to_owned();
        let more = of_equal(told, mean, value.estimate.mean) - 1;
        let name = match more {
            0 => name,
            more => message("screen-and-more").with(language, &[("model", name.into()), ("more", more.into())]),
        };
        lines([short(&value.estimate, language), bare_spread(ATTACK.unit, value, language), name])
    })
}

/// How many theories judge the difference to the reference in which way; those that are silent about either do not count.
fn verdicts(told: &[(&CardRecord, &Value)], language: Speech) -> TableCell {
    let given: Vec<Verdict> = told.iter().filter_map(|(_, value)| Some(value.difference?.verdict)).collect();
    let count = |verdict: Verdict| {
        let count = given.iter().filter(|known| **known == verdict).count();
        let words =
            [("verdict", verdict_word(verdict).get(language).into()), ("count", count.into()), ("of", given.len().into())];
        (count > 0).then(|| message("screen-count").with(language, &words))
    };
    let all = [Verdict::Better, Verdict::Worse, Verdict::Negligible, Verdict::Unclear];
    let counted: Vec<String> = all.into_iter().filter_map(count).collect();
    if counted.is_empty() { TableCell::Unknown } else { lines(counted) }
}

/// What the three numbers of a cell are.
fn numbers(results: &Results, shown: usize, language: Speech) -> String {
    let all = if shown == results.models.len() { "yes" } else { "no" };
    let even = if is_even(shown) { "yes" } else { "no" };
    message("screen-folded").with(language, &[("models", shown.into()), ("all", all.into()), ("even", even.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;
    use crate::results::Difference;

    fn text(cell: &TableCell) -> String {
        match cell {
            TableCell::Text(text) => text.text("|").replace('\u{a0}', " "),
            other => panic!("{other:?}"),
        }
    }

    fn set(results: &mut Results, means: [f64; 3]) {
        let option = results.options[0].key.clone();
        let cells = results.cells.iter_mut().filter(|cell| cell.option == option);
        for (cell, mean) in cells.zip(means) {
            cell.value_mut(&ATTACK).expect("attack").estimate.mean = mean;
        }
    }

    fn row(results: &Results) -> Vec<String> {
        let language = results.speech(Language::En);
        table(results, &results.comparable(), None, language).rows[0].cells.iter().map(text).collect()
    }

    #[test]
    fn the_theories_at_the_ends_and_in_the_middle_are_named_and_equals_are_counted() {
        let mut results = sample();
        set(&mut results, [0.3, 0.1, 0.2]);
        let names = |results: &Results| {
            row(results)[..3].iter().map(|c| c.split('|').nth(2).unwrap_or_default().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(names(&results), ["Quantal response", "Tying hands", "Rational calculus"]);
        set(&mut results, [0.1, 0.1, 0.2]);
        assert_eq!(names(&results)[0], "Rational calculus and 1 more");
        assert_eq!(names(&results)[2], "Tying hands");
    }

    #[test]
    fn verdicts_are_counted_by_kind_and_a_theory_without_one_does_not_count() {
        let mut results = sample();
        let option = results.options.iter().position(|o| o.key != results.study.reference).expect("another");
        let key = results.options[option].key.clone();
        let judge = |results: &mut Results, verdicts: [Option<Verdict>; 3]| {
            let cells = results.cells.iter_mut().filter(|cell| cell.option == key);
            for (cell, verdict) in cells.zip(verdicts) {
                let value = cell.value_mut(&ATTACK).expect("attack");
                value.difference = verdict.map(|verdict| Difference { estimate: value.estimate, verdict });
            }
        };
        let told = |results: &Results| {
            let language = results.speech(Language::En);
            text(&table(results, &results.comparable(), None, language).rows[option].cells[3])
        };
        judge(&mut results, [Some(Verdict::Better); 3]);
        assert_eq!(told(&results), "better 3 of 3");
        judge(&mut results, [Some(Verdict::Unclear), Some(Verdict::Worse), None]);
        assert_eq!(told(&results), "worse 1 of 2|unclear 1 of 2");
    }

    #[test]
    fn a_theory_silent_about_an_option_is_named_and_not_counted() {
        let mut results = sample();
        let language = results.speech(Language::En);
        assert!(!folded_text(&results).contains("Not counted"));
        let cell = results.cells.iter_mut().find(|cell| cell.model == "quantal").expect("a cell");
        (cell.silent, cell.measures) = (true, Default::default());
        assert!(folded_text(&results).contains("Quantal response"), "{}", folded_text(&results));
        assert!(
            !table(&results, &results.comparable(), None, language)
                .rows
                .iter()
                .flat_map(|row| &row.cells)
                .any(|cell| text(cell).contains("Quantal"))
        );
    }

    fn folded_text(results: &Results) -> String {
        let told = folded(results, results.speech(Language::En));
        let words = told.iter().filter_map(|e| if let Element::Paragraph(text) = e { Some(text.text(" ")) } else { None });
        words.collect::<Vec<_>>().join("\n")
    }
}
