//! The back-test: cases and models brought together, played and judged.

use super::CASES;
use super::answer::{Answered, answer, plain_answer};
use super::case::{Case, CaseKind, Cases};
use super::cautions::cautions;
use super::judge::judge;
use super::mapping::Mapping;
use super::play::{CaseDraws, Ready, play};
use super::read_cases::read_cases;
use super::record::{BackTestManifest, History, SCHEMA};
use super::situate::{SituateError, situate};
use super::yardstick::YARDSTICKS;
use crate::engine::{Budget, NoThreads, Watch};
use crate::models::Model;
use crate::results::RESULTS_VERSION;
use crate::scenario::{Complaints, Scenario};
use crate::study::{AssembleError, Study};
use sha2::{Digest, Sha256};

/// Cases and models, complete before the first draw.
pub struct BackTest {
    cases: Cases,
    /// The shipped cases.
    training: Vec<Case>,
    ready: Vec<Ready>,
    models: Vec<&'static dyn Model>,
    stakes: bool,
    beliefs_sha256: String,
}

/// Why a back-test cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum HistoryError {
    /// A case cannot become a study.
    #[error(transparent)]
    Situate(#[from] SituateError),
    /// The shipped cases, which yardsticks are trained on, are not in order.
    #[error(transparent)]
    Shipped(#[from] Complaints),
    /// A study cannot be assembled.
    #[error(transparent)]
    Assemble(#[from] AssembleError),
    /// Threads cannot be started.
    #[error(transparent)]
    Threads(#[from] NoThreads),
}

impl BackTest {
    /// Brings cases, mapping and models together; `shipped` holds what no layer of the mapping speaks of.
    ///
    /// # Errors
    /// If a case cannot become a study of these models.
    pub fn assemble(
        cases: Cases,
        mapping: &Mapping,
        shipped: &Scenario,
        models: &[&'static dyn Model],
        stakes: bool,
    ) -> Result<BackTest, HistoryError> {
        BackTest::assemble_unless(cases, mapping, shipped, models, stakes, &|| false)
    }

    /// The same, which a caller can stop: `stopped` is asked a few times in a tenth of a second.
    ///
    /// # Errors
    /// As [`BackTest::assemble`], and [`AssembleError::Stopped`] once `stopped` says so.
    pub fn assemble_unless(
        cases: Cases,
        mapping: &Mapping,
        shipped: &Scenario,
        models: &[&'static dyn Model],
        stakes: bool,
        stopped: &dyn Fn() -> bool,
    ) -> Result<BackTest, HistoryError> {
        let mut fingerprint = Sha256::new();
        let mut ready = Vec::new();
        for case in &cases.list {
            let scenario = situate(case, mapping, shipped, stakes)?;
            fingerprint.update(scenario.hashes().beliefs.as_bytes());
            fingerprint.update(case.exposure_years.to_bits().to_le_bytes());
            fingerprint.update([u8::from(case.kind == CaseKind::Crisis), u8::from(case.deterred)]);
            let study = Study::assemble_unless(scenario, models, stopped)?;
            ready.push(Ready { study, test: case.test() });
        }
        let beliefs_sha256 = fingerprint.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        let training = read_cases(&CASES)?.list;
        Ok(BackTest { cases, training, ready, models: models.to_vec(), stakes, beliefs_sha256 })
    }

    /// Draws of a run in all, for those who show progress.
    pub fn draws(&self, budget: &Budget) -> u64 {
        self.ready.len() as u64 * budget.replicates * budget.draws as u64
    }

    /// SHA-256 of what answers and scores depend on: the beliefs of every case's study, its test and its outcome.
    pub fn beliefs_sha256(&self) -> &str {
        &self.beliefs_sha256
    }

    /// Plays and judges. Absent if the watch was told to stop.
    ///
    /// # Errors
    /// If threads cannot be started.
    pub fn run(&self, budget: &Budget, watch: &Watch) -> Result<Option<History>, HistoryError> {
        let Some(drawn) = play(&self.ready, budget, watch)? else { return Ok(None) };
        let (judged, comparisons) = judge(self.answered(&drawn, budget.draws), &self.cases.list, budget.seed);
        let own_cases = self.cases.list != self.training;
        Ok(Some(History {
            schema: SCHEMA,
            manifest: BackTestManifest {
                garant: env!("CARGO_PKG_VERSION").into(),
                results_version: RESULTS_VERSION,
                beliefs_sha256: self.beliefs_sha256.clone(),
                stakes: self.stakes,
                seed: budget.seed,
                plan: budget.plan,
                replicates: budget.replicates,
                draws: budget.draws as u64,
            },
            cautions: cautions(&self.cases.list, self.stakes, own_cases.then_some(self.training.len())),
            trained_on: self.training.len() as u64,
            own_cases,
            best_code: comparisons.best_code,
            best_model: comparisons.best_model,
            judged,
            cases: self.cases.list.clone(),
            sources: self.cases.sources.clone(),
        }))
    }

    /// Models, then yardsticks.
    fn answered(&self, drawn: &[Vec<CaseDraws>], draws: usize) -> Vec<Answered> {
        let cases = &self.cases.list;
        let models = self.models.iter().enumerate().map(|(m, model)| {
            let answers = cases.iter().zip(drawn).map(|(case, of)| answer(case, &of[m], draws)).collect();
            Answered::model(model.card(), answers)
        });
        let yardsticks = YARDSTICKS.iter().map(|yardstick| {
            let said = yardstick.answers(cases, &self.training);
            Answered::yardstick(yardstick, cases.iter().zip(said).map(|(case, said)| plain_answer(case, said)).collect())
        });
        models.chain(yardsticks).collect()
    }
}
