//! Most beliefs rest on no source.

use super::{CautionKind, Fact};
use crate::results::Results;
use crate::scenario::Basis;
use std::collections::BTreeSet;

/// More than half of the beliefs of the study are assumptions, whether this run reads them or not.
pub static KIND: CautionKind = CautionKind { key: "assumptions", facts: &["assumed", "total", "options"], find };

fn find(results: &Results) -> Option<Vec<Fact>> {
    // A what-if for all options stands with each of them and is one belief.
    let set: BTreeSet<&str> =
        results.manifest.settings.iter().filter_map(|s| s.split_once('=')).map(|(name, _)| name).collect();
    let mut seen = BTreeSet::new();
    let all = results.world.iter().chain(results.options.iter().flat_map(|o| &o.quantities));
    let all = all.filter(|q| !set.contains(q.name.as_str()) || seen.insert(q.name.as_str()));
    let (assumed, total) = all.fold((0, 0), |(a, n), q| (a + u64::from(q.basis == Basis::Assumption), n + 1));
    let counts = || [assumed, total, results.options.len() as u64].map(Fact::Count).to_vec();
    (assumed * 2 > total).then(counts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;

    #[test]
    fn a_what_if_for_all_options_is_one_belief() {
        let mut results = sample();
        let total = |results: &Results| match find(results).expect("mostly assumptions")[1] {
            Fact::Count(total) => total,
            _ => panic!("no count"),
        };
        let named = |q: &&crate::results::QuantityRecord| q.name == "ramp_years";
        let times = results.options.iter().flat_map(|o| &o.quantities).filter(named).count() as u64;
        let before = total(&results);
        results.manifest.settings = vec!["ramp_years=0".into()];
        assert!(times > 1 && total(&results) == before + 1 - times, "{times}: {before}, {}", total(&results));
    }
}
