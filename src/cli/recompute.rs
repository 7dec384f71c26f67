//! Playing replicates again and comparing them bit for bit with those that were written.

use super::progress::Progress;
use super::{Exit, Failure, interrupt};
use crate::chance::mix;
use crate::engine::{Budget, Layout, Names, Record, Scratch, Tally, Watch, Workers};
use crate::results::Results;
use crate::store::Sealed;
use crate::study::Study;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// Plays replicates of `sealed` again, `sample` of them or all, and compares. Returns how many; absent if a signal came first.
/// `folder` is what is named where something differs.
pub fn recompute(
    folder: &Path,
    study: &Study,
    skeleton: &Results,
    (budget, sample): (&Budget, Option<u64>),
    (sealed, tally): (&mut Sealed, &Tally),
) -> Result<Option<u64>, Failure> {
    let chosen = chosen(sealed.count, sample.unwrap_or(sealed.count), budget.seed);
    let watch = Arc::new(Watch::new());
    watch.expect(chosen.len() as u64 * budget.draws as u64);
    interrupt::stop_on_signal(&watch);
    let _progress = Progress::follow(Arc::clone(&watch));
    let layout = sealed.layout;
    let workers = Workers::new(study, layout, budget)?;
    let again = Mutex::new(Tally::new(layout));
    sealed.rewind();
    let mut wave: Vec<Record> = Vec::new();
    for place in 0..sealed.count {
        let (_, record) = sealed.next_record()?;
        if chosen.contains(&place) {
            wave.push(record);
        }
        if wave.len() < 2 * workers.threads() && place + 1 < sealed.count {
            continue;
        }
        let indices: Vec<u64> = wave.iter().map(|record| record.index).collect();
        let add = |scratch: &Scratch| again.lock().unwrap_or_else(PoisonError::into_inner).add_histograms(scratch);
        let Some(played) = workers.wave(&indices, &watch, add) else { return Ok(None) };
        same(folder, layout, &names(skeleton), wave.drain(..).zip(&played))?;
    }
    let again = again.into_inner().unwrap_or_else(PoisonError::into_inner);
    if chosen.len() as u64 == sealed.count && !again.histograms().eq(tally.histograms()) {
        return Err(integrity(folder, "the histograms are not those of its replicates".into()));
    }
    Ok(Some(chosen.len() as u64))
}

/// Whether records are bit by bit those that were played again.
fn same<'a>(
    folder: &Path,
    layout: Layout,
    names: &Names,
    records: impl Iterator<Item = (Record, &'a Record)>,
) -> Result<(), Failure> {
    for (written, played) in records {
        if let Some(how) = layout.difference(&written, played, names) {
            return Err(integrity(folder, format!("replicate {}, {how}", written.index)));
        }
    }
    Ok(())
}

/// What options and models are called.
fn names(skeleton: &Results) -> Names {
    Names {
        options: skeleton.options.iter().map(|o| o.key.to_string()).collect(),
        models: skeleton.models.iter().map(|m| m.key.clone()).collect(),
    }
}

/// `sample` of `count` places, the same for the same seed.
fn chosen(count: u64, sample: u64, seed: u64) -> BTreeSet<u64> {
    if sample >= count {
        return (0..count).collect();
    }
    let mut places = BTreeSet::new();
    let mut state = seed;
    while (places.len() as u64) < sample {
        state = mix(state ^ mix(places.len() as u64));
        places.insert(state % count);
    }
    places
}

/// What differs from what was written.
pub fn integrity(folder: &Path, what: String) -> Failure {
    Failure::new(Exit::Integrity, format!("{}: {what}", folder.display()))
}
