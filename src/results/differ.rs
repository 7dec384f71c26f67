//! What keeps two runs from being the same run, by name.

use super::manifest::Manifest;
use super::record::Results;

/// The first thing in which two skeletons differ, as `the seed: 1 here, 2 there`; absent if they are the same.
pub fn difference(here: &Results, there: &Results) -> Option<String> {
    let manifests = manifest_difference(&here.manifest, &there.manifest);
    let played = |results: &Results| if results.history.is_some() { "played" } else { "left out" };
    let (a, b) = (played(here), played(there));
    let back_tests = || (a != b).then(|| format!("the back-test: {a} here, {b} there"));
    manifests.or_else(back_tests).or_else(|| (here != there).then(|| "titles, notes or sources of the study".to_owned()))
}

/// The same for manifests.
pub fn manifest_difference(here: &Manifest, there: &Manifest) -> Option<String> {
    let plan = |m: &Manifest| format!("{:?}", m.plan).to_lowercase();
    let asked = |m: &Manifest| m.precision.iter().map(|p| p.asked.clone()).collect::<Vec<_>>().join(" ");
    let pairs = [
        ("the version of garant", here.garant.clone(), there.garant.clone()),
        ("the results version", here.results_version.to_string(), there.results_version.to_string()),
        ("the beliefs (SHA-256)", here.beliefs_sha256.clone(), there.beliefs_sha256.clone()),
        ("the scenario (SHA-256)", here.scenario_sha256.clone(), there.scenario_sha256.clone()),
        ("the seed", here.seed.to_string(), there.seed.to_string()),
        ("the plan", plan(here), plan(there)),
        ("the number of replicates", here.replicates.to_string(), there.replicates.to_string()),
        ("the draws of a replicate", here.draws.to_string(), there.draws.to_string()),
        ("the models", here.models.join(","), there.models.join(",")),
        ("the settings", here.settings.join(" "), there.settings.join(" ")),
        ("the precision asked for", asked(here), asked(there)),
    ];
    pairs
        .into_iter()
        .find(|(_, a, b)| a != b)
        .map(|(what, a, b)| format!("{what}: {} here, {} there", or_none(&a), or_none(&b)))
}

fn or_none(text: &str) -> &str {
    if text.is_empty() { "none" } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;

    #[test]
    fn the_first_difference_is_named_with_both_values() {
        let (here, mut there) = (sample(), sample());
        assert_eq!(difference(&here, &there), None);
        there.study.title = crate::language::Words::english("Other");
        assert_eq!(difference(&here, &there).as_deref(), Some("titles, notes or sources of the study"));
        there.manifest.seed = 7;
        assert_eq!(difference(&here, &there).as_deref(), Some("the seed: 1 here, 7 there"));
        there.manifest.models.clear();
        there.manifest.seed = 1;
        assert_eq!(difference(&here, &there).as_deref(), Some("the models: calculus,quantal,signalling here, none there"));
    }
}
