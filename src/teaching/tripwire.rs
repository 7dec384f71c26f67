//! Does the tripwire work? Attack against forward troops, for the least, a middle and the most that the study assumes a tripwire
//! to add to the reasons of those who sent them. The wills are derived from their parts whatever the study's mode: only then
//! have troops a say. The troops shown reach as far as those of the options.

use super::record::{School, Tripwire};
use super::sample::{Sample, curve, grid, with_point};
use super::standing::{Parts, Standing};
use super::wills::Members;
use crate::chance::Parameter;
use crate::models::quantities::{FORWARD_TROOPS, TRIPWIRE_STRENGTH};
use crate::models::{PRECISION, RuleTable};
use crate::quantity::maths::logistic;
use crate::quantity::ticks::round_up;
use crate::scenario::Entry;
use std::rc::Rc;

/// The teaching figure: quantal response, the calculus or both, whichever is played; absent if no option has troops.
pub fn make(sample: &Sample) -> Option<Tripwire> {
    if !sample.plays("quantal") && !sample.plays("calculus") {
        return None;
    }
    let option = sample.example()?;
    let scene = Scene::of(sample, option)?;
    let options = sample.places(|o| sample.values(o, &FORWARD_TROOPS))?;
    let own = options[option].at.median;
    if own <= 0.0 {
        return None;
    }
    let most = options.iter().map(|o| o.at.high).fold(0.0, f64::max);
    let troops = with_point(grid(round_up(most, 5), 20), own);
    let strengths = strengths(sample.entry(option, &TRIPWIRE_STRENGTH)?);
    let schools = strengths.into_iter().map(|strength| scene.school(sample, strength, &troops)).collect::<Option<_>>()?;
    Some(Tripwire { option: sample.offers()[option].key.to_string(), troops, schools, options })
}

/// Smallest, likeliest and largest strength believed possible; 5 %, 50 % and 95 % where there is no such.
fn strengths(entry: &Entry) -> Vec<f64> {
    let distribution = &entry.belief.distribution;
    let parameter = |name: &str| {
        let at = entry.belief.family.parameters.iter().position(|p| p.name == name)?;
        if let Parameter::Number(x) = entry.belief.parameters[at] { Some(x) } else { None }
    };
    let (lo, hi) = distribution.support();
    let or = |x: f64, share: f64| if x.is_finite() { x } else { distribution.quantile(share) };
    let middle = parameter("mode").unwrap_or_else(|| distribution.quantile(0.5));
    let mut strengths = vec![or(lo, 0.05), middle, or(hi, 0.95)];
    strengths.dedup();
    strengths
}

struct Scene {
    members: Members,
    parts: Vec<Parts>,
    rule: Rc<RuleTable>,
    precision: Option<Vec<f64>>,
}

impl Scene {
    fn of(sample: &Sample, option: usize) -> Option<Scene> {
        Some(Scene {
            members: Members::of(sample, option)?,
            parts: Parts::of(sample, option)?,
            rule: sample.rule(option, sample.offers()[option].rule),
            precision: sample.values(option, &PRECISION),
        })
    }

    /// Expected gain of attacking in draw `i` where `troops` stand forward.
    fn gain(&self, i: usize, troops: f64, strength: f64) -> f64 {
        let at: Standing = Parts { troops, ..self.parts[i] }.stand();
        let wills = self.members.wills(i, at.win_alone - at.win_opposed, troops, strength);
        at.gain(self.rule.met(&wills, self.members.correlation[i]))
    }

    fn school(&self, sample: &Sample, strength: f64, troops: &[f64]) -> Option<School> {
        let gains = |&t: &f64| {
            sample.go_on()?;
            Some((0..self.parts.len()).map(|i| self.gain(i, t, strength)).collect())
        };
        let gains: Vec<Vec<f64>> = troops.iter().map(gains).collect::<Option<_>>()?;
        let places: Vec<f64> = (0..troops.len()).map(|t| t as f64).collect();
        let quantal = self
            .precision
            .as_ref()
            .filter(|_| sample.plays("quantal"))
            .and_then(|precision| curve(&places, &sample.all(), |t, i| logistic(precision[i] * gains[t as usize][i])));
        let attacks = || gains.iter().map(|gain| sample.share(|i| gain[i] > 0.0)).collect();
        Some(School { strength, quantal, calculus: sample.plays("calculus").then(attacks) })
    }
}
