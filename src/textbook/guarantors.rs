//! Guarantors that decide alike: which rule is met, and what an attack is then worth to the challenger.
//!
//! One-factor Gaussian copula: guarantor j acts iff Φ⁻¹(q_j) + √ρ·Z + √(1 − ρ)·ε_j > 0. Given Z they are independent. What is
//! left is one integral over panels that follow √(1 − ρ); ρ = 0 (independent) and ρ = 1 (comonotone) are exact branches.

use super::numeric::normal_mean;
use super::situation::contest;
use super::spec::{FormCard, InputKind, input, number, output};
use super::{Form, Inputs, Outputs, Refusal, trees};
use crate::language::message;
use crate::quantity::Range;
use crate::quantity::maths::{normal_cdf, normal_quantile};

/// Most guarantors for which every coalition is looked at.
const MOST_LOOKED_AT: usize = 20;
/// Most guarantors of a decision rule.
const MOST: usize = 64;

/// E f(q) of the wills given what is common to all, for independent guarantors: `f` takes their wills.
fn mean_over_common_factor(wills: &[f64], rho: f64, mut f: impl FnMut(&[f64]) -> f64) -> f64 {
    if rho == 0.0 {
        return f(wills);
    }
    let (root, rest) = (rho.sqrt(), (1.0 - rho).sqrt());
    let certain = |q: f64| q == 0.0 || q == 1.0;
    let places: Vec<f64> = wills.iter().map(|&q| if certain(q) { 0.0 } else { normal_quantile(q) }).collect();
    let centres: Vec<f64> = wills.iter().zip(&places).filter(|(q, _)| !certain(**q)).map(|(_, x)| -x / root).collect();
    let mut given = wills.to_vec();
    normal_mean(&centres, rest / root, |z| {
        for (given, (&q, x)) in given.iter_mut().zip(wills.iter().zip(&places)) {
            *given = if certain(q) { q } else { normal_cdf((x + root * z) / rest) };
        }
        f(&given)
    })
}

/// The wills from the strongest to the weakest, with their places.
fn ranked(wills: &[f64]) -> Vec<(usize, f64)> {
    let mut ranked: Vec<(usize, f64)> = wills.iter().copied().enumerate().collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
    ranked
}

/// Pr(K ≥ k) of independent guarantors, by convolution.
fn at_least(k: usize, wills: &[f64]) -> f64 {
    let mut exactly = vec![0.0; wills.len() + 1];
    exactly[0] = 1.0;
    for (n, q) in wills.iter().enumerate() {
        for j in (0..=n).rev() {
            exactly[j + 1] += q * exactly[j];
            exactly[j] *= 1.0 - q;
        }
    }
    exactly[k..].iter().sum()
}

/// Probability that at least `needed` of the guarantors act.
pub fn rule_met(needed: usize, wills: &[f64], rho: f64) -> f64 {
    if rho == 1.0 {
        return ranked(wills)[needed - 1].1;
    }
    mean_over_common_factor(wills, rho, |given| at_least(needed, given)).clamp(0.0, 1.0)
}

/// The three usual decision rules.
pub struct Rules;

static RULES: FormCard = FormCard {
    key: "coalition.rules",
    title: message("form-coalition-rules"),
    formula: "Guarantor j acts iff Φ⁻¹(q_j) + √ρ·Z + √(1 − ρ)·ε_j > 0; K of n act. unanimity K = n, majority K > n/2 (strict), any K ≥ \
              1. ρ = 0: products; ρ = 1: comonotone, so the least, the (⌊n/2⌋ + 1)-th largest and the largest will.",
    reference: "One-factor Gaussian copula with a Poisson-binomial count; derived here",
    notes: message("form-says-no-choice-of-equilibrium-wills-are-given"),
    inputs: &[
        input("intervene", InputKind::List(Range::UNIT, MOST), message("form-says-will-of-each-guarantor")),
        number("correlation", Range::UNIT, message("form-says-how-much-of-the-will-is-common")),
    ],
    outputs: &[
        output("unanimity", message("form-says-probability-that-all-act")),
        output("majority", message("form-says-probability-that-more-than-half-act")),
        output("any", message("form-says-probability-that-at-least-one-acts")),
    ],
    example: "--set 'intervene=[0.7, 0.7, 0.7, 0.7, 0.7]' --set correlation=0.3",
};

impl Form for Rules {
    fn card(&self) -> &'static FormCard {
        &RULES
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let (wills, rho) = (inputs.list("intervene"), inputs.number("correlation"));
        let met = |needed| rule_met(needed, wills, rho);
        Ok(Outputs::new()
            .number("unanimity", met(wills.len()))
            .number("majority", met(wills.len() / 2 + 1))
            .number("any", met(1)))
    }
}

/// What an attack is worth against several guarantors.
pub(super) struct Coalition;

static COALITION: FormCard = FormCard {
    key: "calculus.coalition",
    title: message("form-calculus-coalition"),
    formula: "EU = Σ_S Pr(S)·[p(S) − cost_alone − Σ_{j∈S} cost_j] over all coalitions S, p(S) = 1/(1 + (φ·D(S)/A)^m), D(S) = protégé \
              + Σ_{j∈S} force_j, wills correlated as in coalition.rules.",
    reference: "Bueno de Mesquita, The War Trap (1981), third-party term; contest function after Tullock and Hirshleifer",
    notes: message("form-says-gross-of-the-status-quo-the-wills"),
    inputs: &[
        number("challenger_force", Range::POSITIVE, message("form-says-challenger-s-force-a")).unit("thousand soldiers"),
        number("protege_force", Range::NON_NEGATIVE, message("form-says-protege-s-force")).unit("thousand soldiers"),
        input(
            "guarantor_forces",
            InputKind::List(Range::NON_NEGATIVE, MOST_LOOKED_AT),
            message("form-says-force-of-each-guarantor"),
        )
        .unit("thousand soldiers"),
        input("intervene", InputKind::List(Range::UNIT, MOST_LOOKED_AT), message("form-says-will-of-each-guarantor")),
        number("cost_alone", Range::REAL, message("form-says-cost-of-a-war-against-the-protege")).unit("prize"),
        input(
            "guarantor_costs",
            InputKind::List(Range::REAL, MOST_LOOKED_AT),
            message("form-says-cost-that-each-guarantor-adds"),
        )
        .unit("prize"),
        number("decisiveness", Range::NON_NEGATIVE, message("form-says-m-how-sharply-superiority-decides")),
        number("defence_multiplier", Range::NON_NEGATIVE, message("form-says-what-a-defender-counts-in-attackers")),
        number("correlation", Range::UNIT, message("form-says-how-much-of-the-will-is-common")),
    ],
    outputs: &[output("attack_utility", message("form-says-expected-utility-of-an-attack")).unit("prize")],
    example: "--set challenger_force=100 --set protege_force=50 --set 'guarantor_forces=[30, 20, 60]' \
              --set 'intervene=[0.8, 0.5, 0.6]' --set cost_alone=0.25 --set 'guarantor_costs=[0.05, 0.05, 0.15]' \
              --set decisiveness=1 --set defence_multiplier=1 --set correlation=0.5",
};

/// What a war against each coalition is worth; bit j of the place says whether guarantor j is in.
fn payoffs(inputs: &Inputs) -> Vec<f64> {
    let (forces, costs) = (inputs.list("guarantor_forces"), inputs.list("guarantor_costs"));
    let (phi, m) = (inputs.number("defence_multiplier"), inputs.number("decisiveness"));
    let (attack, protege) = (inputs.number("challenger_force"), inputs.number("protege_force"));
    let sum = |list: &[f64], set: usize| (0..list.len()).filter(|j| set >> j & 1 == 1).map(|j| list[j]).sum::<f64>();
    (0..1usize << forces.len())
        .map(|set| {
            let win = contest(attack, phi * (protege + sum(forces, set)), m);
            win - inputs.number("cost_alone") - sum(costs, set)
        })
        .collect()
}

/// The mean payoff of independent guarantors: the last guarantor is averaged out first.
fn averaged(payoffs: &[f64], wills: &[f64], scratch: &mut Vec<f64>) -> f64 {
    scratch.clear();
    scratch.extend_from_slice(payoffs);
    for (j, &q) in wills.iter().enumerate().rev() {
        let half = 1 << j;
        for set in 0..half {
            scratch[set] = (1.0 - q) * scratch[set] + q * scratch[set + half];
        }
    }
    scratch[0]
}

/// The mean payoff of comonotone guarantors: the stronger wills are in whenever a weaker one is.
fn comonotone(payoffs: &[f64], wills: &[f64]) -> f64 {
    let (mut set, mut before, mut sum) = (0, 1.0, 0.0);
    for (j, q) in ranked(wills) {
        sum += (before - q) * payoffs[set];
        (set, before) = (set | 1 << j, q);
    }
    sum + before * payoffs[set]
}

impl Form for Coalition {
    fn card(&self) -> &'static FormCard {
        &COALITION
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let names = ["guarantor_forces", "intervene", "guarantor_costs"];
        let lengths = names.map(|name| inputs.list(name).len());
        Refusal::unless(lengths[0] == lengths[1] && lengths[1] == lengths[2], &names, "must have equal length")?;
        let (wills, rho) = (inputs.list("intervene"), inputs.number("correlation"));
        let payoffs = payoffs(inputs);
        let mut scratch = Vec::with_capacity(payoffs.len());
        let utility = if rho == 1.0 {
            comonotone(&payoffs, wills)
        } else {
            mean_over_common_factor(wills, rho, |given| averaged(&payoffs, given, &mut scratch))
        };
        Ok(Outputs::new().number("attack_utility", utility))
    }

    fn game(&self, inputs: &Inputs) -> trees::Game {
        trees::coalition(inputs, &self.solve(inputs)?)
    }
}

#[cfg(test)]
mod tests;
