//! Hold or attack – concede or resist – abstain or intervene, with logit errors at every choice.

use super::{Game, grown, output};
use crate::game::{Concept, TreeBuilder, choice, end};
use crate::textbook::{Inputs, Outputs};

/// The game of three with the choices of the quantal response equilibrium.
pub fn logit(inputs: &Inputs, outputs: &Outputs) -> Game {
    let mut draft = TreeBuilder::new("Attack, resistance, intervention", &["challenger", "protege", "guarantor"]);
    let played = |name: &str| output(outputs, name).unwrap_or(f64::NAN);
    let (a, r, q) = (played("attack"), played("resist"), played("intervene"));
    let attack = draft.set(0, "challenger", &[("hold", 1.0 - a), ("attack", a)]);
    let resist = draft.set(1, "protege", &[("concede", 1.0 - r), ("resist", r)]);
    let intervene = draft.set(2, "guarantor", &[("abstain", 1.0 - q), ("intervene", q)]);
    // The first two payoffs of those who come later decide nothing and are not asked for.
    let of = |name| inputs.number(name);
    let war = |name, key: [&'static str; 3]| end(name, &key.map(of));
    let alone = war("war alone", ["challenger.war_alone", "protege.war_alone", "guarantor.war_alone"]);
    let opposed = war("war against all", ["challenger.war_opposed", "protege.war_opposed", "guarantor.war_opposed"]);
    let conceded = end("capitulation", &[of("challenger.capitulation"), of("protege.capitulation"), 0.0]);
    let fought = choice(intervene, vec![alone, opposed]);
    let root = choice(
        attack,
        vec![end("status quo", &[of("challenger.status_quo"), 0.0, 0.0]), choice(resist, vec![conceded, fought])],
    );
    grown(draft, root, Concept::Logit { precision: of("precision") })
}
