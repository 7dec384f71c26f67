//! Small challenges: what is learned from them, whom they deter, and how thin to slice.

use super::spec::{FormCard, count, number, output};
use super::{Form, Inputs, Output, Outputs, Refusal, trees};
use crate::language::message;
use crate::quantity::Range;
use crate::quantity::maths::whole_power;
use crate::quantity::maths::{exp, ln, ln_1p, pow};

/// What unanswered probes tell of the guarantor.
pub struct Learning;

static LEARNING: FormCard = FormCard {
    key: "probing.learning",
    title: message("form-probing-learning"),
    formula: "π_n = π(1 − α_R)ⁿ/[π(1 − α_R)ⁿ + (1 − π)(1 − α_I)ⁿ].",
    reference: "Bayes' rule",
    notes: message("form-says-without-a-value-if-the-history-is"),
    inputs: &[
        number("resolute", Range::UNIT, message("form-says-prior-probability-that-the-guarantor-is-resolute")),
        number("answer_resolute", Range::UNIT, message("form-says-r-probability-that-a-resolute-guarantor-answers")),
        number("answer_irresolute", Range::UNIT, message("form-says-i-probability-that-an-irresolute-one-does")),
        count("unanswered", 0, 1_000_000, message("form-says-n-number-of-unanswered-probes")),
    ],
    outputs: &[output("resolute_after", message("form-says-probability-that-the-guarantor-is-resolute-after"))],
    example: "--set resolute=0.6 --set answer_resolute=0.7 --set answer_irresolute=0.15 --set unanswered=3",
};

/// π_n by the odds, so that no power of a small number vanishes; nothing for an impossible history.
pub fn resolute_after(prior: f64, resolute: f64, irresolute: f64, unanswered: u32) -> Option<f64> {
    if unanswered == 0 {
        return Some(prior);
    }
    let possible = (prior > 0.0 && resolute < 1.0) || (prior < 1.0 && irresolute < 1.0);
    if !possible {
        return None;
    }
    if resolute == irresolute || prior == 0.0 || prior == 1.0 {
        return Some(prior);
    }
    let odds = exp(f64::from(unanswered) * (ln_1p(-irresolute) - ln_1p(-resolute)));
    match (resolute == 1.0, irresolute == 1.0) {
        (true, _) => Some(0.0),
        (_, true) => Some(1.0),
        _ => Some(prior / (prior + (1.0 - prior) * odds)),
    }
}

impl Form for Learning {
    fn card(&self) -> &'static FormCard {
        &LEARNING
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let [prior, resolute, irresolute] =
            ["resolute", "answer_resolute", "answer_irresolute"].map(|name| inputs.number(name));
        let after = resolute_after(prior, resolute, irresolute, inputs.count("unanswered"));
        Ok(Outputs::new().number_or("resolute_after", after, "such a history was held to be impossible"))
    }
}

/// Reputation over finitely many probes.
pub struct Reputation;

static REPUTATION: FormCard = FormCard {
    key: "probing.reputation",
    title: message("form-probing-reputation"),
    formula: "The challenger gains b if unanswered, b − 1 if answered. With n probes left it probes iff π < bⁿ; so the first comes at \
              the largest such n.",
    reference: "Kreps & Wilson, Reputation and Imperfect Information, Journal of Economic Theory 27 (1982) 253–279",
    notes: message("form-says-is-compared-with-bn-as-computed-not"),
    inputs: &[
        number("resolute", Range::UNIT, message("form-says-probability-that-the-guarantor-always-answers")),
        number("challenger_gain", Range::OPEN_UNIT, message("form-says-b-gain-of-an-unanswered-probe")),
    ],
    outputs: &[output("first_probe_remaining", message("form-says-probes-left-when-the-first-one-is"))],
    example: "--set resolute=0.1 --set challenger_gain=0.6",
};

/// The largest n with π < bⁿ, for 0 < π.
pub fn first_probe(prior: f64, gain: f64) -> u64 {
    // Two below what logarithms say, then step by step: rounding can move a quotient of logarithms over a whole number.
    let guess = if prior < gain { ((ln(prior) / ln(gain)) as u64).saturating_sub(2) } else { 0 };
    let mut n = guess;
    let mut next = whole_power(gain, n + 1);
    while prior < next && n < guess + 4 {
        n += 1;
        next *= gain;
    }
    n
}

impl Form for Reputation {
    fn card(&self) -> &'static FormCard {
        &REPUTATION
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let (prior, gain) = (inputs.number("resolute"), inputs.number("challenger_gain"));
        let first = if prior == 0.0 {
            Output::Undefined("however many are left, a probe pays")
        } else {
            Output::Count(first_probe(prior, gain))
        };
        Ok(Outputs::new().with("first_probe_remaining", first))
    }

    fn game(&self, inputs: &Inputs) -> trees::Game {
        trees::reputation(inputs, &self.solve(inputs)?)
    }
}

/// The prize in slices.
pub struct Salami;

static SALAMI: FormCard = FormCard {
    key: "probing.salami",
    title: message("form-probing-salami"),
    formula: "n slices, each answered with F = n^(−γ); Σ = 1 − F, G = 1 + Σ + … + Σ^(n − 1). EU = Σ·G/n − K·F·G − c·G.",
    reference: "Schelling, Arms and Influence (1966); derived here",
    notes: message("form-says-n-1-or-0-certain-answer-k"),
    inputs: &[
        number("concealment", Range::NON_NEGATIVE, message("form-says-how-fast-smaller-slices-escape-an-answer")),
        number("response_cost", Range::REAL, message("form-says-k-cost-of-an-answer-to-the")).unit("prize"),
        number("slice_cost", Range::REAL, message("form-says-c-cost-of-each-slice")).unit("prize"),
        count("slices", 1, 1_000_000, message("form-says-n-number-of-slices")),
    ],
    outputs: &[output("attack_utility", message("form-says-expected-utility-of-the-tactic")).unit("prize")],
    example: "--set concealment=1.5 --set response_cost=1 --set slice_cost=0 --set slices=10",
};

impl Form for Salami {
    fn card(&self) -> &'static FormCard {
        &SALAMI
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let slices = inputs.count("slices");
        let n = f64::from(slices);
        let answered = pow(n, -inputs.number("concealment"));
        let escapes = 1.0 - answered;
        // Summed term by term: the closed form is 0/0 where an answer is very unlikely.
        let (sum, _) = (0..slices).fold((0.0, 1.0), |(sum, term), _| (sum + term, term * escapes));
        let utility =
            escapes * sum / n - inputs.number("response_cost") * (answered * sum) - inputs.number("slice_cost") * sum;
        Ok(Outputs::new().number("attack_utility", utility))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn learning_is_bayes_step_by_step() {
        let mut prior = 0.6;
        for n in 1..=12 {
            prior = prior * 0.3 / (prior * 0.3 + (1.0 - prior) * 0.85);
            let after = resolute_after(0.6, 0.7, 0.15, n).expect("possible");
            assert!((after / prior - 1.0).abs() < 1e-13, "{n}");
        }
        assert_eq!(resolute_after(0.6, 0.4, 0.4, 7), Some(0.6));
        assert_eq!(resolute_after(0.6, 0.7, 0.15, 1_000_000), Some(0.0));
    }

    #[test]
    fn impossible_histories_have_no_belief() {
        assert_eq!(resolute_after(1.0, 1.0, 0.2, 1), None);
        assert_eq!(resolute_after(0.0, 0.5, 1.0, 1), None);
        assert_eq!(resolute_after(0.5, 1.0, 1.0, 1), None);
        assert_eq!(resolute_after(0.0, 1.0, 0.5, 1), Some(0.0));
        assert_eq!((resolute_after(0.5, 1.0, 0.5, 1), resolute_after(0.5, 0.5, 1.0, 1)), (Some(0.0), Some(1.0)));
        assert_eq!(resolute_after(1.0, 1.0, 1.0, 0), Some(1.0));
    }

    #[test]
    fn the_first_probe_is_found_by_counting() {
        for gain in [0.05, 0.2, 0.5, 0.6, 0.9, 0.99] {
            for prior in [1e-12, 0.001, 0.008, 0.1, 0.36, 0.6, 0.95, 1.0] {
                let (mut n, mut power) = (0, gain);
                while prior < power {
                    n += 1;
                    power *= gain;
                }
                assert_eq!(first_probe(prior, gain), n, "{gain} {prior}");
            }
        }
        assert_eq!((first_probe(0.1, 0.6), first_probe(0.6, 0.6), first_probe(0.9, 0.6)), (4, 0, 0));
        assert!(first_probe(1e-300, 1.0 - 1e-15) > 600_000_000_000_000_000);
    }
}
