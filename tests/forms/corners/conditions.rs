//! What defines the answer of each form without a finite game, written anew.

use super::{balance, number, values};
use garant::quantity::maths::{erfc, exp, exp_m1, ln, ln_1p, logistic, normal_cdf, normal_quantile, pow};
use garant::textbook::{Inputs, Outputs, proof};
use std::f64::consts::PI;

/// Whether `found` is `expected` to within `tolerance`.
pub fn near(what: &str, found: f64, expected: f64, tolerance: f64) -> Result<(), String> {
    let fine = (found - expected).abs() <= tolerance;
    if fine { Ok(()) } else { Err(format!("{what} is {found:e}, not {expected:e}")) }
}

/// Complains unless it holds.
pub fn holds(what: &str, fine: bool) -> Result<(), String> {
    if fine { Ok(()) } else { Err(what.to_owned()) }
}

/// Whether the outputs meet the condition that defines them. Forms with a game have that as well; only what their game does not
/// show stands here.
pub fn met(key: &str, inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    match key {
        "calculus.will" => will(inputs, outputs),
        "signalling.attrition" => attrition(inputs, outputs),
        "quantal.probit" => probit(inputs, outputs),
        "brinkmanship.risk-contest" => risk_contest(inputs, outputs),
        "balance.lanchester" => balance::lanchester(inputs, outputs),
        "balance.forward-force" => balance::forward_force(inputs, outputs),
        "balance.relief" => balance::relief(inputs, outputs),
        "coalition.rules" => rules(inputs, outputs),
        "coalition.global-game" => global_game(inputs, outputs),
        "coalition.large-player" => large_player(inputs, outputs),
        "survival.decaying-hazard" => decaying(inputs, outputs),
        "survival.weibull" => weibull(inputs, outputs),
        "survival.political" => political(inputs, outputs),
        "probing.learning" => learning(inputs, outputs),
        "probing.salami" => values::salami(inputs, outputs),
        "prospect.lottery" => values::lottery(inputs, outputs),
        "prospect.threshold" => values::threshold(inputs, outputs),
        "prospect.war" => values::war(inputs, outputs),
        "bargaining.deal-zone" => values::deal_zone(inputs, outputs),
        "bargaining.moral-hazard" => values::moral_hazard(inputs, outputs),
        "brinkmanship.power-risk" => power_risk(inputs, outputs),
        "probing.reputation" => reputation(inputs, outputs),
        other if proof(other).is_some_and(|proof| proof.game().is_some()) => Ok(()),
        other => Err(format!("no condition is known for {other}")),
    }
}

/// Whether `found` is `f(z)` for a rising `f` and a `z` that is known to within `error`.
fn between(what: &str, found: f64, f: impl Fn(f64) -> f64, z: f64, error: f64) -> Result<(), String> {
    let (low, high) = (f(z - error) - 1e-12, f(z + error) + 1e-12);
    holds(&format!("{what} is {found:e}, not from {low:e} to {high:e}"), (low..=high).contains(&found))
}

/// A guarantor whose cost is at the quantile q is indifferent.
fn will(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let of = |name| inputs.number(name);
    let terms = [of("protection_gain") * of("stake"), of("audience_cost"), of("tripwire_cost"), -of("cost_location")];
    let size: f64 = terms.iter().map(|x| x.abs()).sum();
    let z = terms.iter().sum::<f64>() / of("cost_scale");
    between(
        "intervene",
        number(outputs, "intervene").ok_or("no will")?,
        logistic,
        z,
        1e-12 * (1.0 + size / of("cost_scale")),
    )
}

/// At the horizon one side is used up, and the other is as far as it has to be.
fn attrition(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let of = |name: &str, i: usize| inputs.number(&format!("{name}_{}", i + 1));
    let Some(horizon) = number(outputs, "horizon") else { return Err("no horizon".into()) };
    let fights = [0, 1].map(|i| of("audience_cost", i) * horizon / of("war_cost_max", i));
    let kappa = [0, 1].map(|i| fights[i] * (1.0 + of("audience_cost", 1 - i) * horizon / of("prize", 1 - i)));
    near("the larger κ", kappa[0].max(kappa[1]), 1.0, 1e-9)?;
    for i in 0..2 {
        let says = |name: &str| number(outputs, &format!("{name}_{}", i + 1)).ok_or("no number");
        near("concede_at_once", says("concede_at_once")?, 1.0 - kappa[i], 1e-9)?;
        near("back_down", says("back_down")?, 1.0 - fights[i], 1e-9)?;
    }
    near("war", number(outputs, "war").ok_or("no war")?, fights[0] * fights[1], 1e-9)
}

/// Each choice is the chance that the shocks do not outweigh what it is worth.
fn probit(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let (of, noise) = (|name| inputs.number(name), inputs.number("noise"));
    let says = |name| number(outputs, name).ok_or("no number");
    let (a, r, q) = (says("attack")?, says("resist")?, says("intervene")?);
    let choice = |what, found, weights: &[(f64, &'static str)]| {
        let z: f64 = weights.iter().map(|(w, name)| w * of(name)).sum();
        let size: f64 = weights.iter().map(|(w, name)| (w * of(name)).abs()).sum();
        let shock = noise * weights.iter().map(|(w, _)| w * w).sum::<f64>().sqrt();
        between(what, found, normal_cdf, z / shock, 1e-12 * (1.0 + size / shock))
    };
    choice("intervene", q, &[(1.0, "guarantor.war_opposed"), (-1.0, "guarantor.war_alone")])?;
    choice("resist", r, &[(q, "protege.war_opposed"), (1.0 - q, "protege.war_alone"), (-1.0, "protege.capitulation")])?;
    let war = [(r * q, "challenger.war_opposed"), (r * (1.0 - q), "challenger.war_alone")];
    choice("attack", a, &[war[0], war[1], (1.0 - r, "challenger.capitulation"), (-1.0, "challenger.status_quo")])
}

/// The closed form, the midpoint rule, and far out the first terms of the series.
fn risk_contest(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let found = number(outputs, "disaster").ok_or("no disaster")?;
    if inputs.word("stakes") == "uniform" {
        let kappa = inputs.number("stake_to_disaster");
        return match kappa {
            k if k < 1e-6 => near("disaster", found, k / 6.0, 1e-5 * k),
            k if k > 1e6 => near("disaster", found, 1.0 - 2.0 * (PI / (2.0 * k)).sqrt(), 10.0 / k + 1e-12),
            k => {
                let at = |i: i32| (f64::from(i) + 0.5) / 1000.0;
                let term = |u: f64| 2.0 * (1.0 - u) * -exp_m1(k * (ln_1p(-u) + u));
                near("disaster", found, (0..1000).map(|i| term(at(i))).sum::<f64>() / 1000.0, 2e-4)
            }
        };
    }
    let rate = inputs.number("rate");
    let square = 2.0 * rate;
    match square {
        s if s > 40.0 => near("disaster", found, (1.0 - 1.5 / s) / (2.0 * s), 0.01 / s),
        s => near("disaster", found, 1.0 - (PI * s).sqrt() * exp(s) * erfc(s.sqrt()), 1e-9),
    }
}

/// No other power is worth more if it is resisted; at the coercing one the defender is indifferent.
fn power_risk(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let names = ["escalation_slope", "challenger_disaster", "defender_disaster", "power_max"];
    let [slope, own, other, most] = names.map(|name| inputs.number(name));
    let says = |name| number(outputs, name).ok_or("no number");
    let worth = |p: f64| (1.0 - slope * p) * p - slope * p * own;
    let (power, size) = (says("power_if_resisted")?, 1.0 + own);
    near("value_if_resisted", says("value_if_resisted")?, worth(power), 1e-12 * size)?;
    let better = (0..=100).map(|k| most * f64::from(k) / 100.0).find(|p| worth(*p) > worth(power) + 1e-12 * size);
    holds(&format!("{better:?} is worth more than {power:e}"), better.is_none() && power <= most)?;
    let p = says("power_that_coerces")?;
    near("what resisting is worth", (1.0 - slope * p) * (1.0 - p), slope * p * other, 1e-9)
}

/// With so many probes left a probe pays, with one more it does not: π < bⁿ and π ≥ bⁿ⁺¹.
fn reputation(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let (prior, gain) = (ln(inputs.number("resolute")), ln(inputs.number("challenger_gain")));
    match number(outputs, "first_probe_remaining") {
        None => holds("a first probe", prior == f64::NEG_INFINITY),
        // Digits are lost in powers of a gain next to 1.
        Some(n) => holds(
            "the first probe",
            prior <= gain * n * (1.0 - 1e-6) + 1e-12 && prior >= gain * (n + 1.0) * (1.0 + 1e-6) - 1e-12,
        ),
    }
}

/// Between independence and perfect correlation, and each of them exactly.
fn rules(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let (wills, rho) = (inputs.list("intervene"), inputs.number("correlation"));
    let says = |name| number(outputs, name).ok_or("no number");
    let (all, most, any) = (says("unanimity")?, says("majority")?, says("any")?);
    let (least, greatest) = (wills.iter().copied().fold(1.0, f64::min), wills.iter().copied().fold(0.0, f64::max));
    let (every, none) = (wills.iter().product::<f64>(), wills.iter().map(|q| 1.0 - q).product::<f64>());
    let rising = |list: &[f64]| list.windows(2).all(|pair| pair[0] <= pair[1] + 1e-9);
    holds("the order of rules", rising(&[every, all, least, greatest, any, 1.0 - none]) && rising(&[all, most, any]))?;
    match rho {
        0.0 => near("unanimity", all, every, 1e-12).and(near("any", any, 1.0 - none, 1e-12)),
        1.0 => near("unanimity", all, least, 0.0).and(near("any", any, greatest, 0.0)),
        _ => Ok(()),
    }
}

/// In the state at the cutoff just enough act, and whoever has the signal at its cutoff expects to get back what it costs.
fn global_game(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let names = ["prior_mean", "prior_precision", "signal_precision", "cost"];
    let [mean, prior, signal, cost] = names.map(|name| inputs.number(name));
    let state = number(outputs, "state_cutoff").ok_or("no state")?;
    let (pull, push) = (prior / signal.sqrt(), (1.0 + prior / signal).sqrt() * normal_quantile(cost));
    let beyond = |x: f64| normal_cdf(pull * (x - mean) + push) - x;
    let slack = 1e-9 + 1e-12 * (pull * mean.abs()).min(1e3);
    holds("the cutoff of the state", beyond(state - 1e-9) >= -slack && beyond(state + 1e-9) <= slack)?;
    near("success", number(outputs, "success").ok_or("none")?, normal_cdf(prior.sqrt() * (mean - state)), 1e-9)?;
    let Some(cutoff) = number(outputs, "signal_cutoff") else { return Err("no signal".into()) };
    // The share with signals above the cutoff is 1 − θ*; digits of the cutoff are lost where signals are very exact.
    let lost = 1e-15 * signal.sqrt() * (cutoff.abs() + state + (prior / signal * mean).abs());
    near("the share that acts", normal_cdf(signal.sqrt() * (state - cutoff)), 1.0 - state, 1e-9 + lost)
}

fn large_player(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let (weight, cost) = (inputs.number("weight"), inputs.number("cost"));
    let [inside, out] = ["state_cutoff_in", "state_cutoff_out"].map(|name| number(outputs, name).unwrap_or(f64::NAN));
    near("state_cutoff_in", inside, (1.0 - weight) * cost, 1e-15)?;
    near("state_cutoff_out", out, inside + weight, 1e-15)
}

fn decaying(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let [first, floor, decay] = ["first", "floor", "decay"].map(|name| inputs.number(name));
    let hazard = |t: u32| first * exp(-decay * f64::from(t)) - floor * exp_m1(-decay * f64::from(t));
    let expected = (0..inputs.count("years")).fold(1.0, |s, t| s * (1.0 - hazard(t)));
    near("survival", number(outputs, "survival").ok_or("none")?, expected, 1e-9)
}

/// The scale gives back the survival of twenty years; each span is the same curve.
fn weibull(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let (shape, anchor) = (inputs.number("shape"), inputs.number("survival_20"));
    for (name, years) in [("survival_1", 1.0), ("survival_5", 5.0), ("survival_10", 10.0)] {
        let expected = exp(ln(anchor) * pow(years / 20.0, shape));
        near(name, number(outputs, name).ok_or("none")?, expected, 1e-12)?;
    }
    match number(outputs, "scale") {
        Some(scale) if scale > 1e-300 => near("the anchor", exp(-pow(20.0 / scale, shape)), anchor, 1e-9 * (1.0 + shape)),
        _ => Ok(()),
    }
}

fn political(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let (switch, hazard, start) = (inputs.matrix("switch"), inputs.list("hazard"), inputs.list("start"));
    let [years, every] = ["years", "every"].map(|name| inputs.count(name));
    let mut alive = start.to_vec();
    for year in 1..=years {
        alive = (0..2).map(|i| alive[i] * (1.0 - hazard[i])).collect();
        if year % every == 0 {
            alive = (0..2).map(|j| (0..2).map(|i| alive[i] * switch[i][j]).sum()).collect();
        }
    }
    // Rows may miss 1 by 1e-9, and do so at each election.
    let slack = 1e-9 * (3.0 + f64::from(years / every));
    near("survival", number(outputs, "survival").ok_or("none")?, alive.iter().sum(), slack)
}

/// Bayes' rule by the logarithm of the odds.
fn learning(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let [prior, resolute, other] = ["resolute", "answer_resolute", "answer_irresolute"].map(|name| inputs.number(name));
    let n = f64::from(inputs.count("unanswered"));
    let silent = |answers: f64| if n == 0.0 { 0.0 } else { n * ln_1p(-answers) };
    let (yes, no) = (ln(prior) + silent(resolute), ln_1p(-prior) + silent(other));
    match number(outputs, "resolute_after") {
        None => holds("a belief where none is possible", yes == f64::NEG_INFINITY && no == f64::NEG_INFINITY),
        Some(after) => near("resolute_after", after, logistic(yes - no), 1e-9 * (1.0 + n / 1e6)),
    }
}
