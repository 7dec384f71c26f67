//! What a textbook form says, against what happens in its game.

use garant::game::Played;
use garant::textbook::Outputs;

/// What the form says must be what happens in its game.
pub fn agrees(key: &str, outputs: &Outputs, played: &Played) -> Result<(), String> {
    let says = |name: &str| outputs.get(name).and_then(|o| o.as_number()).unwrap_or(f64::NAN);
    let ends = |wanted: &[&str]| played.ends_in(|name| wanted.contains(&name));
    let expected: Vec<(f64, f64)> = match key {
        "signalling.hybrid" | "signalling.sinking-costs" => vec![
            (says("war"), ends(&["war"])),
            (says("challenge"), ends(&["war", "concession"])),
            (says("guarantor_utility"), played.payoffs()[0]),
        ],
        "signalling.inherited-treaty" => {
            vec![(says("war"), ends(&["war"])), (says("challenge"), ends(&["war", "concession"]))]
        }
        "perfect-deterrence.unilateral" => {
            vec![(says("war"), ends(&["war"])), (says("challenge"), 1.0 - ends(&["status quo"]))]
        }
        "quantal.logit" => vec![
            (says("attack"), 1.0 - ends(&["status quo"])),
            (says("attack") * says("resist") * says("intervene"), ends(&["war against all"])),
        ],
        "calculus.coalition" => vec![(says("attack_utility").max(0.0), played.payoffs()[0])],
        "coalition.volunteer" => vec![(says("nobody"), ends(&["failure"]))],
        "coalition.threshold" => vec![(says("success"), ends(&["success"]))],
        "situation.static" => vec![(says("attack_per_opportunity"), 1.0 - ends(&["status quo"]))],
        _ => Vec::new(),
    };
    let apart = |(a, b): &(f64, f64)| (a - b).abs() > 1e-9 * (1.0 + a.abs()) || a.is_nan() || b.is_nan();
    let wrong = expected.into_iter().find(apart);
    wrong.map_or(Ok(()), |(a, b)| Err(format!("the form says {a}, in the tree it is {b}")))
}
