//! Extreme values and titles: every text of every chart still has its place.

use super::boxes::{UKRAINE, both, wrong};
use crate::language::{Language, Words};
use crate::results::measures::{ABANDONMENT, ATTACK, CONQUEST, WAR};
use crate::results::{Results, Value};
use crate::stats::{Estimate, Interval, Spread};
use std::collections::BTreeMap;

/// Every probability of attacks at one value, without errors seen.
fn all_at(results: &Results, p: f64) -> Results {
    let mut results = results.clone();
    let interval = if p > 0.5 { Interval::Above { lo: 0.994 } } else { Interval::Below { hi: 0.006 } };
    let set = |value: &mut Value, p: f64, interval: Interval| {
        value.estimate = Estimate { mean: p, interval };
        value.spread = Spread { q05: p, q25: p, q50: p, q75: p, q95: p };
    };
    let peace = if p > 0.5 { Interval::Below { hi: 0.006 } } else { Interval::Above { lo: 0.994 } };
    for cell in &mut results.cells {
        for measure in [&ATTACK, &WAR, &ABANDONMENT, &CONQUEST] {
            cell.value_mut(measure).into_iter().for_each(|value| set(value, p, interval));
        }
        cell.peace_survival.iter_mut().for_each(|value| set(value, 1.0 - p, peace));
    }
    results
}

/// One theory that is silent about every option, and one option about which the first half of the theories is silent.
fn silent(results: &Results) -> Results {
    let mut results = results.clone();
    let (last, half) = (results.models.last().expect("theories").key.clone(), results.models.len() / 2);
    let first: Vec<String> = results.models[..half].iter().map(|model| model.key.clone()).collect();
    let option = results.options[0].key.clone();
    for cell in &mut results.cells {
        if cell.model == last || (cell.option == option && first.contains(&cell.model)) {
            let nothing = (BTreeMap::new(), Vec::new(), BTreeMap::new());
            (cell.measures, cell.peace_survival, cell.best) = nothing;
            cell.silent = true;
        }
    }
    results
}

/// Long titles of everything that has one: one without a blank, the others with many.
fn long_titles(results: &Results) -> Results {
    let mut results = results.clone();
    let long = |n: usize| match n {
        1 => "Unbreakableguaranteeofmanyguarantors".repeat(5),
        n => format!("Щ{}, {n}", "Wide multinational guarantee with rotating rights of reinforcement ".repeat(5)),
    };
    let titles = |titles: &mut dyn Iterator<Item = &mut Words>| {
        titles.enumerate().for_each(|(n, title)| *title = Words::of(|_| long(n)));
    };
    titles(&mut results.options.iter_mut().map(|option| &mut option.title));
    titles(&mut results.models.iter_mut().map(|model| &mut model.title));
    titles(&mut results.variants.iter_mut().map(|variant| &mut variant.title));
    titles(&mut results.history.iter_mut().flat_map(|h| &mut h.judged).map(|judged| &mut judged.title));
    titles(&mut std::iter::once(&mut results.study.title));
    results
}

#[test]
fn extreme_values_and_titles_leave_every_text_readable() {
    let ukraine = &*UKRAINE;
    let all = [
        ("all 0", all_at(ukraine, 0.0)),
        ("all 1", all_at(ukraine, 1.0)),
        ("silent", silent(ukraine)),
        ("long", long_titles(ukraine)),
    ];
    let mut found = Vec::new();
    for &language in Language::ALL {
        for (what, results) in &all {
            let figures = both(results, language.into());
            found.extend(figures.iter().flat_map(wrong).map(|wrong| format!("{what} {language:?} {wrong}")));
        }
    }
    assert!(found.is_empty(), "{} are wrong:\n{}", found.len(), found.join("\n"));
}
