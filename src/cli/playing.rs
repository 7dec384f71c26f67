//! What commands that play a study have in common: preparing it, the right to a folder, a run that keeps nothing.

use super::progress::Progress;
use super::select::shipped_scenario;
use super::{Exit, Failure, destination, interrupt};
use crate::analysis::statistics;
use crate::compare::{self, Provenance};
use crate::engine::{self, Budget, NoThreads, Record, Tally, Watch};
use crate::files::{FileError, FolderLock, Holder};
use crate::history::{self, BackTest, CASES, MAPPING};
use crate::models::Model;
use crate::results::{BackTestRecord, Results};
use crate::scenario::{Complaints, Scenario};
use crate::study::{AssembleError, Study};
use std::path::Path;
use std::sync::Arc;

/// What is known about a run besides its numbers.
pub fn provenance(scenario: &Scenario, settings: &[String]) -> Provenance {
    let hashes = scenario.hashes();
    Provenance { scenario_sha256: hashes.scenario, beliefs_sha256: hashes.beliefs, settings: settings.to_vec() }
}

/// A study of `scenario` with `models`; from here on a signal stops the command at its next step.
pub fn assemble(scenario: Scenario, models: &[&'static dyn Model]) -> Result<Study, Failure> {
    interrupt::listen();
    let _progress = Progress::of("preparing the study");
    Study::assemble_unless(scenario, models, &interrupt::came).map_err(Failure::from)
}

/// Everything of the results that is known before the first draw, the back-test of the study's models too if it is asked for.
pub fn skeleton(study: &Study, budget: &Budget, provenance: &Provenance, history: bool) -> Result<Results, Failure> {
    let mut skeleton = {
        let _progress = Progress::of("drawing the curves for the classroom");
        compare::skeleton_unless(study, budget, provenance, &interrupt::came)
            .ok_or_else(|| interrupt::stopped("while the curves for the classroom were drawn"))?
    };
    if history {
        skeleton.history = Some(back_test(&study.models, budget.threads)?);
    }
    Ok(skeleton)
}

/// The models against the shipped cases, under the shipped beliefs, as `garant history` plays them; the study that is played
/// says nothing of these cases.
fn back_test(models: &[&'static dyn Model], threads: usize) -> Result<BackTestRecord, Failure> {
    let _progress = Progress::of("playing the historical cases");
    let stopped = || interrupt::stopped("while the historical cases were played");
    let refused =
        |complaints: Complaints| Failure::new(Exit::Failed, format!("the shipped cases are not in order:\n{complaints}"));
    let cases = history::read_cases(&CASES).map_err(refused)?;
    let mapping = history::read_mapping(&MAPPING).map_err(refused)?;
    let shipped = shipped_scenario()?;
    let prepared = BackTest::assemble_unless(cases, &mapping, &shipped, models, false, &interrupt::came)?;
    let watch = Arc::new(Watch::new());
    interrupt::stop_on_signal(&watch);
    let played = prepared.run(&Budget { threads, ..history::standard_budget() }, &watch)?;
    played.map(|history| history.record()).ok_or_else(stopped)
}

/// Plays a study without keeping anything; absent if a signal came first.
pub fn play(study: &Study, budget: &Budget) -> Result<Option<Tally>, Failure> {
    play_keeping(study, budget, |_| ())
}

/// The same; `keep` is given every finished replicate in index order.
pub fn play_keeping(study: &Study, budget: &Budget, mut keep: impl FnMut(&Record) + Send) -> Result<Option<Tally>, Failure> {
    let watch = Arc::new(Watch::new());
    watch.expect(budget.replicates * budget.draws as u64);
    interrupt::stop_on_signal(&watch);
    let _progress = Progress::follow(Arc::clone(&watch));
    let kept = |record: &Record| {
        keep(record);
        Ok::<(), Failure>(())
    };
    let outcome = engine::run(study, statistics(), budget, &watch, kept)?;
    Ok(outcome.complete.then_some(outcome.tally))
}

/// The right to write into the folder, which is made where needed.
pub fn lock(root: &Path) -> Result<FolderLock, Failure> {
    destination::check(root)?;
    FolderLock::take(root)?.map_err(|Holder(holder)| {
        let who = if holder.is_empty() { "another run".to_owned() } else { format!("another run (process {holder})") };
        Failure::new(Exit::Failed, format!("{}: {who} is writing there", root.display()))
            .hint("wait for it, or choose another folder with --out")
    })
}

impl From<NoThreads> for Failure {
    fn from(error: NoThreads) -> Failure {
        Failure::new(Exit::Failed, error.to_string()).hint("ask for fewer with --threads")
    }
}

impl From<AssembleError> for Failure {
    fn from(error: AssembleError) -> Failure {
        match error {
            AssembleError::Stopped => interrupt::stopped("before the first draw"),
            error => Failure::new(Exit::Refused, error.to_string()),
        }
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Failure {
        Failure::new(Exit::Failed, error.to_string())
    }
}
