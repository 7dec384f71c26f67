//! Playing the cases: every model's probability that a guarantee holds, for every draw of the uncertain mapping.
//!
//! Replicates, draws and seeds are the engine's; what is kept is each draw's own answer, because a case ends within a year
//! and its spread is wanted exactly. Tasks run on all cores and are put together in order, so threads change no bit.

use super::case::{CaseKind, CaseTest};
use super::situate::RARE;
use super::survive::{CaseSaid, between_years};
use crate::chance::Uniforms;
use crate::engine::{Budget, NoThreads, Watch, thread_pool};
use crate::models::{FAULTS, Trajectory};
use crate::quantity::LANES;
use crate::quantity::maths::approach;
use crate::study::{Stage, Study};
use rayon::prelude::*;

/// A case ready to be played.
pub struct Ready {
    /// Its study: one option.
    pub study: Study,
    /// What became of it.
    pub test: CaseTest,
}

/// The answers of one model about one case, draw by draw in order; NaN where a draw was not answered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CaseDraws {
    /// Probabilities that the guarantee holds.
    pub held: Vec<f64>,
    /// Probabilities of what was seen.
    pub seen: Vec<f64>,
    /// Draws not answered, by reason.
    pub faults: [u64; FAULTS.len()],
}

/// Plays every case for `budget`: models within cases. Absent if the watch was told to stop.
///
/// # Errors
/// If threads cannot be started.
pub fn play(cases: &[Ready], budget: &Budget, watch: &Watch) -> Result<Option<Vec<Vec<CaseDraws>>>, NoThreads> {
    let pool = thread_pool(budget.threads)?;
    let replicates = budget.replicates as usize;
    let tasks: Vec<Option<Vec<CaseDraws>>> = pool.install(|| {
        (0..cases.len() * replicates)
            .into_par_iter()
            .with_max_len(1)
            .map(|task| replicate(&cases[task / replicates], budget, (task % replicates) as u64, watch))
            .collect()
    });
    let Some(tasks) = tasks.into_iter().collect::<Option<Vec<_>>>() else { return Ok(None) };
    Ok(Some(tasks.chunks(replicates).map(joined).collect()))
}

/// The replicates of one case behind one another.
fn joined(replicates: &[Vec<CaseDraws>]) -> Vec<CaseDraws> {
    let models = replicates.first().map_or(0, Vec::len);
    let mut all = vec![CaseDraws::default(); models];
    for (model, part) in replicates.iter().flat_map(|r| r.iter().enumerate()) {
        all[model].held.extend(&part.held);
        all[model].seen.extend(&part.seen);
        all[model].faults.iter_mut().zip(part.faults).for_each(|(a, b)| *a += b);
    }
    all
}

fn replicate(case: &Ready, budget: &Budget, index: u64, watch: &Watch) -> Option<Vec<CaseDraws>> {
    let study = &case.study;
    let uniforms = Uniforms::new(budget.plan, budget.seed, index, budget.draws);
    let mut stage = Stage::new(study);
    let mut trajectory = Trajectory::new(study.scenario.horizon_years);
    let mut drawn = vec![CaseDraws::default(); study.models.len()];
    for block in 0..budget.draws.div_ceil(LANES) {
        if watch.stopped() {
            return None;
        }
        let valid = LANES.min(budget.draws - block * LANES);
        stage.draw(&uniforms, block);
        let situation = stage.situation(0);
        for (model, drawn) in drawn.iter_mut().enumerate() {
            study.ask((0, model), &situation, &mut trajectory);
            (0..valid).for_each(|i| keep(&trajectory, i, &case.test, drawn));
        }
        watch.advance(valid as u64);
    }
    Some(drawn)
}

fn keep(trajectory: &Trajectory, i: usize, test: &CaseTest, drawn: &mut CaseDraws) {
    let said = match trajectory.faults[i] {
        0 => said(trajectory, i, test),
        fault => {
            drawn.faults[usize::from(fault) - 1] += 1;
            CaseSaid { held: f64::NAN, seen: f64::NAN }
        }
    };
    drawn.held.push(said.held);
    drawn.seen.push(said.seen);
}

/// What a draw says of a case.
fn said(trajectory: &Trajectory, i: usize, test: &CaseTest) -> CaseSaid {
    match test.kind {
        // An attack that is certain may come out a rounding above 1.
        CaseKind::Crisis => test.of_decision((1.0 - trajectory.first_year_hazard[i] / approach(RARE)).max(0.0)),
        CaseKind::Standing => test.of_survival(|years| between_years(|year| trajectory.survival[year][i], years)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crisis_is_one_opportunity() {
        let mut trajectory = Trajectory::new(1);
        let test = CaseTest { kind: CaseKind::Crisis, exposure_years: 3.0, deterred: false };
        for attack in [0.0, 0.3, 1.0] {
            trajectory.first_year_hazard[0] = approach(RARE * attack);
            let said = said(&trajectory, 0, &test);
            assert!((said.held - (1.0 - attack)).abs() < 1e-9 && (said.seen - attack).abs() < 1e-9, "{attack}");
        }
        assert_eq!(said(&trajectory, 0, &test).held, 0.0);
    }

    #[test]
    fn a_standing_guarantee_of_less_than_a_year_lives_on_the_first_years_hazard() {
        let mut trajectory = Trajectory::new(1);
        trajectory.survival[0][0] = 0.25;
        let test = CaseTest { kind: CaseKind::Standing, exposure_years: 0.5, deterred: true };
        assert!((said(&trajectory, 0, &test).held - 0.5).abs() < 1e-14);
    }
}
