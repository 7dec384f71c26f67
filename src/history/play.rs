//! Playing the cases: every model's probability that a guarantee holds, for every draw of the uncertain mapping.
//!
//! Replicates, draws and seeds are the engine's; what is kept is each draw's own answer, because a case ends within a year
//! and its spread is wanted exactly. Tasks run on all cores and are put together in order, so threads change no bit.

use super::situate::RARE;
use crate::chance::Uniforms;
use crate::engine::{Budget, Watch};
use crate::models::{FAULTS, Trajectory};
use crate::quantity::LANES;
use crate::quantity::maths::{approach, pow};
use crate::study::{Stage, Study};
use rayon::prelude::*;

/// A case ready to be played.
pub struct Ready {
    /// Its study: one option.
    pub study: Study,
    /// Years of exposure.
    pub exposure_years: f64,
}

/// The answers of one model about one case, draw by draw in order; NaN where a draw was not answered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CaseDraws {
    /// Probabilities that the guarantee holds.
    pub held: Vec<f64>,
    /// Draws not answered, by reason.
    pub faults: [u64; FAULTS.len()],
}

/// Plays every case for `budget`: models within cases. Absent if the watch was told to stop.
///
/// # Errors
/// If threads cannot be started.
pub fn play(
    cases: &[Ready],
    budget: &Budget,
    watch: &Watch,
) -> Result<Option<Vec<Vec<CaseDraws>>>, rayon::ThreadPoolBuildError> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(budget.threads).build()?;
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
            (0..valid).for_each(|i| keep(&trajectory, i, case.exposure_years, drawn));
        }
        watch.advance(valid as u64);
    }
    Some(drawn)
}

fn keep(trajectory: &Trajectory, i: usize, exposure_years: f64, drawn: &mut CaseDraws) {
    match trajectory.faults[i] {
        0 => drawn.held.push(held(trajectory, i, exposure_years)),
        fault => {
            drawn.faults[usize::from(fault) - 1] += 1;
            drawn.held.push(f64::NAN);
        }
    }
}

/// The probability that a guarantee holds through its exposure. In a crisis: that the one opportunity is not taken. Else
/// survival, the last year's hazard spread evenly over it: S(n + f) = S(n)·(S(n + 1)/S(n))^f.
fn held(trajectory: &Trajectory, i: usize, exposure_years: f64) -> f64 {
    if exposure_years < 1.0 {
        // An attack that is certain may come out a rounding above 1.
        return (1.0 - trajectory.first_year_hazard[i] / approach(RARE)).max(0.0);
    }
    let whole = exposure_years.floor();
    let survival = |years: usize| trajectory.survival[years - 1][i];
    let (years, part) = (whole as usize, exposure_years - whole);
    let through = survival(years);
    if part == 0.0 || through <= 0.0 {
        return through;
    }
    let ratio = survival(years + 1) / through;
    if ratio > 0.0 { through * pow(ratio, part) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trajectory(survival: &[f64]) -> Trajectory {
        let mut trajectory = Trajectory::new(survival.len());
        survival.iter().zip(&mut trajectory.survival).for_each(|(s, block)| block[0] = *s);
        trajectory
    }

    #[test]
    fn a_constant_hazard_gives_the_exponential() {
        // exp(−0.3·t) at t = 1 and 2; in between 1.4 years give exp(−0.42).
        let trajectory = trajectory(&[0.740_818_220_681_717_9, 0.548_811_636_094_026_4]);
        assert!((held(&trajectory, 0, 1.4) - 0.657_046_819_815_056_7).abs() < 1e-14);
        assert_eq!(held(&trajectory, 0, 1.0), trajectory.survival[0][0]);
        assert_eq!(held(&trajectory, 0, 2.0), trajectory.survival[1][0]);
    }

    #[test]
    fn nothing_left_stays_nothing() {
        assert_eq!(held(&trajectory(&[0.0, 0.0]), 0, 1.5), 0.0);
        assert_eq!(held(&trajectory(&[0.5, 0.0]), 0, 1.5), 0.0);
    }

    #[test]
    fn a_crisis_is_one_opportunity() {
        let mut trajectory = Trajectory::new(1);
        for attack in [0.0, 0.3, 1.0] {
            trajectory.first_year_hazard[0] = approach(RARE * attack);
            assert!((held(&trajectory, 0, 0.2) - (1.0 - attack)).abs() < 1e-9, "{attack}");
        }
        assert_eq!(held(&trajectory, 0, 0.2), 0.0);
    }
}
