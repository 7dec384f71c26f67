//! How many soldiers, how fast? The defenders it takes on the spot to hold until reinforcements come, by Lanchester's square
//! law: D* = A₀·√(a/d)·tanh(√(ad)·T). The days shown reach as far as the options' reinforcements may take.

use super::band::Band;
use super::record::{ForwardForce, ForwardOption};
use super::sample::{Sample, curve, grid, with_point};
use crate::models::quantities::*;
use crate::models::{ATTACKER_KILL_RATE, CHALLENGER_LOCAL_SHARE, DEFENDER_KILL_RATE, PROTEGE_LOCAL_SHARE};
use crate::quantity::maths::tanh;
use crate::quantity::ticks::round_up;

/// The teaching figure, in the words of the model of denial; absent if all reinforcements are there at once.
pub fn make(sample: &Sample) -> Option<ForwardForce> {
    if !sample.plays("denial") {
        return None;
    }
    let option = sample.example()?;
    let front = Front::of(sample, option)?;
    let gap = |day: f64, i: usize| (front.needed(day, i) - front.own(i, 0.0)).max(0.0) / front.quality[i];
    let options: Vec<ForwardOption> = (0..sample.offers().len()).map(|o| place(sample, o)).collect::<Option<_>>()?;
    let longest = options.iter().map(|o| o.days.high).fold(0.0, f64::max);
    if longest <= 0.0 {
        return None;
    }
    let days = with_point(grid(round_up(longest, 6), 36), options[option].days.median);
    Some(ForwardForce {
        option: sample.offers()[option].key.to_string(),
        needed: curve(&days, &sample.all(), |day, i| front.needed(day, i))?,
        gap: curve(&days, &sample.all(), gap)?,
        own: Band::of(sample.all().iter().map(|&i| front.own(i, 0.0)).collect())?,
        days,
        rotation_factor: Band::of(sample.values(option, &ROTATION_FACTOR)?)?,
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
        let armed =
            get(&PROTEGE_FORCE)?.iter().zip(get(&ARMS_BASELINE)?).map(|(force, arms)| force * (1.0 + arms)).collect();
        Some(Front {
            attackers: times(get(&CHALLENGER_FORCE)?, get(&CHALLENGER_LOCAL_SHARE)?),
            protege: times(armed, get(&PROTEGE_LOCAL_SHARE)?),
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
