//! Which sources a study, its posteriors and the historical cases cite, each once, with everything that rests on it.

use crate::evidence::{self, Posterior, read_posterior, shipped_text};
use crate::history::{CASES, FileText, read_cases};
use crate::language::{Text, Words, message};
use crate::report::{CitedSource, SourceUse};
use crate::scenario::{BaseRateSource, Complaints, Input, Offer, Origin, Scenario, Source};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Sources that come from one place.
pub struct SourceGroup {
    /// What the place is called.
    pub title: Text,
    /// The sources that are cited there first.
    pub sources: Vec<CitedSource>,
}

/// The sources of a study and of the posteriors it cites; `all` adds those of every shipped posterior and of the cases.
///
/// # Errors
/// With everything that is wrong with a posterior.
pub fn cited_groups(input: &Input, scenario: &Scenario, all: bool) -> Result<Vec<SourceGroup>, Complaints> {
    let mut groups = vec![SourceGroup { title: message("sources-of-study"), sources: of_study(scenario) }];
    groups.push(SourceGroup { title: message("sources-of-posteriors"), sources: Vec::new() });
    for text in posteriors(input, scenario, all) {
        let posterior: Posterior = read_posterior(&text)?;
        let used = [SourceUse::posterior(&posterior.key, &posterior.title)];
        posterior.sources.iter().for_each(|source| add(&mut groups, &posterior.key, source, &used));
    }
    if all {
        groups.push(SourceGroup { title: message("sources-of-cases"), sources: Vec::new() });
        let cases = read_cases(&CASES)?;
        for source in &cases.sources {
            let citing = cases.list.iter().filter(|case| case.sources.contains(&source.key));
            let used: Vec<SourceUse> = citing.map(|case| SourceUse::case(case.key.as_str(), &case.title)).collect();
            add(&mut groups, "history", source, &used);
        }
    }
    groups.retain(|group| !group.sources.is_empty());
    Ok(groups)
}

/// The list for programs.
pub fn named(list: &[CitedSource]) -> Value {
    json!({ "schema": 1, "sources": list })
}

/// The study's own sources.
fn of_study(scenario: &Scenario) -> Vec<CitedSource> {
    let cited = |source: &Source| CitedSource { source: source.clone(), used_by: uses(scenario, &source.key) };
    scenario.sources.iter().map(cited).collect()
}

/// The beliefs and facts that cite `key`; what stands in the world once.
fn uses(scenario: &Scenario, key: &str) -> Vec<SourceUse> {
    let cites = |source: &Option<String>| source.as_deref() == Some(key);
    let belief = |offer: &Offer, shared: bool| {
        let stated = |entry: &&crate::scenario::Entry| cites(&entry.source) && (entry.origin == Origin::World) == shared;
        let used = |entry: &crate::scenario::Entry| {
            let title = Words::of(|language| entry.spec.title.get(language).to_owned());
            SourceUse::belief(entry.spec.name, title, (!shared).then_some((offer.key.as_str(), &offer.title)))
        };
        offer.entries.iter().filter(stated).map(used).collect::<Vec<_>>()
    };
    let mut found: Vec<SourceUse> = Vec::new();
    for used in scenario.offers.iter().flat_map(|offer| belief(offer, true)) {
        if !found.contains(&used) {
            found.push(used);
        }
    }
    let facts = scenario.notes.iter().filter(|note| cites(&note.source));
    found.extend(facts.map(|note| SourceUse::fact(&note.text, None)));
    for offer in &scenario.offers {
        found.extend(belief(offer, false));
        let facts = offer.notes.iter().filter(|note| cites(&note.source));
        found.extend(facts.map(|note| SourceUse::fact(&note.text, Some((offer.key.as_str(), &offer.title)))));
    }
    found
}

/// Adds a source, or only what rests on it if it is there already. Another source of the same key is called after its place.
fn add(groups: &mut [SourceGroup], place: &str, source: &Source, used: &[SourceUse]) {
    let own = std::iter::once(source.key.clone());
    let after_place =
        (1..).map(|n| if n == 1 { format!("{place}-{}", source.key) } else { format!("{place}-{}-{n}", source.key) });
    for key in own.chain(after_place) {
        let named = Source { key, ..source.clone() };
        let known = groups.iter_mut().flat_map(|group| &mut group.sources).find(|known| known.source.key == named.key);
        match known {
            Some(known) if known.source == named => return known.used_by.extend_from_slice(used),
            Some(_) => {}
            None => {
                let cited = CitedSource { source: named, used_by: used.to_vec() };
                groups.last_mut().into_iter().for_each(|group| group.sources.push(cited.clone()));
                return;
            }
        }
    }
}

/// The posteriors a study cites, beside it or compiled in, and its base rate; then all others that are shipped.
fn posteriors(input: &Input, scenario: &Scenario, all: bool) -> Vec<FileText> {
    let names = scenario.beliefs().into_iter().filter_map(|entry| entry.belief.looked_up.as_deref());
    let cited: BTreeSet<&str> = names.filter_map(|place| Some(place.name.split_once('.')?.0)).collect();
    let beside = folder(input);
    let mut shipped: Vec<&str> = Vec::new();
    let mut texts: Vec<FileText> = Vec::new();
    for name in &cited {
        let own = beside.as_ref().map(|folder| folder.join(format!("{name}.toml"))).filter(|own| own.is_file());
        match own {
            Some(own) => texts.push(FileText::File(own)),
            // What is not there is garant's own, as when the study was read.
            None => shipped.push(name),
        }
    }
    let record = scenario.base_rate.map(|BaseRateSource::RenewedWar| "renewed-war");
    shipped.extend(record.filter(|record| !cited.contains(record)));
    let others = if all { evidence::POSTERIORS } else { &[] };
    let others: Vec<&str> = others.iter().copied().filter(|name| !shipped.contains(name) && !cited.contains(name)).collect();
    texts.extend(shipped.into_iter().chain(others).filter_map(shipped_text));
    texts
}

/// The folder in which a study looks posteriors up; none for one that is compiled in.
fn folder(input: &Input) -> Option<PathBuf> {
    let study = match input {
        Input::Folder(folder) => folder.clone(),
        Input::Files(files) => files.first()?.parent()?.to_owned(),
        Input::Embedded { .. } => return None,
    };
    match study.file_name() {
        Some(_) => Some(study.parent().unwrap_or(Path::new("")).join("evidence")),
        None => Some(study.join("..").join("evidence")),
    }
}
