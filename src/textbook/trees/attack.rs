//! Attack or hold, then nature decides whether the guarantors intervene.

use super::{Game, grown, output, sure};
use crate::game::{Concept, TreeBuilder, chance, choice, end};
use crate::textbook::{Inputs, Outputs};

/// The challenger's choice with what each end is worth to it.
struct Attack {
    status_quo: f64,
    alone: f64,
    opposed: f64,
    intervene: f64,
    attack: f64,
}

impl Attack {
    fn grow(&self, title: &str, concept: Concept) -> Game {
        let mut draft = TreeBuilder::new(title, &["challenger"]);
        let set = draft.set(0, "challenger", &[("hold", 1.0 - self.attack), ("attack", self.attack)]);
        let war = chance(
            "guarantors",
            vec![
                ("intervene", self.intervene, end("war against all", &[self.opposed])),
                ("stand aside", 1.0 - self.intervene, end("war alone", &[self.alone])),
            ],
        );
        let root = choice(set, vec![end("status quo", &[self.status_quo]), war]);
        grown(draft, root, concept)
    }
}

/// The game at the critical probability of intervention, moved into [0, 1]: there an attack is as good as not, and the
/// challenger holds; where the whole range lies on one side it does what is better.
pub fn threshold(inputs: &Inputs, outputs: &Outputs) -> Game {
    let of = |name| inputs.number(name);
    let (alone, opposed) = (of("win_alone") - of("cost_alone"), of("win_opposed") - of("cost_opposed"));
    let critical = output(outputs, "critical_intervention");
    let intervene = critical.unwrap_or(0.0).clamp(0.0, 1.0);
    let gain = (1.0 - intervene) * alone + intervene * opposed - of("status_quo");
    let attack = sure(critical != Some(intervene) && gain > 0.0);
    let game = Attack { status_quo: of("status_quo"), alone, opposed, intervene, attack };
    game.grow("Attack at the critical probability of intervention", Concept::SubgamePerfect)
}

/// One opportunity to attack, taken with logit errors.
pub fn situation(inputs: &Inputs, outputs: &Outputs) -> Game {
    let of = |name| output(outputs, name).unwrap_or(f64::NAN);
    let game = Attack {
        status_quo: inputs.number("status_quo"),
        alone: of("utility_alone"),
        opposed: of("utility_opposed"),
        intervene: inputs.number("intervene"),
        attack: of("attack_per_opportunity"),
    };
    game.grow("An opportunity to attack", Concept::Logit { precision: inputs.number("precision") })
}
