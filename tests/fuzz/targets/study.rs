//! A study's folder: read, assembled, played with one model, composed, drawn and told.

use super::{load_from, play, provenance, shipped_folder, small};
use crate::harness::Target;
use crate::luck::Luck;
use crate::{mutate, sound};
use garant::compare::compose;
use garant::language::Language;
use garant::models::roster;
use garant::study::Study;
use std::collections::BTreeMap;
use std::sync::LazyLock;

pub static TARGET: Target = Target { name: "study", cases: 24, play: case };

/// The shipped files by name.
static FILES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let entries = std::fs::read_dir(shipped_folder()).expect("the shipped study").map(|entry| entry.expect("entry").path());
    let name = |path: &std::path::Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let files = entries.filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
    files.map(|path| (name(&path), std::fs::read_to_string(&path).expect("text"))).collect()
});

fn case(luck: &mut Luck) {
    let mut files = FILES.clone();
    for _ in 0..1 + luck.below(3) {
        let name = files.keys().nth(luck.below(files.len())).cloned().unwrap_or_default();
        files.entry(name).and_modify(|text| mutate::text(luck, text));
    }
    let folder = tempfile::tempdir().expect("folder");
    let study = folder.path().join("study");
    std::fs::create_dir(&study).expect("folder");
    files.iter().for_each(|(name, text)| std::fs::write(study.join(name), text).expect("written"));
    if luck.once_in(40) {
        std::fs::write(study.join(luck.pick(&["world.toml", "arms-only.toml", "raw.toml"])), luck.raw(2000))
            .expect("written");
    }
    let Ok(scenario) = load_from(study).map_err(|complaints| complaints.rendered()) else { return };
    let model = *luck.pick(roster());
    let provenance = provenance(&scenario);
    // A study that passes may still lack something for a model; that is said, not panicked about.
    let Ok(study) = Study::assemble(scenario, &[model]) else { return };
    let (tally, _) = play(&study);
    let results = compose(&study, &small(), &provenance, &tally).expect("finished replicates");
    sound::results(&results);
    let language = if luck.once_in(2) { Language::De } else { Language::En };
    sound::views(&results, language, luck.once_in(8));
}
