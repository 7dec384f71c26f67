//! Titles: they are short, and claim no more than the numbers carry.

use super::boxes::{UKRAINE, both};
use super::{attack_risk, deterrence_signability, what_an_attack_leads_to};
use crate::compare::sample;
use crate::language::Language;
use crate::results::measures::{ABANDONMENT, ATTACK, CONQUEST, WAR};
use crate::stats::{Estimate, Interval};

#[test]
fn a_tie_has_no_winner_in_any_title() {
    let mut results = sample();
    let places = results.options.len() as u64;
    let ranks = &mut results.comparison.as_mut().expect("tribunal").ranks;
    ranks.iter_mut().for_each(|r| (r.rank, r.best, r.worst) = (4.0, 1, places));
    for cell in &mut results.cells {
        for measure in [&ATTACK, &WAR, &ABANDONMENT, &CONQUEST] {
            let never = Estimate { mean: 0.0, interval: Interval::Below { hi: 0.006 } };
            cell.value_mut(measure).expect(measure.key).estimate = never;
        }
        let always = Estimate { mean: 1.0, interval: Interval::Above { lo: 0.994 } };
        cell.peace_survival.iter_mut().for_each(|v| v.estimate = always);
    }
    for &language in Language::ALL {
        for chart in [&attack_risk::CHART, &what_an_attack_leads_to::CHART, &deterrence_signability::CHART] {
            let tied = (chart.figure)(&results, language.into()).expect("figure").title;
            let named = results.options.iter().find(|o| tied.contains(o.title.get(language)));
            assert!(named.is_none(), "{tied}");
            assert_ne!(tied, (chart.figure)(&sample(), language.into()).expect("figure").title);
        }
    }
}

/// Most words of a title, where a name or a theory counts as one.
const MOST_WORDS: usize = 12;

#[test]
fn titles_are_short() {
    let mut long = Vec::new();
    for results in [sample(), UKRAINE.clone()] {
        for &language in Language::ALL {
            for figure in both(&results, language.into()) {
                let mut title = figure.title.clone();
                let names = results.options.iter().map(|o| &o.title).chain(results.models.iter().map(|m| &m.title));
                let yardsticks = results.history.iter().flat_map(|h| &h.judged).map(|j| &j.title);
                for name in names.chain(yardsticks) {
                    title = title.replace(name.get(language), "name");
                }
                let words = title.split(' ').filter(|word| !word.is_empty()).count();
                if words > MOST_WORDS {
                    long.push(format!("{} {words}: {}", figure.key, figure.title));
                }
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}
