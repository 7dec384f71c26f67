//! Yardsticks: rules anybody could use instead of a model, each trained without the case it answers for.
//!
//! The bare share is that of the other cases that held. The hazards know how long a case lasted, a rule of one code fits a logit
//! to one code. What cannot beat these has learnt nothing from its theory.
//!
//! They are trained on the shipped cases, whichever cases are asked about: a handful of cases of somebody's own would make
//! yardsticks of whatever these cases are.

use super::case::{Case, Codes};
use super::hazard::Hazard;
use super::survive::CaseSaid;
use crate::language::{Text, message};
use crate::quantity::maths::{ln_1p, logistic, ratio};

/// A rule to compare models with.
pub struct Yardstick {
    /// Key.
    pub key: &'static str,
    /// Title.
    pub title: Text,
    /// What it does.
    pub rule: YardstickRule,
    /// Whether it rests on a code that knows some of the outcome.
    pub hindsight: bool,
}

/// What a yardstick goes by.
#[derive(Clone, Copy)]
pub enum YardstickRule {
    /// The share of the other cases that held.
    BareShare,
    /// The same hazard in every year.
    Constant,
    /// A hazard that changes with age.
    Weibull,
    /// One code.
    Code(fn(&Codes) -> f64),
}

/// Every yardstick; the bare share first.
pub static YARDSTICKS: &[Yardstick] = &[
    plain("climatology", message("history-climatology"), YardstickRule::BareShare),
    plain("constant-hazard", message("history-constant-hazard"), YardstickRule::Constant),
    plain("weibull-hazard", message("history-weibull-hazard"), YardstickRule::Weibull),
    plain("pledge-alone", message("history-pledge-alone"), YardstickRule::Code(|codes| f64::from(codes.pledge))),
    plain("troops-alone", message("history-troops-alone"), YardstickRule::Code(|codes| ln_1p(codes.troops))),
    Yardstick {
        key: "great-power-alone",
        title: message("history-great-power-alone"),
        rule: YardstickRule::Code(|codes| f64::from(codes.great_power)),
        hindsight: true,
    },
];

const fn plain(key: &'static str, title: Text, rule: YardstickRule) -> Yardstick {
    Yardstick { key, title, rule, hindsight: false }
}

/// What a yardstick says of a case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YardstickAnswer {
    /// The probability that the guarantee holds.
    pub held: f64,
    /// The probability of what was seen; absent for rules that say whether and not when.
    pub seen: Option<f64>,
}

/// Penalty on the squared slope of a logit, per unit of the standardised code.
const RIDGE: f64 = 1.0;

impl Yardstick {
    /// Whether it goes by one code.
    pub fn is_code(&self) -> bool {
        matches!(self.rule, YardstickRule::Code(_))
    }

    /// Whether its answers can put cases in order. The bare share says the same of every case; without the case itself it
    /// says less of those that held, which is no order but an echo of leaving one out.
    pub fn ranks(&self) -> bool {
        !matches!(self.rule, YardstickRule::BareShare)
    }

    /// Its answers about `cases`, each from all cases of `training` but the one of the same key.
    pub fn answers(&self, cases: &[Case], training: &[Case]) -> Vec<YardstickAnswer> {
        let answer = |case: &Case| self.answer(case, &training.iter().filter(|c| c.key != case.key).collect::<Vec<_>>());
        cases.iter().map(answer).collect()
    }

    fn answer(&self, case: &Case, others: &[&Case]) -> YardstickAnswer {
        let on_time = |hazard: Hazard| {
            let CaseSaid { held, seen } = hazard.says(&case.test());
            YardstickAnswer { held, seen: Some(seen) }
        };
        let outcomes: Vec<f64> = others.iter().map(|c| c.outcome()).collect();
        match self.rule {
            YardstickRule::Constant => on_time(Hazard::constant(others)),
            YardstickRule::Weibull => on_time(Hazard::weibull(others)),
            YardstickRule::BareShare => {
                YardstickAnswer { held: outcomes.iter().sum::<f64>() / outcomes.len() as f64, seen: None }
            }
            YardstickRule::Code(code) => {
                let codes: Vec<f64> = others.iter().map(|c| code(&c.codes)).collect();
                YardstickAnswer { held: Logit::fit(&codes, &outcomes).answer(code(&case.codes)), seen: None }
            }
        }
    }
}

/// A logit with an intercept and a slope on one standardised code; the slope is held small.
#[derive(Clone, Copy, Debug)]
struct Logit {
    mean: f64,
    deviation: f64,
    intercept: f64,
    slope: f64,
}

impl Logit {
    /// Newton's method on the penalised likelihood, which is concave; both outcomes must occur.
    fn fit(codes: &[f64], outcomes: &[f64]) -> Logit {
        let n = codes.len() as f64;
        let mean = codes.iter().sum::<f64>() / n;
        let deviation = (codes.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / n).sqrt();
        let mut logit = Logit { mean, deviation, intercept: 0.0, slope: 0.0 };
        for _ in 0..50 {
            let (mut g0, mut g1, mut h00, mut h01, mut h11) = (0.0, RIDGE * logit.slope, 0.0, 0.0, RIDGE);
            for (code, outcome) in codes.iter().zip(outcomes) {
                let (x, p) = (logit.standard(*code), logit.answer(*code));
                let (error, weight) = (p - outcome, p * (1.0 - p));
                g0 += error;
                g1 += error * x;
                h00 += weight;
                h01 += weight * x;
                h11 += weight * x * x;
            }
            let determinant = h00 * h11 - h01 * h01;
            logit.intercept -= (h11 * g0 - h01 * g1) / determinant;
            logit.slope -= (h00 * g1 - h01 * g0) / determinant;
        }
        logit
    }

    /// A code that never differs says nothing.
    fn standard(&self, code: f64) -> f64 {
        ratio(code - self.mean, self.deviation, self.mean).unwrap_or(0.0)
    }

    fn answer(&self, code: f64) -> f64 {
        logistic(self.intercept + self.slope * self.standard(code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_that_differ_by_rounding_say_nothing() {
        // The mean of ten times 0.1 is not 0.1 to the last bit, so no deviation is exactly 0.
        let logit = Logit::fit(&[0.1; 10], &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0]);
        assert_eq!((logit.standard(0.1), logit.slope), (0.0, 0.0));
        assert!((logit.answer(0.1) - 0.3).abs() < 1e-12);
    }

    #[test]
    fn a_fit_has_no_slope_left_to_climb() {
        let codes = [0.0, 1.0, 2.0, 3.0, 3.0, 1.0];
        let outcomes = [0.0, 0.0, 1.0, 1.0, 0.0, 1.0];
        let logit = Logit::fit(&codes, &outcomes);
        let error = |c: &f64, y: &f64| logit.answer(*c) - y;
        let total: f64 = codes.iter().zip(&outcomes).map(|(c, y)| error(c, y)).sum();
        let along: f64 = codes.iter().zip(&outcomes).map(|(c, y)| error(c, y) * logit.standard(*c)).sum();
        assert!(total.abs() < 1e-12 && (along + RIDGE * logit.slope).abs() < 1e-12);
        assert!(logit.slope > 0.0);
    }

    #[test]
    fn a_code_that_never_differs_gives_the_share() {
        let logit = Logit::fit(&[2.0; 4], &[1.0, 1.0, 1.0, 0.0]);
        assert!((logit.answer(2.0) - 0.75).abs() < 1e-12 && logit.slope.abs() < 1e-12);
    }
}
