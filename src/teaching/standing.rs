//! The situation of a standing guarantee, draw by draw: complete, in its first year, every guarantor committed.
//!
//! win = 1/(1 + (φ·D/A)ᵐ); U₀ = win alone − k₀, U₁ = win opposed − k₀ − Δk. `study` computes the same year by year in blocks;
//! with no time to stand up its first year is this one, which is how the two are checked against each other.

use super::sample::Sample;
use crate::models::quantities::*;
use crate::quantity::maths::{exp, pow};

/// The world and the parts of a guarantee, in one draw.
#[derive(Clone, Copy, Debug)]
pub struct Parts {
    pub challenger: f64,
    pub protege: f64,
    pub multiplier: f64,
    pub decisiveness: f64,
    pub forward_quality: f64,
    /// What one reinforcing soldier counts for, lateness included.
    pub relief_quality: f64,
    pub cost: f64,
    pub status_quo: f64,
    pub arms: f64,
    pub troops: f64,
    pub reinforcements: f64,
    pub added: f64,
}

/// What an attack is worth.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// Challenger's chance against the protégé alone.
    pub win_alone: f64,
    /// The same against all.
    pub win_opposed: f64,
    /// Gain over the status quo if the guarantors stay out, in prizes.
    pub alone: f64,
    /// Gain over the status quo if they fight, in prizes.
    pub opposed: f64,
}

impl Standing {
    /// Expected gain over the status quo if the guarantors fight with probability `will`.
    pub fn gain(&self, will: f64) -> f64 {
        (1.0 - will) * self.alone + will * self.opposed
    }
}

impl Parts {
    /// The parts of an option in every draw; absent if a quantity is missing.
    pub fn of(sample: &Sample, option: usize) -> Option<Vec<Parts>> {
        let get = |spec| sample.values(option, spec);
        let (challenger, protege) = (get(&CHALLENGER_FORCE)?, get(&PROTEGE_FORCE)?);
        let (multiplier, decisiveness) = (get(&DEFENCE_MULTIPLIER)?, get(&DECISIVENESS)?);
        let (forward, relief) = (get(&FORWARD_QUALITY)?, get(&REINFORCEMENT_QUALITY)?);
        let (days, war) = (get(&REINFORCEMENT_DAYS)?, get(&WAR_DAYS)?);
        let (cost, status_quo, added) = (get(&COST_ALONE)?, get(&STATUS_QUO)?, get(&COST_ADDED)?);
        let (troops, reinforcements) = (get(&FORWARD_TROOPS)?, get(&REINFORCEMENTS)?);
        let (baseline, arms) = (get(&ARMS_BASELINE)?, get(&ARMS_BOOST)?);
        let part = |i: usize| Parts {
            challenger: challenger[i],
            protege: protege[i] * (1.0 + baseline[i]),
            multiplier: multiplier[i],
            decisiveness: decisiveness[i],
            forward_quality: forward[i],
            relief_quality: relief[i] * exp(-(days[i] / war[i])),
            cost: cost[i],
            status_quo: status_quo[i],
            arms: arms[i],
            troops: troops[i],
            reinforcements: reinforcements[i],
            added: added[i],
        };
        Some((0..challenger.len()).map(part).collect())
    }

    /// What an attack on the standing guarantee is worth.
    pub fn stand(&self) -> Standing {
        let own = self.protege * (1.0 + self.arms);
        let joint = own + self.forward_quality * self.troops + self.relief_quality * self.reinforcements;
        let win = |defence: f64| 1.0 / (1.0 + pow(self.multiplier * defence / self.challenger, self.decisiveness));
        let (win_alone, win_opposed) = (win(own), win(joint));
        Standing {
            win_alone,
            win_opposed,
            alone: win_alone - self.cost - self.status_quo,
            opposed: win_opposed - self.cost - self.added - self.status_quo,
        }
    }

    /// The same guarantee with a share of each of its parts.
    pub fn scaled(&self, share: f64) -> Parts {
        Parts {
            arms: share * self.arms,
            troops: share * self.troops,
            reinforcements: share * self.reinforcements,
            added: share * self.added,
            ..*self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_modes_of_an_option_with_troops_give_the_textbook_situation() {
        let parts = Parts {
            challenger: 600.0,
            protege: 500.0,
            multiplier: 1.5,
            decisiveness: 2.0,
            forward_quality: 1.5,
            relief_quality: 1.5 * exp(-60.0 / 90.0),
            cost: 0.35,
            status_quo: 0.0,
            arms: 0.3,
            troops: 55.0,
            reinforcements: 60.0,
            added: 0.25,
        };
        let at = parts.stand();
        assert!((at.win_alone - 0.274_678_111_587_982_83).abs() < 1e-12);
        assert!((at.win_opposed - 0.208_772_235_104_465_8).abs() < 1e-12);
        assert!((at.alone + 0.075_321_888_412_017_15).abs() < 1e-12);
        assert!((at.opposed + 0.391_227_764_895_534_2).abs() < 1e-12);
        assert!((at.gain(0.4) + 0.201_684_239_005_423_98).abs() < 1e-12);
        let nothing = parts.scaled(0.0).stand();
        assert!(nothing.win_alone == nothing.win_opposed && nothing.alone == nothing.opposed);
    }
}
