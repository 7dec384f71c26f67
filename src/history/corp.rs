//! Reliability: whether what was given so much probability happens so often, without bins that somebody chose.
//!
//! The share that holds is made to rise with the probability given, which leaves no choice of bins and splits the Brier score
//! exactly: with S of the answers, S' of the same answers moved to that share, and S₀ of the bare share of all cases,
//! miscalibration = S − S', discrimination = S₀ − S', uncertainty = S₀.
//!
//! With twenty cases the rising share is ragged even for a model that is right. What a right one shows is simulated: the same
//! probabilities, outcomes drawn from them, the same rising share. That gives the range around the diagonal and how often
//! chance alone shows so much miscalibration.

use super::isotonic::isotonic;
use super::score::{mean, unit_stream};
use crate::results::{Corp, CorpPoint};

/// Simulated sets of outcomes.
const SETS: usize = 1_000;
/// Share of the simulated sets that lies within the range.
const WITHIN: f64 = 0.9;

/// Cases that were given one probability.
#[derive(Clone, Copy)]
struct Given {
    probability: f64,
    cases: u64,
    held: u64,
}

/// The reliability of `probabilities` (NaN where there is no answer) for `outcomes`, simulated under `seed`. Absent without
/// an answer.
pub fn corp(probabilities: &[f64], outcomes: &[f64], seed: u64) -> Option<Corp> {
    let given = gathered(probabilities, outcomes);
    let held: Vec<u64> = given.iter().map(|g| g.held).collect();
    let bare = mean(probabilities.iter().zip(outcomes).filter(|(p, _)| !p.is_nan()).map(|(_, y)| *y))?;
    let shares = rising(&given, &held);
    let miscalibration = miscalibration(&given, &held, &shares);
    let simulated = simulate(&given, seed);
    let at_least = simulated.iter().filter(|set| set.miscalibration >= miscalibration - 1e-12).count();
    let point = |(i, (g, share)): (usize, (&Given, &f64))| {
        let mut of_sets: Vec<f64> = simulated.iter().map(|set| set.shares[i]).collect();
        of_sets.sort_by(f64::total_cmp);
        let at = |level: f64| of_sets[((SETS - 1) as f64 * level).round() as usize];
        let (lo, hi) = (at(0.5 * (1.0 - WITHIN)), at(0.5 * (1.0 + WITHIN)));
        CorpPoint { given: g.probability, cases: g.cases, held: g.held, share: *share, lo, hi }
    };
    Some(Corp {
        miscalibration,
        discrimination: loss(&given, &held, |_| bare) - loss(&given, &held, |i| shares[i]),
        uncertainty: bare * (1.0 - bare),
        // The set that was seen counts as one of those that could have been.
        by_chance: (at_least + 1) as f64 / (SETS + 1) as f64,
        points: given.iter().zip(&shares).enumerate().map(point).collect(),
    })
}

/// Cases by what they were given, rising.
fn gathered(probabilities: &[f64], outcomes: &[f64]) -> Vec<Given> {
    let mut answers: Vec<(f64, f64)> = probabilities.iter().copied().zip(outcomes.iter().copied()).collect();
    answers.retain(|(p, _)| !p.is_nan());
    answers.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut given: Vec<Given> = Vec::new();
    for (probability, outcome) in answers {
        let held = u64::from(outcome > 0.5);
        match given.last_mut() {
            Some(last) if last.probability == probability => {
                last.cases += 1;
                last.held += held;
            }
            _ => given.push(Given { probability, cases: 1, held }),
        }
    }
    given
}

fn rising(given: &[Given], held: &[u64]) -> Vec<f64> {
    isotonic(given.iter().zip(held).map(|(g, held)| (*held as f64, g.cases as f64)))
}

/// The Brier score if the i-th probability were `moved(i)` and `held` of its cases held.
fn loss(given: &[Given], held: &[u64], moved: impl Fn(usize) -> f64) -> f64 {
    let (mut sum, mut cases) = (0.0, 0);
    for (i, (g, held)) in given.iter().zip(held).enumerate() {
        let p = moved(i);
        sum += *held as f64 * (1.0 - p) * (1.0 - p) + (g.cases - held) as f64 * p * p;
        cases += g.cases;
    }
    sum / cases as f64
}

fn miscalibration(given: &[Given], held: &[u64], shares: &[f64]) -> f64 {
    loss(given, held, |i| given[i].probability) - loss(given, held, |i| shares[i])
}

/// One set of outcomes of a model that is right.
struct Set {
    shares: Vec<f64>,
    miscalibration: f64,
}

fn simulate(given: &[Given], seed: u64) -> Vec<Set> {
    let mut unit = unit_stream(seed, 0x63_6f_72_70);
    let mut set = |_| {
        let mut draw = |g: &Given| (0..g.cases).filter(|_| unit() < g.probability).count() as u64;
        let held: Vec<u64> = given.iter().map(&mut draw).collect();
        let shares = rising(given, &held);
        let miscalibration = miscalibration(given, &held, &shares);
        Set { shares, miscalibration }
    };
    (0..SETS).map(&mut set).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::brier;

    #[test]
    fn the_parts_are_those_told_by_hand() {
        // Of two given .2 none held, of two given .6 one did, of one given .9 one did: all is in order, so shares are 0, ½, 1.
        let corp = corp(&[0.2, 0.6, 0.9, 0.2, 0.6], &[0.0, 1.0, 1.0, 0.0, 0.0], 1).expect("answers");
        assert_eq!(
            corp.points.iter().map(|p| (p.cases, p.held, p.share)).collect::<Vec<_>>(),
            [(2, 0, 0.0), (2, 1, 0.5), (1, 1, 1.0)]
        );
        // S = (.04·2 + .16 + .36 + .01)/5 = .122, S' = (.25·2)/5 = .1, S₀ = .24.
        assert!((corp.miscalibration - 0.022).abs() < 1e-15, "{corp:?}");
        assert!((corp.discrimination - 0.14).abs() < 1e-15 && (corp.uncertainty - 0.24).abs() < 1e-15);
    }

    #[test]
    fn the_parts_make_up_the_brier_score() {
        let p = [0.1, 0.9, 0.4, f64::NAN, 0.4, 0.35, 1.0, 0.0, 0.7, 0.7];
        let y = [0.0, 0.0, 1.0, 1.0, 0.0, 1.0, 1.0, 1.0, 0.0, 1.0];
        let corp = corp(&p, &y, 3).expect("answers");
        let score = mean(p.iter().zip(y).filter(|(p, _)| !p.is_nan()).map(|(p, y)| brier(*p, y))).expect("answers");
        let sum = corp.miscalibration - corp.discrimination + corp.uncertainty;
        assert!((sum - score).abs() < 1e-15, "{sum} {score}");
        assert!(corp.miscalibration >= 0.0 && corp.discrimination >= 0.0);
        assert!(corp.points.windows(2).all(|w| w[0].given < w[1].given && w[0].share <= w[1].share && w[0].lo <= w[1].lo));
        assert_eq!(corp.points.iter().map(|p| p.cases).sum::<u64>(), 9);
    }

    #[test]
    fn who_is_certain_and_wrong_is_no_chance_and_who_says_the_share_is() {
        let outcomes: Vec<f64> = (0..20).map(|i| f64::from(u8::from(i < 9))).collect();
        let of = |p: f64| corp(&[p; 20], &outcomes, 1).expect("answers");
        assert!(of(1.0).by_chance < 0.002 && of(0.45).by_chance > 0.9, "{:?}", of(0.45));
        // A binomial of 20 at .3: at most 2 come in 3.5 %, at most 8 in 89 %, at most 9 in 95.2 %.
        let band = of(0.3).points[0];
        assert!(band.lo == 0.15 && [0.45, 0.5].contains(&band.hi) && band.share == 0.45, "{band:?}");
        assert_eq!(corp(&[f64::NAN], &[1.0], 1), None);
    }
}
