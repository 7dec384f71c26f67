//! Lanchester's law: what it keeps is kept.

use super::conditions::{holds, near};
use super::number;
use garant::quantity::maths::tanh;
use garant::textbook::{Inputs, Outputs};

/// √(a/d) and √(a·d).
fn rates(inputs: &Inputs) -> (f64, f64) {
    let (a, d) = (inputs.number("attacker_kill_rate"), inputs.number("defender_kill_rate"));
    (a.sqrt() / d.sqrt(), a.sqrt() * d.sqrt())
}

/// The square law for what exceeds the worth of the stream, and the time it takes.
pub fn lanchester(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let (ratio, omega) = rates(inputs);
    let worth = inputs.number("reinforcement_rate") / inputs.number("attacker_kill_rate");
    let (excess, defence) = (inputs.number("attackers") - worth, inputs.number("defenders") / ratio);
    match (number(outputs, "break_time"), number(outputs, "attackers_left")) {
        (Some(time), Some(left)) if defence > 0.0 => {
            let (share, rest) = (defence / excess, (left - worth) / excess);
            let lost = 1e-15 * (1.0 + worth / excess);
            near("the square law", share * share + rest * rest, 1.0, 1e-9 + 2.0 * lost * rest.abs() + lost * lost)?;
            near("the time", tanh(omega * time), share, 1e-9)
        }
        (Some(time), Some(left)) => holds("no defence breaks at once", time == 0.0 && left == inputs.number("attackers")),
        (None, None) => holds("a defence that breaks", excess <= defence * (1.0 + 1e-12) && defence > 0.0),
        other => Err(format!("{other:?}")),
    }
}

/// The force whose battle is over on the day.
pub fn forward_force(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let (ratio, omega) = rates(inputs);
    let most = inputs.number("attackers") * ratio;
    let force = number(outputs, "forward_force").ok_or("no force")?;
    near("square_law_force", number(outputs, "square_law_force").ok_or("no force")?, most, 1e-12 * most)?;
    near("forward_force", force, most * tanh(omega * inputs.number("reinforcement_day")), 1e-9 * most)
}

/// The difference of squares stays what it was, and relief makes both sides equal.
pub fn relief(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let (ratio, omega) = rates(inputs);
    let (attack, defence) = (inputs.number("attackers") * ratio, inputs.number("defenders"));
    let reach = tanh(omega * inputs.number("reinforcement_day"));
    let [then, left, needed] = ["attackers_then", "defenders_then", "relief_needed"].map(|name| number(outputs, name));
    let (Some(then), Some(left), Some(needed)) = (then, left, needed) else {
        return holds("a front that holds", defence == 0.0 || defence <= attack * reach * (1.0 + 1e-12));
    };
    let (size, then) = (attack.max(defence), then * ratio);
    let kept = (left / size + then / size) * (left / size - then / size);
    near("what is kept", kept, (defence / size + attack / size) * (defence / size - attack / size), 1e-9)?;
    near("relief", needed / size, (then / size - left / size).max(0.0), 1e-9)
}
