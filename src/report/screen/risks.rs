//! The risks of attack: every option under every theory, or in short where that does not fit.

use super::best::{BestColumn, best};
use super::folded::folded;
use crate::language::{Speech, message};
use crate::report::document::Element;
use crate::report::sections::{View, risks};
use crate::report::table::Table;
use crate::report::words::title;
use crate::results::Results;

/// So many theories are the lowest, the median and the highest: there is nothing to fold.
const FEW: usize = 3;

/// The table with its legend.
pub fn elements(results: &Results, language: Speech) -> Vec<Element> {
    let whole = whole(results, language);
    if results.models.len() <= FEW {
        return whole;
    }
    vec![Element::Fitting { whole, short: folded(results, language) }]
}

/// Every option in a row, every theory in a column.
fn whole(results: &Results, language: Speech) -> Vec<Element> {
    let best = best(results, language);
    let mut table = Table { turned_corner: None, ..risks(&View { results, language, pictures: &[] }) };
    table.heads.extend(best.as_ref().map(|best| best.head.clone()));
    for (row, option) in table.rows.iter_mut().zip(&results.options) {
        row.cells.extend(best.as_ref().map(|best| best.cell(option)));
    }
    // With a single option nothing is compared.
    let reference = results.option(results.study.reference.as_str()).filter(|_| results.options.len() > 1);
    let verdicts = |option| message("screen-verdicts").with(language, &[("reference", title(option, language).into())]);
    let notes = [
        Some(message("screen-numbers").get(language).to_owned()),
        reference.map(verdicts),
        best.as_ref().map(BestColumn::note),
    ];
    std::iter::once(Element::Table(table)).chain(notes.into_iter().flatten().map(Element::paragraph)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;
    use crate::report::document::{Document, Section};
    use crate::report::render::terminal;

    /// The sample with as many theories as `names` has, each a copy of the first.
    fn many(names: usize) -> Results {
        let mut results = sample();
        let (card, cells) = (results.models[0].clone(), results.cells.clone());
        for n in results.models.len()..names {
            let key = format!("copy-{n}");
            results.models.push(crate::results::CardRecord { key: key.clone(), ..card.clone() });
            let copies = cells.iter().filter(|cell| cell.model == card.key);
            results.cells.extend(copies.map(|cell| crate::results::Cell { model: key.clone(), ..cell.clone() }));
        }
        results
    }

    fn screen(results: &Results, width: usize, whole: bool) -> String {
        let language = results.speech(Language::En);
        let document = Document::new(language, "").with(Section::new("title", elements(results, language)));
        terminal(&if whole { document.whole() } else { document }, width)
    }

    #[test]
    fn theories_that_do_not_fit_are_folded_unless_all_are_asked_for() {
        let is_folded = |text: &str| text.contains("--wide");
        let ten = many(10);
        assert!(is_folded(&screen(&ten, 100, false)) && !is_folded(&screen(&ten, 200, false)));
        assert!(!is_folded(&screen(&ten, 60, true)));
        // Five fit into 99 columns, and are still too many for so narrow a screen.
        let five = many(5);
        assert!(is_folded(&screen(&five, 99, false)) && !is_folded(&screen(&five, 100, false)));
        assert!(!is_folded(&screen(&sample(), 60, false)));
    }

    #[test]
    fn every_option_is_a_row_at_any_width() {
        for width in [60, 80, 120, 200] {
            let text = screen(&many(10), width, true).replace('\n', " ");
            let words: Vec<&str> = text.split_whitespace().collect();
            let models = sample()
                .models
                .iter()
                .all(|m| words.contains(&m.title.get(Language::En).split(' ').next().expect("a word")));
            assert!(models, "{text}");
        }
    }
}
