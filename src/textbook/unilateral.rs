//! Unilateral deterrence with two-sided incomplete information.

use super::spec::{FormCard, InputKind, InputSpec, input, number, output};
use super::{Form, Inputs, Outputs, Refusal, trees};
use crate::language::{Text, message};
use crate::quantity::Range;

/// Hold or challenge – concede or defy – back down or fight; both sides may be hard or soft.
pub struct Unilateral;

const fn payoff(name: &'static str, meaning: Text) -> InputSpec {
    number(name, Range::REAL, meaning).unit("utility")
}

static CARD: FormCard = FormCard {
    key: "perfect-deterrence.unilateral",
    title: message("form-perfect-deterrence-unilateral"),
    formula: "c_H = (c_DC − c_SQ)/(c_DC − c_DD+), c_S = (c_DC − c_SQ)/(c_DC − c_CD), d* = (d_CD − d_DC)/(d_CD − d_DD−). Defender \
              hard with p_D ≥ c_H: certain deterrence. c_S ≤ p_D < c_H: separating, only the hard challenge. p_D < c_S and p_C ≥ \
              d*: attack, all challenge. Else bluff: the soft challenge with p_C(1 − d*)/(d*(1 − p_C)), the soft defy with \
              (c_S − p_D)/(1 − p_D).",
    reference: "Zagare & Kilgour, Perfect Deterrence (2000), and Asymmetric Deterrence, International Studies Quarterly 37 (1993) \
                1–27; payoffs as written here (Zagare–Kilgour-type)",
    notes: message("form-says-strict-orders-challenger-concession-status-quo-conflict"),
    inputs: &[
        payoff("challenger.concession", message("form-says-challenger-s-payoff-if-the-defender-concedes")),
        payoff("challenger.status_quo", message("form-says-if-it-holds-c-sq")),
        payoff("challenger.conflict_hard", message("form-says-of-conflict-if-it-is-hard-c")),
        payoff("challenger.back_down", message("form-says-if-it-backs-down-c-cd")),
        payoff("challenger.conflict_soft", message("form-says-of-conflict-if-it-is-soft-c")),
        payoff("defender.status_quo", message("form-says-defender-s-payoff-if-the-challenger-holds")),
        payoff("defender.back_down", message("form-says-if-the-challenger-backs-down-d-cd")),
        payoff("defender.conflict_hard", message("form-says-of-conflict-if-it-is-hard-d")),
        payoff("defender.concession", message("form-says-if-it-concedes-d-dc")),
        payoff("defender.conflict_soft", message("form-says-of-conflict-if-it-is-soft-d")),
        number("challenger_hard", Range::UNIT, message("form-says-prior-probability-p-c-that-the-challenger")),
        number("defender_hard", Range::UNIT, message("form-says-prior-probability-p-d-that-the-defender")),
        input(
            "selection",
            InputKind::Word(&["d1", "steadfast"]),
            message("form-says-which-equilibrium-is-played-where-there-are"),
        )
        .or_word("d1"),
    ],
    outputs: &[
        output("threshold_hard", message("form-says-c-h-credibility-that-deters-a-hard")),
        output("threshold_soft", message("form-says-c-s-credibility-that-deters-a-soft")),
        output("threshold_defender", message("form-says-d-belief-in-a-hard-challenger-that")),
        output("region", message("form-says-which-equilibrium-is-played")),
        output("challenge_hard", message("form-says-probability-that-a-hard-challenger-challenges")),
        output("challenge_soft", message("form-says-a-soft-one")),
        output("defy_hard", message("form-says-probability-that-a-hard-defender-defies")),
        output("defy_soft", message("form-says-a-soft-one")),
        output("challenge", message("form-says-probability-of-a-challenge")),
        output("war", message("form-says-probability-of-conflict")),
    ],
    example: "--set 'challenger={concession=1, status_quo=0.5, conflict_hard=0.3, back_down=0.1, conflict_soft=-0.4}' \
              --set 'defender={status_quo=1, back_down=0.8, conflict_hard=0.5, concession=0.2, conflict_soft=-0.5}' \
              --set challenger_hard=0.3 --set defender_hard=0.3",
};

const CHALLENGER_ORDER: [&str; 5] = [
    "challenger.concession",
    "challenger.status_quo",
    "challenger.conflict_hard",
    "challenger.back_down",
    "challenger.conflict_soft",
];
const DEFENDER_ORDER: [&str; 5] =
    ["defender.status_quo", "defender.back_down", "defender.conflict_hard", "defender.concession", "defender.conflict_soft"];

/// The payoffs in falling order.
fn ordered(inputs: &Inputs, names: [&'static str; 5]) -> Result<[f64; 5], Refusal> {
    let values = names.map(|name| inputs.number(name));
    let falls = values.windows(2).all(|pair| pair[0] > pair[1]);
    Refusal::unless(falls, &names, "must fall strictly in this order")?;
    Ok(values)
}

/// The three thresholds.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Thresholds {
    hard: f64,
    soft: f64,
    defender: f64,
}

/// Who does what, and what comes of it; a behaviour that is never put to the test is absent.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Profile {
    region: &'static str,
    challenge_hard: f64,
    challenge_soft: f64,
    defy_soft: Option<f64>,
    challenge: f64,
    war: f64,
}

impl Thresholds {
    fn of([c_dc, c_sq, c_hard, c_cd, _]: [f64; 5], [_, d_cd, _, d_dc, d_soft]: [f64; 5]) -> Thresholds {
        Thresholds {
            hard: (c_dc - c_sq) / (c_dc - c_hard),
            soft: (c_dc - c_sq) / (c_dc - c_cd),
            defender: (d_cd - d_dc) / (d_cd - d_soft),
        }
    }

    /// The equilibrium that survives D1.
    fn play(&self, p_c: f64, p_d: f64) -> Profile {
        let profile = |region, challenge_hard, challenge_soft, defy_soft, challenge, war| Profile {
            region,
            challenge_hard,
            challenge_soft,
            defy_soft,
            challenge,
            war,
        };
        if p_d >= self.hard {
            profile("certain-deterrence", 0.0, 0.0, None, 0.0, 0.0)
        } else if p_d >= self.soft {
            profile("separating", 1.0, 0.0, Some(0.0), p_c, p_c * p_d)
        } else if p_c >= self.defender {
            profile("attack", 1.0, 1.0, Some(0.0), 1.0, p_c * p_d)
        } else if p_c == 0.0 {
            // A challenge, which never comes, would be a soft challenger's: the soft defender defies it, and so a hard
            // challenger, if there were one, would hold.
            profile("bluff", 0.0, 0.0, Some(1.0), 0.0, 0.0)
        } else {
            let soft = (p_c * (1.0 - self.defender) / (self.defender * (1.0 - p_c))).min(1.0);
            let defy = (self.soft - p_d) / (1.0 - p_d);
            profile("bluff", 1.0, soft, Some(defy), p_c / self.defender, p_c * self.soft)
        }
    }

    /// Deterrence by a defender that takes any challenger for soft; the least defiance that does it.
    fn steadfast(&self, p_d: f64) -> Profile {
        let defy = (self.hard - p_d) / (1.0 - p_d);
        let quiet = Profile {
            region: "steadfast",
            challenge_hard: 0.0,
            challenge_soft: 0.0,
            defy_soft: None,
            challenge: 0.0,
            war: 0.0,
        };
        Profile { defy_soft: Some(defy), ..quiet }
    }
}

impl Form for Unilateral {
    fn card(&self) -> &'static FormCard {
        &CARD
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let (c, d) = (ordered(inputs, CHALLENGER_ORDER)?, ordered(inputs, DEFENDER_ORDER)?);
        let thresholds = Thresholds::of(c, d);
        let (p_c, p_d) = (inputs.number("challenger_hard"), inputs.number("defender_hard"));
        let steadfast = inputs.word("selection") == "steadfast" && p_d < thresholds.hard;
        let profile = if steadfast { thresholds.steadfast(p_d) } else { thresholds.play(p_c, p_d) };
        Ok(Outputs::new()
            .number("threshold_hard", thresholds.hard)
            .number("threshold_soft", thresholds.soft)
            .number("threshold_defender", thresholds.defender)
            .word("region", profile.region)
            .number("challenge_hard", profile.challenge_hard)
            .number("challenge_soft", profile.challenge_soft)
            .number("defy_hard", 1.0)
            .number_or("defy_soft", profile.defy_soft, "any: nobody challenges")
            .number("challenge", profile.challenge)
            .number("war", profile.war))
    }

    fn game(&self, inputs: &Inputs) -> trees::Game {
        trees::unilateral(inputs, &self.solve(inputs)?)
    }
}
