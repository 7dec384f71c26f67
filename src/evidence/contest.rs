//! Who wins a battle: attacks of A against D succeed with probability Aᵐ / (Aᵐ + (φD)ᵐ), whose log odds are m·(ln(A/D) − ln φ).
//!
//! So m is the slope and φ the even ratio of a logistic regression on the logarithm of the ratio. Where all small attacks fail and
//! all large ones succeed, the likelihood rises with m for ever; multiplied by the root of the determinant of Fisher's information
//! it has a top in every record, and is less biased in small ones. D. Firth, "Bias reduction of maximum likelihood estimates",
//! *Biometrika* 80, 1993; G. Heinze and M. Schemper, "A solution to the problem of separation in logistic regression",
//! *Statistics in Medicine* 21, 2002.

use super::battles::BattleClass;
use super::optimise::maximise;
use super::resample::Resampling;
use crate::quantity::maths::{exp, ln, ln_1p, logistic};

/// The fitted contest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contest {
    /// m: how much an advantage in forces decides.
    pub decisiveness: f64,
    /// ln φ, where φ is the ratio at which half of all attacks succeed.
    pub log_even: f64,
}

/// Attacks at one ratio: its logarithm, how many succeeded, how many failed.
type Attacks = (f64, f64, f64);

/// What is made largest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Objective {
    /// The likelihood alone.
    Plain,
    /// The likelihood times the root of the determinant of the information.
    Penalised,
}

/// The value of an objective, as a logarithm, at log odds of `a` at the ratio `centre` and the slope `b`.
fn value(attacks: &[Attacks], objective: Objective, centre: f64, [a, b]: &[f64; 2]) -> f64 {
    let (mut sum, mut information) = (0.0, [0.0; 3]);
    for &(x, won, lost) in attacks {
        let x = x - centre;
        let odds = a + b * x;
        // ln(1 + e^−|z|) stays small where e^z would be too large.
        let rest = ln_1p(exp(-odds.abs()));
        sum -= won * (rest + (-odds).max(0.0)) + lost * (rest + odds.max(0.0));
        let weight = (won + lost) * logistic(odds) * logistic(-odds);
        information = [information[0] + weight, information[1] + weight * x, information[2] + weight * x * x];
    }
    match objective {
        Objective::Plain => sum,
        Objective::Penalised => sum + 0.5 * ln(information[0] * information[2] - information[1] * information[1]),
    }
}

/// Whether the plain likelihood has a top: some attacks failed at a larger ratio than one at which others succeeded, and the other
/// way round.
fn overlap(attacks: &[Attacks]) -> bool {
    let ends = |count: fn(&Attacks) -> f64| {
        let at = attacks.iter().filter(|attacks| count(attacks) > 0.0).map(|attacks| attacks.0);
        at.fold((f64::INFINITY, f64::NEG_INFINITY), |ends, x| (ends.0.min(x), ends.1.max(x)))
    };
    let (won, lost) = (ends(|attacks| attacks.1), ends(|attacks| attacks.2));
    lost.1 > won.0 && won.1 > lost.0
}

fn fit(attacks: &[Attacks], objective: Objective) -> Option<Contest> {
    let all: f64 = attacks.iter().map(|attacks| attacks.1 + attacks.2).sum();
    let first = attacks.first()?.0;
    if attacks.iter().all(|attacks| attacks.0 == first) || (objective == Objective::Plain && !overlap(attacks)) {
        return None;
    }
    let centre = attacks.iter().map(|&(x, won, lost)| x * (won + lost)).sum::<f64>() / all;
    let [a, b] = maximise([0.0, 1.0], |point| value(attacks, objective, centre, point));
    // Without a rise there is no ratio from which on attacks succeed.
    (b > 0.0).then(|| Contest { decisiveness: b, log_even: centre - a / b })
}

impl Contest {
    /// The contest that makes the objective largest; `None` if all classes have one ratio, if attacks do not succeed more often at
    /// larger ones, or if the plain likelihood has no top.
    pub fn fit(classes: &[BattleClass], objective: Objective) -> Option<Contest> {
        let attacks: Vec<Attacks> = classes.iter().map(|class| attacks(class, class.engagements - class.failed)).collect();
        fit(&attacks, objective)
    }

    /// The share of attacks that succeed where the logarithm of the ratio is `log_ratio`.
    pub fn success(&self, log_ratio: f64) -> f64 {
        logistic(self.decisiveness * (log_ratio - self.log_even))
    }

    /// The contests found in engagements played anew by this one, and in how many of them the plain likelihood has no top.
    pub fn replayed(&self, classes: &[BattleClass], resampling: Resampling) -> (Vec<Contest>, usize) {
        let engagements = classes.iter().map(|class| class.engagements as usize).sum();
        let (mut found, mut without_top) = (Vec::new(), 0);
        for resample in 0..resampling.resamples {
            let mut uniforms = resampling.uniforms(resample, engagements).into_iter();
            let play = |class: &BattleClass| {
                let success = self.success(class.log_ratio());
                let won = uniforms.by_ref().take(class.engagements as usize).filter(|&u| u < success).count();
                attacks(class, won as u32)
            };
            let played: Vec<Attacks> = classes.iter().map(play).collect();
            without_top += usize::from(!overlap(&played));
            found.extend(fit(&played, Objective::Penalised));
        }
        (found, without_top)
    }
}

fn attacks(class: &BattleClass, won: u32) -> Attacks {
    (class.log_ratio(), f64::from(won), f64::from(class.engagements - won))
}

#[cfg(test)]
mod tests;
