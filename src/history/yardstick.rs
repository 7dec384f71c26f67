//! Yardsticks: rules anybody could use instead of a model, each tuned without the case it answers for.
//!
//! Climatology is the share of the other cases that held. A single-lever logit fits that share to one code. What cannot beat
//! these has learnt nothing from its theory.

use super::case::{Case, Codes};
use crate::language::{Text, message};
use crate::quantity::maths::{ln_1p, logistic, ratio};

/// A rule to compare models with.
pub struct Yardstick {
    /// Key.
    pub key: &'static str,
    /// Title.
    pub title: Text,
    /// The code it looks at; absent for climatology.
    pub lever: Option<fn(&Codes) -> f64>,
}

/// Every yardstick; climatology first, the others are compared with it.
pub static YARDSTICKS: &[Yardstick] = &[
    Yardstick { key: "climatology", title: message("history-climatology"), lever: None },
    Yardstick { key: "pledge-alone", title: message("history-pledge-alone"), lever: Some(|codes| f64::from(codes.pledge)) },
    Yardstick { key: "troops-alone", title: message("history-troops-alone"), lever: Some(|codes| ln_1p(codes.troops)) },
    Yardstick {
        key: "great-power-alone",
        title: message("history-great-power-alone"),
        lever: Some(|codes| f64::from(codes.great_power)),
    },
];

/// Penalty on the squared slope of a logit, per unit of the standardised code.
const RIDGE: f64 = 1.0;

impl Yardstick {
    /// Its answers, each from all cases but the one it is about.
    pub fn answers(&self, cases: &[Case]) -> Vec<f64> {
        (0..cases.len())
            .map(|left_out| {
                let others: Vec<&Case> = cases.iter().enumerate().filter(|(i, _)| *i != left_out).map(|(_, c)| c).collect();
                let outcomes: Vec<f64> = others.iter().map(|c| c.outcome()).collect();
                match self.lever {
                    None => outcomes.iter().sum::<f64>() / outcomes.len() as f64,
                    Some(lever) => {
                        let codes: Vec<f64> = others.iter().map(|c| lever(&c.codes)).collect();
                        Logit::fit(&codes, &outcomes).answer(lever(&cases[left_out].codes))
                    }
                }
            })
            .collect()
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
