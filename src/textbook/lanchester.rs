//! Lanchester's square law: when a front breaks, what forward force holds it, and how much relief then wins.

use super::spec::{FormCard, InputSpec, number, output};
use super::{Form, Inputs, Outputs, Refusal};
use crate::language::message;
use crate::quantity::Range;
use crate::quantity::maths::{artanh, exp, tanh};

const REFERENCE: &str = "Lanchester, Aircraft in Warfare (1916); with reinforcement and relief as derived here";

const ATTACKER_RATE: InputSpec =
    number("attacker_kill_rate", Range::POSITIVE, message("form-says-defenders-an-attacker-kills-in-a-day")).unit("1/day");
const DEFENDER_RATE: InputSpec =
    number("defender_kill_rate", Range::POSITIVE, message("form-says-attackers-a-defender-kills-in-a-day")).unit("1/day");
const ATTACKERS: InputSpec =
    number("attackers", Range::NON_NEGATIVE, message("form-says-attackers-at-the-start-a")).unit("thousand soldiers");
const DEFENDERS: InputSpec =
    number("defenders", Range::NON_NEGATIVE, message("form-says-defenders-at-the-start-d")).unit("thousand soldiers");
const RELIEF_DAY: InputSpec =
    number("reinforcement_day", Range::NON_NEGATIVE, message("form-says-day-t-on-which-relief-arrives")).unit("days");

/// √(a/d) and ω = √(a·d).
fn rates(inputs: &Inputs) -> (f64, f64) {
    let (a, d) = (inputs.number("attacker_kill_rate"), inputs.number("defender_kill_rate"));
    ((a / d).sqrt(), a.sqrt() * d.sqrt())
}

/// A battle to the end, the attacker reinforced or worn down by a steady stream.
pub struct Lanchester;

static LANCHESTER: FormCard = FormCard {
    key: "balance.lanchester",
    title: message("form-balance-lanchester"),
    formula: "dA/dt = −d·D, dD/dt = −a·A + u. A stream u of reinforcements for the defence is worth u/a attackers. The defence breaks \
              iff A > u/a and a(A − u/a)² > d·D²; at t = artanh(√(d/a)·D/(A − u/a))/√(ad), with u/a + √((A − u/a)² − (d/a)D²) \
              attackers left.",
    reference: REFERENCE,
    notes: message("form-says-a-defence-that-never-breaks-has-no"),
    inputs: &[
        ATTACKER_RATE,
        DEFENDER_RATE,
        ATTACKERS,
        DEFENDERS,
        number("reinforcement_rate", Range::NON_NEGATIVE, message("form-says-defenders-that-arrive-in-a-day-u"))
            .unit("thousand soldiers/day"),
    ],
    outputs: &[
        output("break_time", message("form-says-when-the-defence-breaks")).unit("days"),
        output("attackers_left", message("form-says-attackers-left-then")).unit("thousand soldiers"),
    ],
    example: "--set attacker_kill_rate=0.01 --set defender_kill_rate=0.02 --set attackers=300 --set defenders=120 \
              --set reinforcement_rate=0.8",
};

impl Form for Lanchester {
    fn card(&self) -> &'static FormCard {
        &LANCHESTER
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let (ratio, omega) = rates(inputs);
        let (attackers, defenders) = (inputs.number("attackers"), inputs.number("defenders"));
        let worth = inputs.number("reinforcement_rate") / inputs.number("attacker_kill_rate");
        let (excess, defence) = (attackers - worth, defenders / ratio);
        let broken = if defenders == 0.0 {
            Some((0.0, attackers))
        } else if excess > defence {
            Some((artanh(defence / excess) / omega, worth + (excess - defence).sqrt() * (excess + defence).sqrt()))
        } else {
            None
        };
        let never = "the defence never breaks";
        Ok(Outputs::new().number_or("break_time", broken.map(|b| b.0), never).number_or(
            "attackers_left",
            broken.map(|b| b.1),
            never,
        ))
    }
}

/// The least forward force that holds until relief comes.
pub(super) struct ForwardForce;

static FORWARD_FORCE: FormCard = FormCard {
    key: "balance.forward-force",
    title: message("form-balance-forward-force"),
    formula: "D* = A·√(a/d)·tanh(√(ad)·T); for T → ∞ the square law A·√(a/d).",
    reference: REFERENCE,
    notes: message("form-says-a-force-of-exactly-d-breaks-on"),
    inputs: &[ATTACKER_RATE, DEFENDER_RATE, ATTACKERS, RELIEF_DAY],
    outputs: &[
        output("forward_force", message("form-says-d-least-forward-force-that-holds-until")).unit("thousand soldiers"),
        output("square_law_force", message("form-says-force-that-holds-without-relief")).unit("thousand soldiers"),
    ],
    example: "--set attacker_kill_rate=0.01 --set defender_kill_rate=0.02 --set attackers=300 --set reinforcement_day=30",
};

impl Form for ForwardForce {
    fn card(&self) -> &'static FormCard {
        &FORWARD_FORCE
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let (ratio, omega) = rates(inputs);
        let square = inputs.number("attackers") * ratio;
        let force = square * tanh(omega * inputs.number("reinforcement_day"));
        Ok(Outputs::new().number("forward_force", force).number("square_law_force", square))
    }
}

/// The relief that turns the battle when it comes.
pub struct Relief;

static RELIEF: FormCard = FormCard {
    key: "balance.relief",
    title: message("form-balance-relief"),
    formula: "A(T) = A·cosh ωT − √(d/a)·D·sinh ωT, D(T) = D·cosh ωT − √(a/d)·A·sinh ωT, ω = √(ad); relief R* = max(0, √(a/d)·A(T) − \
              D(T)) = max(0, √(a/d)·A − D)·e^(ωT).",
    reference: REFERENCE,
    notes: message("form-says-if-the-front-breaks-before-t-nothing"),
    inputs: &[ATTACKER_RATE, DEFENDER_RATE, ATTACKERS, DEFENDERS, RELIEF_DAY],
    outputs: &[
        output("attackers_then", message("form-says-attackers-on-day-t")).unit("thousand soldiers"),
        output("defenders_then", message("form-says-defenders-on-day-t-before-relief")).unit("thousand soldiers"),
        output("relief_needed", message("form-says-r-relief-from-which-on-the-defence")).unit("thousand soldiers"),
    ],
    example: "--set attacker_kill_rate=0.01 --set defender_kill_rate=0.02 --set attackers=300 --set defenders=120 \
              --set reinforcement_day=30",
};

/// Attackers (in units of defenders), defenders and needed relief at the end of a span ωT; nothing if the front is gone.
fn battle(attack: f64, defence: f64, span: f64) -> Option<[f64; 3]> {
    let (lead, sum) = (attack - defence, attack + defence);
    if defence == 0.0 || (lead > 0.0 && defence <= attack * tanh(span)) {
        return None;
    }
    // Without a lead of the attacker the growing term has no weight, however long the battle.
    let grown = if lead == 0.0 { 0.0 } else { lead * exp(span) };
    let faded = sum * exp(-span);
    let beaten = lead < 0.0 && attack <= defence * tanh(span);
    let left = if beaten { [0.0, (-lead).sqrt() * sum.sqrt()] } else { [0.5 * (faded + grown), 0.5 * (faded - grown)] };
    Some([left[0], left[1], grown.max(0.0)])
}

impl Form for Relief {
    fn card(&self) -> &'static FormCard {
        &RELIEF
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let (ratio, omega) = rates(inputs);
        let (attackers, defenders) = (inputs.number("attackers"), inputs.number("defenders"));
        let then = battle(attackers * ratio, defenders, omega * inputs.number("reinforcement_day"));
        let gone = "the front breaks before relief comes";
        Ok(Outputs::new()
            .number_or("attackers_then", then.map(|t| t[0] / ratio), gone)
            .number_or("defenders_then", then.map(|t| t[1]), gone)
            .number_or("relief_needed", then.map(|t| t[2]), gone))
    }
}

#[cfg(test)]
mod tests;
