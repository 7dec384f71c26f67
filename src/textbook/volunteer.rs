//! Who acts for all? The volunteer's dilemma and its version with a threshold.

use super::numeric::falling_root;
use super::spec::{FormCard, InputSpec, count, number, output};
use super::{Form, Inputs, Outputs, Refusal, trees};
use crate::language::message;
use crate::quantity::Range;
use crate::quantity::maths::at_least;
use crate::quantity::maths::{exp_m1, ln, ln_1p, ln_gamma, pow};

const BELOW_ONE: Range = Range { lo: 0.0, hi: 1.0, open_lo: false, open_hi: true };
const COST: InputSpec = number("cost_to_benefit", BELOW_ONE, message("form-says-cost-of-acting-over-the-benefit-if"));
/// Most members: beyond, counts of coalitions leave the numbers.
const MOST: u32 = 500;

/// One volunteer is enough.
pub struct Volunteer;

static VOLUNTEER: FormCard = FormCard {
    key: "coalition.volunteer",
    title: message("form-coalition-volunteer"),
    formula: "Each of n members abstains with (k/b)^(1/(n − 1)); nobody acts with (k/b)^(n/(n − 1)).",
    reference: "Diekmann, Volunteer's Dilemma, Journal of Conflict Resolution 29 (1985) 605–610",
    notes: message("form-says-the-symmetric-equilibrium-in-others-one-member"),
    inputs: &[count("members", 1, 1_000_000, message("form-says-number-of-members-n")), COST],
    outputs: &[output("nobody", message("form-says-probability-that-nobody-acts"))],
    example: "--set members=5 --set cost_to_benefit=0.3",
};

impl Form for Volunteer {
    fn card(&self) -> &'static FormCard {
        &VOLUNTEER
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let (members, cost) = (inputs.number("members"), inputs.number("cost_to_benefit"));
        // With one member the exponent is infinite.
        let nobody = if members == 1.0 || cost == 0.0 { 0.0 } else { pow(cost, members / (members - 1.0)) };
        Ok(Outputs::new().number("nobody", nobody))
    }

    fn game(&self, inputs: &Inputs) -> trees::Game {
        trees::volunteer(inputs, &self.solve(inputs)?)
    }
}

/// Several must act.
pub(super) struct Threshold;

static THRESHOLD: FormCard = FormCard {
    key: "coalition.threshold",
    title: message("form-coalition-threshold"),
    formula: "A member acts with x, where C(n − 1, m − 1)·x^(m − 1)·(1 − x)^(n − m) = k/b; success = Pr(K ≥ m), K ~ Binomial(n, x).",
    reference: "Palfrey & Rosenthal, Participation and the Provision of Discrete Public Goods, Journal of Public Economics 24 (1984)",
    notes: message("form-says-symmetric-equilibria-of-two-roots-the-larger"),
    inputs: &[
        count("members", 1, MOST, message("form-says-number-of-members-n")),
        count("needed", 1, MOST, message("form-says-how-many-must-act-m")),
        COST,
    ],
    outputs: &[
        output("act", message("form-says-probability-that-a-member-acts")),
        output("success", message("form-says-probability-that-enough-act")),
    ],
    example: "--set members=5 --set needed=3 --set cost_to_benefit=0.3",
};

/// The logarithm of Pr(exactly m − 1 of the n − 1 others act) at x in (0, 1).
fn log_pivotal(n: f64, m: f64, x: f64) -> f64 {
    let choose = ln_gamma(n) - ln_gamma(m) - ln_gamma(n - m + 1.0);
    let acts = if m > 1.0 { (m - 1.0) * ln(x) } else { 0.0 };
    choose + acts + (n - m) * ln_1p(-x)
}

/// The stable symmetric probability to act; 0 < k/b < 1.
pub fn act(members: u32, needed: u32, cost: f64) -> f64 {
    let (n, m) = (f64::from(members), f64::from(needed));
    if needed == members || cost == 0.0 {
        return 1.0;
    }
    if needed == 1 {
        return -exp_m1(ln(cost) / (n - 1.0));
    }
    let (peak, level) = ((m - 1.0) / (n - 1.0), ln(cost));
    if log_pivotal(n, m, peak) < level { 0.0 } else { falling_root(peak, 1.0, |x| log_pivotal(n, m, x) - level) }
}

impl Form for Threshold {
    fn card(&self) -> &'static FormCard {
        &THRESHOLD
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let (members, needed) = (inputs.count("members"), inputs.count("needed"));
        Refusal::unless(needed <= members, &["needed", "members"], "no more can be needed than there are")?;
        let act = act(members, needed, inputs.number("cost_to_benefit"));
        Ok(Outputs::new().number("act", act).number("success", at_least(needed, members, act)))
    }

    fn game(&self, inputs: &Inputs) -> trees::Game {
        trees::threshold_game(inputs, &self.solve(inputs)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::maths::exp;

    fn choose(n: u32, k: u32) -> f64 {
        (0..k).fold(1.0, |c, i| c * f64::from(n - i) / f64::from(i + 1))
    }

    #[test]
    fn whoever_acts_is_indifferent_and_the_root_is_the_larger_one() {
        for n in [3, 5, 9, 40] {
            for m in 2..n {
                for cost in [0.01, 0.1, 0.25] {
                    let x = act(n, m, cost);
                    let pivotal = |x: f64| {
                        choose(n - 1, m - 1)
                            * (0..m - 1).map(|_| x).product::<f64>()
                            * (0..n - m).map(|_| 1.0 - x).product::<f64>()
                    };
                    let peak = f64::from(m - 1) / f64::from(n - 1);
                    if x == 0.0 {
                        assert!(pivotal(peak) < cost, "{n} {m} {cost}");
                    } else {
                        assert!((pivotal(x) - cost).abs() < 1e-12 && x >= peak, "{n} {m} {cost}: {x}");
                    }
                }
            }
        }
    }

    #[test]
    fn edges() {
        assert_eq!((act(4, 4, 0.3), act(1, 1, 0.3), act(5, 3, 0.99), act(5, 3, 0.0)), (1.0, 1.0, 0.0, 1.0));
        assert!((1.0 - act(2, 1, 0.3) - 0.3).abs() < 1e-15, "two volunteers abstain with k/b");
        assert!((exp(4.0 * ln(1.0 - act(5, 1, 0.3))) - 0.3).abs() < 1e-14);
    }
}
