//! Why would the challenger sign, or not? The shares of the prize that each side accepts, against the strength of a guarantee.
//!
//! least = p − c_C + ψ − Ω and most = 1 − (1 − p − c_P)/S, held to [0, 1]; a deal exists where least ≤ most. A guarantee of
//! strength g has the share g of every part of the study's strongest: arms, troops, reinforcements, added cost, will,
//! provocation. S is how likely its peace lasts to the horizon, Ω what a later attack may yet gain.

use super::band::Band;
use super::record::DealZone;
use super::sample::{Sample, curve, grid};
use super::standing::Parts;
use super::wills::will;
use crate::models::quantities::*;
use crate::models::{PRECISION, presence};
use crate::quantity::maths::{exp, logistic, pow};

/// The teaching figure, with the peace of quantal response or else of the calculus, whichever is played.
pub fn make(sample: &Sample) -> Option<DealZone> {
    let model = ["quantal", "calculus"].into_iter().find(|key| sample.plays(key))?;
    let wills: Vec<Vec<f64>> = (0..sample.offers().len()).map(|o| will(sample, o)).collect::<Option<_>>()?;
    let option = strongest(&wills)?;
    let scene = Scene::of(sample, option, model, wills[option].clone())?;
    let strength = grid(1.0, 40);
    let places = sample.places(|o| {
        let part = |(q, most): (&f64, &f64)| if *most > 0.0 { (q / most).min(1.0) } else { 0.0 };
        Some(wills[o].iter().zip(&wills[option]).map(part).collect())
    })?;
    let held = |g: f64, i: usize| {
        let (least, most) = scene.shares(g, i);
        (least.max(0.0), most.min(1.0))
    };
    Some(DealZone {
        option: sample.offers()[option].key.to_string(),
        model: model.to_owned(),
        least: curve(&strength, &sample.all(), |g, i| held(g, i).0)?,
        most: curve(&strength, &sample.all(), |g, i| held(g, i).1.max(0.0))?,
        signable: strength.iter().map(|&g| sample.share(|i| held(g, i).0 <= held(g, i).1)).collect(),
        strength,
        options: places,
    })
}

/// Least share the challenger accepts and largest the protégé concedes, before both are held to [0, 1]: `win` is the
/// challenger's chance in the current war, `peace` how likely the deal lasts (above 0).
pub fn shares(win: f64, costs: [f64; 2], provocation: f64, option_value: f64, peace: f64) -> (f64, f64) {
    let [challenger_cost, protege_cost] = costs;
    (win - challenger_cost + provocation - option_value, 1.0 - (1.0 - win - protege_cost) / peace)
}

/// The first option with the largest median will; absent if no option has any.
fn strongest(wills: &[Vec<f64>]) -> Option<usize> {
    let mut best: Option<(usize, f64)> = None;
    for (option, will) in wills.iter().enumerate() {
        let median = Band::of(will.clone())?.median;
        if best.is_none_or(|(_, most)| median > most) {
            best = Some((option, median));
        }
    }
    best.filter(|(_, median)| *median > 0.0).map(|(option, _)| option)
}

struct Scene {
    parts: Vec<Parts>,
    will: Vec<f64>,
    provocation: Vec<f64>,
    win_now: Vec<f64>,
    costs: [Vec<f64>; 2],
    /// Opportunities within the horizon if the guarantee brings no troops.
    opportunities: Vec<f64>,
    /// What a large force in the country does to them.
    factor: Vec<f64>,
    /// Sharpness of the challenger's choice; nothing for the calculus.
    precision: Option<Vec<f64>>,
}

impl Scene {
    fn of(sample: &Sample, option: usize, model: &str, will: Vec<f64>) -> Option<Scene> {
        let get = |spec| sample.values(option, spec);
        let horizon = sample.study.scenario.horizon_years as f64;
        let opportunities = get(&OPPORTUNITIES)?.into_iter().zip(get(&OPPORTUNITY_SHAPE)?);
        Some(Scene {
            parts: Parts::of(sample, option)?,
            will,
            provocation: get(&PROVOCATION)?,
            win_now: get(&WIN_NOW)?,
            costs: [get(&CHALLENGER_COST_NOW)?, get(&PROTEGE_COST_NOW)?],
            opportunities: opportunities.map(|(rate, shape)| rate * pow(horizon, shape)).collect(),
            factor: get(&OPPORTUNITY_FACTOR)?,
            precision: if model == "quantal" { Some(get(&PRECISION)?) } else { None },
        })
    }

    fn shares(&self, strength: f64, i: usize) -> (f64, f64) {
        let gain = self.parts[i].scaled(strength).stand().gain(strength * self.will[i]);
        let attack = match &self.precision {
            Some(precision) => logistic(precision[i] * gain),
            None => f64::from(u8::from(gain > 0.0)),
        };
        let here = presence(strength * self.parts[i].troops);
        let peace = exp(-self.opportunities[i] * (1.0 + (self.factor[i] - 1.0) * here) * attack);
        let costs = [self.costs[0][i], self.costs[1][i]];
        shares(self.win_now[i], costs, strength * self.provocation[i], gain.max(0.0), peace)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zone_of_the_textbook_ends_where_it_should() {
        // p .55, costs .15 and .20, ψ = .4·g, S = 1 − .7·e^(−3g), Ω = .1·e^(−3g): a deal for g from .0350209 to .8588745.
        let open = |g: f64| {
            let fades = exp(-3.0 * g);
            let (least, most) = shares(0.55, [0.15, 0.2], 0.4 * g, 0.1 * fades, 1.0 - 0.7 * fades);
            least.max(0.0) <= most.min(1.0)
        };
        for (end, inside) in [(0.035_020_929_646_9, 1e-6), (0.858_874_496_463_0, -1e-6)] {
            assert!(open(end + inside) && !open(end - inside), "{end}");
        }
        assert_eq!(shares(0.55, [0.15, 0.2], 0.0, 0.0, 1.0), (0.55 - 0.15, 1.0 - (1.0 - 0.55 - 0.2)));
    }
}
