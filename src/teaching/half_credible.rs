//! Are half-promises dangerous? Challenge and war against the pledge (signalling) and against the will (perfect deterrence).
//!
//! Shown in the situation of one option, over the draws in which the challenger has something to gain from a protégé left
//! alone; in the others neither theory has a crisis. War is challenge times resistance: more resistance means more war until
//! it means fewer challenges.

use super::record::{Crises, HalfCredible};
use super::sample::{Sample, curve, grid};
use super::standing::{Parts, Standing};
use super::wills::will;
use crate::models::quantities::{AUDIENCE_COST, FORWARD_TROOPS, TRIPWIRE_SCALE};
use crate::models::{
    BACK_DOWN_COST, CHALLENGER_HARD, GUARANTOR_WAR_COST, SOFT_GUARANTOR_LOSS, TRIPWIRE_MAX, WAR_PAYOFF_HALFWIDTH,
};
use crate::quantity::maths::approach;
use crate::quantity::ticks::round_up;

/// The teaching figure.
pub fn make(sample: &Sample) -> Option<HalfCredible> {
    let option = sample.example()?;
    let standing: Vec<Standing> = Parts::of(sample, option)?.iter().map(Parts::stand).collect();
    let at_stake: Vec<usize> = (0..standing.len()).filter(|&i| standing[i].alone > 0.0).collect();
    let scene = Scene { sample, option, standing: &standing, at_stake: &at_stake };
    let (signalling, perfect_deterrence) = (scene.signalling(), scene.perfect_deterrence());
    (signalling.is_some() || perfect_deterrence.is_some()).then(|| HalfCredible {
        option: sample.offers()[option].key.to_string(),
        draws: sample.draws as u64,
        at_stake: sample.share(|i| standing[i].alone > 0.0),
        signalling,
        perfect_deterrence,
    })
}

struct Scene<'a> {
    sample: &'a Sample<'a>,
    option: usize,
    standing: &'a [Standing],
    at_stake: &'a [usize],
}

impl Scene<'_> {
    fn crises(&self, at: Vec<f64>, crisis: impl Fn(f64, usize) -> (f64, f64)) -> Option<Crises> {
        let challenge = curve(&at, self.at_stake, |x, i| crisis(x, i).0)?;
        let war = curve(&at, self.at_stake, |x, i| crisis(x, i).1)?;
        Some(Crises { at, challenge, war, options: Vec::new() })
    }

    fn signalling(&self) -> Option<Crises> {
        let Scene { sample, option, standing, .. } = *self;
        if !sample.plays("signalling") {
            return None;
        }
        let (cost, half) = (sample.values(option, &GUARANTOR_WAR_COST)?, sample.values(option, &WAR_PAYOFF_HALFWIDTH)?);
        let options = sample.places(|o| pledge(sample, o))?;
        let most = options.iter().map(|o| o.at.high).fold(1.0, f64::max);
        let crises = self.crises(grid(round_up(most, 5), 50), |pledge, i| {
            let at = standing[i];
            inherited_treaty(cost[i], 1.0 - at.win_opposed, cost[i] * pledge, at.alone, at.opposed, half[i])
        })?;
        Some(Crises { options, ..crises })
    }

    fn perfect_deterrence(&self) -> Option<Crises> {
        let Scene { sample, option, standing, .. } = *self;
        if !sample.plays("perfect-deterrence") {
            return None;
        }
        let (hard, back_down) = (sample.values(option, &CHALLENGER_HARD)?, sample.values(option, &BACK_DOWN_COST)?);
        let soft_loss = sample.values(option, &SOFT_GUARANTOR_LOSS)?;
        let crises = self.crises(grid(1.0, 50), |will, i| {
            let at = standing[i];
            unilateral(at.alone, back_down[i], at.opposed, will, hard[i], soft_loss[i])
        })?;
        Some(Crises { options: sample.places(|o| will(sample, o))?, ..crises })
    }
}

/// What an option's pledge and tripwire make yielding cost, in costs of war; from 1 on no type yields.
fn pledge(sample: &Sample, option: usize) -> Option<Vec<f64>> {
    let get = |spec| sample.values(option, spec);
    let (pledge, most) = (get(&AUDIENCE_COST)?, get(&TRIPWIRE_MAX)?);
    let (troops, scale) = (get(&FORWARD_TROOPS)?, get(&TRIPWIRE_SCALE)?);
    let cost = |i: usize| (pledge[i] + most[i] * approach(troops[i] / scale[i])).min(1.0);
    Some((0..pledge.len()).map(cost).collect())
}

/// Challenge and war under an inherited treaty: the guarantor's stake is uniform on [0, 1], war costs it `war_cost` and saves
/// the protégé with probability `save`, yielding costs it `audience`; the challenger gains `bloodless` if it yields, and
/// `war` ± `half` if it resists. For `bloodless` > 0.
pub fn inherited_treaty(war_cost: f64, save: f64, audience: f64, bloodless: f64, war: f64, half: f64) -> (f64, f64) {
    let needed = (war_cost - audience).max(0.0);
    let resist = if needed == 0.0 {
        1.0
    } else if needed >= save {
        return (1.0, 0.0);
    } else {
        1.0 - needed / save
    };
    let least = -bloodless * (1.0 - resist) / resist;
    let challenge = ((war + half - least) / (2.0 * half)).clamp(0.0, 1.0);
    (challenge, challenge * resist)
}

/// Challenge and war in the unilateral deterrence game: the challenger gains `stake` by concession, loses `back_down` by
/// backing down and gains `war` if it comes to fighting; the guarantors defy with probability `will`, the challenger is hard
/// with probability `hard`. For `stake` > 0.
pub fn unilateral(stake: f64, back_down: f64, war: f64, will: f64, hard: f64, soft_loss: f64) -> (f64, f64) {
    let fight = war.max(-back_down);
    // Even certain defiance does not deter a challenger that loses nothing by it.
    let certain = if stake > fight { stake / (stake - fight) } else { f64::INFINITY };
    let call = stake / (stake + back_down);
    let enough = 1.0 / (1.0 + soft_loss);
    if will >= certain {
        (0.0, 0.0)
    } else if will >= call {
        (hard, hard * will)
    } else if hard >= enough {
        (1.0, hard * will)
    } else {
        (hard / enough, hard * call)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inherited_treaty_is_most_dangerous_half_way() {
        // Known values: challenge 1/.866667/.45/.311111/.220408, war .4/.52/.36/.28/.216.
        let known = [(0.0, 1.0, 0.4), (0.1, 0.866_666_666_667, 0.52), (0.2, 0.45, 0.36), (0.25, 0.311_111_111_111, 0.28)];
        for (audience, challenge, war) in known {
            let (c, w) = inherited_treaty(0.3, 0.5, audience, 1.0, -0.3, 0.5);
            assert!((c - challenge).abs() < 1e-9 && (w - war).abs() < 1e-9, "{audience}: {c} {w}");
        }
        assert_eq!(inherited_treaty(0.6, 0.5, 0.0, 1.0, -0.3, 0.5), (1.0, 0.0));
    }

    #[test]
    fn the_four_regions_of_perfect_deterrence() {
        let loss = 1.0 / 0.461_538_461_538_461_56 - 1.0;
        let of = |hard, will| unilateral(0.5, 0.4, -0.2, will, hard, loss);
        assert_eq!(of(0.6, 0.8), (0.0, 0.0));
        assert!((of(0.6, 0.6).1 - 0.36).abs() < 1e-12 && of(0.6, 0.6).0 == 0.6);
        assert!((of(0.7, 0.3).1 - 0.21).abs() < 1e-12 && of(0.7, 0.3).0 == 1.0);
        assert!((of(0.3, 0.3).0 - 0.65).abs() < 1e-12 && (of(0.3, 0.3).1 - 0.166_666_666_667).abs() < 1e-9);
        // The hump: just below c_H = .7142857 lies the most war, at it none.
        assert!(of(0.6, 0.714).1 > of(0.6, 0.6).1 && of(0.6, 0.715).1 == 0.0);
        assert_eq!(unilateral(0.3, 0.1, 0.3, 1.0, 0.5, 1.0), (0.5, 0.5));
    }
}
