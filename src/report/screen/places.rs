//! Which options change places, by what most theories clearly say.

use crate::language::{Speech, message};
use crate::report::document::Element;
use crate::report::prose::Prose;
use crate::report::words::title;
use crate::results::{Pair, PairOrder, Results, as_variant};
use crate::wording::quoted;

/// A line for each two options whose order is reversed, lost or new; absent where theories were not compared.
pub fn places(before: &Results, after: &Results, speech: Speech) -> Option<Vec<Element>> {
    let (earlier, later) = (before.comparison.as_ref()?, after.comparison.as_ref()?);
    let negligible = after.study.negligible_attack;
    let (was, is) = (as_variant(before), as_variant(after));
    let reversed_or_lost = is.changes(&earlier.pairs, negligible).map(|(pair, order)| {
        let how = if order.opposes(pair.standing()) { "changed-turned" } else { "changed-opened" };
        line(after, pair, how, speech)
    });
    let new = was.changes(&later.pairs, negligible).filter(|(pair, order)| !order.opposes(pair.standing()));
    let new = new.map(|(pair, _)| line(after, pair, "changed-settled", speech));
    let found: Vec<Prose> = reversed_or_lost.chain(new).map(Prose::from).collect();
    Some(vec![match found.is_empty() {
        true => Element::paragraph(message("changed-no-places").get(speech)),
        false => Element::List(found),
    }])
}

/// What became of two options, named in the order of `pair`, the lower risk first.
fn line(results: &Results, pair: &Pair, how: &'static str, speech: Speech) -> String {
    let name = |key: &str| results.option(key).map_or_else(|| quoted(key, speech), |option| title(option, speech));
    let (option, other) = (name(pair.option.as_str()), name(pair.other.as_str()));
    let (first, second) = if pair.standing() == PairOrder::Higher { (other, option) } else { (option, other) };
    message(how).with(speech, &[("first", first.into()), ("second", second.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;
    use crate::results::measures::ATTACK;

    /// The sample with two options of which so many theories give the first the lower risk, and so many the higher.
    fn ordered(lower: u64, higher: u64) -> Results {
        let mut results = sample();
        results.options.truncate(2);
        let keys: Vec<_> = results.options.iter().map(|option| option.key.clone()).collect();
        let pairs = &mut results.comparison.as_mut().expect("three models").pairs;
        pairs.retain(|pair| pair.option == keys[0] && pair.other == keys[1]);
        (pairs[0].models_lower, pairs[0].models_higher, pairs[0].models_open) = (lower, higher, 3 - lower - higher);
        for (k, by) in pairs[0].models.iter_mut().enumerate() {
            by.difference.mean = if (k as u64) < lower {
                -0.1
            } else if (k as u64) < lower + higher {
                0.1
            } else {
                0.0
            };
            let risk = 0.5 + by.difference.mean;
            let cells = results.cells.iter_mut().filter(|cell| cell.model == by.model);
            for cell in cells {
                let mean = if cell.option == keys[0] { risk } else { 0.5 };
                cell.value_mut(&ATTACK).expect("attack").estimate.mean = mean;
            }
        }
        results
    }

    fn told(before: (u64, u64), after: (u64, u64)) -> String {
        let found = places(&ordered(before.0, before.1), &ordered(after.0, after.1), Language::En.into());
        let text = |element: &Element| match element {
            Element::Paragraph(text) => text.text(" "),
            Element::List(items) => items.iter().map(|item| item.text(" ")).collect::<Vec<_>>().join("; "),
            other => panic!("{other:?}"),
        };
        found.expect("three models").iter().map(text).collect()
    }

    #[test]
    fn an_order_is_reversed_lost_new_or_stays() {
        let results = sample();
        let [a, b] = [0, 1].map(|k| title(&results.options[k], Language::En.into()));
        assert_eq!(told((3, 0), (0, 3)), format!("{a} before {b}: now the other way round"));
        assert_eq!(told((0, 3), (3, 0)), format!("{b} before {a}: now the other way round"));
        assert_eq!(told((3, 0), (1, 1)), format!("{a} before {b}: now open"));
        assert_eq!(told((1, 1), (3, 0)), format!("{a} and {b}: open before, now in this order"));
        assert_eq!(told((3, 0), (2, 0)), "No two options change places.");
    }
}
