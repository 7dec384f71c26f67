//! Hold or challenge – concede or defy – back down or fight; each side hard or soft, known to itself alone.

use super::{Game, grown, output, sure};
use crate::game::{Concept, TreeBuilder, chance, choice, end};
use crate::textbook::{Inputs, Outputs};

const KINDS: [&str; 2] = ["hard", "soft"];

/// The game with both sides' types as moves of nature.
pub fn unilateral(inputs: &Inputs, outputs: &Outputs) -> Game {
    let played = |name| output(outputs, name);
    let hard = ["challenger_hard", "defender_hard"].map(|name| inputs.number(name));
    let challenge = ["challenge_hard", "challenge_soft"].map(|name| played(name).unwrap_or(0.0));
    // Where nobody challenges for sure, a challenger is taken for hard, as D1 has it, and a soft defender concedes.
    let defy = [1.0, played("defy_soft").unwrap_or(0.0)];
    let belief = believed(outputs, defy[1]);
    let mut draft = TreeBuilder::new("Unilateral deterrence", &["challenger", "defender"]);
    for (i, kind) in KINDS.iter().enumerate() {
        draft.set(0, format!("{kind} challenger"), &[("hold", 1.0 - challenge[i]), ("challenge", challenge[i])]);
        draft.set(1, format!("{kind} defender"), &[("concede", 1.0 - defy[i]), ("defy", defy[i])]);
        draft.set(0, format!("{kind} challenger, defied"), &[("back down", sure(i == 1)), ("fight", sure(i == 0))]);
        let others = |p: f64| [p, 1.0 - p];
        draft.believe(3 * i, &others(hard[1]));
        draft.believe(3 * i + 1, &others(belief));
        draft.believe(3 * i + 2, &others(hard[1]));
    }
    let pair = |c: usize, d: usize| {
        let both = |key: &str| ["challenger", "defender"].map(|player| inputs.number(&format!("{player}.{key}")));
        let war = [("challenger", c), ("defender", d)].map(|(p, i)| inputs.number(&format!("{p}.conflict_{}", KINDS[i])));
        let last = choice(3 * c + 2, vec![end("retreat", &both("back_down")), end("war", &war)]);
        let reply = choice(3 * d + 1, vec![end("concession", &both("concession")), last]);
        choice(3 * c, vec![end("status quo", &both("status_quo")), reply])
    };
    let defenders = |c: usize| {
        let branch = |d: usize| (KINDS[d], [hard[1], 1.0 - hard[1]][d], pair(c, d));
        chance("defender's type", (0..2).map(branch).collect())
    };
    let branch = |c: usize| (KINDS[c], [hard[0], 1.0 - hard[0]][c], defenders(c));
    grown(draft, chance("challenger's type", (0..2).map(branch).collect()), Concept::PerfectBayesian)
}

/// How likely a challenger is hard to a defender that expected none: certainly, if a soft one would then concede; certainly
/// not, if it would defy; and if it does either, just as likely as makes it indifferent.
fn believed(outputs: &Outputs, defy_soft: f64) -> f64 {
    match defy_soft {
        0.0 => 1.0,
        1.0 => 0.0,
        _ => output(outputs, "threshold_defender").unwrap_or(0.0),
    }
}
