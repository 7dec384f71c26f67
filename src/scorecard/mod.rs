//! The scorecard of models: for each model on a list whether the forms it rests on meet the textbook, what the back-test says
//! of it, what a draw of it costs, and how often it could not answer. The list may hold models that stand in no roster, so that a variant can be judged before it is proposed.
//!
//! Scores are the same everywhere; the cost is measured where it runs and belongs in no file that promises the same bits. The
//! caller lends the clock: nothing here reads one.

mod textbook;

pub use textbook::{FormAgreement, Vector, agreement, vectors};

use crate::chance::Uniforms;
use crate::engine::{Budget, Watch};
use crate::history::{BackTest, Cases, HistoryError, Judged, Mapping, Score};
use crate::language::Words;
use crate::models::{Card, Model, Trajectory};
use crate::quantity::LANES;
use crate::scenario::Scenario;
use crate::study::{AssembleError, Stage, Study};
use serde::Serialize;

/// Times the block is played by each model.
const ROUNDS: usize = 25;

/// What models are judged by.
pub struct Materials {
    /// Historical cases.
    pub cases: Cases,
    /// What their codes become.
    pub mapping: Mapping,
    /// The shipped study: it holds what the mapping is silent of, and its draws are what the cost is measured on.
    pub shipped: Scenario,
}

/// The scorecard: one row per model, then one per yardstick.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scorecard {
    /// Cases in the back-test.
    pub cases: u64,
    /// Draws of each case.
    pub draws: u64,
    /// The rows, models in the order of the list.
    pub rows: Vec<ScoreRow>,
}

/// What is known of one model.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScoreRow {
    /// Key.
    pub key: String,
    /// Title.
    pub title: Words,
    /// How far it is proven; absent for yardsticks.
    pub maturity: Option<&'static str>,
    /// Known solutions met by the forms it rests on; absent for yardsticks and where none is known.
    pub textbook: Option<FormAgreement>,
    /// Brier score over the cases: 0 is perfect, 0.25 a coin.
    pub brier: Option<Score>,
    /// Brier score less that of the share of the other cases.
    pub against_climatology: Option<Score>,
    /// Mean logarithmic loss.
    pub log_loss: Option<Score>,
    /// Cases in which it was confident and wrong.
    pub misses: u64,
    /// Draws it could not answer, in the back-test and on the shipped study's block.
    pub faults: u64,
    /// Draws it was asked about; 0 for yardsticks.
    pub asked: u64,
    /// What a draw of one option costs; absent for yardsticks.
    pub cost: Option<Cost>,
}

/// What a draw of one option over the shipped horizon costs, in nanoseconds, measured where this ran.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Cost {
    /// A quarter of the rounds were faster.
    pub lower_quartile: f64,
    /// Median of the rounds.
    pub median: f64,
    /// A quarter of the rounds were slower.
    pub upper_quartile: f64,
}

/// Judges `models`, on a roster or not. `clock` tells nanoseconds since any fixed moment. Absent if the watch was told to
/// stop.
///
/// # Errors
/// If a model reads a quantity the materials hold no belief about, or threads cannot be started.
pub fn bench(
    models: &[&'static dyn Model],
    materials: Materials,
    budget: &Budget,
    watch: &Watch,
    clock: &dyn Fn() -> u64,
) -> Result<Option<Scorecard>, HistoryError> {
    let Materials { cases, mapping, shipped } = materials;
    let assembled = BackTest::assemble_unless(cases, &mapping, &shipped, models, false, &|| watch.stopped());
    let back_test = match assembled {
        Err(HistoryError::Assemble(AssembleError::Stopped)) => return Ok(None),
        other => other?,
    };
    let Some(history) = back_test.run(budget, watch)? else { return Ok(None) };
    let measured = measure(&Study::assemble(shipped, models)?, clock);
    let vectors = vectors();
    let rows = history.judged.iter().enumerate().map(|(i, judged)| {
        let card = models.get(i).map(|model| model.card());
        let textbook = card.and_then(|card| agreement(card, &vectors));
        row(judged, card, textbook, measured.get(i).copied())
    });
    Ok(Some(Scorecard { cases: history.cases.len() as u64, draws: history.draws(), rows: rows.collect() }))
}

fn row(judged: &Judged, card: Option<&Card>, textbook: Option<FormAgreement>, measured: Option<Measured>) -> ScoreRow {
    let faults: u64 = judged.answers.iter().flat_map(|a| a.faults.values()).sum();
    let answered: u64 = judged.answers.iter().map(|a| a.draws).sum();
    ScoreRow {
        key: judged.record.key.clone(),
        title: judged.record.title.clone(),
        maturity: card.map(|card| card.maturity.key()),
        textbook,
        brier: judged.record.scores.brier,
        against_climatology: judged.record.scores.against_climatology,
        log_loss: judged.record.scores.log_loss,
        misses: judged.record.misses.len() as u64,
        faults: faults + measured.map_or(0, |m| m.faults),
        asked: faults + answered + measured.map_or(0, |m| m.asked),
        cost: measured.map(|m| m.cost),
    }
}

/// What playing the shipped study's block showed of a model.
#[derive(Clone, Copy)]
struct Measured {
    cost: Cost,
    faults: u64,
    asked: u64,
}

/// Plays one block of every option with every model, the situation filled outside of the clock.
fn measure(study: &Study, clock: &dyn Fn() -> u64) -> Vec<Measured> {
    let standard = Budget::default();
    let mut stage = Stage::new(study);
    stage.draw(&Uniforms::new(standard.plan, standard.seed, 0, standard.draws), 0);
    let mut trajectory = Trajectory::new(study.scenario.horizon_years);
    let mut spent = vec![[0u64; ROUNDS]; study.models.len()];
    let mut faults = vec![0u64; study.models.len()];
    for option in 0..study.options.len() {
        let situation = stage.situation(option);
        for (m, model) in study.models.iter().enumerate() {
            // The first time warms caches and is not counted.
            model.trajectory(&situation, &mut trajectory);
            faults[m] += trajectory.faults.iter().filter(|&&fault| fault > 0).count() as u64;
            for round in &mut spent[m] {
                let before = clock();
                model.trajectory(&situation, &mut trajectory);
                *round += clock().saturating_sub(before);
            }
        }
    }
    let asked = (study.options.len() * LANES) as u64;
    let measured = |(mut rounds, faults): ([u64; ROUNDS], u64)| Measured { cost: cost(&mut rounds, asked), faults, asked };
    spent.into_iter().zip(faults).map(measured).collect()
}

fn cost(rounds: &mut [u64; ROUNDS], draws: u64) -> Cost {
    rounds.sort_unstable();
    let at = |quarter: usize| rounds[quarter * (ROUNDS - 1) / 4] as f64 / draws as f64;
    Cost { lower_quartile: at(1), median: at(2), upper_quartile: at(3) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cost_is_quartiles_of_the_rounds_per_draw() {
        let mut rounds: [u64; ROUNDS] = std::array::from_fn(|i| 100 * (ROUNDS - i) as u64);
        let cost = cost(&mut rounds, 10);
        assert_eq!((cost.lower_quartile, cost.median, cost.upper_quartile), (70.0, 130.0, 190.0));
    }
}
