//! What the beliefs of a study rest on.

use super::{QuantityRecord, Results};
use crate::scenario::Basis;
use std::collections::BTreeSet;

impl Results {
    /// Every belief of the study, whether this run reads it or not. A what-if for all options stands with each of them and is one
    /// belief.
    pub fn beliefs(&self) -> impl Iterator<Item = &QuantityRecord> {
        let settings = self.manifest.settings.iter().filter_map(|setting| setting.split_once('='));
        let set: BTreeSet<&str> = settings.map(|(name, _)| name).collect();
        let mut seen = BTreeSet::new();
        let all = self.world.iter().chain(self.options.iter().flat_map(|option| &option.quantities));
        all.filter(move |belief| !set.contains(belief.name.as_str()) || seen.insert(belief.name.as_str()))
    }

    /// How many of them rest on `basis`.
    pub fn beliefs_on(&self, basis: Basis) -> usize {
        self.beliefs().filter(|belief| belief.basis == basis).count()
    }
}

#[cfg(test)]
mod tests {
    use crate::compare::sample;

    #[test]
    fn a_what_if_for_all_options_is_one_belief() {
        let mut results = sample();
        let before = results.beliefs().count();
        let named = |belief: &&crate::results::QuantityRecord| belief.name == "ramp_years";
        let times = results.options.iter().flat_map(|option| &option.quantities).filter(named).count();
        results.manifest.settings = vec!["ramp_years=0".into()];
        assert!(times > 1);
        assert_eq!(results.beliefs().count(), before + 1 - times);
    }
}
