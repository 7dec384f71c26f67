//! How many soldiers, how fast? The defenders it takes on the spot to hold until reinforcements come, by Lanchester's square
//! law: D* = A₀·√(a/d)·tanh(√(ad)·T).

use super::band::Band;
use super::record::{Cited, ForwardForce, ForwardOption};
use super::sample::{Sample, curve, grid};
use crate::chance::Parameter;
use crate::models::quantities::*;
use crate::models::{ATTACKER_KILL_RATE, CHALLENGER_LOCAL_SHARE, DEFENDER_KILL_RATE, PROTEGE_LOCAL_SHARE};
use crate::quantity::maths::tanh;
use crate::scenario::Basis;

/// The exhibit, in the words of the model of denial.
pub fn make(sample: &Sample) -> Option<ForwardForce> {
    if !sample.plays("denial") {
        return None;
    }
    let option = sample.example()?;
    let front = Front::of(sample, option)?;
    let gap = |day: f64, i: usize| (front.needed(day, i) - front.own(i, 0.0)).max(0.0) / front.quality[i];
    let days = grid(180.0, 36);
    let options = (0..sample.offers().len()).map(|o| place(sample, o)).collect::<Option<_>>()?;
    Some(ForwardForce {
        needed: curve(&days, &sample.all(), |day, i| front.needed(day, i))?,
        gap: curve(&days, &sample.all(), gap)?,
        own: Band::of(sample.all().iter().map(|&i| front.own(i, 0.0)).collect())?,
        days,
        rotation_factor: Band::of(sample.values(option, &ROTATION_FACTOR)?)?,
        article: cited(sample),
        options,
    })
}

/// `attackers`, their kill rate and that of the defenders a day: defenders that hold for `days`.
pub fn forward_force(attackers: f64, attacker_rate: f64, defender_rate: f64, days: f64) -> f64 {
    attackers * (attacker_rate / defender_rate).sqrt() * tanh((attacker_rate * defender_rate).sqrt() * days)
}

/// The place the challenger chooses, in every draw.
struct Front {
    attackers: Vec<f64>,
    protege: Vec<f64>,
    quality: Vec<f64>,
    rates: [Vec<f64>; 2],
}

impl Front {
    fn of(sample: &Sample, option: usize) -> Option<Front> {
        let get = |spec| sample.values(option, spec);
        let times = |a: Vec<f64>, b: Vec<f64>| a.iter().zip(b).map(|(a, b)| a * b).collect();
        Some(Front {
            attackers: times(get(&CHALLENGER_FORCE)?, get(&CHALLENGER_LOCAL_SHARE)?),
            protege: times(get(&PROTEGE_FORCE)?, get(&PROTEGE_LOCAL_SHARE)?),
            quality: get(&FORWARD_QUALITY)?,
            rates: [get(&ATTACKER_KILL_RATE)?, get(&DEFENDER_KILL_RATE)?],
        })
    }

    fn needed(&self, days: f64, i: usize) -> f64 {
        forward_force(self.attackers[i], self.rates[0][i], self.rates[1][i], days)
    }

    /// The protégé's force there with its arms boost.
    fn own(&self, i: usize, arms: f64) -> f64 {
        self.protege[i] * (1.0 + arms)
    }
}

fn place(sample: &Sample, option: usize) -> Option<ForwardOption> {
    let front = Front::of(sample, option)?;
    let (troops, days) = (sample.values(option, &FORWARD_TROOPS)?, sample.values(option, &REINFORCEMENT_DAYS)?);
    let arms = sample.values(option, &ARMS_BOOST)?;
    let holds = |i: usize| front.own(i, arms[i]) + front.quality[i] * troops[i] >= front.needed(days[i], i);
    Some(ForwardOption {
        option: sample.offers()[option].key.to_string(),
        holds: sample.share(holds),
        troops: Band::of(troops)?,
        days: Band::of(days)?,
    })
}

/// The range of forward troops an article names: from twice the best guess less the largest value to the largest value, as
/// the best guess of such a belief is the middle of the article's two numbers and its maximum the larger.
fn cited(sample: &Sample) -> Option<Cited> {
    (0..sample.offers().len()).find_map(|o| {
        let entry = sample.entry(o, &FORWARD_TROOPS).filter(|e| e.basis == Basis::Article)?;
        let of = |name: &str| {
            let at = entry.belief.family.parameters.iter().position(|p| p.name == name)?;
            if let Parameter::Number(x) = entry.belief.parameters[at] { Some(x) } else { None }
        };
        let (mode, max) = (of("mode")?, of("max")?);
        let inside = 2.0 * mode - max >= entry.belief.distribution.support().0;
        (max > mode && inside).then(|| Cited {
            from: 2.0 * mode - max,
            to: max,
            source: entry.source.clone().unwrap_or_default(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_holds_is_the_textbook_force() {
        let known = [(10.0, 29.801_587_151_748_564), (30.0, 84.962_398_856_208_54), (60.0, 146.434_690_838_486)];
        for (days, force) in known {
            assert!((forward_force(300.0, 0.01, 0.02, days) - force).abs() < 1e-8, "{days}");
        }
        // The square law, and no force for help that is there at once.
        assert!((forward_force(300.0, 0.01, 0.02, 1e6) - 212.132_034_355_964_27).abs() < 1e-8);
        assert_eq!(forward_force(300.0, 0.01, 0.02, 0.0), 0.0);
    }
}
