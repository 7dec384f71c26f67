//! Cumulative prospect theory: how somebody judges outcomes and probabilities.

use crate::quantity::maths::pow;

/// How somebody judges outcomes and probabilities.
#[derive(Clone, Copy, Debug)]
pub struct Judgement {
    /// Exponent of gains.
    pub gain_curvature: f64,
    /// Exponent of losses.
    pub loss_curvature: f64,
    /// How much more a loss weighs than a gain: λ.
    pub loss_aversion: f64,
    /// Exponent of the weights of gains.
    pub gain_weighting: f64,
    /// Exponent of the weights of losses.
    pub loss_weighting: f64,
}

impl Judgement {
    /// v(x), x measured from the reference.
    pub fn value(&self, x: f64) -> f64 {
        if x >= 0.0 { pow(x, self.gain_curvature) } else { -self.loss_aversion * pow(-x, self.loss_curvature) }
    }

    /// Cumulative prospect value of a lottery of (outcome, probability), measured from `reference`.
    pub fn worth(&self, lottery: &[(f64, f64)], reference: f64) -> f64 {
        let mut sorted: Vec<(f64, f64)> = lottery.iter().map(|&(x, p)| (x - reference, p)).collect();
        sorted.sort_by(|a, b| b.0.total_cmp(&a.0));
        let gains = self.ranked(&sorted, |x| x >= 0.0, self.gain_weighting);
        sorted.reverse();
        gains + self.ranked(&sorted, |x| x < 0.0, self.loss_weighting)
    }

    /// Σ v(x)·[w(so far and this) − w(so far)] of the outcomes at the head of the list that are on the `side`.
    fn ranked(&self, ordered: &[(f64, f64)], side: impl Fn(f64) -> bool, exponent: f64) -> f64 {
        let (mut so_far, mut before, mut sum) = (0.0, 0.0, 0.0);
        for (i, &(x, p)) in ordered.iter().enumerate().take_while(|(_, (x, _))| side(*x)) {
            so_far += p;
            let rest = ordered[i + 1..].iter().map(|o| o.1).sum();
            let weight = weight(so_far, rest, exponent);
            sum += self.value(x) * (weight - before);
            before = weight;
        }
        sum
    }
}

/// w(p) = p^g/(p^g + (1 − p)^g)^(1/g). 1 − p is summed on its own: next to p = 1 the weight is so steep that a rounding of p
/// would cost five digits.
fn weight(p: f64, rest: f64, exponent: f64) -> f64 {
    if p <= 0.0 {
        return 0.0;
    }
    if rest <= 0.0 {
        return 1.0;
    }
    let own = pow(p, exponent);
    own / pow(own + pow(rest, exponent), 1.0 / exponent)
}

/// The mean outcome.
pub fn mean(lottery: &[(f64, f64)]) -> f64 {
    lottery.iter().map(|(x, p)| x * p).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ESTIMATED: Judgement = Judgement {
        gain_curvature: 0.88,
        loss_curvature: 0.88,
        loss_aversion: 2.25,
        gain_weighting: 0.61,
        loss_weighting: 0.69,
    };
    const PLAIN: Judgement =
        Judgement { gain_curvature: 1.0, loss_curvature: 1.0, loss_aversion: 1.0, gain_weighting: 1.0, loss_weighting: 1.0 };

    /// The Choquet integral: ∫ w⁺(Pr(v > t)) dt over gains, less ∫ w⁻(Pr(v < −t)) dt over losses, step by step.
    fn choquet(judgement: Judgement, lottery: &[(f64, f64)], reference: f64) -> f64 {
        let values: Vec<(f64, f64)> = lottery.iter().map(|&(x, p)| (judgement.value(x - reference), p)).collect();
        let mut levels: Vec<f64> = values.iter().map(|v| v.0).chain([0.0]).collect();
        levels.sort_by(f64::total_cmp);
        let step = |pair: &[f64]| {
            let middle = 0.5 * (pair[0] + pair[1]);
            let part = |above: bool| values.iter().filter(|v| (v.0 > middle) == above).map(|v| v.1).sum::<f64>();
            let weight = if middle > 0.0 {
                weight(part(true), part(false), judgement.gain_weighting)
            } else {
                -weight(part(false), part(true), judgement.loss_weighting)
            };
            (pair[1] - pair[0]) * weight
        };
        levels.windows(2).map(step).sum()
    }

    proptest! {
        #[test]
        fn the_choquet_integral_agrees(x in prop::array::uniform4(-2.0..2.0f64), p in prop::array::uniform3(0.0..0.33f64), reference in -1.0..1.0f64) {
            let lottery = [(x[0], p[0]), (x[1], p[1]), (x[2], p[2]), (x[3], 1.0 - p[0] - p[1] - p[2])];
            prop_assert!((ESTIMATED.worth(&lottery, reference) - choquet(ESTIMATED, &lottery, reference)).abs() < 1e-12);
            prop_assert!((PLAIN.worth(&lottery, reference) - mean(&lottery) + reference).abs() < 1e-12);
        }
    }

    #[test]
    fn certain_and_impossible_outcomes_are_legal() {
        assert_eq!(ESTIMATED.worth(&[(0.4, 0.0), (-0.6, 1.0)], 0.0), ESTIMATED.value(-0.6));
        assert_eq!(ESTIMATED.worth(&[(0.4, 1.0), (-0.6, 0.0)], 0.0), ESTIMATED.value(0.4));
        assert_eq!(ESTIMATED.worth(&[(0.4, 1.0)], 0.4), 0.0);
    }
}
