//! The whole chain at one glance: forces, chances, utilities, attack, peace, and who would sign, without any motion in time.

use super::calculus::critical_intervention;
use super::spec::{FormCard, number, output};
use super::{Form, Inputs, Outputs, Refusal, trees};
use crate::language::message;
use crate::quantity::Range;
use crate::quantity::maths::{exp, exp_m1, logistic, pow};

/// The static situation under quantal response.
pub struct Static;

static CARD: FormCard = FormCard {
    key: "situation.static",
    title: message("form-situation-static"),
    formula: "D0 = P(1 + arms), D1 = D0 + κ_T·T + κ_R·R·e^(−days/war_days), p_i = 1/(1 + (φ·D_i/A)^m), U0 = p0 − k0, U1 = p1 − k0 − Δk, \
              gain = (1 − q)U0 + q·U1 − s; attack per opportunity α = Λ(λ·gain), per year 1 − e^(−ωα), peace over 10 years e^(−10ωα). \
              Signing: x_min = p − c_C + ψ − max(0, gain), x_max = 1 − [1 − p − c_P − (1 − S)L]/S.",
    reference: "The shared situation of the models of this program, with the quantal model",
    notes: message("form-says-no-growth-ramp-fatigue-erosion-or-elections"),
    inputs: &[
        number("challenger_force", Range::POSITIVE, message("form-says-challenger-s-force-a")).unit("thousand soldiers"),
        number("protege_force", Range::NON_NEGATIVE, message("form-says-protege-s-force-p")).unit("thousand soldiers"),
        number("defence_multiplier", Range::NON_NEGATIVE, message("form-says-what-a-defender-counts-in-attackers")),
        number("decisiveness", Range::NON_NEGATIVE, message("form-says-m-how-sharply-superiority-decides")),
        number("forward_quality", Range::NON_NEGATIVE, message("form-says-t-what-a-forward-soldier-counts-in")),
        number("reinforcement_quality", Range::NON_NEGATIVE, message("form-says-r-the-same-for-reinforcements")),
        number("war_days", Range::POSITIVE, message("form-says-how-long-a-war-leaves-time-for")).unit("days"),
        number("cost_alone", Range::REAL, message("form-says-k0-cost-of-a-war-against-the")).unit("prize"),
        number("status_quo", Range::REAL, message("form-says-s-value-of-not-attacking")).unit("prize"),
        number("precision", Range::NON_NEGATIVE, message("form-says-precision-of-the-challenger-s-choice")).unit("1/prize"),
        number("opportunities", Range::NON_NEGATIVE, message("form-says-opportunities-to-attack-in-a-year")).unit("1/year"),
        number("win_now", Range::UNIT, message("form-says-p-challenger-s-chance-in-the-current")),
        number("challenger_cost_now", Range::REAL, message("form-says-c-c-its-cost-of-fighting-on")).unit("prize"),
        number("protege_cost_now", Range::REAL, message("form-says-c-p-protege-s-cost-of-fighting")).unit("prize"),
        number("arms_boost", Range::NON_NEGATIVE, message("form-says-what-arms-add-to-the-protege-s")),
        number("forward_troops", Range::NON_NEGATIVE, message("form-says-t-guarantors-troops-in-the-country"))
            .unit("thousand soldiers"),
        number("reinforcements", Range::NON_NEGATIVE, message("form-says-r-troops-that-would-come"))
            .unit("thousand soldiers"),
        number("reinforcement_days", Range::NON_NEGATIVE, message("form-says-days-until-they-come")).unit("days"),
        number("cost_added", Range::REAL, message("form-says-k-what-an-intervention-adds-to-the")).unit("prize"),
        number("intervene", Range::UNIT, message("form-says-q-probability-of-an-effective-intervention")),
        number("provocation", Range::REAL, message("form-says-how-much-the-challenger-dislikes-the-guarantee"))
            .unit("prize"),
        number("break_payoff", Range::REAL, message("form-says-l-protege-s-payoff-if-the-deal")).unit("prize").or(0.0),
    ],
    outputs: &[
        output("win_alone", message("form-says-p0-challenger-s-chance-against-the-protege")),
        output("win_opposed", message("form-says-p1-its-chance-against-all")),
        output("utility_alone", message("form-says-u0-gross-of-the-status-quo")).unit("prize"),
        output("utility_opposed", message("form-says-u1-gross-of-the-status-quo")).unit("prize"),
        output("attack_utility", message("form-says-expected-gain-of-an-attack-over-the")).unit("prize"),
        output("critical_intervention", message("form-says-probability-of-intervention-at-which-attacking-is")),
        output("attack_per_opportunity", message("form-says-probability-of-an-attack-at-an-opportunity")),
        output("attack_per_year", message("form-says-probability-of-an-attack-in-a-year")),
        output("peace_10", message("form-says-probability-of-ten-years-of-peace")),
        output("least_challenger_accepts", message("form-says-least-share-for-which-the-challenger-signs")).unit("prize"),
        output("most_protege_concedes", message("form-says-greatest-share-for-which-the-protege-signs")).unit("prize"),
    ],
    example: "--set challenger_force=600 --set protege_force=500 --set defence_multiplier=1.5 --set decisiveness=2 \
              --set forward_quality=1.5 --set reinforcement_quality=1.5 --set war_days=90 --set cost_alone=0.35 \
              --set status_quo=0 --set precision=5 --set opportunities=0.25 --set win_now=0.55 \
              --set challenger_cost_now=0.15 --set protege_cost_now=0.2 --set arms_boost=0.3 --set forward_troops=55 \
              --set reinforcements=60 --set reinforcement_days=60 --set cost_added=0.25 --set intervene=0.4 --set provocation=0.2",
};

/// The contest success function 1/(1 + (D/A)^m); without defence the attacker wins.
pub fn contest(attack: f64, defence: f64, decisiveness: f64) -> f64 {
    if defence == 0.0 { 1.0 } else { 1.0 / (1.0 + pow(defence / attack, decisiveness)) }
}

/// Chances of the challenger against the protégé alone and against all.
fn chances(inputs: &Inputs) -> [f64; 2] {
    let of = |name| inputs.number(name);
    let alone = of("protege_force") * (1.0 + of("arms_boost"));
    let arrive = exp(-of("reinforcement_days") / of("war_days"));
    let opposed =
        alone + of("forward_quality") * of("forward_troops") + of("reinforcement_quality") * of("reinforcements") * arrive;
    let (attack, phi, m) = (of("challenger_force"), of("defence_multiplier"), of("decisiveness"));
    [alone, opposed].map(|defence| contest(attack, phi * defence, m))
}

impl Form for Static {
    fn card(&self) -> &'static FormCard {
        &CARD
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let of = |name| inputs.number(name);
        let [win0, win1] = chances(inputs);
        let (u0, u1) = (win0 - of("cost_alone"), win1 - of("cost_alone") - of("cost_added"));
        let (q, s) = (of("intervene"), of("status_quo"));
        let gain = (1.0 - q) * u0 + q * u1 - s;
        let attack = logistic(of("precision") * gain);
        let hazard = of("opportunities") * attack;
        let peace = exp(-10.0 * hazard);
        let least = of("win_now") - of("challenger_cost_now") + of("provocation") - gain.max(0.0);
        let alone = 1.0 - of("win_now") - of("protege_cost_now") - (1.0 - peace) * of("break_payoff");
        let most = (peace > 0.0).then(|| 1.0 - alone / peace);
        let same = "an intervention changes nothing for the challenger";
        Ok(Outputs::new()
            .number("win_alone", win0)
            .number("win_opposed", win1)
            .number("utility_alone", u0)
            .number("utility_opposed", u1)
            .number("attack_utility", gain)
            .number_or("critical_intervention", critical_intervention(u0, u1, s), same)
            .number("attack_per_opportunity", attack)
            .number("attack_per_year", -exp_m1(-hazard))
            .number("peace_10", peace)
            .number("least_challenger_accepts", least)
            .number_or("most_protege_concedes", most, "no deal lasts ten years"))
    }

    fn game(&self, inputs: &Inputs) -> trees::Game {
        trees::situation(inputs, &self.solve(inputs)?)
    }
}
