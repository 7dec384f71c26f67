//! A treaty signed earlier, with the same audience cost for every type: half-credible pledges can be the most dangerous.

use super::spec::{FormCard, number, output};
use super::{Form, Inputs, Outputs, Refusal, trees};
use crate::language::message;
use crate::quantity::Range;

/// All guarantors carry the same audience cost.
pub struct InheritedTreaty;

static CARD: FormCard = FormCard {
    key: "signalling.inherited-treaty",
    title: message("form-signalling-inherited-treaty"),
    formula: "The guarantor resists iff p·v − c ≥ −m: r = 1 − F(max(0, (c − m)/p)), v uniform on [0, stake_max]. The challenger \
              challenges iff its payoff of war exceeds −V(1 − r)/r: challenge = 1 − H(−V(1 − r)/r), 1 at r = 0. war = \
              challenge·r.",
    reference: "Fearon, Signaling Foreign Policy Interests, Journal of Conflict Resolution 41 (1997) 68–90; this form with a given \
                audience cost is derived here (Fearon-type)",
    notes: message("form-says-no-choice-of-equilibrium-challenger-war-low"),
    inputs: &[
        number("resist_success", Range::UNIT, message("form-says-probability-p-that-a-guarantor-that-resists")),
        number("war_cost", Range::NON_NEGATIVE, message("form-says-its-cost-c-of-resisting")).unit("stake"),
        number("stake_max", Range::POSITIVE, message("form-says-its-stake-is-uniform-between-0-and")).unit("stake"),
        number("challenger_gain", Range::POSITIVE, message("form-says-what-the-challenger-gains-if-the-guarantor"))
            .unit("prize"),
        number("challenger_war_low", Range::REAL, message("form-says-the-challenger-s-payoff-of-war-is")).unit("prize"),
        number("challenger_war_high", Range::REAL, message("form-says-to-here")).unit("prize"),
        number("audience_cost", Range::NON_NEGATIVE, message("form-says-what-breaking-the-treaty-costs-any-guarantor"))
            .unit("stake"),
    ],
    outputs: &[
        output("resist", message("form-says-probability-that-the-guarantor-resists")),
        output("challenge", message("form-says-probability-of-a-challenge")),
        output("war", message("form-says-probability-of-war")),
    ],
    example: "--set resist_success=0.5 --set war_cost=0.3 --set stake_max=1 --set challenger_gain=1 \
              --set challenger_war_low=-0.8 --set challenger_war_high=0.2 --set audience_cost=0.1",
};

/// Pr(X ≥ x) of X uniform on [lo, hi], for any x, infinite ones too.
fn above(x: f64, lo: f64, hi: f64) -> f64 {
    ((hi - x) / (hi - lo)).clamp(0.0, 1.0)
}

impl Form for InheritedTreaty {
    fn card(&self) -> &'static FormCard {
        &CARD
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let [p, c, most, gain] =
            ["resist_success", "war_cost", "stake_max", "challenger_gain"].map(|name| inputs.number(name));
        let range = ["challenger_war_low", "challenger_war_high"];
        let [low, high] = range.map(|name| inputs.number(name));
        Refusal::unless(low < high, &range, "the first must be less than the second")?;
        let short = c - inputs.number("audience_cost");
        let resist = if short <= 0.0 { 1.0 } else { above(short / p, 0.0, most) };
        let challenge = if resist > 0.0 { above(-gain * (1.0 - resist) / resist, low, high) } else { 1.0 };
        Ok(Outputs::new().number("resist", resist).number("challenge", challenge).number("war", challenge * resist))
    }

    fn game(&self, inputs: &Inputs) -> trees::Game {
        trees::inherited_treaty(inputs, &self.solve(inputs)?)
    }
}
